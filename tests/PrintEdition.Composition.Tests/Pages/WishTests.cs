using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>What an editor wants of an article's place (ingest 5: per-article overrides): met, or said and why.</summary>
public class WishTests
{
    /// <summary>Nine stories for two pages, in two sections of which the second shares the second page.</summary>
    private static ComposedEdition Compose(params (string Id, Wishes Wishes)[] wishes) => Checked(null, wishes).Value!;

    private static Checked<ComposedEdition> Checked(int? pages, params (string Id, Wishes Wishes)[] wishes)
    {
        var all = wishes.ToDictionary(w => w.Id, w => w.Wishes, StringComparer.Ordinal);
        var news = Enumerable.Range(1, 9).Select(i => Story($"s{i}", 260 + (i * 70)));
        return Composer.Compose(
            new Edition { Masthead = new Masthead { PaperName = "苇川日报" }, Pages = pages, Sections = [new Section("要闻", [.. news.Append(TestDesk.Filler("filler") with { Wishes = all.GetValueOrDefault("filler", Wishes.None) })])] },
            TestDesk.Layout(),
            TestDesk.Fonts);

        Article Story(string id, int characters) =>
            TestDesk.Story(id, $"{id}号消息的标题", characters) with { Wishes = all.GetValueOrDefault(id, Wishes.None), Place = new SourceSpan("edition.yaml", id[1], 9) };
    }

    [Theory]
    [InlineData("s8", 1)]
    [InlineData("s2", 2)]
    [InlineData("s1", 2)]
    public void An_article_stands_on_the_page_it_is_wanted_on(string id, int page)
    {
        var composed = Compose((id, new Wishes { Page = page }));

        Assert.Equal(2, composed.Pages.Length);
        Assert.Equal(page, PageOf(composed, id));
    }

    [Fact]
    public void An_article_of_another_section_moves_to_the_page_it_is_wanted_on()
    {
        Section[] sections =
        [
            SectionOf("要闻", "a", 8),
            SectionOf("乡镇", "b", 8) is var towns ? towns with { Articles = towns.Articles.SetItem(4, towns.Articles[4] with { Wishes = new Wishes { Page = 1 } }) } : null!,
        ];

        var composed = Composer.Compose(new Edition { Sections = [.. sections] }, TestDesk.Layout(), TestDesk.Fonts);

        Assert.DoesNotContain(composed.Diagnostics, d => d.Severity >= Severity.Warning);
        Assert.Equal(1, PageOf(composed.Value!, "b5"));
        Assert.All(["b1", "b2", "b8"], id => Assert.True(PageOf(composed.Value!, id) > 1));
        Assert.Equal("要闻·乡镇", composed.Value!.Pages[0].Section);
    }

    [Theory]
    [InlineData("s4")]
    [InlineData("s9")]
    public void The_story_that_is_to_lead_stands_at_the_top_under_the_largest_headline(string id)
    {
        var composed = Compose((id, new Wishes { IsLead = true }));

        Assert.Equal(1, PageOf(composed, id));
        Assert.Equal(id, LeadOf(composed, 1));
        Assert.Equal(0, composed.Pages[0].Violations.Single(v => v.Rule == "lead").Count);
    }

    [Fact]
    public void A_story_may_lead_the_page_it_is_wanted_on() =>
        Assert.Equal("s9", LeadOf(Compose(("s9", new Wishes { IsLead = true, Page = 2 })), 2));

    [Fact]
    public void Two_that_are_to_lead_take_a_page_each()
    {
        var composed = Compose(("s3", new Wishes { IsLead = true }), ("s7", new Wishes { IsLead = true }));

        Assert.Equal(["s3", "s7"], new[] { LeadOf(composed, 1), LeadOf(composed, 2) });
    }

