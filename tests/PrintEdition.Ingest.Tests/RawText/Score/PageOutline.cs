using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.RawText.Score;

/// <summary>What was read of a page, in the terms in which the corpus says what is expected.</summary>
public static class PageOutline
{
    /// <summary>The roles of lines that become no part of an article or a box.</summary>
    private static readonly string[] BesideRoles = ["masthead", "section", "editor", "jump", "index", "advertisement mark"];

    /// <summary>The groups of an edition.</summary>
    public static IReadOnlyList<PageGroup> Of(ReadEdition read) =>
    [
        .. read.Edition.Sections.SelectMany(s => s.Articles.Select(a => new PageGroup(Kind(a), s.Name, [.. Pieces(a)]))),
        .. read.Edition.Boxes.Select(Group),
        new PageGroup(PageGroup.Beside, null, [.. read.Explanation.Where(v => BesideRoles.Contains(v.Role)).Select(v => new PagePiece(v.Role, v.Text))]),
    ];

    private static string Kind(Article article) => article.Kind switch
    {
        ArticleKind.PictureStory => "picture story",
        ArticleKind.Filler => "filler",
        _ => "news",
    };

    private static PageGroup Group(Box box) => new(
        $"box {box.Kind.ToString().ToLowerInvariant()}",
        null,
        [.. box.Title is null ? [] : new[] { new PagePiece("=", box.Title) }, .. box.Lines.Select(l => new PagePiece("¶", l))]);

    private static IEnumerable<PagePiece> Pieces(Article article)
    {
        var head = article.Headline;
        var byline = article.Byline is { RunIn: true } ? "by" : "BY";
        (string Mark, string? Text)[] stack = [("^", head.Kicker), ("=", head.Headline), ("v", head.Deck), (byline, article.Byline?.PlainText)];
        return stack.Where(p => p.Text is { Length: > 0 }).Select(p => new PagePiece(p.Mark, p.Text!))
            .Concat(article.Body.SelectMany(Blocks))
            .Concat(article.Pictures.Select(p => new PagePiece("o", $"{p.Caption}|{p.Credit}")));
    }

    private static IEnumerable<PagePiece> Blocks(Block block) => block switch
    {
        Subhead => [new PagePiece("#", block.PlainText)],
        Verse verse => verse.Lines.Select(l => l.Content.ToPlainText()).Select(l => l.Length == 0 ? new PagePiece("//", "") : new PagePiece("/", l)),
        TableBlock table => table.Rows.Select(r => new PagePiece(r.IsHeading ? "||" : "|", string.Join(" | ", r.Cells.Select(c => c.Content.ToPlainText())))),
        ListBlock list => list.Marks("•", ".").Zip(list.Items, (mark, item) => new PagePiece(mark, item.Content.ToPlainText())),
        Quotation quotation => [.. quotation.Paragraphs.Select(p => new PagePiece("”", p.PlainText)), .. quotation.Source is null ? [] : new[] { new PagePiece("””", quotation.Source) }],
        Paragraph { Content: [Text { Styles: InlineStyles.Strong }, _] } => [new PagePiece("@", block.PlainText)],
        _ => [new PagePiece("¶", block.PlainText)],
    };
}
