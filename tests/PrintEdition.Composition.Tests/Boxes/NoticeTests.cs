using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Boxes;

/// <summary>Composition step 6: what stories leave is filled with public-service notices of a moderate size, framed, each text once.</summary>
public class NoticeTests
{
    /// <summary>Low strips stay whole, higher ones are parted side by side, the highest also one above the other.</summary>
    [Theory]
    [InlineData(6, 8, "0,20 6×8")]
    [InlineData(6, 12, "0,20 3×12 | 3,20 3×12")]
    [InlineData(5, 12, "0,20 3×12 | 3,20 2×12")]
    [InlineData(3, 16, "0,20 3×16")]
    [InlineData(3, 22, "0,20 3×11 | 0,32 3×10")]
    [InlineData(2, 24, "0,20 2×12 | 0,33 2×11")]
    [InlineData(6, 33, "0,20 3×16 | 3,20 3×16 | 0,37 3×16 | 3,37 3×16")]
    public void A_notice_is_parted_into_boxes_that_fill_its_room(int columns, int rows, string boxes) =>
        Assert.Equal(boxes, string.Join(" | ", NoticePanels.Of(new Cells(0, 20, columns, rows), 1).Select(c => $"{c.Column},{c.Row} {c.Columns}×{c.Rows}")));

