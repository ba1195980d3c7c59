using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Plans;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Plans;

/// <summary>Plans in, pages and plans out: what a plan says stands just so, what it leaves open is found.</summary>
public class PlanTests
{
    [Fact]
    public void Pages_made_by_a_plan_have_the_same_plan() =>
        Assert.Equal(PlanDesk.Plan, PlanWriter.Write(PlanDesk.Compose(PlanDesk.Plan).Value!.Plan!));

    [Fact]
    public void Every_block_stands_in_its_columns_and_rows() => Assert.Equal(
        [
            "market 1: columns 1-6, rows 15-34",
            "library 1: columns 1-4, rows 36-59",
            "peach 1: columns 5-6, rows 36-59",
            "river 1: columns 5-6, rows 1-9",
            "road 2: columns 1-4, rows 4-24",
            "bus 2: columns 5-6, rows 4-45",
            "brief1 2: columns 1-4, rows 45-61",
            "brief2 2: columns 1-4, rows 45-61",
            "brief3 2: columns 1-4, rows 45-61",
            "brief4 2: columns 1-4, rows 45-61",
            "pledge 2: columns 5-6, rows 47-61",
        ],
        PlanDesk.Places(PlanDesk.Compose(PlanDesk.Plan).Value!));

    [Fact]
    public void Headlines_legs_pictures_and_words_are_as_the_plan_says()
    {
        var composed = PlanDesk.Compose(PlanDesk.Plan).Value!;

        Assert.Equal((46, "serif-black"), HeadlineOf("market"));
        Assert.Equal((28, "sans-bold"), HeadlineOf("library"));
        Assert.Equal((42, "serif-black"), HeadlineOf("road"));
        Assert.Equal([6, 4], composed.Articles[0].Legs.GroupBy(l => l.Page).Select(g => g.Count()));
        Assert.Equal([2], composed.Articles[0].JumpPages);
        Assert.Equal(11 * 12.4, composed.Pages[0].Items.OfType<PictureItem>().Single().Area.Height, 6);
        Assert.Equal(19.5, composed.Pages[1].Items.OfType<TextItem>().Where(t => t.Tag is { ArticleId: "pledge", Role: ItemRole.Paragraph }).Max(t => t.Run.Size));

        (double, string) HeadlineOf(string id) => composed.Pages.SelectMany(p => p.Items).OfType<TextItem>().Where(t => t.Tag.ArticleId == id && t.Tag.Role == ItemRole.Headline).Select(t => (t.Run.Size, t.Run.Face.Name)).First();
    }

    /// <summary>The same plan, the same pages, and those of the search that the plan was noted from.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(5)]
    public void Pages_that_the_search_found_are_made_again_by_their_plan(int? pages)
    {
        var found = Composer.Compose(PlanDesk.Edition(pages), TestDesk.Layout(), TestDesk.Fonts).Value!;

        var made = PlanDesk.Compose(PlanWriter.Write(found.Plan!), pages).Value!;

        Assert.Equal(PlanDesk.Drawn(found), PlanDesk.Drawn(made));
        Assert.Equal(found.HeldOver.Select(a => a.Id), made.HeldOver.Select(a => a.Id));
        Assert.Equal(PlanWriter.Write(found.Plan!), PlanWriter.Write(made.Plan!));
    }

    /// <summary>The index takes room, or the ear, or neither: so it does when pages are made by a plan.</summary>
    [Theory]
    [InlineData(IndexPlace.Off)]
    [InlineData(IndexPlace.Ear)]
    [InlineData(IndexPlace.Strip)]
    public void The_index_stands_where_the_layout_has_it(IndexPlace index)
    {
        var layout = TestDesk.Furnished(f => f with { Index = index });
        var found = Composer.Compose(PlanDesk.Edition(2), layout, TestDesk.Fonts).Value!;

        var made = Composer.Compose(PlanDesk.Edition(2), layout, TestDesk.Fonts, plan: PlanReader.Read(PlanWriter.Write(found.Plan!), "plan.yaml").Value!);

        Assert.True(made.IsUsable, string.Join('\n', made.Diagnostics));
        Assert.Equal(PlanDesk.Drawn(found), PlanDesk.Drawn(made.Value!));
    }

    /// <summary>Eighty characters do not stand beside a vertical headline: it is over them, and stays there in a rectangle with room for the other.</summary>
    [Fact]
    public void A_headline_over_its_text_stays_there_though_its_article_asks_for_a_vertical_one()
    {
        var brief = TestDesk.Story("brief", "城南片区周六夜间停水", 80, "管网改造", "持续六小时 请提前储水") with { HeadlineDirection = HeadlineDirection.Vertical };
        var edition = new Edition { Sections = [new Section("要闻", [TestDesk.Story("lead", "老集市重新开秤", 900), TestDesk.Story("bus", "夜班公交开到零点", 500), brief])] };
        var found = Composer.Compose(edition, TestDesk.Layout(), TestDesk.Fonts).Value!;

        var made = PlanDesk.Compose(PlanWriter.Write(found.Plan!), edition);

        Assert.Equal(PlanDesk.Drawn(found), PlanDesk.Drawn(made.Value!));
    }

