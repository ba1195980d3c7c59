using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the folio line at the foot of a page: editors on the left, paper in the middle, page and section on the right.</summary>
internal sealed class FolioPainter(PageGrid grid, Layout layout, FurnitureSetter setter)
{
    /// <summary>White between the last row and the folio's rule, in rows.</summary>
    private const double RowsAbove = 0.7;

    /// <summary>Thickness of the rule in points.</summary>
    private const double RuleThickness = 0.6;

    /// <summary>Height of the folio's line against its size.</summary>
    private const double Pitch = 1.8;

    /// <summary>White between its parts at the least, in its size.</summary>
    private const double BetweenParts = 2;

    /// <summary>The folio's items.</summary>
    public IEnumerable<DrawItem> Paint(Edition edition, int page, string section, IReadOnlyCollection<string> editors)
    {
        var y = grid.RowTop(grid.Rows) + (RowsAbove * grid.Leading);
        var width = grid.SpanWidth(grid.Columns);
        var left = FurnitureText.Editor(editors, edition.Language);
        var middle = FurnitureSetter.Joined(edition.Masthead.PaperName, edition.Date is { } d ? FurnitureText.Date(d, edition.Language) : "");
        var right = FurnitureSetter.Joined(FurnitureText.PageNumber(page, edition.Language), section);
        var style = Fitting([left, middle, right], width);
        var baseline = y + PageGrid.BaselineDrop(style.Size, layout.Styles.Folio.Size * Pitch);
        var (editor, paper, number) = (setter.Line(left, style), setter.Line(middle, style), setter.Line(right, style));
        return FurnitureSetter.Left(editor, grid.Left, baseline, layout.Colours.Text)
            .Concat(FurnitureSetter.Left(paper, grid.Left + Middle(editor?.Width ?? 0, paper?.Width ?? 0, number?.Width ?? 0, width), baseline, layout.Colours.Text))
            .Concat(FurnitureSetter.Right(number, grid.Left + width, baseline, layout.Colours.Text))
            .Prepend(new FillItem(Tag.Artifact, new Rect(grid.Left, y, width, RuleThickness), layout.Colours.Rule));
    }

    /// <summary>The folio's style, smaller where the three parts would meet.</summary>
    private TextStyle Fitting(IEnumerable<string> parts, double width)
    {
        var style = layout.Styles.Folio;
        var needed = parts.Sum(p => (setter.Line(p, style)?.Width ?? 0) + (p.Length > 0 ? BetweenParts * style.Size : 0)) - (BetweenParts * style.Size);
        return needed > width ? style with { Size = style.Size * width / needed } : style;
    }

    /// <summary>Where the middle part starts: in the page's middle, or, when it would meet a neighbour there, in the middle of the room between them.</summary>
    private double Middle(double left, double middle, double right, double width)
    {
        var centred = (width - middle) / 2;
        var gap = BetweenParts * layout.Styles.Folio.Size;
        return centred >= left + gap && centred + middle <= width - right - gap ? centred : left + ((width - left - right - middle) / 2);
    }
}
