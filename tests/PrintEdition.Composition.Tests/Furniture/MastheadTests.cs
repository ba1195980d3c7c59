using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Furniture;

/// <summary>Composition, the page: the masthead with its name larger than all else, the information under it, the ear, the code.</summary>
public class MastheadTests
{
    private static readonly Masthead Full = new()
    {
        PaperName = "苇川日报",
        Publisher = "苇川日报社",
        SerialNumber = "CN 00-0412",
        PostalCode = "31-23",
        Site = "www.weichuan.example",
    };

    [Theory]
    [InlineData("zh-CN", "2026年3月12日 星期四 农历丙午年正月廿四 总第4127期 今日1版 / 苇川日报社 国内统一连续出版物号 CN 00-0412 邮发代号 31-23 www.weichuan.example")]
    [InlineData("zh-Hant", "2026年3月12日 星期四 農曆丙午年正月廿四 總第4127期 今日1版 / 苇川日报社 國內統一連續出版物號 CN 00-0412 郵發代號 31-23 www.weichuan.example")]
    [InlineData("en-GB", "12 March 2026 Thursday No. 4127 1 page / 苇川日报社 CN 00-0412 Postal code 31-23 www.weichuan.example")]
    public void The_information_line_says_all_that_is_known(string language, string words) => Assert.Equal(words, Information(Compose(Full, language: language)));

    [Fact]
    public void Only_what_is_known_is_said() =>
        Assert.Equal("2026年3月12日 星期四 农历丙午年正月廿四 总第4127期 今日1版", Information(Compose(new Masthead { PaperName = "苇川日报" })));

    /// <summary>今日N版 is the true number of pages, which is known only when all are made.</summary>
    [Fact]
    public void The_number_of_pages_is_the_true_one()
    {
        var composed = Compose(Full, [.. Enumerable.Range(1, 12).Select(i => TestDesk.Story($"s{i}", $"第{i}条消息", 900))]);

        Assert.True(composed.Pages.Length > 1);
        Assert.Contains($"今日{composed.Pages.Length}版", Information(composed), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_would_meet_take_lines_of_their_own_and_stay_between_the_rules()
    {
        var page = Compose(Full with { Publisher = new string('社', 50) }).Pages[0];

        var lines = Lines(page).GroupBy(l => Math.Round(l.Baseline, 2)).Select(g => g.OrderBy(l => l.X).ToArray()).ToArray();
        Assert.Equal(3, lines.Length);
        Assert.All(lines, row => Assert.All(row.Zip(row.Skip(1)), pair => Assert.True(pair.First.X + pair.First.Line.Width < pair.Second.X)));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.Second[0].Baseline - pair.First[0].Baseline >= pair.Second[0].Line.Runs[0].Size));
    }

    /// <summary>pdf.md 4: web addresses are links.</summary>
    [Fact]
    public void The_site_is_a_link_where_it_stands()
    {
        var page = Compose(Full).Pages[0];

        var link = Assert.Single(page.Items.OfType<LinkItem>());
        var site = Lines(page).Single(l => l.Line.Runs[0].Text.StartsWith("www", StringComparison.Ordinal));
        Assert.Equal("https://www.weichuan.example/", link.Address);
        Assert.Equal((site.X, site.Line.Width), (link.Area.X, link.Area.Width));
        Assert.InRange(site.Baseline, link.Area.Y, link.Area.Bottom);
    }

    [Fact]
    public void A_filler_stands_in_the_ear_beside_a_narrower_masthead()
    {
        var layout = TestDesk.Layout();
        var page = Compose(Full, [TestDesk.Story("s", "一条消息", 500), TestDesk.Filler("f")], layout).Pages[0];

        var ear = page.Items.OfType<TextItem>().Where(t => t.Tag.ArticleId == "f").ToArray();
        Assert.All(ear, t => Assert.InRange(t.Baseline, layout.Page.Top, layout.Page.Top + (9 * 12.4)));
        Assert.True(Lines(page).Max(l => l.X + l.Line.Width) < ear.Min(t => t.X));
    }

