using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pages;

public class ComposerTests
{
    private static readonly Article[] FrontPage =
    [
        TestDesk.Story("lead", "老码头重开 第一船橙子下水", 980, kicker: "停航十四个月", deck: "126户船家全部回港", subheads: true),
        TestDesk.Story("library", "村小添了“二楼书房” 放学以后灯还亮着", 700, deck: "三所学校图书通借通还"),
        TestDesk.Story("bus", "夜班公交明晚开到零点", 710, kicker: "末班火车到站 也有车回家"),
        TestDesk.Story("road", "青石坳段 月底恢复双向通行", 480),
        TestDesk.Story("water", "城南片区周六夜间停水", 80),
        TestDesk.Filler("filler"),
    ];

    [Fact]
    public void A_front_page_is_full_in_order_and_without_a_fault_of_the_composers_rules()
    {
        var composed = TestDesk.Compose(FrontPage, paper: "苇川日报");

        Assert.DoesNotContain(composed.Diagnostics, d => d.Severity != Severity.Note);
        var page = Assert.Single(composed.Value!.Pages);
        string[] never = ["overlap", "module", "unfilled", "trapped-white", "baseline", "edge", "gutter", "leg-balance", "tombstone", "stacked-heads", "lead", "head-cover", "armpit", "picture-break"];
        Assert.Equal([], page.Violations.Where(v => never.Contains(v.Rule) && v.Count > 0));
    }

    [Fact]
    public void Every_quality_rule_of_the_design_is_counted()
    {
        var page = TestDesk.Compose(FrontPage).Value!.Pages[0];

        Assert.Equal(
            ["overlap", "module", "unfilled", "trapped-white", "baseline", "edge", "gutter", "leg-balance", "leg-length", "tombstone", "stacked-heads", "full-cut", "lead", "hierarchy", "head-cover", "armpit", "picture-break", "widow", "orphan", "single-character", "jump", "grey"],
            page.Violations.Select(v => v.Rule));
    }