    /// <summary>A person moves the picture story to the left of the other and leaves all else as it is.</summary>
    [Fact]
    public void A_moved_block_stands_where_it_was_moved_to_and_the_others_where_they_were()
    {
        var plan = PlanDesk.Changed("columns: 1-4\n        rows: 36-59", "columns: 3-6\n        rows: 36-59").Replace("columns: 5-6\n        rows: 36-59", "columns: 1-2\n        rows: 36-59", StringComparison.Ordinal);

        var composed = PlanDesk.Compose(plan).Value!;

        var before = PlanDesk.Places(PlanDesk.Compose(PlanDesk.Plan).Value!);
        Assert.Equal(["library 1: columns 3-6, rows 36-59", "peach 1: columns 1-2, rows 36-59"], PlanDesk.Places(composed).Except(before));
        Assert.Equal(0, composed.Pages[0].Violations.Single(v => v.Rule == "overlap").Count);
    }

    [Theory]
    [InlineData("free: true", "        free: true\n        columns: 5-6\n        rows: 4-45\n        headline: {face: serif-black, size: 26 pt, lines: 2, rows: 10}\n        legs: 2\n")]
    [InlineData("without columns and rows", "")]
    public void A_block_that_is_left_open_is_placed_in_what_the_others_leave(string how, string lines)
    {
        var plan = PlanDesk.Changed("        columns: 5-6\n        rows: 4-45\n        headline: {face: serif-black, size: 26 pt, lines: 2, rows: 10}\n        legs: 2\n", lines);

        var composed = PlanDesk.Compose(plan);

        Assert.True(composed.IsUsable, how + string.Join('\n', composed.Diagnostics));
        Assert.StartsWith("bus 2: columns 5-6, rows 4-", PlanDesk.Places(composed.Value!)[5], StringComparison.Ordinal);
        Assert.Equal(PlanDesk.Places(PlanDesk.Compose(PlanDesk.Plan).Value!).Where((_, i) => i != 5), PlanDesk.Places(composed.Value!).Where((_, i) => i != 5));
        Assert.DoesNotContain(composed.Diagnostics, d => d.Severity > Severity.Note);
    }

    [Fact]
    public void What_a_block_does_not_say_is_chosen()
    {
        var plan = PlanDesk.Changed("        headline: {face: sans-bold, size: 28 pt, lines: 1, rows: 8}\n        legs: 4\n", "        headline: {size: 34 pt}\n");

        var composed = PlanDesk.Compose(plan).Value!;

        Assert.Equal("library 1: columns 1-4, rows 36-59", PlanDesk.Places(composed)[1]);
        Assert.Equal(34, composed.Pages[0].Items.OfType<TextItem>().First(t => t.Tag is { ArticleId: "library", Role: ItemRole.Headline }).Run.Size);
    }

    /// <summary>A block taken out of the plan leaves room on page 1, which its story takes again; nothing is lost, and it is said.</summary>
    [Fact]
    public void A_story_that_the_plan_does_not_name_takes_room_that_it_leaves_and_it_is_said()
    {
        var composed = PlanDesk.Compose(WithoutLibrary);

        Assert.StartsWith("library 1: columns 1-4, rows 36-", PlanDesk.Places(composed.Value!)[1], StringComparison.Ordinal);
        Assert.StartsWith("'library' is not in the plan; it stands on page 1, in room that the plan leaves", Assert.Single(composed.Diagnostics, d => d.Code == "PE3412").Message, StringComparison.Ordinal);
    }

    private static readonly string WithoutLibrary = PlanDesk.Changed(
        "      - article: library  # 村小添了二楼书房\n        columns: 1-4\n        rows: 36-59\n        headline: {face: sans-bold, size: 28 pt, lines: 1, rows: 8}\n        legs: 4\n", "");