    /// <summary>A thin rule round the module, and white inside it; the legs stand clear of the rule and on the page's rows.</summary>
    [Theory]
    [InlineData("s1")]
    [InlineData("s3")]
    [InlineData("s6")]
    public void A_boxed_story_stands_in_a_frame_with_white_inside(string id)
    {
        var composed = Compose((id, new Wishes { IsBoxed = true }));

        var placed = composed.Articles.Single(a => a.Article.Id == id);
        var page = composed.Pages[placed.Page - 1];
        var frame = Assert.Single(page.Items.OfType<FrameItem>(), f => f.Area == placed.Area);
        Assert.InRange(frame.Thickness, 0.3, 1);
        var lines = page.Lines.Where(l => l.Tag.ArticleId == id).ToArray();
        Assert.All(lines, l => Assert.InRange(l.X, frame.Area.X + 8.9, frame.Area.Right - 8.9 - l.Line.Width));
        Assert.All(lines.Where(l => l.Tag.Role == ItemRole.Paragraph), l => Assert.InRange(l.Baseline, frame.Area.Y + 12.4, frame.Area.Bottom - 12.4));
        Assert.Equal(0, page.Violations.Single(v => v.Rule == "baseline").Count);
        Assert.Empty(placed.JumpPages);
    }

    [Theory]
    [InlineData("s5", 1)]
    [InlineData("s5", 2)]
    [InlineData("s5", 4)]
    [InlineData("s1", 3)]
    [InlineData("filler", 3)]
    public void An_article_stands_over_the_columns_that_are_wanted(string id, int span)
    {
        var composed = Compose((id, new Wishes { Span = span }));

        Assert.Equal(SpanOf(span), composed.Articles.Single(a => a.Article.Id == id).Area.Width, 0.1);
    }

    [Fact]
    public void Articles_that_are_kept_together_begin_on_one_page()
    {
        var apart = Compose();
        Assert.NotEqual(PageOf(apart, "s1"), PageOf(apart, "s9"));

        var composed = Compose(("s9", new Wishes { KeepWith = [new ArticleReference("s1")] }), ("s6", new Wishes { KeepWith = [new ArticleReference("s9")] }));

        Assert.Equal([1, 1, 1], new[] { "s1", "s6", "s9" }.Select(id => PageOf(composed, id)));
    }

    [Fact]
    public void Articles_of_two_sections_are_kept_together_where_the_one_that_is_named_stands()
    {
        var towns = SectionOf("乡镇", "b", 8);
        towns = towns with { Articles = towns.Articles.SetItem(6, towns.Articles[6] with { Wishes = new Wishes { KeepWith = [new ArticleReference("a2")] } }) };

        var composed = Composer.Compose(new Edition { Sections = [SectionOf("要闻", "a", 8), towns] }, TestDesk.Layout(), TestDesk.Fonts).Value!;

        Assert.Equal(PageOf(composed, "a2"), PageOf(composed, "b7"));
        Assert.NotEqual(PageOf(composed, "b1"), PageOf(composed, "b7"));
    }

    [Theory]
    [InlineData("s1", "s2")]
    [InlineData("s2", "s3")]
    [InlineData("s7", "s8")]
    public void Articles_that_are_to_stand_apart_share_no_page(string one, string other)
    {
        var composed = Compose((one, new Wishes { NotWith = [new ArticleReference(other)] }));

        Assert.NotEqual(PageOf(composed, one), PageOf(composed, other));
    }

