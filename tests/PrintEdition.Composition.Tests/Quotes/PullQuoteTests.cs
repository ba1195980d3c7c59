using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Plans;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Quotes;

/// <summary>A sentence set large among the lines of a long text (quality rule grey, composition step 6).</summary>
public class PullQuoteTests
{
    private const string Given = "“把门打开，路就近了。”";
    private const string Shown = "把门打开，路就近了";

    private static readonly Article[] Page =
    [
        TestDesk.Story("lead", "老码头重开 第一船橙子下水", 2300) with { PullQuote = Given },
        TestDesk.Story("bus", "夜班公交明晚开到零点", 600),
    ];

    [Fact]
    public void The_quote_that_an_article_gives_stands_once_between_marks()
    {
        var words = Quotes(Compose(Page));

        Assert.Equal("“”" + Shown, string.Concat(words.Select(t => t.Run.Text)));
        Assert.All(words, t => Assert.True(t.Run.Size > 9));
    }

    /// <summary>It is no part of the text: nobody who reads or counts it meets the words twice.</summary>
    [Fact]
    public void The_texts_on_the_page_are_those_of_the_articles()
    {
        var composed = Compose(Page);

        Assert.NotEmpty(Quotes(composed));
        Assert.All(Quotes(composed), t => Assert.Equal("", t.Tag.ArticleId));
        Assert.All(Page, a => Assert.Equal(Sorted(string.Concat(a.PlainTexts())), Sorted(string.Concat(Texts(composed).Where(t => t.Tag.ArticleId == a.Id).Select(t => t.Run.Text)))));
    }

    /// <summary>It takes whole rows between lines of one leg, four and more on each side, and no line of any leg touches it.</summary>
    [Fact]
    public void Lines_of_its_leg_stand_above_and_below_on_the_grid()
    {
        var composed = Compose(Page);
        var quote = Quotes(composed).Where(t => !t.Run.Text.Contains('“') && !t.Run.Text.Contains('”')).ToArray();
        var leg = composed.Articles[0].Legs.Single(l => quote.All(t => t.X >= l.Area.X - 0.1 && t.X < l.Area.Right));
        var baselines = Texts(composed).Where(t => t.Tag is { ArticleId: "lead", Role: ItemRole.Paragraph } && t.X >= leg.Area.X - 0.1 && t.X < leg.Area.Right).Select(t => t.Baseline).Distinct().ToArray();

        var (above, below) = (baselines.Where(b => b < quote.Min(t => t.Baseline)).ToArray(), baselines.Where(b => b > quote.Max(t => t.Baseline)).ToArray());
        Assert.True(above.Length >= 4 && below.Length >= 4, $"{above.Length} above, {below.Length} below");
        Assert.Equal(baselines.Length, above.Length + below.Length);
        Assert.Equal(0, (below[0] - above[^1]) / 12.4 % 1, 6);
    }

    [Fact]
    public void The_page_keeps_the_rules_and_is_grey_without_it()
    {
        string[] never = ["overlap", "module", "unfilled", "trapped-white", "baseline", "edge", "gutter", "leg-balance", "tombstone", "head-cover", "picture-break", "grey"];
        Assert.All(Compose(Page).Pages, p => Assert.Equal([], p.Violations.Where(v => never.Contains(v.Rule) && v.Count > 0)));

        Assert.Contains(Compose(Page, QuoteUse.Off).Pages[0].Violations, v => v is { Rule: "grey", Count: > 0 });
    }

    [Theory]
    [InlineData(QuoteUse.On, true, true)]
    [InlineData(QuoteUse.Given, true, false)]
    [InlineData(QuoteUse.Off, false, false)]
    public void A_layout_says_which_quotes_are_pulled_out(QuoteUse use, bool given, bool picked)
    {
        Assert.Equal(given, Quotes(Compose(Page, use)).Length > 0);
        Assert.Equal(picked, Quotes(Compose([Page[0] with { PullQuote = null }, Page[1]], use)).Length > 0);
    }

