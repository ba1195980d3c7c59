using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Boxes;

/// <summary>Composition step 4: boxes stand where the edition wants them; stories take what is left, and nothing overlaps.</summary>
public class FixedBoxTests
{
    private static readonly Article[] Stories = [.. Enumerable.Range(0, 9).Select(i => TestDesk.Story($"s{i}", $"第{i + 1}条消息的标题在这里", 900 - (i * 70)))];

    /// <summary>The first page has a masthead of ten rows, the others a band of three.</summary>
    [Theory]
    [InlineData(1, BoxPlace.Bottom, null, 14, "0,66 6×14")]
    [InlineData(1, BoxPlace.Top, null, 6, "0,10 6×6")]
    [InlineData(1, BoxPlace.Left, 1, null, "0,10 1×70")]
    [InlineData(2, BoxPlace.Right, 2, null, "4,3 2×77")]
    [InlineData(2, BoxPlace.Bottom, 3, 20, "0,60 3×20")]
    [InlineData(2, BoxPlace.BottomRight, 3, 20, "3,60 3×20")]
    [InlineData(1, BoxPlace.BottomLeft, 2, 30, "0,50 2×30")]
    [InlineData(1, BoxPlace.TopRight, 2, 15, "4,10 2×15")]
    [InlineData(1, BoxPlace.TopLeft, 4, 15, "0,10 4×15")]
    [InlineData(1, BoxPlace.Right, 2, 30, "4,10 2×30")]
    [InlineData(2, BoxPlace.Page, null, null, "0,3 6×77")]
    public void A_box_stands_where_it_is_wanted_and_stories_elsewhere(int page, BoxPlace place, int? columns, int? rows, string cells)
    {
        var composed = Compose(Advertisement("青溪游船") with { Page = page, Place = place, Columns = columns, Rows = rows });

        Assert.DoesNotContain(composed.Diagnostics, d => d.Severity != Severity.Note);
        Assert.Equal([cells], FramesOf(composed.Value!.Pages[page - 1]));
        AssertSound(composed.Value!);
    }

    [Theory]
    [InlineData("0,60 3×20 3,60 3×20", BoxPlace.Bottom)]
    [InlineData("0,10 3×20 3,10 3×20", BoxPlace.Top)]
    [InlineData("3,60 3×20 0,60 3×20", BoxPlace.BottomRight)]
    [InlineData("0,10 3×20 0,31 3×20", BoxPlace.Left)]
    public void Boxes_of_one_place_stand_beside_each_other_and_then_away_from_the_edge(string cells, BoxPlace place)
    {
        var composed = Compose(Sized("甲", place), Sized("乙", place));

        Assert.Equal(cells, string.Join(' ', FramesOf(composed.Value!.Pages[0])));
        AssertSound(composed.Value!);

        static Box Sized(string title, BoxPlace place) => Advertisement(title) with { Place = place, Columns = 3, Rows = 20 };
    }

    [Fact]
    public void A_box_that_says_nothing_of_its_rows_is_as_high_as_it_needs()
    {
        var composed = Compose(
            TestBoxes.Words(BoxKind.Notice, "启事", TestDesk.Prose(260, 1)) with { Place = BoxPlace.BottomRight, Columns = 2 },
            new Box { Kind = BoxKind.Advertisement, Picture = TestBoxes.Picture(2000, 1000), Place = BoxPlace.Bottom, Page = 2 });

        var notice = Boxes(composed.Value!.Pages[0]).Single();
        var words = composed.Value.Pages[0].Lines.Where(l => l.Tag == Tag.Artifact && l.X > notice.X && l.Baseline > notice.Y && l.Baseline < notice.Bottom).ToArray();
        Assert.InRange((words.Max(w => w.Baseline) - words.Min(w => w.Baseline)) / notice.Height, 0.5, 0.95);
        var picture = composed.Value.Pages[1].Items.OfType<PictureItem>().Single().Area;
        Assert.Equal(2, picture.Width / picture.Height, 1);
        AssertSound(composed.Value);
    }