    [Theory]
    [InlineData("tabloid", "zh-CN")]
    [InlineData("a4", "zh-Hant")]
    [InlineData("english", "en")]
    public void No_slogan_is_louder_than_two_decks_or_than_the_lead_headline(string layoutName, string language)
    {
        var layout = TestDesk.Layout(layoutName);
        var page = Compose([TestDesk.Story("s", "只有一条消息", 500)], layoutName, language).Pages[0];

        var lead = page.Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Headline).Max(t => t.Run.Size);
        var slogans = page.Items.OfType<TextItem>().Where(t => t.Tag == Tag.Artifact && t.Baseline > FirstFrame(page).Area.Y).Max(t => t.Run.Size);
        Assert.InRange(slogans, layout.Styles.Deck.Size, Math.Min(2 * layout.Styles.Deck.Size, 0.7 * lead));
    }

    [Theory]
    [InlineData("zh-CN", "公益广告")]
    [InlineData("zh-Hant", "公益廣告")]
    [InlineData("en", "Public notice")]
    public void Every_box_is_marked_and_no_text_comes_again_before_all_have_come(string language, string mark)
    {
        var sections = Enumerable.Range(1, 3).Select(i => new Section($"版{i}", [TestDesk.Story($"s{i}", "只有一条消息", 4200), TestDesk.Story($"t{i}", "还有一条消息", 600)]));
        var composed = Composer.Compose(new Edition { Language = language, Sections = [.. sections] }, TestDesk.Layout(), TestDesk.Fonts).Value!;

        var boxes = composed.Pages.Sum(p => p.Items.OfType<FrameItem>().Count());
        var lines = composed.Pages.SelectMany(p => p.Lines).Where(l => l.Tag == Tag.Artifact).Select(l => string.Concat(l.Line.Runs.Select(r => r.Text))).ToArray();
        Assert.True(boxes > 3, $"{boxes} boxes");
        Assert.Equal(boxes, lines.Count(l => l == mark));
        var uses = Enumerable.Range(0, NoticeText.Count(language)).Select(n => Count(string.Concat(lines), NoticeText.Of(n, language).Reminder)).ToArray();
        Assert.InRange(uses.Max() - uses.Min(), 0, 1);
    }

    [Fact]
    public void The_words_change_with_the_issues_date() =>
        Assert.NotEqual(Words(new DateOnly(2026, 3, 12)), Words(new DateOnly(2026, 3, 14)));

    [Fact]
    public void Words_and_tint_stay_inside_the_frame()
    {
        var page = Compose([TestDesk.Story("s", "只有一条消息", 500)], "tabloid", "zh-CN").Pages[0];

        var frames = page.Items.OfType<FrameItem>().Select(f => f.Area).ToArray();
        Assert.NotEmpty(frames);
        var top = frames.Min(f => f.Y);
        var words = page.Lines.Where(l => l.Tag == Tag.Artifact && l.Baseline > top && l.Baseline < frames.Max(f => f.Bottom));
        Assert.All(words, l => Assert.Contains(frames, f => l.X > f.X && l.X + l.Line.Width < f.Right && l.Baseline < f.Bottom));
        Assert.All(page.Items.OfType<FillItem>().Where(f => f.Colour == TestDesk.Layout().Colours.Tint), t => Assert.Contains(frames, f => t.Area.X > f.X && t.Area.Right < f.Right && t.Area.Y > f.Y && t.Area.Bottom < f.Bottom));
    }

    [Fact]
    public void The_editions_own_boxes_come_before_the_programs_and_each_once()
    {
        var composed = WithBoxes(TestBoxes.Words(BoxKind.House, "欢迎订阅", "邮发代号31-23"), TestBoxes.Words(BoxKind.Slogan, "一条河 一座城"), TestBoxes.Words(BoxKind.PublicService, "护林防火"));

        var words = Squeezed(string.Concat(composed.Value!.Pages[0].Lines.Where(l => l.Tag == Tag.Artifact).SelectMany(l => l.Line.Runs).Select(r => r.Text)));
        Assert.Equal((1, 1, 1), (Count(words, "欢迎订阅邮发代号31-23"), Count(words, "一条河一座城"), Count(words, "护林防火")));
        Assert.Equal(composed.Value.Pages[0].Items.OfType<FrameItem>().Count() - 2, Count(words, "公益广告"));
        Assert.DoesNotContain(composed.Diagnostics, d => d.Code == "PE3322");
    }

    /// <summary>A box that comes in several sizes takes the one that the room has.</summary>
    [Theory]
    [InlineData("6x14 3x10", 6, 14)]
    [InlineData("3x10 6x9", 6, 9)]
    public void A_box_of_given_sizes_is_set_in_one_of_them(string sizes, int columns, int rows)
    {
        var parsed = sizes.Split(' ').Select(s => s.Split('x')).Select(s => new BoxSize(int.Parse(s[0]), int.Parse(s[1])));
        var page = WithBoxes(TestBoxes.Words(BoxKind.House, "欢迎订阅") with { Sizes = [.. parsed] }).Value!.Pages[0];

        var frame = page.Items.OfType<FrameItem>().MinBy(f => f.Area.Y)!.Area;
        var title = page.Lines.Single(l => l.Line.Runs[0].Text.Replace("　", "", StringComparison.Ordinal).StartsWith("欢迎", StringComparison.Ordinal));
        Assert.InRange(title.Baseline, frame.Y, frame.Bottom);
        Assert.Equal(rows * 12.4, frame.Height, 1);
        Assert.Equal(columns == 6 ? TestDesk.Layout().Grid.Width : 0, frame.Width, 1);
        Assert.Equal(0, page.Violations.Single(v => v.Rule == "overlap").Count);
    }

    [Fact]
    public void A_box_that_no_room_fits_is_told_and_keeps_none_from_being_filled()
    {
        var box = TestBoxes.Words(BoxKind.House, "欢迎订阅") with { Sizes = [new BoxSize(6, 79)] };
        var composed = WithBoxes(box);

        var finding = Assert.Single(composed.Diagnostics, d => d.Code == "PE3322");
        Assert.Equal((Severity.Note, box.Source), (finding.Severity, finding.Place));
        Assert.Contains("公益广告", string.Concat(composed.Value!.Pages[0].Lines.SelectMany(l => l.Line.Runs).Select(r => r.Text)), StringComparison.Ordinal);
    }

    private static Checked<ComposedEdition> WithBoxes(params Box[] boxes) => Composer.Compose(
        new Edition { Boxes = [.. boxes], Sections = [new Section("要闻", [TestDesk.Story("s", "只有一条消息", 500)])] }, TestDesk.Layout(), TestDesk.Fonts);

    private static int Count(string text, string words) => Squeezed(text).Split(Squeezed(words)).Length - 1;

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Words(DateOnly date)
    {
        var edition = new Edition { Date = date, Sections = [new Section("要闻", [TestDesk.Story("s", "只有一条消息", 500)])] };
        var page = Composer.Compose(edition, TestDesk.Layout(), TestDesk.Fonts).Value!.Pages[0];
        return string.Concat(page.Lines.Where(l => l.Tag == Tag.Artifact && l.Baseline > FirstFrame(page).Area.Y && l.Baseline < 1050).Select(l => l.Line.Runs[0].Text));
    }

    private static FrameItem FirstFrame(ComposedPage page) => page.Items.OfType<FrameItem>().MinBy(f => f.Area.Y)!;

    private static ComposedEdition Compose(Article[] articles, string layout, string language) =>
        Composer.Compose(new Edition { Language = language, Sections = [new Section("要闻", [.. articles])] }, TestDesk.Layout(layout), TestDesk.Fonts).Value!;
}
