using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Ingest;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Layouts;

/// <summary>The geometry of every layout that ships, and the sample editions on each.</summary>
public class ShippedLayoutsTests
{
    private const double Millimetre = 72 / 25.4;

    /// <summary>What the largest sheets may have: headlines are tracked in so many rows.</summary>
    private const int MostRows = 128;

    /// <summary>Rules that no page of any layout may violate.</summary>
    private static readonly string[] Never = ["overlap", "module", "baseline", "edge", "gutter", "head-cover", "picture-break", "jump"];

    /// <summary>Sheet and type area in mm, columns × body characters, gutter in pt, rows × leading in pt: the table of layouts/README.md, measured.</summary>
    public static TheoryData<string, string, string, string, double, string> Geometry => new()
    {
        // layout            sheet            type area        columns  gutter  rows
        { "tabloid",         "270 × 390",     "235 × 350",     "6 × 11", 14.4, "80 × 12.4" },
        { "broadsheet",      "390 × 540",     "356 × 490",     "8 × 13", 10.4, "112 × 12.4" },
        { "english-tabloid", "270 × 390",     "235 × 354",     "5 × 14",  9.0, "81 × 12.4" },
        { "english",         "270 × 390",     "235 × 354",     "5 × 14",  9.0, "81 × 12.4" },
        { "a3",              "297 × 420",     "265 × 381",     "6 × 13",  9.8, "87 × 12.4" },
        { "a4",              "210 × 297",     "180 × 262",     "4 × 13", 14.1, "60 × 12.4" },
        { "letter",          "215.9 × 279.4", "188 × 249",     "4 × 14",  9.6, "57 × 12.4" },
        { "magazine",        "210 × 285",     "168 × 234",     "3 × 16", 17.3, "48 × 13.8" },
        { "reader",          "120 × 160",     "108 × 143",     "1 × 29",  0.0, "29 × 14" },
        { "reader-two",      "157 × 210",     "145 × 183",     "2 × 19", 12.0, "37 × 14" },
    };

    /// <summary>Every shipped layout with both sample editions.</summary>
    public static TheoryData<string, string> Samples =>
        [.. from name in new LayoutCatalogue(Path.Combine(TestDesk.Root, "layouts")).Names from sample in new[] { "weichuan", "weichuan-english" } select (name, sample)];

    [Theory]
    [MemberData(nameof(Geometry))]
    public void A_layout_has_the_sheet_columns_and_rows_that_it_says(string name, string sheet, string area, string columns, double gutter, string rows)
    {
        var layout = TestDesk.Layout(name);
        var grid = new PageGrid(layout);

        Assert.Equal(sheet, FormattableString.Invariant($"{layout.Page.Width / Millimetre:0.#} × {layout.Page.Height / Millimetre:0.#}"));
        Assert.Equal(area, FormattableString.Invariant($"{layout.Grid.Width / Millimetre:0} × {layout.Grid.Rows * layout.Grid.Leading / Millimetre:0}"));
        Assert.Equal(columns, FormattableString.Invariant($"{layout.Grid.Columns} × {grid.ColumnWidth / layout.Styles.Body.Size:0.##}"));
        Assert.Equal(gutter, grid.Columns == 1 ? 0 : Math.Round(grid.Gutter, 1));
        Assert.Equal(rows, FormattableString.Invariant($"{layout.Grid.Rows} × {layout.Grid.Leading:0.##}"));
    }

