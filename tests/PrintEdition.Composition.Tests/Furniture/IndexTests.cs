using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Furniture;

/// <summary>Composition, the page; pdf.md 4: the front page of an edition of several pages has an index (导读) whose entries lead to their stories.</summary>
public class IndexTests
{
    private static readonly Article[] Stories = [.. Enumerable.Range(1, 12).Select(i => TestDesk.Story($"s{i}", $"第{i}条消息的标题在这里", 900))];

    [Theory]
    [InlineData(IndexPlace.Strip)]
    [InlineData(IndexPlace.Ear)]
    public void Every_entry_names_a_story_of_a_later_page_and_leads_to_it(IndexPlace place)
    {
        var composed = Compose(place, Stories);

        var links = composed.Pages[0].Items.OfType<PageLinkItem>().Where(l => !WordsIn(composed.Pages[0], l.Area).Contains('转', StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(links);
        Assert.Equal(Enumerable.Range(2, composed.Pages.Length - 1), links.Select(l => l.Page).Distinct());
        Assert.All(links, link =>
        {
            var words = WordsIn(composed.Pages[0], link.Area);
            var story = Assert.Single(composed.Articles, a => words == $"{a.Page:00}版{a.Article.Headline.Headline}");
            Assert.Equal((story.Page, Math.Round(story.Area.Y, 6)), (link.Page, Math.Round(link.Y, 6)));
        });
    }

    /// <summary>Pages' leads come first: where there is more room, second stories follow.</summary>
    [Fact]
    public void Entries_stand_in_the_order_of_pages_the_most_important_of_each_first()
    {
        var composed = Compose(IndexPlace.Ear, Stories);

        var entries = composed.Pages[0].Items.OfType<PageLinkItem>().Where(l => l.Area.Y < 150).ToArray();
        Assert.Equal(entries.OrderBy(e => e.Page).Select(e => e.Area), entries.OrderBy(e => e.Area.Y).Select(e => e.Area));
        foreach (var page in composed.Pages.Skip(1))
        {
            var lead = composed.Pages[page.Number - 1].Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Headline).MaxBy(t => t.Run.Size)!.Tag.ArticleId;
            var first = entries.First(e => e.Page == page.Number);
            Assert.Equal(composed.Articles.Single(a => a.Article.Id == lead).Area.Y, first.Y, 6);
        }
    }

    [Theory]
    [InlineData(IndexPlace.Strip)]
    [InlineData(IndexPlace.Ear)]
    public void An_edition_of_one_page_has_none(IndexPlace place)
    {
        var composed = Compose(place, Stories[..2]);

        Assert.Single(composed.Pages);
        Assert.DoesNotContain("导读", Words(composed.Pages[0]), StringComparison.Ordinal);
        Assert.Equal(TestDesk.Layout().Page.Top + (10 * 12.4), composed.Articles.Min(a => a.Area.Y), 6);
    }

    [Fact]
    public void Nor_has_one_whose_layout_wants_none() =>
        Assert.DoesNotContain("导读", Words(Compose(IndexPlace.Off, Stories).Pages[0]), StringComparison.Ordinal);

    [Fact]
    public void A_strip_takes_rows_of_the_front_page_and_no_others()
    {
        var composed = Compose(IndexPlace.Strip, Stories);

        Assert.Equal(TestDesk.Layout().Page.Top + (14 * 12.4), composed.Articles.Where(a => a.Page == 1).Min(a => a.Area.Y), 6);
        Assert.Equal(TestDesk.Layout().Page.Top + (3 * 12.4), composed.Articles.Where(a => a.Page == 2).Min(a => a.Area.Y), 6);
        Assert.All(composed.Pages, p => Assert.All(p.Violations.Where(v => v.Rule is "overlap" or "module"), v => Assert.Equal((v.Rule, 0), (v.Rule, v.Count))));
    }

    /// <summary>What is given for the ear has it; the index then stands in a strip, as in a masthead without an ear.</summary>
    [Fact]
    public void An_index_without_an_ear_is_a_strip()
    {
        var weather = TestBoxes.Words(BoxKind.Weather, "今日天气", "晴") with { Place = BoxPlace.Ear };
        var given = Compose(IndexPlace.Ear, Stories, boxes: [weather]);
        var full = Compose(IndexPlace.Ear, Stories, change: f => f with { Masthead = MastheadForm.Full });

        Assert.Contains("今日天气", Words(given.Pages[0]), StringComparison.Ordinal);
        Assert.All([given, full], c => Assert.Equal(TestDesk.Layout().Page.Top + (14 * 12.4), c.Articles.Where(a => a.Page == 1).Min(a => a.Area.Y), 6));
    }

    [Fact]
    public void Headlines_that_are_too_long_give_their_first_phrases_or_their_beginning()
    {
        var articles = Stories.Select((s, i) => s with { Headline = new HeadlineStack(i % 2 == 0 ? "老码头昨天重新开张了 第一船橙子下水去了远方的省城码头" : "这一条消息的标题没有空格而且长得在哪一行里都放不下去") });
        var composed = Compose(IndexPlace.Ear, [.. articles]);

        var entries = composed.Pages[0].Items.OfType<PageLinkItem>().Where(l => l.Area.Y < 150).Select(l => WordsIn(composed.Pages[0], l.Area)[3..]).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.Equal("老码头昨天重新开张了", entries[0]);
        Assert.Matches("^这一条消息的标题没有空格.*……$", entries[1]);
    }

    [Theory]
    [InlineData("zh-Hant", "今日導讀")]
    [InlineData("en", "Inside")]
    public void Its_title_follows_the_editions_language(string language, string title) =>
        Assert.Contains(title, Words(Compose(IndexPlace.Strip, Stories, language: language).Pages[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData(IndexPlace.Strip)]
    [InlineData(IndexPlace.Ear)]
    public void Words_stay_inside_their_entries_and_entries_inside_the_page(IndexPlace place)
    {
        var page = Compose(place, Stories).Pages[0];
        var layout = TestDesk.Layout();
        var right = (layout.Page.Width + layout.Grid.Width) / 2;

        Assert.All(page.Items.OfType<PageLinkItem>(), l => Assert.True(l.Area.Right <= right + 0.01));
        Assert.All(page.Items.OfType<PageLinkItem>().Where(l => l.Area.Y < 200), l => Assert.All(LinesIn(page, l.Area), line => Assert.True(line.X + line.Line.Width <= l.Area.Right)));
    }

    private static IEnumerable<PlacedLine> LinesIn(ComposedPage page, Rect area) =>
        page.Lines.Where(l => l.X >= area.X - 0.01 && l.X < area.Right && l.Baseline > area.Y && l.Baseline < area.Bottom);

    private static string WordsIn(ComposedPage page, Rect area) => Squeezed(string.Concat(LinesIn(page, area).OrderBy(l => l.X).SelectMany(l => l.Line.Runs).Select(r => r.Text)));

    private static string Words(ComposedPage page) => Squeezed(string.Concat(page.Lines.Where(l => l.Tag == Tag.Artifact).SelectMany(l => l.Line.Runs).Select(r => r.Text)));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static ComposedEdition Compose(
        IndexPlace place, Article[] articles, Box[]? boxes = null, Func<FurnitureSpec, FurnitureSpec>? change = null, string language = "zh-CN") => Composer.Compose(
        new Edition { Masthead = new Masthead { PaperName = "苇川日报" }, Language = language, Boxes = [.. boxes ?? []], Sections = [new Section("要闻", [.. articles])] },
        TestDesk.Furnished(f => (change ?? (same => same))(f with { Index = place })),
        TestDesk.Fonts).Value!;
}
