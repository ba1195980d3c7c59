using PrintEdition.Ingest.Tests.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Markup;

/// <summary>Shows blocks as short texts: a line a block, with what kind it is before it.</summary>
internal static class Blocks
{
    public static string Shown(Article article)
    {
        var lines = article.Body.Select(Shown)
            .Concat(article.Notes.Select((n, i) => $"note {i + 1}: {NotationTests.Shown(n.Content)}"))
            .Concat(article.Pictures.Select(p => $"picture {p.File?.Path ?? "none"}: {p.Caption}|{p.Credit}|{p.Alt}"));
        return string.Join('\n', lines);
    }

    private static string Shown(Block block) => block switch
    {
        Paragraph p => "p: " + NotationTests.Shown(p.Content),
        Subhead s => "h: " + s.Title,
        ListBlock l => (l.IsOrdered ? $"ol {l.First}: " : "ul: ") + string.Join(" / ", l.Items.Select(i => new string('>', i.Level) + (i.IsOrdered switch { true => "# ", false => "* ", _ => "" }) + NotationTests.Shown(i.Content))),
        TableBlock t => $"table {t.Caption}: " + string.Join(" / ", t.Rows.Select(r => (r.IsHeading ? "! " : "") + string.Join(" | ", r.Cells.Select(c => NotationTests.Shown(c.Content) + (c.Columns > 1 ? $"×{c.Columns}" : ""))))),
        Quotation q => "quote: " + string.Join(" / ", q.Paragraphs.Select(p => NotationTests.Shown(p.Content))) + (q.Source is null ? "" : " — " + q.Source),
        Verse v => "verse: " + string.Join(" / ", v.Lines.Select(l => NotationTests.Shown(l.Content))),
        Preformatted pre => "pre: " + pre.Text.Replace("\n", "⏎", StringComparison.Ordinal),
        Separator => "—",
        _ => throw new InvalidOperationException(block.ToString()),
    };
}
