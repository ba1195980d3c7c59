using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Tests.Search;

public class LegFillTests
{
    private static readonly StoryCopy Copy =
        StoryCopy.Shape(TestDesk.Story("s", "标题", 700), new Typesetter(TestDesk.Fonts), TestDesk.Layout(), "zh-CN");

    private static readonly BrokenCopy Broken = Copy.At(99);

    [Fact]
    public void Copy_that_fits_exactly_leaves_nothing_blank()
    {
        var rows = Broken.Rows / 3;

        var filled = LegFill.Fill(Broken, [rows, rows, Broken.Rows - (2 * rows)])!;

        Assert.Equal(0, filled.Blank);
        Assert.Equal(Broken.Rows, filled.LegRows.Sum());
    }

    /// <summary>Composition step 6: a line more or less in a paragraph before a blank cell.</summary>
    [Fact]
    public void A_line_too_few_is_made_up_by_a_longer_variant()
    {
        Assert.True(Broken.MostRows > Broken.Rows, "the copy has no paragraph that can run a line longer");

        var filled = LegFill.Fill(Broken, [Broken.Rows + 1])!;

        Assert.Equal(0, filled.Blank);
        Assert.Equal(Broken.Rows + 1, filled.Elements.Sum(e => e.Variant.Rows));
    }

    /// <summary>The rule leg-balance: what stays blank is taken from the last legs, one row each.</summary>
    [Fact]
    public void Blank_cells_leave_the_legs_within_a_row_of_each_other()
    {
        var rows = ((Broken.MostRows + 2) / 3) + 1;

        var filled = LegFill.Fill(Broken, [rows, rows, rows])!;

        Assert.True(filled.LegRows.Max() - filled.LegRows.Min() <= 1);
        Assert.Equal((3 * rows) - filled.Blank, filled.LegRows.Sum());
    }

    /// <summary>Typography rule 17: what stands between a leg's lines has no paragraph's last line under it, as a leg has none at its top.</summary>
    [Fact]
    public void A_place_inside_a_leg_is_an_edge_of_lines()
    {
        var widow = new LegSplit(0, Broken.Elements[0].Rows - 1);

        var filled = LegFill.Fill(Broken, [Broken.Rows], widow)!;

        Assert.Equal(1, filled.Widows + filled.Orphans);
        Assert.Equal(0, LegFill.Fill(Broken, [Broken.Rows], widow with { Row = widow.Row - 1 })!.Widows);
    }

    [Fact]
    public void Copy_longer_than_the_legs_is_refused() => Assert.Null(LegFill.Fill(Broken, [Broken.FewestRows - 1]));

    /// <summary>Typography rule 18: no leg ends with a subheading.</summary>
    [Fact]
    public void A_subhead_goes_to_the_next_leg_with_its_text()
    {
        var copy = StoryCopy.Shape(TestDesk.Story("s", "标题", 300, subheads: true), new Typesetter(TestDesk.Fonts), TestDesk.Layout(), "zh-CN").At(99);
        var first = copy.Elements[0].Rows;

        var filled = LegFill.Fill(copy, [first + 2, copy.Rows - first])!;

        Assert.Equal(ElementKind.Subhead, filled.Elements[1].Element.Element.Kind);
        Assert.Equal(filled.LegRows[0], filled.Elements[1].Start);
    }

    /// <summary>Typography rule 18 before leg-balance: where every balanced end would part a subhead from its text, the last legs are shorter.</summary>
    [Theory]
    [InlineData(155)]
    [InlineData(300)]
    [InlineData(700)]
    public void Copy_with_subheads_fits_every_number_of_legs(int characters)
    {
        var copy = StoryCopy.Shape(TestDesk.Story("s", "标题", characters, subheads: true), new Typesetter(TestDesk.Fonts), TestDesk.Layout(), "zh-CN").At(99);

        for (var legs = 1; legs <= 6; legs++)
        {
            var rows = ((copy.MostRows + legs - 1) / legs) + 1;
            Assert.NotNull(LegFill.Fill(copy, [.. Enumerable.Repeat(rows, legs)]));
        }
    }
}
