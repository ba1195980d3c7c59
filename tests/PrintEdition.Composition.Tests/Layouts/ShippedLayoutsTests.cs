using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Tests.Support;

namespace PrintEdition.Composition.Tests.Layouts;

/// <summary>The page formats that ship, as composition.md ("The page") has them, and one edition on each.</summary>
public class ShippedLayoutsTests
{
    private const double Millimetre = 72 / 25.4;

    // Trim in mm; columns × characters of the body's size; rows.
    [Theory]
    [InlineData("broadsheet", 390, 540, 8, 13, 9, 112)]
    [InlineData("tabloid", 270, 390, 6, 11, 9, 80)]
    [InlineData("english", 270, 390, 5, 14, 9, 80)]
    [InlineData("english-tabloid", 270, 390, 5, 14, 9, 80)]
    [InlineData("a3", 297, 420, 6, 13, 9, 86)]
    [InlineData("a4", 210, 297, 4, 13, 9, 60)]
    [InlineData("letter", 215.9, 279.4, 4, 13, 9, 56)]
    [InlineData("magazine", 210, 285, 3, 17, 9, 51)]
    [InlineData("reader", 90, 120, 1, 24, 9.5, 23)]
    [InlineData("reader-two", 157, 210, 2, 18, 10.5, 36)]
    public void A_layout_has_the_geometry_of_its_format(string name, double width, double height, int columns, int characters, double body, int rows)
    {
        var layout = TestDesk.Layout(name);
        var grid = new PageGrid(layout);

        Assert.Equal(width * Millimetre, layout.Page.Width, 6);
        Assert.Equal(height * Millimetre, layout.Page.Height, 6);
        Assert.Equal((columns, rows, body), (grid.Columns, grid.Rows, grid.BodySize));
        Assert.Equal(characters * body, grid.ColumnWidth, 6);
        Assert.InRange(grid.Gutter, columns == 1 ? 0 : body, 2 * body);
        Assert.True(grid.Left >= 3 * Millimetre, "the margins are too small for any printer");
        Assert.True(grid.RowTop(rows) + (layout.Styles.Folio.Size * 2) <= layout.Page.Height, "no room for the folio");
    }

    /// <summary>The rule lead: the smallest headline a lead may have is two steps above the largest that others have.</summary>
    [Theory]
    [InlineData("broadsheet")]
    [InlineData("a3")]
    [InlineData("letter")]
    [InlineData("magazine")]
    [InlineData("reader")]
    [InlineData("reader-two")]
    public void A_ladder_of_sizes_leaves_two_steps_between_the_lead_and_the_others(string name)
    {
        var heads = TestDesk.Layout(name).Headlines;
        var others = heads.Major.Sizes.Concat(heads.Minor.Sizes).Concat(heads.Brief.Sizes);

        Assert.True(heads.Lead.Sizes.Max() >= 1.2 * others.Max());
    }

    [Theory]
    [InlineData("broadsheet")]
    [InlineData("tabloid")]
    [InlineData("english")]
    [InlineData("english-tabloid")]
    [InlineData("a3")]
    [InlineData("a4")]
    [InlineData("letter")]
    [InlineData("magazine")]
    [InlineData("reader")]
    [InlineData("reader-two")]
    public void An_edition_is_set_on_every_layout_without_a_fault_of_its_grid(string name)
    {
        var stories = Enumerable.Range(0, 9).Select(i => TestDesk.Story($"s{i}", TestDesk.Prose(8 + i, i).Trim('。'), 160 + (i * 210), subheads: i % 3 == 2)).ToArray();

        var composed = TestDesk.Compose(stories, name, "苇川日报");

        Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
        Assert.Equal(stories.Length, composed.Value!.Articles.Length);
        string[] never = ["overlap", "module", "baseline", "edge", "gutter", "head-cover", "lead", "jump"];
        Assert.All(composed.Value.Pages, page => Assert.Equal([], page.Violations.Where(v => never.Contains(v.Rule) && v.Count > 0)));
        var text = string.Concat(composed.Value.Pages.SelectMany(p => p.Items).OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Paragraph).Select(t => t.Run.Text));
        Assert.All(stories, s => Assert.Contains(Start(s.Body[0].PlainText), Squeezed(text), StringComparison.Ordinal));

        static string Start(string paragraph) => Squeezed(paragraph)[..12];

        static string Squeezed(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
    }
}
