using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Furniture;

/// <summary>Composition, the page; look.md: the ear (报眼) holds what is given for it, and is as big as what it holds.</summary>
public class EarTests
{
    private static readonly Layout Layout = TestDesk.Layout();

    private static double Top => Layout.Page.Top;

    private static double Bottom => Layout.Page.Top + (9 * 12.4);

    [Theory]
    [InlineData(BoxKind.Weather, "今日天气", "多云转晴 6℃～15℃|东南风3～4级|明天 晴 8℃～17℃")]
    [InlineData(BoxKind.Slogan, null, "一条河 一座城")]
    [InlineData(BoxKind.Slogan, "绿水青山 你我守护", "不往河里扔东西，看见漂物捞一把")]
    [InlineData(BoxKind.Notice, "启事", "本报自3月15日起每周三增出《乡镇》专版，欢迎各镇读者提供线索。|来稿请寄苇川日报社编辑部，信封注明“乡镇”。")]
    [InlineData(BoxKind.Weather, "天气", "晴")]
    public void The_ear_holds_the_words_it_is_given_and_is_not_half_empty(BoxKind kind, string? title, string lines)
    {
        var page = Compose(TestBoxes.Words(kind, title, lines.Split('|')) with { Place = BoxPlace.Ear }).Value!.Pages[0];

        var ear = EarOf(page);
        Assert.Equal(Bottom, ear.Bottom, 2);
        Assert.InRange(ear.Y, Top - 0.01, Bottom);
        var words = page.Lines.Where(l => l.X > ear.X && l.Baseline < ear.Bottom && l.Tag == Tag.Artifact).ToArray();
        Assert.Equal(Squeezed(title + lines.Replace("|", "", StringComparison.Ordinal)), Squeezed(string.Concat(words.SelectMany(w => w.Line.Runs).Select(r => r.Text))));
        Assert.All(words, w => Assert.True(w.X + w.Line.Width < ear.Right));
        var height = words.Max(w => w.Baseline) - words.Min(w => w.Baseline - w.Line.Runs.Max(r => r.Size));
        Assert.InRange(height / ear.Height, 0.45, 0.9);
    }

    [Fact]
    public void The_masthead_ends_before_the_ear_begins()
    {
        var page = Compose(TestBoxes.Words(BoxKind.Weather, "天气", "晴") with { Place = BoxPlace.Ear }).Value!.Pages[0];

        var ear = EarOf(page);
        Assert.Equal(ear.X - 1, page.Items.OfType<FillItem>().Where(f => f.Area.Y < Bottom && f.Area.Width > 100).Max(f => f.Area.Right), Layout.Styles.Body.Size * 2);
        Assert.All(page.Lines.Where(l => l.Baseline < Bottom && l.X < ear.X), l => Assert.True(l.X + l.Line.Width < ear.X));
    }

    [Fact]
    public void A_picture_of_the_papers_own_fills_the_ear_and_is_its_link()
    {
        var box = new Box { Kind = BoxKind.House, Picture = TestBoxes.Picture(1500, 1000, "桃花"), Place = BoxPlace.Ear, Link = "https://www.weichuan.example/peach" };
        var page = Compose(box).Value!.Pages[0];

        var picture = Assert.Single(page.Items.OfType<PictureItem>());
        Assert.Equal(EarOf(page).Width - 5, picture.Area.Width, 1);
        Assert.Equal(EarOf(page).Height - 5, picture.Area.Height, 1);
        Assert.Equal(1.5, picture.Area.Width / picture.Crop.Width / (picture.Area.Height / picture.Crop.Height), 3);
        Assert.Contains(page.Items.OfType<LinkItem>(), l => l.Address == box.Link && l.Alt == "桃花" && l.Area == EarOf(page));
    }

    [Fact]
    public void Of_a_paid_picture_nothing_is_cut_off_and_it_is_marked()
    {
        var page = Compose(new Box { Kind = BoxKind.Advertisement, Picture = TestBoxes.Picture(1000, 1000), Place = BoxPlace.Ear }).Value!.Pages[0];

        Assert.Equal(new Rect(0, 0, 1, 1), Assert.Single(page.Items.OfType<PictureItem>()).Crop);
        Assert.Contains(page.Lines, l => l.Line.Runs[0].Text == "广告");
    }

    [Fact]
    public void A_given_ear_comes_before_a_filler()
    {
        var page = Compose(TestBoxes.Words(BoxKind.Weather, "天气", "晴") with { Place = BoxPlace.Ear }).Value!.Pages[0];

        Assert.All(page.Items.OfType<TextItem>().Where(t => t.Tag.ArticleId == "f"), t => Assert.True(t.Baseline > Bottom));
    }

    [Fact]
    public void What_does_not_fit_the_ear_or_finds_none_is_told()
    {
        var box = TestBoxes.Words(BoxKind.Notice, "启事", TestDesk.Prose(2000, 1)) with { Place = BoxPlace.Ear };
        var small = Compose(box);
        var none = Compose(TestBoxes.Words(BoxKind.Weather, "天气", "晴") with { Place = BoxPlace.Ear }, TestDesk.Furnished(f => f with { Masthead = MastheadForm.Full }));

        var finding = Assert.Single(small.Diagnostics, d => d.Code == "PE3321");
        Assert.Equal((Severity.Warning, box.Source), (finding.Severity, finding.Place));
        Assert.StartsWith("the box '启事' could not be placed in the ear", finding.Message, StringComparison.Ordinal);
        Assert.Single(none.Diagnostics, d => d.Code == "PE3321");
    }

    private static Rect EarOf(ComposedPage page) => page.Items.OfType<FrameItem>().Where(f => f.Area.Y < Bottom - 1).MaxBy(f => f.Area.X)!.Area;

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Checked<ComposedEdition> Compose(Box box, Layout? layout = null) => Composer.Compose(
        new Edition
        {
            Masthead = new Masthead { PaperName = "苇川日报" },
            Date = new DateOnly(2026, 3, 12),
            Boxes = [box],
            Sections = [new Section("要闻", [TestDesk.Story("s", "一条消息", 900), TestDesk.Story("t", "又一条消息", 700), TestDesk.Filler("f")])],
        },
        layout ?? Layout,
        TestDesk.Fonts);
}