    [Fact]
    public void A_masthead_of_full_width_has_no_ear()
    {
        var layout = TestDesk.Furnished(f => f with { Masthead = MastheadForm.Full });
        var page = Compose(Full, [TestDesk.Story("s", "一条消息", 500), TestDesk.Filler("f")], layout).Pages[0];

        Assert.All(page.Items.OfType<TextItem>().Where(t => t.Tag.ArticleId == "f"), t => Assert.True(t.Baseline > layout.Page.Top + (10 * 12.4)));
        Assert.Equal(layout.Page.Width - ((layout.Page.Width - layout.Grid.Width) / 2), Lines(page).Max(l => l.X + l.Line.Width), 2);
    }

    /// <summary>A code that a camera reads: modules, quiet zone, and the address it leads to, checked by another program's reader.</summary>
    [Theory]
    [InlineData(MastheadForm.Ear)]
    [InlineData(MastheadForm.Full)]
    public void The_papers_code_leads_to_its_site(MastheadForm form)
    {
        var layout = TestDesk.Furnished(f => f with { Qr = QrUse.Paper, Masthead = form });
        var page = Compose(Full, [TestDesk.Story("s", "一条消息", 500), TestDesk.Filler("f")], layout).Pages[0];

        var code = Assert.Single(page.Items.OfType<QrItem>());
        Assert.Equal("https://www.weichuan.example/", Codes.Read(code));
        Assert.True(Codes.HasQuietZone(code));
        Assert.Equal("二维码：https://www.weichuan.example/", code.Alt);
        Assert.Contains(page.Items.OfType<LinkItem>(), l => l.Area == code.Area && l.Address == "https://www.weichuan.example/" && l.Alt == code.Alt);
        Assert.Contains(page.Items.OfType<FillItem>(), f => f.Area == code.Area && f.Colour == Colour.White);
        Assert.InRange(code.Area.Bottom, layout.Page.Top, layout.Page.Top + (6 * 12.4));
        Assert.True(page.Items.OfType<TextItem>().Where(t => t.Run.Face.Name == "serif-black" && t.Baseline < layout.Page.Top + (8 * 12.4)).Max(t => t.X + t.Run.Glyphs[^1].X + t.Run.Size) < code.Area.X);
    }

    [Fact]
    public void There_is_no_code_where_the_layout_wants_none_or_the_paper_has_no_site()
    {
        Assert.Empty(Compose(Full).Pages[0].Items.OfType<QrItem>());
        Assert.Empty(Compose(Full with { Site = null }, layout: TestDesk.Furnished(f => f with { Qr = QrUse.Paper })).Pages[0].Items.OfType<QrItem>());
    }

    /// <summary>The lines under the nameplate: small words between the two rules.</summary>
    private static PlacedLine[] Lines(ComposedPage page)
    {
        var size = TestDesk.Layout().Styles.Folio.Size;
        var top = TestDesk.Layout().Page.Top;
        return [.. page.Lines.Where(l => l.Tag == Tag.Artifact && l.Line.Runs[0].Size <= size && l.Baseline > top + (6 * 12.4) && l.Baseline < top + (9 * 12.4))];
    }

    private static string Information(ComposedEdition composed) => string.Join(
        " / ",
        Lines(composed.Pages[0]).GroupBy(l => Math.Round(l.Baseline, 2)).OrderBy(g => g.Key)
            .Select(g => string.Join(' ', g.OrderBy(l => l.X).Select(l => string.Concat(l.Line.Runs.Select(r => r.Text))))));

    private static ComposedEdition Compose(Masthead masthead, Article[]? articles = null, Layout? layout = null, string language = "zh-CN") => Composer.Compose(
        new Edition
        {
            Masthead = masthead,
            Date = new DateOnly(2026, 3, 12),
            IssueNumber = 4127,
            Language = language,
            Sections = [new Section("要闻", [.. articles ?? [TestDesk.Story("s", "一条消息", 500)]])],
        },
        layout ?? TestDesk.Layout(),
        TestDesk.Fonts).Value!;
}