    [Theory]
    [InlineData(BoxKind.Advertisement, "zh-CN", "广告")]
    [InlineData(BoxKind.Advertisement, "zh-Hant", "廣告")]
    [InlineData(BoxKind.Advertisement, "en", "Advertisement")]
    [InlineData(BoxKind.PublicService, "zh-CN", "公益广告")]
    [InlineData(BoxKind.House, "zh-CN", null)]
    public void Advertisements_are_marked_as_what_they_are(BoxKind kind, string language, string? mark)
    {
        var box = TestBoxes.Words(kind, "青溪游船") with { Place = BoxPlace.Bottom, Rows = 12 };
        var page = Composed(new Edition { Language = language, Boxes = [box], Sections = [new Section("要闻", [.. Stories])] }).Value!.Pages[0];

        var area = Boxes(page).Single();
        var inside = page.Lines.Where(l => l.Tag == Tag.Artifact && l.Baseline > area.Y && l.Baseline < area.Bottom).Select(l => string.Concat(l.Line.Runs.Select(r => r.Text)));
        Assert.Equal(mark is null ? ["青溪游船"] : ["青溪游船", mark], inside);
    }

    [Fact]
    public void A_hole_is_kept_free()
    {
        var composed = Compose(new Box { Kind = BoxKind.Hole, Place = BoxPlace.BottomRight, Columns = 3, Rows = 20 });

        var page = composed.Value!.Pages[0];
        var layout = TestDesk.Layout();
        var hole = new Rect(layout.Page.Width / 2, layout.Page.Top + (60 * 12.4) + 0.01, 300, (20 * 12.4) - 0.02);
        Assert.DoesNotContain(page.Lines, l => l.X > hole.X && l.Baseline > hole.Y && l.Baseline < hole.Bottom);
        Assert.DoesNotContain(page.Items.OfType<FrameItem>(), f => f.Area.Right > hole.X && f.Area.Bottom > hole.Y && f.Area.Y < hole.Bottom);
        AssertSound(composed.Value);
    }

    [Fact]
    public void The_whole_box_is_its_link()
    {
        var page = Compose(Advertisement("青溪游船") with { Place = BoxPlace.Bottom, Rows = 12, Link = "https://www.weichuan.example/boats" }).Value!.Pages[0];

        Assert.Contains(page.Items.OfType<LinkItem>(), l => l.Area == Boxes(page).Single() && l.Address == "https://www.weichuan.example/boats" && l.Alt == "青溪游船");
    }

    /// <summary>An advertisement over a whole page makes a page of its own, behind the stories too; a story that goes on skips it.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1)]
    public void A_page_may_be_one_box(int number)
    {
        var composed = Composed(new Edition
        {
            Boxes = [Advertisement("青溪游船") with { Page = number, Place = BoxPlace.Page }],
            Sections = [new Section("要闻", [TestDesk.Story("long", "一篇很长的报告", 6000), .. Stories.Skip(7)])],
        });

        Assert.DoesNotContain(composed.Diagnostics, d => d.Severity != Severity.Note);
        Assert.Single(Boxes(composed.Value!.Pages[number - 1]));
        Assert.Empty(composed.Value.Pages[number - 1].Items.Where(i => i.Tag.ArticleId.Length > 0));
        Assert.DoesNotContain(number, composed.Value.Articles.SelectMany(a => a.JumpPages.Prepend(a.Page)));
        AssertSound(composed.Value);
    }

    /// <summary>Where a box leaves less than any story takes, the stories go on to the next page.</summary>
    [Fact]
    public void A_page_with_too_little_room_for_a_story_has_none()
    {
        var composed = Composed(new Edition
        {
            Boxes = [Advertisement("青溪游船") with { Page = 1, Place = BoxPlace.Bottom, Rows = 68 }],
            Sections = [new Section("要闻", [TestDesk.Story("s", "一条很要紧的消息 标题有两行那么长", 1500)])],
        });

        Assert.DoesNotContain(composed.Diagnostics, d => d.Severity != Severity.Note);
        Assert.Equal(2, Assert.Single(composed.Value!.Articles).Page);
        Assert.Contains("公益广告", string.Concat(composed.Value.Pages[0].Lines.SelectMany(l => l.Line.Runs).Select(r => r.Text)), StringComparison.Ordinal);
        AssertSound(composed.Value);
    }

