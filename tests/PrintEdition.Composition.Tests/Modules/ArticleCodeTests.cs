using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Furniture;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Modules;

/// <summary>Composition, the page; pdf.md 4: where the layout wants codes, every article with an address ends with one that leads there.</summary>
public class ArticleCodeTests
{
    private static readonly Article[] Stories =
    [
        Linked(TestDesk.Story("lead", "老码头重开 第一船橙子下水", 980)),
        Linked(TestDesk.Story("library", "村小添了“二楼书房” 放学以后灯还亮着", 700)),
        TestDesk.Story("bus", "夜班公交明晚开到零点", 710),
        Linked(TestDesk.Story("road", "青石坳段 月底恢复双向通行", 480)) with { HeadlineDirection = HeadlineDirection.Vertical },
        Linked(TestDesk.Story("water", "城南片区周六夜间停水", 80)),
    ];

    [Fact]
    public void Every_article_with_an_address_ends_with_a_code_that_leads_there()
    {
        var composed = Compose(Stories, QrUse.Articles);

        var codes = composed.Pages.SelectMany(p => p.Items).OfType<QrItem>().ToArray();
        Assert.Equal(
            Stories.Where(s => s.Link is not null).Select(s => s.Link).Order(StringComparer.Ordinal),
            codes.Select(c => Codes.Read(c)).Order(StringComparer.Ordinal));
        Assert.All(codes, c => Assert.True(Codes.HasQuietZone(c)));
        Assert.All(codes, c => Assert.Contains(composed.Pages.SelectMany(p => p.Items).OfType<LinkItem>(), l => l.Area == c.Area && l.Address == Codes.Read(c)));
    }

    /// <summary>Quality rules hold as on pages without codes: the leg is shorter by the code's rows, and nothing overlaps.</summary>
    [Fact]
    public void A_code_stands_under_the_last_lines_of_its_story_and_touches_none()
    {
        var composed = Compose(Stories, QrUse.Articles);

        foreach (var page in composed.Pages)
        {
            Assert.All(page.Violations.Where(v => v.Rule is "overlap" or "module" or "trapped-white" or "leg-balance"), v => Assert.Equal((v.Rule, 0), (v.Rule, v.Count)));
            foreach (var code in page.Items.OfType<QrItem>().Select(c => c.Area))
            {
                var story = composed.Articles.Single(a => a.Area.X <= code.X && a.Area.Right >= code.Right && a.Area.Y <= code.Y && a.Area.Bottom + 0.01 >= code.Bottom && a.Page == page.Number);
                var leg = story.Legs[^1].Area;
                Assert.Equal(leg.X, code.X, 2);
                Assert.Equal(leg.Bottom, code.Y, 2);
                Assert.DoesNotContain(page.Lines, l => l.Tag.ArticleId == story.Article.Id && l.X < code.Right && l.X + l.Line.Width > code.X && l.Baseline > code.Y + 1);
            }
        }
    }

    [Theory]
    [InlineData(QrUse.Off)]
    [InlineData(QrUse.Paper)]
    public void Other_layouts_print_none(QrUse use) => Assert.Empty(Compose(Stories, use).Pages.SelectMany(p => p.Items).OfType<QrItem>());

    [Fact]
    public void A_story_on_several_pages_has_its_code_where_it_ends()
    {
        var composed = Compose([Linked(TestDesk.Story("long", "一篇很长的报告", 9000)), TestDesk.Story("next", "后面还有一条消息", 400)], QrUse.Articles);

        var last = composed.Articles.Single(a => a.Article.Id == "long").JumpPages[^1];
        Assert.Equal([last], composed.Pages.Where(p => p.Items.OfType<QrItem>().Any()).Select(p => p.Number));
    }

    /// <summary>What no camera could read on newsprint is not printed.</summary>
    [Fact]
    public void An_address_too_long_for_a_column_has_no_code_and_is_told()
    {
        var story = TestDesk.Story("s", "一条消息", 500) with { Link = "https://www.weichuan.example/" + new string('a', 1200), Place = new SourceSpan("edition.yaml", 7, 9) };

        var composed = Composed([story], QrUse.Articles);

        Assert.Empty(composed.Value!.Pages[0].Items.OfType<QrItem>());
        var finding = Assert.Single(composed.Diagnostics, d => d.Code == "PE3311");
        Assert.Equal((Severity.Note, story.Place), (finding.Severity, finding.Place));
    }

    private static Article Linked(Article story) => story with { Link = "https://www.weichuan.example/2026/" + story.Id };

    private static ComposedEdition Compose(Article[] articles, QrUse use) => Composed(articles, use).Value!;

    private static Checked<ComposedEdition> Composed(Article[] articles, QrUse use) =>
        Composer.Compose(new Edition { Sections = [new Section("要闻", [.. articles])] }, TestDesk.Furnished(f => f with { Qr = use }), TestDesk.Fonts);
}
