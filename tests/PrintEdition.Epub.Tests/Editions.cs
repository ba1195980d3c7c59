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
            new Paragraph([new Text("3月11日清晨，"), new Text("渡船", InlineStyles.Strong), new Text("靠岸", InlineStyles.Emphasis), new Text("了。")]),
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

    /// <summary>A story with all that running text can have: readings, dots, styles inside links, addresses of every kind, notes with and without a mark.</summary>
    public static Article Annotated { get; } = new()
    {
        Id = "a01",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("渡口的字"),
        Body =
        [
            new Paragraph(
            [
                new Text("苇") { Reading = "wěi" }, new Text("川", InlineStyles.Strong) { Reading = "chuān" }, new Text("复航", InlineStyles.Dots),
                new Text("今晨", InlineStyles.Dots | InlineStyles.Emphasis), new NoteReference(1), new Text("，m"), new Text("2", InlineStyles.Superscript), new Text("2", InlineStyles.Subscript),
                new NoteReference(1), new Text("。"), new NoteReference(9),
            ]),
            new Paragraph(
            [
                new Text("见") { Address = WebAddress.Of("https://www.weichuan.example/渡口?a=[1]|{2}&b='\"<>`^#x(1)") }, new Text("网站", InlineStyles.Strong) { Address = WebAddress.Of("https://苇川.example:8080/") },
                new Text("写信") { Address = WebAddress.Of("mailto:dukou@weichuan.example?subject=船票 a") ?? WebAddress.Of("mailto:dukou@weichuan.example?subject=%E7%A5%A8") },
                new Text("不去") { Address = "javascript:alert(1)" },
            ]),
        ],
        Notes = [new Note([new Text("停航七年，见"), new Text("县志") { Address = "https://a.example/" }, new Text("。")]), new Note(Inlines.Plain("没有标记的注。"))],
    };

    /// <summary>A story with every kind of block.</summary>
    public static Article Blocks { get; } = new()
    {
        Id = "a01",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("渡口须知"),
        Body =
        [
            new ListBlock(true, 3,
            [
                new ListItem(Inlines.Plain("先看船")),
                new ListItem(Inlines.Plain("渡船"), 1) { IsOrdered = false },
                new ListItem(Inlines.Plain("游船"), 1) { IsOrdered = false },
                new ListItem([new Text("画舫", InlineStyles.Strong)], 2) { IsOrdered = false },
                new ListItem(Inlines.Plain("再看河")),
                new ListItem(Inlines.Plain("不计数")) { IsOrdered = false },
            ]),
            new Quotation([new Paragraph(Inlines.Plain("一条河养一座城。")), new Paragraph(Inlines.Plain("城要还给河。"))], "苏禾"),
            new TableBlock(
                [
                    new TableRow([new TableCell([]), new TableCell(Inlines.Plain("票价（元）"), 2)], IsHeading: true),
                    new TableRow([.. new[] { "船", "单程", "往返" }.Select(c => new TableCell(Inlines.Plain(c)))], IsHeading: true),
                    new TableRow([new TableCell(Inlines.Plain("渡船")), new TableCell(Inlines.Plain("3")), new TableCell([new Text("5"), new NoteReference(1)])]),
                ],
                "船票"),
            new Verse([.. new[] { "渡口在东", "人在西", "", "船来" }.Select(l => new VerseLine(Inlines.Plain(l)))]),
            new Preformatted("06:20  首班\n<18:40> 末班"),
            new Separator(),
            Paragraph("复航如期。"),
        ],
        Notes = [new Note(Inlines.Plain("当日有效。"))],
    };

    /// <summary>Boxes of every kind, one with a picture, one that says nothing.</summary>
    public static Edition Boxed { get; } = TwoSections with
    {
        Boxes =
        [
            new Box { Kind = BoxKind.Weather, Title = "天气", Lines = ["晴 4至16摄氏度"] },
            new Box { Kind = BoxKind.Notice, Title = "停水 启事", Lines = ["滨河路以南停水8小时。", " "] },
            new Box { Kind = BoxKind.Advertisement, Title = "画舫夜游", Lines = ["每晚七点"], Link = "https://www.weichuan.example/", Picture = new Picture(TestPictures.Png(), null, null, "画舫") },
            new Box { Kind = BoxKind.PublicService, Lines = ["爱惜粮食"] },
            new Box { Kind = BoxKind.House, Title = "订阅本报" },
            new Box { Kind = BoxKind.Slogan, Title = "一条河 一座城" },
            new Box { Kind = BoxKind.Hole },
            new Box { Kind = BoxKind.Advertisement, Picture = new Picture(TestPictures.Png()) },
        ],
    };

    /// <summary>A book with everything: every block, all a story can have, a brief, a filler, a picture story, boxes, notes, readings.</summary>
    public static Edition Whole { get; } = Boxed with
    {
        Sections =
        [
            new Section("要闻", [Blocks, Everything with { Id = "a02" }, Annotated with { Id = "a03" }]),
            new Section("社会", [Story("a04", "", "滨河路以南12日停水8小时。"), Filler("a05", "爱惜粮食", "少盛 勤添"), Story("a06", "梨园春剪") with { Kind = ArticleKind.PictureStory, Pictures = [new Picture(TestPictures.Png(600, 400), "开园", "苏禾 摄")] }]),
        ],
    };

    /// <summary>Markup, control characters, turned directions and broken characters in every place that has words.</summary>
    public static Edition Hostile { get; } = new()
    {
        Masthead = new Masthead { PaperName = Hostilities, Motto = Hostilities, Publisher = Hostilities, Editor = Hostilities, Site = Hostilities, SerialNumber = Hostilities },
        Date = new DateOnly(2026, 3, 12),
        IssueNumber = -1,
        Language = "<zh>",
        Sections =
        [
            new Section(Hostilities, [Spoil(Blocks), Spoil(Everything with { Id = "a02" }), Story("a03", "\u202E\u200B", "\u202E"), Filler("a04", Hostilities)]) { Editor = Hostilities },
            new Section("\u2066", [Spoil(Annotated with { Id = "a05" })]) { Editor = Hostilities },
        ],
        Boxes = [.. Enum.GetValues<BoxKind>().Select(kind => new Box { Kind = kind, Title = Hostilities, Lines = [Hostilities, ""], Link = Hostilities, Picture = new Picture(TestPictures.Png(), Hostilities, Hostilities, Hostilities) })],
    };

    private const string Hostilities = "\u202E</title><script>alert(1)</script> &nbsp; ]]> <!-- --> <![CDATA[ \u0000\u001B[31m\u0007\uD800x\uDC00\uFFFE\u2066\U0001FFFE\u0085\u2028\r\n'\"`{{12}}`\" onerror=x '";

    private static Article Spoil(Article article) => article with
    {
        Headline = new HeadlineStack(Hostilities, Hostilities, Hostilities),
        Byline = new Byline(Hostilities, Hostilities),
        Link = "https://a.example/\"><script>",
        Body =
        [
            Paragraph(Hostilities), new Subhead(Hostilities), new Quotation([new Paragraph(Inlines.Plain(Hostilities))], Hostilities),
            new ListBlock(true, int.MinValue, [new ListItem(Inlines.Plain(Hostilities), int.MaxValue), new ListItem(Inlines.Plain(Hostilities), -1)]),
            new TableBlock([new TableRow([]), new TableRow([new TableCell(Inlines.Plain(Hostilities), int.MaxValue)], IsHeading: true)], Hostilities),
            new Verse([new VerseLine(Inlines.Plain(Hostilities)), new VerseLine([])]), new Verse([]), new Preformatted(Hostilities),
            new Paragraph([new Text(Hostilities, (InlineStyles)31) { Reading = Hostilities, Address = "javascript:alert(1)" }, new NoteReference(int.MaxValue), new NoteReference(-1)]),
            .. article.Body,
        ],
        Notes = [new Note(Inlines.Plain(Hostilities)), .. article.Notes],
        Pictures = [.. article.Pictures.Select(p => p with { Caption = Hostilities, Credit = Hostilities, Alt = Hostilities })],
    };

    public static EpubOptions WholePrinted { get; } = Printed(("a01", 1), ("a02", 1), ("a03", 2), ("a04", 2)) with { Cover = TestPictures.Jpeg(90, 130).Data };

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
