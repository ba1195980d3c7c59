using System.Collections.Frozen;
using PrintEdition.Ingest.Formats;

namespace PrintEdition.Ingest.Markup;

/// <summary>
/// Builds a tree from HTML of any quality. End tags may be missing or crossed; an element's contents never get lost for it. Its work is
/// bounded by the length times the deepest nesting: browsers' own repairs (reopening of formatting elements, adoption) are not, and here
/// the text comes from strangers.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>Elements nest so deep; what is deeper stands in the deepest.</summary>
    private const int Deepest = 64;

    private readonly MarkupElement root = new("div");
    private readonly List<MarkupElement> open;

    private HtmlTree() => open = [root];

    /// <summary>The contents under one element.</summary>
    /// <param name="html">A page or a part of one.</param>
    /// <exception cref="InputLimitException">It has too many elements.</exception>
    public static MarkupElement Of(string html)
    {
        var tree = new HtmlTree();
        var count = 0;
        foreach (var token in new HtmlScanner(html).Tokens())
        {
            InputLimitException.ThrowOver(++count, InputLimits.MostElements, "elements");
            tree.Take(token);
        }

        return tree.root;
    }

    private void Take(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                open[^1].Children.Add(new MarkupText(token.Value));
                break;
            case HtmlTokenKind.Start:
                Open(token);
                break;
            default:
                Close(token.Value);
                break;
        }
    }

    private void Open(HtmlToken tag)
    {
        if (ElementNames.Implied.TryGetValue(tag.Value, out var implied))
        {
            CloseImplied(implied.Ends, implied.Within);
        }

        if (ElementNames.EndParagraph.Contains(tag.Value))
        {
            CloseImplied(Paragraph, ElementNames.Scopes);
        }

        var element = new MarkupElement(tag.Value, tag.Attributes!);
        open[^1].Children.Add(element);
        if (open.Count < Deepest && !ElementNames.Void.Contains(tag.Value) && !(tag.IsClosed && IsForeign(tag.Value)))
        {
            open.Add(element);
        }
    }

    private static readonly FrozenSet<string> Paragraph = new[] { "p" }.ToFrozenSet();

    /// <summary>Only elements of XML vocabularies are closed by <c>/&gt;</c>; in HTML the stroke means nothing.</summary>
    private static bool IsForeign(string name) => name is "svg" or "math" or "path" or "circle" or "rect" or "use" or "line" or "g" || name.Contains(':', StringComparison.Ordinal);

    /// <summary>Ends the outermost of some elements that are open, looking no further than others.</summary>
    private void CloseImplied(FrozenSet<string> ends, FrozenSet<string> within)
    {
        var end = open.Count;
        for (var i = open.Count - 1; i > 0 && !within.Contains(open[i].Name); i--)
        {
            end = ends.Contains(open[i].Name) ? i : end;
        }

        open.RemoveRange(end, open.Count - end);
    }

    private void Close(string name)
    {
        if (name is "br" or "p" && !open.Exists(e => e.Name == name))
        {
            open[^1].Children.Add(new MarkupElement(name));
            return;
        }

        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }

            if (ElementNames.Scopes.Contains(open[i].Name) && !ElementNames.Containers.Contains(name) && !ElementNames.Scopes.Contains(name))
            {
                return;
            }
        }
    }
}