    [Theory]
    [InlineData(9, BoxPlace.Bottom, null, 12, "on page 9: the edition has 2; give it one of these")]
    [InlineData(1, BoxPlace.Bottom, 8, 12, "on page 1: this layout has 6 columns; give it fewer than 8")]
    [InlineData(1, BoxPlace.Bottom, null, 71, "on page 1: the page has 70 rows; give it fewer than 71")]
    [InlineData(1, BoxPlace.Bottom, null, 66, "on page 1: it leaves stories under 8 rows; give it fewer rows, or 'place: page'")]
    [InlineData(1, BoxPlace.BottomLeft, 1, 3, "on page 1: its words do not fit 1 columns × 3 rows even in small print; give it more, or less text")]
    public void What_cannot_be_placed_is_told_with_its_place_and_the_reason(int page, BoxPlace place, int? columns, int rows, string reason)
    {
        var box = TestBoxes.Words(BoxKind.Advertisement, "青溪游船", "每逢周六、周日上午九点，老码头上船，票价二十元") with { Page = page, Place = place, Columns = columns, Rows = rows };
        var composed = Compose(box);

        var finding = Assert.Single(composed.Diagnostics, d => d.Code == "PE3321");
        Assert.Equal((Severity.Warning, box.Source), (finding.Severity, finding.Place));
        Assert.Equal($"the box '青溪游船' could not be placed {reason}", finding.Message);
        Assert.Equal(Stories.Length, composed.Value!.Articles.Length);
    }

    [Fact]
    public void A_second_box_that_finds_the_room_taken_is_told()
    {
        var composed = Compose(Advertisement("甲") with { Place = BoxPlace.Left, Columns = 4 }, Advertisement("乙") with { Place = BoxPlace.Bottom, Rows = 20 });

        Assert.Contains("other boxes have taken the room", Assert.Single(composed.Diagnostics, d => d.Code == "PE3321").Message, StringComparison.Ordinal);
    }

    private static Box Advertisement(string title) => TestBoxes.Words(BoxKind.Advertisement, title);

    private static Checked<ComposedEdition> Compose(params Box[] boxes) =>
        Composed(new Edition { Masthead = new Masthead { PaperName = "苇川日报" }, Boxes = [.. boxes], Sections = [new Section("要闻", [.. Stories])] });

    private static Checked<ComposedEdition> Composed(Edition edition) => Composer.Compose(edition, TestDesk.Furnished(f => f with { Index = IndexPlace.Off }), TestDesk.Fonts);

    /// <summary>No overlap on the grid, no room forgotten, every article somewhere, and no line of a story inside a box.</summary>
    private static void AssertSound(ComposedEdition composed)
    {
        Assert.Equal(composed.Edition.Articles.Count(), composed.Articles.Length);
        foreach (var page in composed.Pages)
        {
            Assert.All(page.Violations.Where(v => v.Rule is "overlap" or "module" or "baseline" or "edge"), v => Assert.Equal((v.Rule, 0), (v.Rule, v.Count)));
            Assert.InRange(page.Violations.Single(v => v.Rule == "unfilled").Count, 0, 2 * TestDesk.Layout().Grid.Columns);
            foreach (var box in Boxes(page))
            {
                Assert.DoesNotContain(page.Lines, l => l.Tag.ArticleId.Length > 0 && l.X < box.Right && l.X + l.Line.Width > box.X && l.Baseline > box.Y && l.Baseline < box.Bottom);
            }
        }
    }

    /// <summary>The boxes of the edition on a page: frames without a tint, which notices and stories have.</summary>
    private static IEnumerable<Rect> Boxes(ComposedPage page)
    {
        var tints = page.Items.OfType<FillItem>().Where(f => f.Colour == TestDesk.Layout().Colours.Tint).Select(f => f.Area).ToArray();
        var marked = page.Items.OfType<FrameItem>().Where(f => Math.Abs(f.Thickness - 0.5) < 0.01).Select(f => f.Area);
        return marked.Where(f => !tints.Any(t => t.X > f.X && t.X < f.X + 4 && t.Y > f.Y && t.Y < f.Y + 4) || IsGiven(page, f));
    }

    private static bool IsGiven(ComposedPage page, Rect frame) =>
        page.Lines.Any(l => l.X > frame.X && l.X < frame.Right && l.Baseline > frame.Y && l.Baseline < frame.Bottom && l.Line.Runs[0].Text.StartsWith("青溪游船", StringComparison.Ordinal));

    private static string[] FramesOf(ComposedPage page)
    {
        var layout = TestDesk.Layout();
        var column = (layout.Grid.Width + Gutter(layout)) / layout.Grid.Columns;
        var left = (layout.Page.Width - layout.Grid.Width) / 2;
        return [.. Boxes(page).Select(f => $"{(f.X - left) / column:0},{(f.Y - layout.Page.Top) / 12.4:0} {f.Width / column:0}×{f.Height / 12.4:0}")];
    }

    private static double Gutter(Layout layout) =>
        (layout.Grid.Width - (layout.Grid.Columns * layout.Grid.Characters * layout.Styles.Body.Size)) / (layout.Grid.Columns - 1);
}