    [Fact]
    public void A_quote_that_its_text_has_no_room_for_is_left_out_and_that_is_said()
    {
        var composed = TestDesk.Compose([Page[0] with { PullQuote = null }, TestDesk.Story("bus", "夜班公交", 120) with { PullQuote = Given }]);

        var finding = Assert.Single(composed.Diagnostics, d => d.Code == "PE3304");
        Assert.StartsWith("the quote of 'bus' is not pulled out: ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Shown, string.Concat(Quotes(composed.Value!).Select(t => t.Run.Text)), StringComparison.Ordinal);
    }

    /// <summary>The lines after a jump: six and more before anything stands between them.</summary>
    [Fact]
    public void Parts_of_a_story_on_two_pages_have_quotes_of_their_own_below_the_first_six_lines()
    {
        var composed = Compose([Talk("talk", 6200), TestDesk.Story("bus", "夜班公交明晚开到零点", 900)]);

        Assert.NotEmpty(composed.Articles[0].JumpPages);
        var quotes = composed.Pages.Select(p => string.Concat(p.Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.PullQuote).Select(t => t.Run.Text))).ToArray();
        Assert.True(quotes.Count(q => q.Length > 0) > 1, string.Join('|', quotes));
        Assert.Distinct(quotes.Where(q => q.Length > 0));
        foreach (var leg in composed.Articles[0].Legs.GroupBy(l => l.Page).Select(g => g.First()))
        {
            var inLeg = composed.Pages[leg.Page - 1].Items.OfType<TextItem>().Where(t => t.X >= leg.Area.X - 0.1 && t.X < leg.Area.Right && t.Baseline > leg.Area.Y && t.Baseline < leg.Area.Bottom).ToArray();
            var top = inLeg.Where(t => t.Tag.Role == ItemRole.PullQuote).Select(t => t.Baseline).DefaultIfEmpty(double.MaxValue).Min();
            Assert.True(inLeg.Where(t => t.Tag.Role == ItemRole.Paragraph && t.Baseline < top).Select(t => t.Baseline).Distinct().Count() > 6);
        }
    }

    [Fact]
    public void A_plan_notes_the_quote_and_builds_the_same_page()
    {
        var found = Compose(Page);
        var plan = PlanWriter.Write(found.Plan!);

        Assert.Single(plan.Split('\n'), "        quote: true");
        Assert.Equal(PlanDrawn(found), PlanDrawn(Compose(Page, plan: plan)));
    }

    /// <summary>A story of so many characters in which somebody says something new in every paragraph.</summary>
    private static Article Talk(string id, int characters)
    {
        const string Families = "赵钱孙李周吴郑王";
        var story = TestDesk.Story(id, "老码头重开 第一船橙子下水", characters);
        return story with { Body = [.. story.Body.Select((b, i) => new Paragraph(Inlines.Plain($"{b.PlainText}“{Families[i / 8]}{Families[i % 8]}两家的路通了，人就不走了。”"))).Where((_, i) => i > 0)] };
    }

    private static ComposedEdition Compose(Article[] articles, QuoteUse use = QuoteUse.On, string? plan = null)
    {
        var layout = TestDesk.Layout();
        var edition = new Edition { Sections = [new Section("要闻", [.. articles])] };
        return Composer.Compose(edition, layout with { Text = layout.Text with { Quotes = use } }, TestDesk.Fonts, plan: plan is null ? null : PlanReader.Read(plan, "plan.yaml").Value!).Value!;
    }

    private static TextItem[] Texts(ComposedEdition composed) => [.. composed.Pages.SelectMany(p => p.Items).OfType<TextItem>()];

    private static TextItem[] Quotes(ComposedEdition composed) => [.. Texts(composed).Where(t => t.Tag.Role == ItemRole.PullQuote)];

    private static IEnumerable<string> PlanDrawn(ComposedEdition composed) => Plans.PlanDesk.Drawn(composed);

    private static string Sorted(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());
}
