using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>Composition step 7: an edition on a given number of pages; what they do not hold is held over, said aloud.</summary>
public class GivenPagesTests
{
    /// <summary>Stories that need three pages when nobody says how many there are.</summary>
    private static readonly Section News = SectionOf("要闻", "a", 14, 560);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    public void There_are_just_so_many_pages_and_every_story_is_on_one_of_them_or_held_over(int pages)
    {
        var composed = Compose(pages, News, SectionOf("乡镇", "b", 6, 420)).Value!;

        Assert.Equal(pages, composed.Pages.Length);
        Assert.Equal(composed.Edition.Articles.Select(a => a.Id), composed.Articles.Select(a => a.Article).Concat(composed.HeldOver).Select(a => a.Id).Order(StringComparer.Ordinal));
        Assert.All(composed.Pages, p => Assert.Equal(0, p.Violations.Single(v => v.Rule == "overlap").Count));
        Assert.All(composed.Pages, p => Assert.Equal(1, p.FillRatio, 0.02));
    }

    [Fact]
    public void Pages_that_hold_all_stories_hold_none_over() => Assert.Empty(Compose(4, News).Value!.HeldOver);

    /// <summary>Three of ten stories have room: those that the editor called the most important.</summary>
    [Fact]
    public void Stories_of_low_priority_are_held_over_first()
    {
        int[] priorities = [1, 7, 2, 9, 3, 8, 4, 6, 9, 5];
        var section = new Section("要闻", [.. priorities.Select((p, i) => Story($"s{i}", 900) with { Priority = p })]);

        var composed = Compose(1, section).Value!;

        var printed = composed.Articles.Select(a => a.Article.Priority!.Value).Order().ToArray();
        Assert.InRange(printed.Length, 2, 6);
        Assert.Equal(Enumerable.Range(1, printed.Length), printed);
    }

    /// <summary>Without priorities: what stands far behind, is short, and has no picture.</summary>
    [Fact]
    public void Importance_is_judged_from_place_length_and_pictures()
    {
        var picture = new Picture(new PictureFile("p.jpg", new byte[] { 1 }, PictureFormat.Jpeg, 1500, 1000, false));
        var section = new Section("要闻", [Story("first", 900), Story("long", 900), Story("short", 140), Story("middle", 300), Story("pictured", 300) with { Pictures = [picture] }, Story("last", 300), TestDesk.Filler("filler")]);

        Assert.Equal(["first", "long", "pictured", "middle", "last", "short", "filler"], Paging.Importance.Order([section]).Select(a => a.Id));
    }

    /// <summary>A section without its first story is none: it stays when more important stories of other sections go.</summary>
    [Fact]
    public void The_first_story_of_each_section_is_held_over_last()
    {
        var news = News with { Articles = [.. News.Articles.Select(a => a with { Priority = 2 })] };

        var composed = Compose(1, news, new Section("副刊", [Story("essay", 500) with { Priority = 9 }, Story("poem", 300) with { Priority = 9 }])).Value!;

        Assert.Contains("essay", composed.Articles.Select(a => a.Article.Id));
        Assert.Contains(composed.HeldOver, a => a.Priority == 2);
    }

    [Fact]
    public void Each_story_that_is_held_over_is_said_with_its_place_and_what_to_do()
    {
        var section = News with { Articles = [.. News.Articles.Select((a, i) => a with { Place = new SourceSpan("edition.yaml", 10 * (i + 1), 9) })] };

        var composed = Compose(1, section);

        var held = composed.Value!.HeldOver;
        Assert.NotEmpty(held);
        Assert.Equal(held.Select(a => a.Place), composed.Diagnostics.Where(d => d.Code == "PE3303").Select(d => d.Place));
        Assert.Equal(
            $"'{held[0].Id}', '{held[0].Headline.Headline}', is held over: the one page has no room for it beside more important stories; give more pages, a higher priority, or shorten others",
            composed.Diagnostics.First(d => d.Code == "PE3303").Message);
        Assert.DoesNotContain(composed.Diagnostics, d => d.Code == "PE3202");
    }

    [Fact]
    public void A_story_longer_than_all_pages_does_not_keep_lesser_ones_out()
    {
        var composed = Compose(1, new Section("要闻", [Story("treatise", 12_000), Story("news", 500), Story("brief", 120)])).Value!;

        Assert.Equal(["treatise"], composed.HeldOver.Select(a => a.Id));
        Assert.Equal(["news", "brief"], composed.Articles.Select(a => a.Article.Id));
    }

