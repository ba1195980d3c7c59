using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Grid;

/// <summary>The page's columns and rows in points: where a column starts, where a row's baseline runs.</summary>
public sealed class PageGrid
{
    /// <summary>Part of the em box above the baseline in the CJK faces (ideographic em box, OpenType <c>idtp</c>).</summary>
    private const double Ascent = 0.88;

    private readonly Layout layout;

    /// <summary>The grid of a layout.</summary>
    public PageGrid(Layout layout)
    {
        this.layout = layout;
        Columns = layout.Grid.Columns;
        Rows = layout.Grid.Rows;
        Leading = layout.Grid.Leading;
        BodySize = layout.Styles.Body.Size;
        ColumnWidth = layout.Grid.Characters * BodySize;
        Gutter = Columns == 1 ? 0 : (layout.Grid.Width - (Columns * ColumnWidth)) / (Columns - 1);
        Left = (layout.Page.Width - SpanWidth(Columns)) / 2;
    }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Height of a row in points.</summary>
    public double Leading { get; }

    /// <summary>Body size in points: one character of the measure.</summary>
    public double BodySize { get; }

    /// <summary>Width of a column in points, a whole number of characters (typography rule 15).</summary>
    public double ColumnWidth { get; }

    /// <summary>White between columns in points; it absorbs what the characters leave.</summary>
    public double Gutter { get; }

    /// <summary>Left edge of the type area in points.</summary>
    public double Left { get; }

    /// <summary>Left edge of a column in points.</summary>
    public double ColumnX(int column) => Left + (column * (ColumnWidth + Gutter));

    /// <summary>Width of a span of columns with the gutters inside it, in points.</summary>
    public double SpanWidth(int columns) => (columns * ColumnWidth) + ((columns - 1) * Gutter);

    /// <summary>Top of a row in points.</summary>
    public double RowTop(int row) => layout.Page.Top + (row * Leading);

    /// <summary>The rectangle of some cells in points.</summary>
    public Rect AreaOf(Cells cells) => new(ColumnX(cells.Column), RowTop(cells.Row), SpanWidth(cells.Columns), cells.Rows * Leading);

    /// <summary>Baseline of body text in a row, in points (typography rule 16: all body lines share these).</summary>
    public double Baseline(int row) => RowTop(row) + BaselineDrop(BodySize, Leading);

    /// <summary>Distance from the top of a line's space to its baseline, so that the em box is centred in the space.</summary>
    public static double BaselineDrop(double size, double space) => ((space - size) / 2) + (Ascent * size);
}
