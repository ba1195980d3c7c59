using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>Running text as XHTML: links, styles, readings, marks of notes, each piece inside the elements of all that is true of it.</summary>
/// <param name="page">The document.</param>
/// <param name="kind">What the article is: the spaces of a filler part its phrases.</param>
/// <param name="notes">How many notes the article has; the mark of another is text.</param>
internal sealed class InlineMarkup(MarkupWriter page, ArticleKind kind, int notes)
{
    /// <summary>The styles' elements from the outermost to the innermost.</summary>
    private static readonly (InlineStyles Style, string Element, string? Class)[] Elements =
    [
        (InlineStyles.Dots, "em", "dots"), (InlineStyles.Strong, "strong", null), (InlineStyles.Emphasis, "em", null),
        (InlineStyles.Superscript, "sup", null), (InlineStyles.Subscript, "sub", null),
    ];

    private readonly HashSet<int> marked = [];

    /// <summary>Writes text.</summary>
    public void Write(ImmutableArray<Inline> content)
    {
        foreach (var (address, run) in content.RunsBy(piece => (piece as Text)?.Address is { } address ? WebAddress.Of(address) : null))
        {
            if (address is null)
            {
                WriteStyled(run, 0);
                continue;
            }

            using (page.Inline("a", ("href", address)))
            {
                WriteStyled(run, 0);
            }
        }
    }

    private void WriteStyled(ImmutableArray<Inline> content, int depth)
    {
        if (depth == Elements.Length)
        {
            content.ToList().ForEach(WritePiece);
            return;
        }

        var (style, element, name) = Elements[depth];
        foreach (var (isStyled, run) in content.RunsBy(piece => piece is Text text && text.Styles.HasFlag(style)))
        {
            if (!isStyled)
            {
                WriteStyled(run, depth + 1);
                continue;
            }

            using (page.Inline(element, ("class", name)))
            {
                WriteStyled(run, depth + 1);
            }
        }
    }

    private void WritePiece(Inline piece)
    {
        switch (piece)
        {
            case Text { Reading: { } reading } text:
                WriteRuby(text.Value, reading);
                break;
            case Text text when kind == ArticleKind.Filler: // slogans part their phrases as headlines do
                page.WritePhrases(text.Value);
                break;
            case NoteReference note:
                WriteMark(note);
                break;
            default:
                page.Text(piece.PlainText);
                break;
        }
    }

    /// <summary>Readers that know no ruby show the reading in brackets.</summary>
    private void WriteRuby(string text, string reading)
    {
        using (page.Inline("ruby"))
        {
            page.Text(text);
            page.Run("rp", "（");
            page.Run("rt", reading);
            page.Run("rp", "）");
        }
    }

    /// <summary>The first mark of a note is where its link back leads.</summary>
    private void WriteMark(NoteReference note)
    {
        using (page.Inline("sup"))
        {
            if (note.Number < 1 || note.Number > notes)
            {
                page.Text(note.Mark);
                return;
            }

            var id = marked.Add(note.Number) ? Footnotes.MarkId(note.Number) : null;
            page.Run("a", note.Mark, ("id", id), ("href", "#" + Footnotes.NoteId(note.Number)), ("epub:type", "noteref"), ("role", "doc-noteref"));
        }
    }
}
