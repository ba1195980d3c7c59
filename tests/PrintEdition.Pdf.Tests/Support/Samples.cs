using System.Collections.Immutable;
using PrintEdition.Composition;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Ingest;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>Whole editions, composed.</summary>
internal static class Samples
{
    private const string Prose = "清晨的雾气还没有散，码头上的人已经忙开了。装货的、点数的、唱号的，各有各的位置；“慢一点，”领班说，“先把左边的3排码齐。”这一天共发出12船，比去年同期多63%，最远的一船要走240公里。";

    /// <summary>A sample of tests/editions on the layout that it asks for.</summary>
    public static ComposedEdition Sample(string name)
    {
        var read = EditionReader.Read([Repository.SampleOf(name)], new ReaderOptions()).Value!.Edition;
        return Compose(read, read.Layout ?? "tabloid");
    }

    /// <summary>An edition of so many stories, some long enough to go on on another page, with subheads and heads of several parts.</summary>
    public static ComposedEdition Long(int stories) => Compose(
        new Edition
        {
            Masthead = new Masthead { PaperName = "苇川日报", Publisher = "苇川日报社", Site = "www.weichuan.example" },
            Date = new DateOnly(2024, 3, 13),
            Sections = [.. Enumerable.Range(0, stories).Select(Story).Chunk(15).Select((articles, i) => new Section(new[] { "要闻", "城事", "乡村", "副刊" }[i % 4], [.. articles]))],
        },
        "tabloid");

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
