using PrintEdition.Composition.Display;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Plans;
using PrintEdition.Composition.Tests.Plans;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Tests.Heads;

/// <summary>One headline a page white on a bar (反白题), where it stands by another that looks like it.</summary>
public class ReversedHeadTests
{
    private static readonly Article[] Page =
    [
        TestDesk.Story("lead", "老码头重开 第一船橙子下水", 900),
        TestDesk.Story("bus", "夜班公交明晚开到零点", 400),
        TestDesk.Story("library", "村小添了二楼书房", 400),
        TestDesk.Story("road", "青石坳段恢复双向通行", 400),
        TestDesk.Story("bridge", "苇川大桥封闭检修两天", 400),
        TestDesk.Story("tea", "春茶开采 首日收青三万斤", 400),
    ];

    [Fact]
    public void A_headline_is_white_inside_a_bar_as_wide_as_its_legs_and_lower_than_the_lead()
    {
        var composed = Compose(Page);

        var white = White(composed);
        var id = Assert.Single(white.Select(t => t.Tag.ArticleId).Distinct());
        var placed = composed.Articles.Single(a => a.Article.Id == id);
        var bar = Bars(composed).Single();
        Assert.Equal((placed.Area.X, placed.Area.Y, placed.Area.Width), (bar.Area.X, bar.Area.Y, bar.Area.Width));
        Assert.All(white, t => Assert.True(t.Baseline < bar.Area.Bottom && t.Baseline - (0.88 * t.Run.Size) > bar.Area.Y));
        Assert.True(bar.Area.Bottom < placed.Legs[0].Area.Y);
        Assert.True(bar.Area.Y > composed.Pages[0].Height * 0.4);
        Assert.NotEqual("lead", id);
    }

    /// <summary>The head keeps its rows: every line of text stands where it would stand without the bar.</summary>
    [Fact]
    public void Nothing_else_of_the_page_moves()
    {
        Assert.Equal(Paragraphs(Compose(Page, BarColour.None)), Paragraphs(Compose(Page)));
        Assert.Empty(White(Compose(Page, BarColour.None)));

        static IEnumerable<string> Paragraphs(ComposedEdition composed) =>
            composed.Pages.SelectMany(p => p.Items).OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Paragraph).Select(t => $"{t.X} {t.Baseline} {t.Run.Text}");
    }

    [Theory]
    [InlineData(BarColour.Text, "#000000")]
    [InlineData(BarColour.Rule, "#404040")]
    [InlineData(BarColour.Accent, "#b3191e")]
    public void A_layout_says_the_bars_colour(BarColour use, string colour)
    {
        var bar = Bars(Compose(Page, use)).Single().Colour;

        Assert.Equal(colour, $"#{(int)(bar.Red * 255):x2}{(int)(bar.Green * 255):x2}{(int)(bar.Blue * 255):x2}");
    }

    [Theory]
    [InlineData("春茶开采 首日收青三万斤", null, null, true)]
    [InlineData("春茶开采 首日收青三万斤", null, "比去年早六天", true)]
    [InlineData("春茶开采 首日收青三万斤", "走进基层", null, false)]
    [InlineData("春茶开采 首日收青三万斤", null, "三所学校图书通借通还，从下月起每周末延长开放，凭学生证即可办理，馆员轮流值守", false)]
    [InlineData("春茶开采首日收青三万斤 山上的茶农天亮以前就背着竹篓出门 直到月亮升起来才一路唱着山歌走下山来", null, null, false)]
    [InlineData("告", null, null, false)]
    public void A_bar_holds_a_headline_of_a_line_or_two_that_covers_most_of_it_and_a_deck_of_one_line_stands_under_it(string headline, string? kicker, string? deck, bool fits)
    {
        var layout = TestDesk.Layout();
        var heads = new ReversedHeads(new HeadSetter(new Typesetter(TestDesk.Fonts), layout, "zh-CN"), layout);

        var variants = heads.Variants(Page[0] with { Headline = new HeadlineStack(headline, kicker, deck) }, layout.Headlines.Minor, "serif-black", Measure);

        Assert.Equal(fits, !variants.IsEmpty);
        Assert.All(variants, v => Assert.True(v.IsReversed && v.Bar > v.Headline!.Height && v.Rows * layout.Grid.Leading > v.Height));
    }

    /// <summary>Three columns of the tabloid in points.</summary>
    private const double Measure = 325;

    /// <summary>A page of three headlines needs no bar to tell them apart.</summary>
    [Fact]
    public void Quiet_pages_have_none() => Assert.Empty(White(Compose(Page[..3])));

    [Fact]
    public void A_plan_notes_the_bar_and_builds_the_same_page()
    {
        var found = Compose(Page);
        var plan = PlanWriter.Write(found.Plan!);

        Assert.Single(plan.Split('\n'), l => l.EndsWith(", style: reversed}", StringComparison.Ordinal));
        Assert.Equal(PlanDesk.Drawn(found), PlanDesk.Drawn(Compose(Page, plan: plan)));
        Assert.Empty(White(Compose(Page, plan: plan.Replace(", style: reversed", "", StringComparison.Ordinal))));
    }

    private static ComposedEdition Compose(Article[] articles, BarColour bar = BarColour.Text, string? plan = null)
    {
        var layout = TestDesk.Layout();
        var edition = new Edition { Sections = [new Section("要闻", [.. articles])] };
        return Composer.Compose(edition, layout with { Headlines = layout.Headlines with { Bar = bar } }, TestDesk.Fonts, plan: plan is null ? null : PlanReader.Read(plan, "plan.yaml").Value!).Value!;
    }

    private static TextItem[] White(ComposedEdition composed) =>
        [.. composed.Pages.SelectMany(p => p.Items).OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Headline && t.Colour == Colour.White)];

    /// <summary>The filled rectangles that white headlines stand on.</summary>
    private static IEnumerable<FillItem> Bars(ComposedEdition composed) =>
        from page in composed.Pages
        from fill in page.Items.OfType<FillItem>()
        where fill.Area.Height > 12 && White(composed).Any(t => t.Baseline > fill.Area.Y && t.Baseline < fill.Area.Bottom && t.X >= fill.Area.X && t.X < fill.Area.Right)
        select fill;
}
