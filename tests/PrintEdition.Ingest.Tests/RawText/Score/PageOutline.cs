using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.RawText.Score;

/// <summary>What was read of a page, in the terms in which the corpus says what is expected.</summary>
public static class PageOutline
{
    /// <summary>The roles of lines that become no part of an article or a box.</summary>
    private static readonly string[] BesideRoles = ["masthead", "section", "editor", "jump", "index", "advertisement mark"];

    /// <summary>The groups of an edition.</summary>
    public static IReadOnlyList<PageGroup> Of(ReadEdition read)
    {
        var roles = read.Explanation.GroupBy(v => v.Place.Line).ToDictionary(g => g.Key, g => g.Last().Role);
        return
        [
            .. read.Edition.Sections.SelectMany(s => s.Articles.Select(a => new PageGroup(Kind(a), s.Name, [.. Pieces(a, roles)]))),
            .. read.Edition.Boxes.Select(Group),
            new PageGroup(PageGroup.Beside, null, [.. read.Explanation.Where(v => BesideRoles.Contains(v.Role)).Select(v => new PagePiece(v.Role, v.Text))]),
        ];
    }

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

    private static IEnumerable<PagePiece> Pieces(Article article, Dictionary<int, string> roles)
    {
        var head = article.Headline;
        var byline = article.Byline is { RunIn: true } ? "by" : "BY";
        (string Mark, string? Text)[] stack = [("^", head.Kicker), ("=", head.Headline), ("v", head.Deck), (byline, article.Byline?.PlainText)];
        return stack.Where(p => p.Text is { Length: > 0 }).Select(p => new PagePiece(p.Mark, p.Text!))
            .Concat(article.Body.SelectMany(b => Blocks(b, roles)))
            .Concat(article.Pictures.Select(p => new PagePiece("o", $"{p.Caption}|{p.Credit}")));
    }

    private static IEnumerable<PagePiece> Blocks(Block block, Dictionary<int, string> roles) => block switch
    {
        Subhead => [new PagePiece("#", block.PlainText)],
        Verse => block.PlainText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => new PagePiece("/", l)),
        TableBlock => block.PlainText.Split('\n').Select(l => new PagePiece("|", l.Replace('\t', ' '))),
        _ => [new PagePiece(Mark(roles.GetValueOrDefault(block.Place?.Line ?? 0)), block.PlainText)],
    };

    private static string Mark(string? role) => role switch
    {
        "verse" => "/",
        "table row" => "|",
        _ => "¶",
    };
}
