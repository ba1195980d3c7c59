using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Composition.Tests.Heads;

/// <summary>Headlines in vertical lines beside their text, where an article asks for one (typography rules 22 and 23).</summary>
public class VerticalHeadTests
{
    private const double Column = 99;
    private const double Gutter = 14.43;

    private static readonly Article[] Page =
    [
        TestDesk.Story("lead", "老码头重开 第一船橙子下水", 980, kicker: "停航十四个月", deck: "126户船家全部回港", subheads: true),
        TestDesk.Story("bus", "夜班公交明晚开到零点", 710, kicker: "末班火车到站 也有车回家"),
        TestDesk.Story("library", "村小添了“二楼书房” 放学以后灯还亮着", 700, deck: "三所学校图书通借通还"),
        TestDesk.Story("road", "青石坳段 月底恢复双向通行", 480),
        TestDesk.Story("water", "城南片区周六夜间停水", 80),
        TestDesk.Filler("filler"),
    ];

    [Theory]
    [InlineData("bus")]
    [InlineData("library")]
    [InlineData("road")]
    [InlineData("lead")]
    public void A_headline_stands_in_a_column_beside_its_text(string id)
    {
        var composed = Compose(id);

        var area = composed.Articles.Single(a => a.Article.Id == id).Area;
        var runs = Runs(composed, id, ItemRole.Headline);
        Assert.All(runs, r => Assert.Equal(RunOrientation.Vertical, r.Orientation));
        var left = runs.Min(r => r.X) - (runs[0].Run.Size / 2);
        var right = runs.Max(r => r.X) + (runs[0].Run.Size / 2);
        var inFirst = left >= area.X - 0.1 && right <= area.X + Column + 0.1;
        var inLast = left >= area.Right - Column - 0.1 && right <= area.Right + 0.1;
        Assert.True(inFirst || inLast, $"{left:F1} to {right:F1} in {area}");
        Assert.All(Runs(composed, id, ItemRole.Paragraph).Where(t => t.Baseline < runs.Max(r => r.Baseline)), t => Assert.False(Meets(t, left, right)));
    }

    [Fact]
    public void Lines_run_from_right_to_left_and_the_stack_reads_kicker_headline_deck()
    {
        var story = Page[0];
        var page = Compose("lead").Pages[0];
        var items = page.Items.OfType<TextItem>().Where(t => t.Tag.ArticleId == "lead" && t.VerticalLine is not null).ToArray();

        Assert.Equal(
            string.Concat(story.Headline.Kicker, story.Headline.Headline, story.Headline.Deck).Replace(" ", "", StringComparison.Ordinal),
            string.Concat(items.Select(t => t.Run.Text)).Replace(" ", "", StringComparison.Ordinal));
        var axes = items.GroupBy(t => t.VerticalLine).Select(g => g.Max(t => t.X)).ToArray();
        Assert.Equal(axes.OrderDescending(), axes);
        Assert.True(Axis(items, ItemRole.Kicker) > Axis(items, ItemRole.Headline) && Axis(items, ItemRole.Headline) > Axis(items, ItemRole.Deck));
    }

    /// <summary>The rules of the composer hold for such pages too: exact fill, columns, balance, no headlines side by side.</summary>
    [Theory]
    [InlineData("bus")]
    [InlineData("library", "road")]
    [InlineData("bus", "library")]
    public void Pages_with_vertical_headlines_keep_the_rules(params string[] ids)
    {
        var composed = Compose(ids);

        string[] never = ["overlap", "module", "unfilled", "trapped-white", "baseline", "edge", "gutter", "leg-balance", "tombstone", "head-cover", "armpit"];
        Assert.All(composed.Pages, p => Assert.Equal([], p.Violations.Where(v => never.Contains(v.Rule) && v.Count > 0)));
        foreach (var article in Page)
        {
            var text = string.Concat(composed.Pages.SelectMany(p => p.Items).OfType<TextItem>().Where(t => t.Tag.ArticleId == article.Id).Select(t => t.Run.Text));
            Assert.Equal(Sorted(string.Concat(article.PlainTexts())), Sorted(text));
        }
    }

    [Fact]
    public void A_headline_that_no_column_holds_stands_over_its_text_and_that_is_said()
    {
        var story = TestDesk.Story("s", string.Concat(Enumerable.Repeat("这个题目怎么也放不进一栏里", 6)), 600) with { HeadlineDirection = HeadlineDirection.Vertical };

        var composed = TestDesk.Compose([story]);

        Assert.All(composed.Value!.Pages[0].Items.OfType<TextItem>(), t => Assert.Null(t.VerticalLine));
        Assert.Contains(composed.Diagnostics, d => d is { Code: "PE3302", Severity: Severity.Note });
    }

    [Fact]
    public void Without_the_wish_no_headline_is_vertical() =>
        Assert.All(TestDesk.Compose(Page).Value!.Pages.SelectMany(p => p.Items).OfType<TextItem>(), t => Assert.Null(t.VerticalLine));

    private static ComposedEdition Compose(params string[] ids) =>
        TestDesk.Compose(Page.Select(a => ids.Contains(a.Id) ? a with { HeadlineDirection = HeadlineDirection.Vertical } : a), paper: "苇川日报").Value!;

    private static TextItem[] Runs(ComposedEdition composed, string id, ItemRole role)
    {
        var page = composed.Articles.Single(a => a.Article.Id == id).Page;
        return [.. composed.Pages[page - 1].Items.OfType<TextItem>().Where(t => t.Tag.ArticleId == id && t.Tag.Role == role)];
    }

    private static bool Meets(TextItem line, double left, double right) =>
        line.X < right && line.X + line.Run.Glyphs[^1].X > left && right - left < Column + Gutter;

    private static double Axis(TextItem[] items, ItemRole role) => items.Where(t => t.Tag.Role == role).Average(t => t.X);

    private static string Sorted(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());
}