    /// <summary>The same, and a notice in its place: no page of the plan has room for it.</summary>
    [Fact]
    public void Where_the_plan_leaves_no_room_there_are_further_pages()
    {
        var plan = WithoutLibrary.Replace("        columns: 1-6\n        rows: 61-80", "        columns: 1-6\n        rows: 61-80\n      - notice: true\n        columns: 1-4\n        rows: 36-59", StringComparison.Ordinal);

        var composed = PlanDesk.Compose(plan);

        Assert.Equal(3, composed.Value!.Pages.Length);
        Assert.Equal(3, composed.Value.Articles.Single(a => a.Article.Id == "library").Page);
        Assert.StartsWith("'library' is not in the plan; it stands on page 3, behind the plan's", Assert.Single(composed.Diagnostics, d => d.Code == "PE3412").Message, StringComparison.Ordinal);

        var given = PlanDesk.Compose(plan, pages: 2);

        Assert.Equal(["library"], given.Value!.HeldOver.Select(a => a.Id));
        Assert.StartsWith("'library', '村小添了二楼书房', is held over: the 2 pages have no room for it", Assert.Single(given.Diagnostics, d => d.Code == "PE3303").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_plan_holds_over_is_held_over_and_said()
    {
        var composed = PlanDesk.Compose(WithoutLibrary + "held-over: [library]\n");

        Assert.Equal(["library"], composed.Value!.HeldOver.Select(a => a.Id));
        Assert.Equal("'library', '村小添了二楼书房', is held over, as the plan says; take it out of held-over to print it", Assert.Single(composed.Diagnostics, d => d.Code == "PE3303").Message);
        Assert.EndsWith("held-over: [library]\n", PlanWriter.Write(composed.Value.Plan!), StringComparison.Ordinal);
    }

    /// <summary>A page that the plan does not speak of is the program's.</summary>
    [Fact]
    public void A_plan_of_one_page_leaves_the_others_to_the_search()
    {
        var plan = PlanDesk.Plan[..PlanDesk.Plan.IndexOf("  - page: 2", StringComparison.Ordinal)]
            .Replace("        goes-on: 2\n        until: {paragraph: 9, line: 9}\n", "", StringComparison.Ordinal)
            .Replace("rows: 15-34\n", "rows: 11-34\n", StringComparison.Ordinal).Replace("size: 46 pt, lines: 1, rows: 6", "size: 46 pt", StringComparison.Ordinal)
            .Replace("article: market  # 老集市重新开秤", "article: bus", StringComparison.Ordinal);

        var composed = PlanDesk.Compose(plan).Value!;

        Assert.Equal("bus 1: columns 1-6, rows 11-34", PlanDesk.Places(composed)[5]);
        Assert.True(composed.Pages.Length > 1);
        Assert.Equal(composed.Edition.Articles.Select(a => a.Id), composed.Articles.Select(a => a.Article.Id));
    }

    /// <summary>The words of band and folio are those of the stories' sections, or the plan's.</summary>
    [Fact]
    public void A_plan_may_name_a_page()
    {
        Assert.Equal("要闻·乡镇", PlanDesk.Compose(PlanDesk.Plan).Value!.Pages[1].Section);
        Assert.Equal("民生", PlanDesk.Compose(PlanDesk.Changed("  - page: 2\n", "  - page: 2\n    section: 民生\n")).Value!.Pages[1].Section);
    }

    [Fact]
    public void A_rectangle_with_too_many_rows_is_set_with_white_and_said()
    {
        var composed = PlanDesk.Compose(PlanDesk.Changed("rows: 61-80", "rows: 64-80").Replace("rows: 36-59", "rows: 36-62", StringComparison.Ordinal).Replace("lines: 1, rows: 8}", "lines: 1}", StringComparison.Ordinal).Replace("size: 28 pt, ", "", StringComparison.Ordinal));

        Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
        Assert.Contains(composed.Diagnostics, d => d.Code == "PE3411" && d.Message.Contains("of its rectangle on page 1 blank; give it fewer rows", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cut_that_moved_with_the_text_is_said()
    {
        var composed = PlanDesk.Compose(PlanDesk.Changed("until: {paragraph: 9, line: 9}", "until: {paragraph: 9, line: 7}"));

        Assert.Contains("'market' goes on after line 9 of paragraph 9, the plan has it after line 7 of paragraph 9", Assert.Single(composed.Diagnostics, d => d.Code == "PE3411" && d.Message.Contains("goes on", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    /// <summary>A plan is an editor's last word: a wish that it does not meet is not spoken of.</summary>
    [Fact]
    public void A_plan_wins_over_wishes()
    {
        var edition = PlanDesk.Edition();
        edition = edition with { Sections = edition.Sections.SetItem(1, edition.Sections[1] with { Articles = [.. edition.Sections[1].Articles.Select(a => a.Id == "bus" ? a with { Wishes = new Wishes { Page = 1, IsBoxed = true } } : a)] }) };

        var composed = PlanDesk.Compose(PlanDesk.Plan, edition);

        Assert.Equal("bus 2: columns 5-6, rows 4-45", PlanDesk.Places(composed.Value!)[5]);
        Assert.DoesNotContain(composed.Diagnostics, d => d.Severity > Severity.Note);
    }
}
