using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>Small editions the tests are written against.</summary>
internal static class Editions
{
    /// <summary>An invented paper with two sections: two stories and a filler, then a picture story.</summary>
    public static Edition TwoSections { get; } = new()
    {
        Masthead = new Masthead { PaperName = "栖河日报", Publisher = "栖河日报社" },
        Date = new DateOnly(2026, 3, 12),
        IssueNumber = 4127,
        Sections =
        [
            new Section("要闻", [Story("a01", "渡口 复航"), Story("a02", "夜班公交开到火车站"), Filler("a03", "爱惜粮食")]),
            new Section("社会", [Story("a04", "梨园春剪") with { Kind = ArticleKind.PictureStory }]),
        ],
    };

    /// <summary>A story with all a story can have: stack, byline, subhead, styles, two pictures and one that was not delivered.</summary>
    public static Article Everything { get; } = new()
    {
        Id = "a01",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("老渡口 今晨复航", "停航七年之后", "首班船六点二十分离岸"),
        Byline = new Byline("本报讯", "记者 苏禾"),
        Body =
        [
            new Paragraph([new Text("3月11日清晨，"), new Strong("渡船"), new Emphasis("靠岸"), new Text("了。")]),
            new Subhead("船票三元"),
            Paragraph("G351国道通车后，渡口少有人来。"),
        ],
        Pictures =
        [
            new Picture(TestPictures.Jpeg(), "首班渡船", "苏禾 摄", "渡船离岸，岸上有人挥手"),
            new Picture(TestPictures.Png(), null, "河湾 摄"),
            new Picture(null, "码头旧影", "资料图片"),
        ],
    };

    public static Article Story(string id, string headline, params string[] paragraphs) => new()
    {
        Id = id,
        Kind = ArticleKind.News,
        Headline = new HeadlineStack(headline),
        Body = [.. (paragraphs.Length == 0 ? ["渡口停航七年后复航。"] : paragraphs).Select(Paragraph)],
    };

    public static Article Filler(string id, params string[] lines) => new()
    {
        Id = id,
        Kind = ArticleKind.Filler,
        Headline = new HeadlineStack(""),
        Body = [.. lines.Select(Paragraph)],
    };

    public static Edition With(params Article[] articles) =>
        TwoSections with { Sections = [new Section("要闻", [.. articles])] };

    public static EpubOptions Printed(params (string Id, int Page)[] pages) => new()
    {
        Name = "sample",
        PageOfArticle = pages.ToImmutableDictionary(p => p.Id, p => p.Page),
    };

    public static Block Paragraph(string text) => new Paragraph(Inlines.Plain(text));
}