    /// <summary>Each wish that cannot be met: what is said of it, and that the edition is built all the same.</summary>
    [Theory]
    [InlineData("page", "PE3331", "'s5' stands on page 2, not 9: the edition has 2 pages; give it more (--pages 9)")]
    [InlineData("span", "PE3334", "'s5' stands over 2 columns, not 9: this layout has 6; give another number")]
    [InlineData("kept on two pages", "PE3331", "'s5' stands on page 1, not 2: it is kept with an article that is wanted on page 1; change one of the two")]
    [InlineData("apart on one page", "PE3331", "'s5' stands on page 2, not 1: 's2' stands there, and the two are not to stand on one page, or both to lead it; change a wish of one of them")]
    [InlineData("two leads on one page", "PE3331", "'s5' stands on page 2, not 1: 's2' stands there, and the two are not to stand on one page, or both to lead it; change a wish of one of them")]
    [InlineData("kept and apart", "PE3336", "'s5' stands on page 1 with 's2': they are kept together by other wishes; take one of them back")]
    public void A_wish_that_cannot_be_met_is_said_with_the_article_and_why(string what, string code, string message)
    {
        (string, Wishes)[] wishes = what switch
        {
            "page" => [("s5", new Wishes { Page = 9 })],
            "span" => [("s5", new Wishes { Span = 9 })],
            "kept on two pages" => [("s2", new Wishes { Page = 1 }), ("s5", new Wishes { Page = 2, KeepWith = [new ArticleReference("s2")] })],
            "apart on one page" => [("s2", new Wishes { Page = 1 }), ("s5", new Wishes { Page = 1, NotWith = [new ArticleReference("s2")] })],
            "kept and apart" => [("s2", new Wishes { KeepWith = [new ArticleReference("s5")] }), ("s5", new Wishes { NotWith = [new ArticleReference("s2")] })],
            _ => [("s2", new Wishes { Page = 1, IsLead = true }), ("s5", new Wishes { Page = 1, IsLead = true })],
        };

        var composed = Checked(null, wishes);

        Assert.NotNull(composed.Value);
        var finding = Assert.Single(composed.Diagnostics, d => d.Code == code);
        Assert.Equal((Severity.Warning, message), (finding.Severity, finding.Message));
        Assert.NotNull(finding.Place);
    }

    [Fact]
    public void A_story_too_long_for_a_frame_on_one_page_is_set_without_it_and_said()
    {
        var composed = TestDesk.Compose([TestDesk.Story("long", "一篇很长的报告", 9_000) with { Wishes = new Wishes { IsBoxed = true } }]);

        Assert.NotEmpty(composed.Value!.Articles[0].JumpPages);
        Assert.Equal("'long' has no frame: no framed form of it fits its page, for a framed story stands on one page whole; shorten it, or want less beside it", Assert.Single(composed.Diagnostics, d => d.Code == "PE3333").Message);
    }

    [Fact]
    public void One_page_cannot_part_two_stories_and_it_is_said()
    {
        var composed = Checked(1, ("s1", new Wishes { NotWith = [new ArticleReference("s2")] }));

        Assert.Single(composed.Value!.Pages);
        Assert.Equal("'s1' stands on page 1 with 's2': the edition has one page; give it more (--pages 2)", Assert.Single(composed.Diagnostics, d => d.Code == "PE3336").Message);
    }

    /// <summary>In a frame the headline has no column beside the text.</summary>
    [Fact]
    public void A_boxed_story_has_its_headline_over_its_text()
    {
        var story = TestDesk.Story("s", "老码头重开", 400) with { HeadlineDirection = HeadlineDirection.Vertical, Wishes = new Wishes { IsBoxed = true } };

        var composed = TestDesk.Compose([story]);

        Assert.Contains("in a frame it has no column beside it; leave out 'boxed' or 'headline-direction'", Assert.Single(composed.Diagnostics, d => d.Code == "PE3302").Message, StringComparison.Ordinal);
    }

    private static int PageOf(ComposedEdition composed, string id) => composed.Articles.Single(a => a.Article.Id == id).Page;

    private static string LeadOf(ComposedEdition composed, int page) =>
        composed.Pages[page - 1].Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Headline).MaxBy(t => t.Run.Size)!.Tag.ArticleId;

    private static double SpanOf(int columns)
    {
        var grid = new Grid.PageGrid(TestDesk.Layout());
        return grid.SpanWidth(columns);
    }

    private static Section SectionOf(string name, string id, int stories) =>
        new(name, [.. Enumerable.Range(1, stories).Select(i => TestDesk.Story($"{id}{i}", $"{name}的第{i}条消息", 640))]);
}
