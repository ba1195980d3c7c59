using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the folio line at the foot of a page: editor on the left, paper in the middle, page and section on the right.</summary>
internal sealed class FolioPainter(PageGrid grid, Layout layout, FurnitureSetter setter)
{
    /// <summary>White between the last row and the folio's rule, in rows.</summary>
    private const double RowsAbove = 0.7;

    /// <summary>Thickness of the rule in points.</summary>
    private const double RuleThickness = 0.6;

    /// <summary>Height of the folio's line against its size.</summary>
    private const double Pitch = 1.8;

    /// <summary>The folio's items.</summary>
    public IEnumerable<DrawItem> Paint(Edition edition, int page, string section)
    {
        var style = layout.Styles.Folio;
        var y = grid.RowTop(grid.Rows) + (RowsAbove * grid.Leading);
        var right = grid.Left + grid.SpanWidth(grid.Columns);
        var baseline = y + PageGrid.BaselineDrop(style.Size, style.Size * Pitch);
        var number = FurnitureSetter.Joined(FurnitureText.PageNumber(page, edition.Language), section);
        var paper = setter.Line(FurnitureSetter.Joined(edition.Masthead.PaperName, edition.Date is { } d ? FurnitureText.Date(d, edition.Language) : ""), style);
        return FurnitureSetter.Left(setter.Line(FurnitureText.Editor(edition.Masthead, edition.Language), style), grid.Left, baseline, layout.Colours.Text)
            .Concat(FurnitureSetter.Left(paper, grid.Left + ((right - grid.Left - (paper?.Width ?? 0)) / 2), baseline, layout.Colours.Text))
            .Concat(FurnitureSetter.Right(setter.Line(number, style), right, baseline, layout.Colours.Text))
            .Prepend(new FillItem(Tag.Artifact, new Rect(grid.Left, y, right - grid.Left, RuleThickness), layout.Colours.Rule));
    }
}
