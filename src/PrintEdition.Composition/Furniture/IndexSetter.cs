using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;

namespace PrintEdition.Composition.Furniture;

/// <summary>Keeps the room of the index on the front page; its entries are known only when all pages are made.</summary>
internal sealed class IndexSetter(PageGrid grid, Layout layout)
{
    /// <summary>Rows of the strip: two lines of entries.</summary>
    private const int Rows = 3;

    /// <summary>White under the strip, in rows.</summary>
    private const int FootRows = 1;

    /// <summary>Rows that the strip takes from the stories.</summary>
    public const int StripRows = Rows + FootRows;

    /// <summary>The strip over the page's full width.</summary>
    /// <param name="row">First row under masthead or band.</param>
    public SetModule Strip(int row) => new(new IndexForm(Rows, IsStrip: true), new Cells(0, row, grid.Columns, Rows), null, -1);

    /// <summary>The index in the ear; null where the layout has no ear.</summary>
    public SetModule? Ear()
    {
        var rows = layout.Furniture.MastheadRows - MastheadPainter.FootRows;
        var columns = EarSetter.ThirdOf(grid, layout);
        return columns == 0 ? null : new SetModule(new IndexForm(rows, IsStrip: false), new Cells(grid.Columns - columns, 0, columns, rows), null, -1);
    }
}
