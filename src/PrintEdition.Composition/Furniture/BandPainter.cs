using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the band over a page without a nameplate (版头): section name, paper, date, over a heavy rule.</summary>
internal sealed class BandPainter(PageGrid grid, Layout layout, FurnitureSetter setter)
{
    /// <summary>Thickness of the rule in points.</summary>
    private const double RuleThickness = 2;

    /// <summary>White between the words and the rule, in points.</summary>
    private const double WordsAboveRule = 6;

    /// <summary>The band's items.</summary>
    public IEnumerable<DrawItem> Paint(Edition edition, string section)
    {
        var ruleY = grid.RowTop(layout.Furniture.BandRows - 1);
        var right = grid.Left + grid.SpanWidth(grid.Columns);
        var baseline = ruleY - WordsAboveRule;
        var words = FurnitureSetter.Joined(
            edition.Masthead.PaperName,
            edition.Date is { } d ? FurnitureText.Date(d, edition.Language) : null,
            edition.Date is { } e ? FurnitureText.Weekday(e, edition.Language) : null);
        return FurnitureSetter.Left(setter.Line(section, layout.Styles.Band), grid.Left, baseline, layout.Colours.Accent)
            .Concat(FurnitureSetter.Right(setter.Line(words, layout.Styles.Folio), right, baseline, layout.Colours.Text))
            .Append(new FillItem(Tag.Artifact, new Rect(grid.Left, ruleY - (RuleThickness / 2), right - grid.Left, RuleThickness), layout.Colours.Accent));
    }
}