    [Fact]
    public void The_lead_stands_first_and_has_the_largest_headline()
    {
        var composed = TestDesk.Compose(FrontPage).Value!;

        var sizes = composed.Pages[0].Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Headline).GroupBy(t => t.Tag.ArticleId).ToDictionary(g => g.Key, g => g.Max(t => t.Run.Size));
        Assert.Equal("lead", sizes.MaxBy(s => s.Value).Key);
        Assert.Equal(composed.Articles.Min(a => a.Area.Y), composed.Articles.Single(a => a.Article.Id == "lead").Area.Y);
    }

    [Fact]
    public void A_priority_makes_another_story_the_lead()
    {
        var articles = FrontPage.Select(a => a.Id == "road" ? a with { Priority = 1 } : a);

        var composed = TestDesk.Compose(articles).Value!;

        var largest = composed.Pages[0].Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Headline).MaxBy(t => t.Run.Size)!;
        Assert.Equal("road", largest.Tag.ArticleId);
    }

    /// <summary>Typography rule 16: body lines of neighbouring stories share their baselines.</summary>
    [Fact]
    public void All_body_lines_of_the_page_stand_on_one_grid()
    {
        var page = TestDesk.Compose(FrontPage).Value!.Pages[0];

        var rests = page.Items.OfType<TextItem>().Where(t => t.Tag is { Role: ItemRole.Paragraph } tag && tag.ArticleId != "filler").Select(t => t.Baseline % 12.4).ToArray();
        Assert.All(rests, r => Assert.Equal(rests[0], r, 0.1));
    }

    [Fact]
    public void A_story_longer_than_a_page_runs_on_and_says_where()
    {
        var composed = TestDesk.Compose([TestDesk.Story("long", "一篇很长的报告", 12_000), TestDesk.Story("next", "后面还有一条消息", 400)]).Value!;

        var placed = composed.Articles.Single(a => a.Article.Id == "long");
        Assert.Equal(1, placed.Page);
        Assert.Equal(Enumerable.Range(2, placed.JumpPages.Length), placed.JumpPages);
        Assert.NotEmpty(placed.JumpPages);
        Assert.Contains("（下转第2版）", TextOf(composed.Pages[0], ItemRole.Artifact), StringComparison.Ordinal);
        Assert.Contains("（上接第1版）", TextOf(composed.Pages[1], ItemRole.Artifact), StringComparison.Ordinal);
        Assert.Equal(Squeezed(placed.Article.Body.Select(b => b.PlainText).Prepend(placed.Article.Byline!.PlainText)), Squeezed(composed.Pages.Select(p => TextOf(p, ItemRole.Paragraph, "long"))));
    }

    /// <summary>A headline of hundreds of letters over a picture: smaller than its rank's, and on the page after the masthead's where it must.</summary>
    [Theory]
    [InlineData("苇川老集市整体垫高一米二昨天清晨六点重新开秤一百二十六户摊主全部按原来的位置回迁摊位费三年不涨市民排队买第一板豆腐")]
    [InlineData("Old market reopens on higher ground after fourteen months of rebuilding, with every one of the hundred and twenty-six traders back at their own stalls and no rents raised for three years to come, the council says")]
    public void The_longest_headline_over_a_picture_has_a_page_on_the_smallest_layout(string headline)
    {
        var picture = new Picture(new PictureFile("pictures/p.jpg", new byte[] { 1 }, PictureFormat.Jpeg, 1500, 1000, false), "河堤上的桃花开了。", null);
        var story = TestDesk.Story("long", headline, 400) with { Pictures = [picture] };

        var composed = TestDesk.Compose([story, TestDesk.Story("next", "后面还有一条消息", 300)], "reader", "苇川日报");

        Assert.Equal(["long", "next"], composed.Value!.Articles.Select(a => a.Article.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(composed.Diagnostics, d => d.Code is "PE3201" or "PE3303");
    }

    /// <summary>A headline too long to stand beside the words stands over them, shortened, on every page that its story goes on to.</summary>
    [Theory]
    [InlineData("reader", "苇川老集市整体垫高一米二昨天清晨六点重新开秤一百二十六户摊主全部按原来的位置回迁三年不涨价", "苇川老集市整体垫高一米二")]
    [InlineData("english-tabloid", "Old market reopens on higher ground after fourteen months of rebuilding, with every one of the traders back at their own stalls and no rents raised for three years to come", "Old market reopens")]
    [InlineData("reader", "早桃先开", "早桃先开")]
    public void A_continued_part_repeats_its_headline_however_long(string layout, string headline, string beginning)
    {
        var composed = TestDesk.Compose([TestDesk.Story("long", headline, 12_000)], layout).Value!;

        Assert.NotEmpty(composed.Articles[0].JumpPages);
        Assert.All(composed.Articles[0].JumpPages, page => Assert.Contains(beginning, TextOf(composed.Pages[page - 1], ItemRole.Artifact), StringComparison.Ordinal));
    }

    /// <summary>pdf.md 4: 下转 leads to the part on the page it names, 上接 back to the part before.</summary>
    [Fact]
    public void Jump_lines_are_links_to_the_parts_they_speak_of()
    {
        var composed = TestDesk.Compose([TestDesk.Story("long", "一篇很长的报告", 9_000), TestDesk.Story("next", "后面还有一条消息", 400)], paper: "苇川日报").Value!;

        var story = composed.Articles.Single(a => a.Article.Id == "long");
        var pages = composed.Articles[0].JumpPages.Prepend(story.Page).ToArray();
        Assert.True(pages.Length > 1);
        foreach (var (from, to) in pages.Zip(pages.Skip(1)))
        {
            Assert.Equal(LegsOn(to).Min(l => l.Area.Y) - (2 * 12.4), LinkOn(from, to).Y, 15);
            Assert.InRange(LinkOn(to, from).Y, 0, LegsOn(from).Min(l => l.Area.Y));
            Assert.Contains("（下转第" + to, WordsAt(from, LinkOn(from, to).Area), StringComparison.Ordinal);
            Assert.Contains("（上接第" + from, WordsAt(to, LinkOn(to, from).Area), StringComparison.Ordinal);
        }

        IEnumerable<Leg> LegsOn(int page) => story.Legs.Where(l => l.Page == page);
        PageLinkItem LinkOn(int page, int to) => Assert.Single(composed.Pages[page - 1].Items.OfType<PageLinkItem>(), l => l.Page == to);
        string WordsAt(int page, Rect area) => string.Concat(composed.Pages[page - 1].Lines.Where(l => l.X >= area.X - 1 && l.X + l.Line.Width <= area.Right + 1 && l.Baseline > area.Y && l.Baseline < area.Bottom).Select(l => l.Line.Runs[0].Text));
    }

    [Fact]
    public void What_does_not_fit_opens_another_page()
    {
        var composed = TestDesk.Compose(Enumerable.Range(1, 20).Select(i => TestDesk.Story($"s{i}", $"第{i}条消息的标题在这里", 300 + (i * 20)))).Value!;

        Assert.True(composed.Pages.Length >= 2);
        Assert.Equal(20, composed.Articles.Length);
        Assert.All(composed.Pages, p => Assert.Equal(0, p.Violations.Single(v => v.Rule == "overlap").Count));
    }

    /// <summary>Composition step 7: a section that fills a page has pages of its own.</summary>
    [Fact]
    public void Sections_with_stories_for_a_page_start_on_pages_of_their_own()
    {
        var composed = Compose(SectionOf("要闻", "a", 5), SectionOf("乡镇", "b", 5));

        Assert.Equal(["要闻", "乡镇"], composed.Pages.Select(p => p.Section).Distinct());
        Assert.All(composed.Articles, a => Assert.Equal(a.Article.Id[0] == 'a' ? "要闻" : "乡镇", composed.Pages[a.Page - 1].Section));
    }

    /// <summary>Composition step 7: a page for one story is no page, so small sections share one, which bears both names.</summary>
    [Fact]
    public void Small_sections_share_a_page()
    {
        var composed = Compose(SectionOf("要闻", "a", 2), SectionOf("乡镇", "b", 1));

        Assert.Equal("要闻·乡镇", Assert.Single(composed.Pages).Section);
        Assert.Equal("要闻·乡镇", TextOf(composed.Pages[0], ItemRole.Artifact)[.."要闻·乡镇".Length]);
    }

    private static ComposedEdition Compose(params Section[] sections) =>
        Composer.Compose(new Edition { Sections = [.. sections] }, TestDesk.Layout(), TestDesk.Fonts).Value!;

    private static Section SectionOf(string name, string id, int stories) =>
        new(name, [.. Enumerable.Range(1, stories).Select(i => TestDesk.Story($"{id}{i}", $"{name}的第{i}条消息", 800))]);

    /// <summary>Composition step 6: what the stories leave takes a notice, marked as one, and no white.</summary>
    [Fact]
    public void The_foot_of_a_page_that_stories_do_not_fill_takes_a_notice()
    {
        var page = TestDesk.Compose([TestDesk.Story("s", "只有一条消息", 500)], paper: "苇川日报").Value!.Pages[0];

        Assert.Contains("公益广告", TextOf(page, ItemRole.Artifact), StringComparison.Ordinal);
        Assert.Equal(0, page.Violations.Single(v => v.Rule == "unfilled").Count);
        var frames = page.Items.OfType<FrameItem>().Select(f => f.Area).ToArray();
        Assert.Equal(TestDesk.Layout().Page.Top + (80 * 12.4), frames.Max(f => f.Bottom), 0.1);
        Assert.True(page.Items.OfType<TextItem>().Where(t => t.Tag.ArticleId == "s").Max(t => t.Baseline) < frames.Min(f => f.Y));
    }

    /// <summary>Composition step 2: briefs stand together; each keeps its headline, as a heading in the group.</summary>
    [Fact]
    public void Briefs_are_joined_and_keep_their_headlines()
    {
        var briefs = Enumerable.Range(1, 8).Select(i => TestDesk.Story($"b{i}", $"第{i}条简讯", 90)).ToArray();

        var composed = TestDesk.Compose([TestDesk.Story("lead", "老码头重开 第一船橙子下水", 900), .. briefs]).Value!;

        Assert.True(composed.Articles.Skip(1).Select(a => a.Area).Distinct().Count() < briefs.Length);
        Assert.All(briefs, b => Assert.Equal(b.Headline.Headline, TextOf(composed.Pages[0], ItemRole.Headline, b.Id)));
    }

    [Fact]
    public void The_same_edition_is_composed_the_same_way_every_time()
    {
        var first = Drawn(TestDesk.Compose(FrontPage, paper: "苇川日报").Value!);

        Assert.Equal(first, Drawn(TestDesk.Compose(FrontPage, paper: "苇川日报").Value!));
    }

    private static IEnumerable<string> Drawn(ComposedEdition edition) =>
        edition.Pages.SelectMany(p => p.Items).Select(i => i is TextItem t ? $"{t.Tag} {t.X} {t.Baseline} {t.Run.Text}" : $"{i}");

    [Theory]
    [InlineData("a headline without text", "只有标题没有正文", 0)]
    [InlineData("a text without headline", "", 200)]
    [InlineData("one word", "雨", 1)]
    public void Odd_stories_are_built_all_the_same(string what, string headline, int characters)
    {
        var composed = TestDesk.Compose([TestDesk.Story("odd", headline, characters)]);

        Assert.True(composed.IsUsable, what + ": " + string.Join('\n', composed.Diagnostics));
        Assert.Single(composed.Value!.Articles);
    }

    [Fact]
    public void Only_a_filler_makes_a_page() => Assert.True(TestDesk.Compose([TestDesk.Filler("f")], paper: "苇川日报").IsUsable);

    /// <summary>Typography rule 25.</summary>
    [Fact]
    public void A_character_of_no_font_is_on_the_page_and_in_the_findings()
    {
        var story = TestDesk.Story("s", "标题", 100) with { Body = [new Paragraph(Inlines.Plain("这里有一个生僻字\U0002A6D6，没有字体。"))] };

        var composed = TestDesk.Compose([story]);

        Assert.Equal(new MissingCharacter("s", 0x2A6D6, new TextPlace(TextPart.Body, 1, 9), 1), Assert.Single(composed.Value!.MissingGlyphs));
        Assert.Contains(
            composed.Diagnostics,
            d => d is { Code: "PE3101", Severity: Severity.Warning } && d.Message.StartsWith("U+2A6D6 \U0002A6D6 is in none of the fonts and is printed as a box in '标题', paragraph 1, character 9;", StringComparison.Ordinal));
        Assert.Contains("\U0002A6D6", TextOf(composed.Value.Pages[0], ItemRole.Paragraph, "s"), StringComparison.Ordinal);
    }

    /// <summary>Typography rule 5.</summary>
    [Fact]
    public void A_number_wider_than_the_column_is_parted_after_a_connector_and_in_the_findings()
    {
        var place = new SourceSpan("s.txt", 3, 1);
        var story = TestDesk.Story("s", "标题", 100) with { Body = [new Paragraph(Inlines.Plain("卡号是6222-0000-1111-2222-3333-4444-5555，请收好。"), place)] };

        var composed = TestDesk.Compose([story]);

        var finding = Assert.Single(composed.Diagnostics, d => d.Code == "PE3103");
        Assert.Equal((Severity.Warning, place), (finding.Severity, finding.Place));
        Assert.Matches("-\\|[0-9]{4}.*标题", finding.Message);
        Assert.True(composed.Value!.Typography.UnitBreaks > 0);
        Assert.Equal(0, composed.Value.Typography.KinsokuBreaks);
    }

    /// <summary>Typography rule 7.</summary>
    [Fact]
    public void Marks_that_fill_more_than_a_line_break_a_prohibition_and_are_in_the_findings()
    {
        var place = new SourceSpan("s.txt", 3, 1);
        var story = TestDesk.Story("s", "标题", 100) with { Body = [new Paragraph(Inlines.Plain("他喊道：" + new string('》', 40) + "没有人应。"), place)] };

        var composed = TestDesk.Compose([story]);

        var finding = Assert.Single(composed.Diagnostics, d => d.Code == "PE3102");
        Assert.Equal((Severity.Warning, place), (finding.Severity, finding.Place));
        Assert.True(composed.Value!.Typography.KinsokuBreaks > 0);
    }

    [Fact]
    public void A_headline_taller_than_the_page_is_an_error_that_says_what_to_do()
    {
        var composed = TestDesk.Compose([TestDesk.Story("s", TestDesk.Prose(6000, 0), 100)]);

        Assert.Null(composed.Value);
        var error = Assert.Single(composed.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("PE3201", error.Code);
        Assert.Contains("shorten the headline", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_line_bylines_subheads_and_inline_styles_are_set_as_what_they_are()
    {
        var story = TestDesk.Story("s", "一篇通讯", 200) with
        {
            Byline = new Byline(null, "本报记者 甲乙", RunIn: false),
            Body = [new Paragraph([new Text("河水"), new Text("很平", InlineStyles.Strong), new Text("，离台阶"), new Text("还有两米", InlineStyles.Emphasis), new Text("。")]), new Subhead("小标题"), new Paragraph(Inlines.Plain("后面的一段。"))],
        };

        var page = TestDesk.Compose([story]).Value!.Pages[0];

        Assert.Equal("（本报记者 甲乙）", TextOf(page, ItemRole.Byline));
        Assert.Equal("小标题", TextOf(page, ItemRole.Subhead));
        Assert.Equal("很平", SetIn("sans-bold"));
        Assert.Equal("还有两米", SetIn("kai"));

        string SetIn(string face) => string.Concat(page.Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Paragraph && t.Run.Face.Name == face).Select(t => t.Run.Text));
    }

    private static string TextOf(ComposedPage page, ItemRole role, string? article = null) =>
        string.Concat(page.Items.OfType<TextItem>().Where(t => t.Tag.Role == role && (article is null || t.Tag.ArticleId == article)).Select(t => t.Run.Text));

    private static string Squeezed(IEnumerable<string> texts) => string.Concat(string.Concat(texts).Where(c => !char.IsWhiteSpace(c)));
}