    [Fact]
    public void Pages_that_hold_no_story_at_all_are_an_error_that_says_what_to_do()
    {
        var composed = Compose(1, new Section("要闻", [Story("treatise", 12_000)]));

        Assert.Null(composed.Value);
        var error = Assert.Single(composed.Diagnostics);
        Assert.Equal(("PE3203", Severity.Error), (error.Code, error.Severity));
        Assert.Contains("give more pages, or shorten it", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Sections that would fill two pages each by halves share four before a story is held over.</summary>
    [Fact]
    public void Sections_share_pages_before_a_story_is_held_over()
    {
        Section[] sections = [SectionOf("要闻", "a", 9, 560), SectionOf("乡镇", "b", 9, 560), SectionOf("文化", "c", 9, 560)];
        var free = Compose(null, sections).Value!.Pages.Length;

        var composed = Compose(free - 1, sections).Value!;

        Assert.Empty(composed.HeldOver);
        Assert.Contains(composed.Pages, p => p.Section.Contains('·', StringComparison.Ordinal));
    }

    /// <summary>Two pages' text on six: each takes a share, notices the rest, and no story is cut for it.</summary>
    [Fact]
    public void More_pages_than_stories_need_are_about_equally_full()
    {
        var composed = Compose(6, News).Value!;

        Assert.All(composed.Pages, p => Assert.InRange(p.NoticeRows, 15, 65));
        Assert.All(composed.Articles, a => Assert.Empty(a.JumpPages));
    }

    [Fact]
    public void Pages_behind_the_last_story_are_notices()
    {
        var composed = Compose(4, new Section("要闻", [Story("only", 500)])).Value!;

        Assert.Equal([1], composed.Articles.Select(a => a.Page));
        Assert.All(composed.Pages.Skip(1), p => Assert.Equal((77, 1.0, ""), (p.NoticeRows, p.FillRatio, p.Section)));
    }

    /// <summary>A sheet has two pages or four: the number is rounded, and nothing is held over for it.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    [InlineData(4, 4)]
    public void Pages_come_in_whole_sheets(int multiple, int pages)
    {
        var layout = TestDesk.Layout() with { Pages = new PageNumberSpec(null, multiple) };

        var composed = Compose(null, layout, News).Value!;

        Assert.Equal(pages, composed.Pages.Length);
        Assert.Empty(composed.HeldOver);
    }

    [Fact]
    public void A_sheet_less_is_taken_where_all_stories_fit_when_sections_share_pages()
    {
        Section[] sections = [SectionOf("要闻", "a", 9, 560), SectionOf("乡镇", "b", 9, 560), SectionOf("文化", "c", 9, 560)];
        var free = Compose(null, sections).Value!.Pages.Length;

        var composed = Compose(null, TestDesk.Layout() with { Pages = new PageNumberSpec(null, free - 1) }, sections).Value!;

        Assert.Equal(free - 1, composed.Pages.Length);
        Assert.Empty(composed.HeldOver);
    }

    [Fact]
    public void What_the_edition_says_wins_over_the_layout()
    {
        var layout = TestDesk.Layout() with { Pages = new PageNumberSpec(5, 1) };

        Assert.Equal(5, Compose(null, layout, News).Value!.Pages.Length);
        Assert.Equal(3, Compose(3, layout, News).Value!.Pages.Length);
    }

    private static Checked<ComposedEdition> Compose(int? pages, params Section[] sections) => Compose(pages, TestDesk.Layout(), sections);

    private static Checked<ComposedEdition> Compose(int? pages, Layout layout, params Section[] sections) =>
        Composer.Compose(new Edition { Masthead = new Masthead { PaperName = "苇川日报" }, Pages = pages, Sections = [.. sections] }, layout, TestDesk.Fonts);

    private static Article Story(string id, int characters) => TestDesk.Story(id, $"{id}号消息的标题", characters);

    private static Section SectionOf(string name, string id, int stories, int characters) =>
        new(name, [.. Enumerable.Range(1, stories).Select(i => TestDesk.Story($"{id}{i:00}", $"{name}第{i}条消息的标题", characters))]);
}
