using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Composition.Tests.Support;

/// <summary>The shipped fonts and layouts, and short ways to make and compose editions.</summary>
internal static class TestDesk
{
    /// <summary>The repository's top folder.</summary>
    public static readonly string Root = Repository.Root;

    /// <summary>The shipped faces.</summary>
    public static readonly FontBook Fonts = FontBook.Open(Path.Combine(Root, "fonts"));

    /// <summary>Names of the shipped faces.</summary>
    public static readonly string[] Faces = [.. Fonts.Records.Select(r => r.Name)];

    /// <summary>A shipped layout.</summary>
    public static Layout Layout(string name = "tabloid") =>
        new LayoutCatalogue(Path.Combine(Root, "layouts")).Read(name, Faces).Value!;

    /// <summary>Composes articles as one section, with or without a paper's name.</summary>
    public static Checked<ComposedEdition> Compose(IEnumerable<Article> articles, string layout = "tabloid", string paper = "") =>
        Composer.Compose(
            new Edition { Masthead = new Masthead { PaperName = paper }, Sections = [new Section("要闻", [.. articles])] }, Layout(layout), Fonts);

    /// <summary>A shipped layout with other furniture.</summary>
    public static Layout Furnished(Func<FurnitureSpec, FurnitureSpec> change, string name = "tabloid") => Layout(name) is var layout ? layout with { Furniture = change(layout.Furniture) } : layout;

    /// <summary>A news story of so many characters in paragraphs of about a hundred.</summary>
    public static Article Story(string id, string headline, int characters, string? kicker = null, string? deck = null, bool subheads = false)
    {
        var blocks = new List<Block>();
        for (var left = characters; left > 0; left -= 100)
        {
            blocks.Add(new Paragraph(Inlines.Plain(Prose(Math.Min(left, 100), blocks.Count))));
            if (subheads && blocks.Count % 3 == 1)
            {
                blocks.Add(new Subhead("河岸边的旧码头"));
            }
        }

        return new Article
        {
            Id = id,
            Kind = ArticleKind.News,
            Headline = new HeadlineStack(headline, kicker, deck),
            Byline = new Byline("本报讯", "记者 甲乙"),
            Body = [.. blocks],
        };
    }

    /// <summary>Prose of so many characters with marks where prose has them, ending a sentence.</summary>
    public static string Prose(int characters, int seed)
    {
        const string Source = "清晨的雾气还没有散，码头上的人已经忙开了。装货的、点数的、唱号的，各有各的位置；“慢一点，”领班说，“先把左边的3排码齐。”这一天共发出12船，比去年同期多63%，最远的一船要走240公里。";
        var text = string.Concat(Enumerable.Range(0, 3 + (characters / Source.Length)).Select(_ => Source));
        var start = seed * 17 % Source.Length;
        return string.Concat(text.AsSpan(start, Math.Max(1, characters - 1)), "。");
    }

    /// <summary>A filler of six short words.</summary>
    public static Article Filler(string id) => new()
    {
        Id = id,
        Kind = ArticleKind.Filler,
        Headline = new HeadlineStack("护河公约"),
        Body = [new Paragraph(Inlines.Plain("不倒垃圾 不占河滩 不电鱼虾 不拦水路 常巡河岸 常清漂物"))],
    };
}
