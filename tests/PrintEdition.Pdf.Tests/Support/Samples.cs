using System.Collections.Immutable;
using PrintEdition.Composition;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Ingest;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>Whole editions, composed.</summary>
internal static class Samples
{
    private const string Prose = "清晨的雾气还没有散，码头上的人已经忙开了。装货的、点数的、唱号的，各有各的位置；“慢一点，”领班说，“先把左边的3排码齐。”这一天共发出12船，比去年同期多63%，最远的一船要走240公里。";

    /// <summary>A sample of tests/editions on the layout that it asks for.</summary>
    public static ComposedEdition Named(string name)
    {
        var read = EditionReader.Read([Repository.SampleOf(name)], new ReaderOptions()).Value!.Edition;
        return Compose(read, read.Layout ?? "tabloid");
    }

    /// <summary>An edition of sixty stories on many pages, composed once.</summary>
    public static Lazy<ComposedEdition> SixtyStories { get; } = new(() => Long(60));

    /// <summary>An edition of so many stories, some long enough to go on on another page, with subheads and heads of several parts.</summary>
    public static ComposedEdition Long(int stories) => Compose(
        new Edition
        {
            Masthead = new Masthead { PaperName = "苇川日报", Publisher = "苇川日报社", Site = "www.weichuan.example" },
            Date = new DateOnly(2024, 3, 13),
            Sections = [.. Enumerable.Range(0, stories).Select(Story).Chunk(15).Select((articles, i) => new Section(new[] { "要闻", "城事", "乡村", "副刊" }[i % 4], [.. articles]))],
        },
        "tabloid");

    /// <summary>An edition with everything that a page can have: all parts of a head, links, notes, readings, other languages, pictures, codes, boxes.</summary>
    public static ComposedEdition Everything() => Compose(
        new Edition
        {
            Masthead = new Masthead { PaperName = "苇川日报", Motto = "一条河 一座城", Publisher = "苇川日报社", Site = "www.weichuan.example" },
            Date = new DateOnly(2024, 3, 13),
            Sections = [new Section("要闻", [Rich(), Pictured(), Story(1) with { HeadlineDirection = HeadlineDirection.Vertical }, .. Enumerable.Range(2, 8).Select(Story)]), new Section("副刊", [Untitled(), Filler()])],
            Boxes =
            [
                new Box { Kind = BoxKind.Advertisement, Title = "苇川书店", Lines = ["旧书七折"], Place = BoxPlace.Bottom, Rows = 8, Columns = 2, Link = "https://books.weichuan.example/", Source = new SourceSpan("edition.yaml") },
                new Box { Kind = BoxKind.Advertisement, Place = BoxPlace.BottomRight, Rows = 8, Columns = 2, Page = 2, Picture = Picture(600, 300, null), Source = new SourceSpan("edition.yaml") },
            ],
        },
        "tabloid");

    private static Article Rich() => new()
    {
        Id = "rich",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("渡口复航 头一班坐了十九个人", "停航三年", "老船工带出三个徒弟"),
        Byline = new Byline("本报讯", "记者 甲乙"),
        Link = "https://www.weichuan.example/rich",
        Body =
        [
            new Paragraph(
            [
                new Text("船票在"),
                new Text("网上订座", InlineStyles.Dots) { Address = "https://www.weichuan.example/dukou" },
                new Text("，也可以打电话。船名叫"),
                new Text("苇") { Reading = "wěi" },
                new Text("川号，外文是 Reed River Ferry，日文写作あしかわ，韩文写作갈대 강。"),
                new NoteReference(1),
            ]),
            new Subhead("十三分钟过河"),
            .. Enumerable.Range(0, 12).Select(i => new Paragraph(Inlines.Plain(Prose[..(50 + (i * 3))] + "。"))),
        ],
        Notes = [new Note([new Text("渡口的旧名是青溪。")])],
    };

    private static Article Pictured() => new()
    {
        Id = "pictured",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("早桃先开"),
        Body = [.. Enumerable.Range(0, 8).Select(_ => new Paragraph(Inlines.Plain(Prose)))],
        Pictures =
        [
            Picture(1200, 800, "河岸上的桃花") with { Caption = "三月的河岸", Credit = "方既白 摄" },
            Picture(1200, 800, null),
            Picture(1200, 800, "") with { Caption = "一条花边" },
        ],
    };

    private static Article Untitled() => new()
    {
        Id = "untitled",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack(""),
        Body = [new Subhead("一点说明"), new Paragraph(Inlines.Plain(Prose))],
        Pictures = [Picture(800, 800, null)],
    };

    private static Article Filler() => new()
    {
        Id = "filler",
        Kind = ArticleKind.Filler,
        Headline = new HeadlineStack("护河公约"),
        Body = [new Paragraph(Inlines.Plain("不倒垃圾 不占河滩 不电鱼虾 不拦水路 常巡河岸 常清漂物"))],
    };

    private static Picture Picture(int width, int height, string? alt)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(new SKColor((byte)width, (byte)height, (byte)(alt?.Length ?? 77)));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return new Picture(new PictureFile("p.jpg", data.ToArray(), PictureFormat.Jpeg, width, height, true), Alt: alt);
    }

    /// <summary>An edition of these articles.</summary>
    public static ComposedEdition Of(params Article[] articles) => Compose(
        new Edition { Masthead = new Masthead { PaperName = "苇川日报" }, Date = new DateOnly(2024, 3, 13), Sections = [new Section("要闻", [.. articles])] },
        "tabloid");

    /// <summary>An edition composed with the shipped faces.</summary>
    public static ComposedEdition Compose(Edition edition, string layout) => Composer.Compose(
        edition,
        new LayoutCatalogue(Repository.Layouts).Read(layout, [.. Repository.Faces.Records.Select(r => r.Name)]).Value!,
        Repository.Faces).Value!;

    private static Article Story(int number)
    {
        var paragraphs = number % 15 == 0 ? 18 : 3 + (number * 7 % 5);
        var body = Enumerable.Range(0, paragraphs).SelectMany(i => Blocks(number, i));
        return new Article
        {
            Id = $"s{number:00}",
            Kind = ArticleKind.News,
            Headline = new HeadlineStack($"码头第{number}班船 清晨发出", number % 4 == 0 ? "苇川水运" : null, number % 3 == 0 ? "最远的一船要走240公里" : null),
            Byline = new Byline("本报讯", "记者 甲乙"),
            Body = [.. body],
        };
    }

    private static IEnumerable<Block> Blocks(int number, int paragraph)
    {
        if (paragraph % 4 == 3)
        {
            yield return new Subhead("河岸边的旧码头");
        }

        yield return new Paragraph(Inlines.Plain(Prose[..(40 + ((number + paragraph) * 13 % 50))] + "。"));
    }
}