    [Theory]
    [MemberData(nameof(Geometry))]
    public void The_type_area_lies_in_the_sheet_with_margins_and_the_table_names_every_layout(string name, string sheet, string area, string columns, double gutter, string rows)
    {
        _ = (sheet, area, columns, gutter, rows);
        var layout = TestDesk.Layout(name);
        var grid = new PageGrid(layout);

        var foot = layout.Page.Height - layout.Page.Top - (layout.Grid.Rows * layout.Grid.Leading);
        Assert.InRange(grid.Left, 5 * Millimetre, 25 * Millimetre);
        Assert.Equal(layout.Page.Width - grid.Left, grid.ColumnX(grid.Columns - 1) + grid.ColumnWidth, 3);
        Assert.InRange(layout.Page.Top, 8 * Millimetre, 30 * Millimetre);
        Assert.InRange(foot, 7 * Millimetre, 30 * Millimetre);
        Assert.InRange(layout.Grid.Rows, 1, MostRows);
        Assert.Equal(Geometry.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), new LayoutCatalogue(Path.Combine(TestDesk.Root, "layouts")).Names);
    }

    /// <summary>
    /// Composition rule lead: two steps above all sizes of the others there is one for the lead, and its smallest is two steps above their
    /// smallest; between them the page search keeps the sizes apart.
    /// </summary>
    [Theory]
    [MemberData(nameof(Geometry))]
    public void The_leads_headline_can_be_a_fifth_larger_than_any_other(string name, string sheet, string area, string columns, double gutter, string rows)
    {
        _ = (sheet, area, columns, gutter, rows);
        var (lead, major, minor, brief) = (TestDesk.Layout(name).Headlines.Lead, TestDesk.Layout(name).Headlines.Major, TestDesk.Layout(name).Headlines.Minor, TestDesk.Layout(name).Headlines.Brief);

        Assert.True(lead.Sizes.Max() >= (1.2 * major.Sizes.Max()) - 1e-9, $"lead {lead.Sizes.Max()}, major {major.Sizes.Max()}");
        Assert.True(lead.Sizes.Min() >= (1.2 * major.Sizes.Min()) - 1e-9, $"lead {lead.Sizes.Min()}, major {major.Sizes.Min()}");
        Assert.True(major.Sizes.Max() >= minor.Sizes.Max() && minor.Sizes.Max() >= brief.Sizes.Max());
    }

    /// <summary>composition.md, "The page": the paper's name is larger than anything else on its page, with a motto and an index beside it too.</summary>
    [Theory]
    [InlineData("tabloid", "weichuan")]
    [InlineData("broadsheet", "weichuan")]
    [InlineData("a3", "weichuan")]
    [InlineData("a4", "weichuan")]
    [InlineData("letter", "weichuan")]
    [InlineData("magazine", "weichuan")]
    [InlineData("reader", "weichuan")]
    [InlineData("reader-two", "weichuan")]
    [InlineData("english-tabloid", "weichuan-english")]
    [InlineData("english", "weichuan-english")]
    public void The_nameplate_is_a_tenth_larger_than_the_largest_headline(string name, string sample)
    {
        var headlines = TestDesk.Layout(name).Headlines.Lead.Sizes;

        var front = Composer.Compose(Sample(sample), TestDesk.Layout(name), TestDesk.Fonts).Value!.Pages[0];

        Assert.True(Nameplate(front) >= 1.1 * headlines.Max(), FormattableString.Invariant($"nameplate {Nameplate(front):0.0} pt, lead up to {headlines.Max():0.#} pt"));
    }

    /// <summary>Every baseline of body text is on one grid (rule baseline), nothing overlaps, leaves the columns or is lost.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void The_samples_are_set_whole_on_the_grid(string name, string sample)
    {
        var edition = Sample(sample);
        var layout = TestDesk.Layout(name);

        var composed = Composer.Compose(edition, layout, TestDesk.Fonts);

        Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
        Assert.DoesNotContain(composed.Diagnostics, d => d.Code == "PE3202");
        Assert.Equal(edition.Articles.Select(a => a.Id).Order(StringComparer.Ordinal), composed.Value!.Articles.Select(a => a.Article.Id).Order(StringComparer.Ordinal));
        foreach (var page in composed.Value.Pages)
        {
            Assert.Equal((layout.Page.Width, layout.Page.Height), (page.Width, page.Height));
            Assert.Equal([], page.Violations.Where(v => Never.Contains(v.Rule) && v.Count > 0));
            Assert.All(page.Items.OfType<TextItem>(), t => Assert.InRange(t.X, 0, page.Width));
        }

        Assert.Equal(edition.Masthead.PaperName, string.Concat(composed.Value.Pages[0].Items.OfType<TextItem>().Where(t => t.Run.Size == Nameplate(composed.Value.Pages[0])).Select(t => t.Run.Text)).Trim());
    }

    /// <summary>On a page of one column and few rows a story is cut between its picture and its end, with at least six lines on either side (rule jump).</summary>
    [Theory]
    [InlineData(900, 1200)]
    [InlineData(1500, 1000)]
    [InlineData(400, 4000)]
    public void A_picture_leaves_room_for_text_on_the_smallest_page(int width, int height)
    {
        var picture = new Picture(new PictureFile("p.jpg", File.ReadAllBytes(Path.Combine(TestDesk.Root, "tests", "editions", "weichuan", "pictures", "peach.jpg")), PictureFormat.Jpeg, width, height, true), "河堤上的桃花开了。", "方既白 摄");
        var stories = Enumerable.Range(0, 6).Select(i => TestDesk.Story($"s{i}", "夜班公交明晚开到零点", 200 + (i * 130)) with { Pictures = [picture] });

        var composed = TestDesk.Compose(stories, "reader", "苇川日报");

        Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
        Assert.Equal(6, composed.Value!.Pages.Sum(p => p.Items.OfType<PictureItem>().Count()));
        Assert.Equal([], composed.Value.Pages.SelectMany(p => p.Violations).Where(v => Never.Contains(v.Rule) && v.Count > 0));
    }

    /// <summary>The rule jump: six lines at least stand after it even where the rest is set as short as its lines allow.</summary>
    [Fact]
    public void No_story_of_sixty_on_the_smallest_page_leaves_fewer_than_six_lines_after_a_jump()
    {
        var composed = CorpusResult.Of(new CorpusSpec("reader", 60, Lengths.Front, true), TestDesk.Layout("reader"), TestDesk.Fonts);

        Assert.Equal(60, composed.Edition.Articles.Length);
        Assert.Equal([], composed.Pages.Where(p => p.Count("jump") > 0).Select(p => p.Page.Number));
    }

    private static Edition Sample(string name) =>
        EditionReader.Read([Path.Combine(TestDesk.Root, "tests", "editions", name, "edition.yaml")], new ReaderOptions()).Value!.Edition;

    private static double Nameplate(ComposedPage page) => page.Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Artifact).Max(t => t.Run.Size);
}
