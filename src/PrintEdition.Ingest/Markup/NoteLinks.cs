namespace PrintEdition.Ingest.Markup;

/// <summary>
/// The notes of a document: elements with an id in a list of notes, to which links in the text lead. Markdown, WordPress, Pandoc, EPUB and
/// DPUB-ARIA all write them so; NITF has <c>fn</c> for a note, wherever it stands.
/// </summary>
internal sealed class NoteLinks
{
    private static readonly string[] ListWords = ["footnotes", "footnote-list", "wp-block-footnotes", "endnotes", "doc-endnotes", "doc-footnotes"];
    private static readonly string[] NoteWords = ["footnote", "endnote", "doc-footnote", "doc-endnote"];
    private readonly Dictionary<string, MarkupElement> notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Finds them.</summary>
    public NoteLinks(MarkupElement root)
    {
        Collect(root, isInList: false);
        if (notes.Count > 0)
        {
            Number(root);
        }
    }

    /// <summary>The notes that the text speaks of, in the order in which it does.</summary>
    public IEnumerable<MarkupElement> Notes => numbers.OrderBy(n => n.Value).Select(n => notes[n.Key]);

    /// <summary>The number of the note to which a link leads; null when it leads elsewhere.</summary>
    public int? NumberOf(MarkupElement link) => TargetOf(link) is { } id && numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>Whether an element is a note that is printed as one, or a list of nothing else.</summary>
    public bool IsTaken(MarkupElement element) => notes.Count > 0
        && ((element["id"] is { } id && numbers.ContainsKey(id))
            || (IsOf(element, ListWords) && element.Within().Where(e => e["id"] is { } inner && notes.ContainsKey(inner)).ToArray() is { Length: > 0 } all && all.All(e => numbers.ContainsKey(e["id"]!))));

    /// <summary>Whether a link leads from a note back to the text.</summary>
    public static bool IsBackLink(MarkupElement element) => element.Name == "a"
        && (element.HasClass("footnote-back-ref") || element.HasClass("footnote-backref") || element["role"] == "doc-backlink" || PlainText.Of(element).Trim() is "↩" or "↩︎" or "^" or "↑");

    private void Collect(MarkupElement element, bool isInList)
    {
        foreach (var child in element.Elements)
        {
            if (child["id"] is { } id && (child.Name == "fn" || IsOf(child, NoteWords) || (isInList && child.Name is "li" or "p" or "div" or "aside" or "section")) && !IsOf(child, ListWords))
            {
                notes.TryAdd(id, child);
            }

            Collect(child, isInList || IsOf(child, ListWords));
        }
    }

    private void Number(MarkupElement element)
    {
        foreach (var child in element.Elements.Where(c => !(c["id"] is { } id && notes.ContainsKey(id))))
        {
            if (TargetOf(child) is { } target && notes.ContainsKey(target))
            {
                numbers.TryAdd(target, numbers.Count + 1);
            }

            Number(child);
        }
    }

    private static string? TargetOf(MarkupElement element) => element is { Name: "a" } && element["href"] is ['#', ..] href ? href[1..] : null;

    private static bool IsOf(MarkupElement element, string[] words) =>
        words.Any(w => element.HasClass(w)) || words.Contains(element["role"]) || words.Contains(element["epub:type"]);
}
