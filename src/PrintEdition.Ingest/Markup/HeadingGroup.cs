namespace PrintEdition.Ingest.Markup;

/// <summary>
/// The headline stack that opens a text: <c>hgroup</c> with a heading and paragraphs, of which those before it are the kicker and those after it
/// the deck (HTML Standard 4.3.7).
/// </summary>
/// <param name="Headline">The heading; empty for none.</param>
/// <param name="Kicker">What stands before it; null for nothing.</param>
/// <param name="Deck">What stands after it; null for nothing.</param>
internal sealed record HeadingGroup(string Headline, string? Kicker, string? Deck)
{
    private static readonly string[] Wrappers = ["div", "header", "section", "article", "main"];

    /// <summary>Takes the group out of the text; null when it does not open with one.</summary>
    public static HeadingGroup? TakeOut(MarkupElement root)
    {
        for (var at = root; FirstOf(at) is { } first; at = first)
        {
            if (first.Name == "hgroup")
            {
                at.Children.Remove(first);
                return Read(first);
            }

            if (!Wrappers.Contains(first.Name))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The element that an element's contents start with; null when they start with words.</summary>
    private static MarkupElement? FirstOf(MarkupElement element) =>
        element.Children.FirstOrDefault(c => c is MarkupText text ? !string.IsNullOrWhiteSpace(text.Value) : c is MarkupElement inner && !Visibility.IsHidden(inner)) as MarkupElement;

    private static HeadingGroup Read(MarkupElement group)
    {
        var lines = group.Elements.Where(e => !Visibility.IsHidden(e)).ToArray();
        var heading = Array.FindIndex(lines, e => ElementNames.IsHeading(e.Name));
        var headline = heading < 0 ? "" : PlainText.Line(PlainText.Of(lines[heading]));
        return new HeadingGroup(headline, Words(lines.Take(heading)), Words(lines.Skip(heading + 1)));
    }

    private static string? Words(IEnumerable<MarkupElement> lines) =>
        string.Join(' ', lines.Select(l => PlainText.Line(PlainText.Of(l)))).Trim() is { Length: > 0 } words ? words : null;
}
