using System.Collections.Immutable;
using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>The blocks of an article's body as XHTML.</summary>
/// <param name="page">The document.</param>
/// <param name="text">Writes running text.</param>
internal sealed class BlockMarkup(MarkupWriter page, InlineMarkup text)
{
    /// <summary>Writes a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="byline">Words that open it, of a paragraph; null for none.</param>
    public void Write(Block block, string? byline)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph, byline);
                break;
            case Subhead subhead:
                page.Line("h2", subhead.Title);
                break;
            case ListBlock list:
                new ListMarkup(page, text).Write(list);
                break;
            case Quotation quotation:
                WriteQuotation(quotation);
                break;
            case TableBlock table:
                new TableMarkup(page, text).Write(table);
                break;
            case Verse verse:
                WriteVerse(verse);
                break;
            case Preformatted preformatted:
                page.Line("pre", preformatted.Text);
                break;
            case Separator:
                page.Void("hr");
                break;
            default:
                page.Line("p", block.PlainText);
                break;
        }
    }

    private void WriteParagraph(Paragraph paragraph, string? byline)
    {
        using (page.Line("p"))
        {
            if (byline is not null)
            {
                page.Run("span", byline, ("class", "byline"));
            }

            text.Write(paragraph.Content);
        }
    }

    private void WriteQuotation(Quotation quotation)
    {
        using (page.Block("blockquote"))
        {
            foreach (var paragraph in quotation.Paragraphs)
            {
                WriteParagraph(paragraph, null);
            }

            if (Titles.FirstGiven(quotation.Source) is { } source)
            {
                using (page.Line("footer"))
                {
                    page.Text("——");
                    page.Run("cite", source);
                }
            }
        }
    }

    /// <summary>A stanza is an element, and so is a line: one that is longer than the screen goes on under its own beginning.</summary>
    private void WriteVerse(Verse verse)
    {
        using (page.Block("div", ("class", "verse")))
        {
            foreach (var stanza in Stanzas(verse.Lines))
            {
                WriteStanza(stanza);
            }
        }
    }

    private void WriteStanza(ImmutableArray<VerseLine> lines)
    {
        using (page.Block("div", ("class", "stanza")))
        {
            foreach (var line in lines)
            {
                using (page.Line("p"))
                {
                    text.Write(line.Content);
                }
            }
        }
    }

    private static IEnumerable<ImmutableArray<VerseLine>> Stanzas(ImmutableArray<VerseLine> lines)
    {
        for (var start = 0; start < lines.Length;)
        {
            var end = start;
            while (end < lines.Length && !IsEmpty(lines[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return lines[start..end];
            }

            start = end + 1;
        }
    }

    private static bool IsEmpty(VerseLine line) => line.Content.All(piece => piece is Text text && string.IsNullOrWhiteSpace(text.Value));
}
