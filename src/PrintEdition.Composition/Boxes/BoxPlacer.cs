using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Boxes;

/// <summary>A box with its place, or the reason why it has none.</summary>
/// <param name="Cells">The place; null when there is none.</param>
/// <param name="Reason">Why not, and what to do.</param>
internal sealed record BoxPlacing(Cells? Cells, string Reason);

/// <summary>Finds the places of boxes on their page, before any story is placed (composition step 4).</summary>
internal sealed class BoxPlacer(PageGrid grid, Layout layout, BoxSetter boxes)
{
    /// <summary>Beside boxes that do not take the whole page, stories keep a rectangle of so many rows.</summary>
    private const int FewestRows = 8;

    /// <summary>Boxes of one page: more are no news page.</summary>
    private const int MostBoxes = 12;

    /// <summary>Positions that are tried: what finds none near the place it wants has none.</summary>
    private const int MostPositions = 200;

    /// <summary>A box is no lower than this.</summary>
    private const int LeastRows = 3;

    /// <summary>The place of a box on a page.</summary>
    /// <param name="box">The box.</param>
    /// <param name="page">Rows and columns under masthead or band.</param>
    /// <param name="taken">Places of the boxes before it.</param>
    public BoxPlacing Place(Box box, Cells page, IReadOnlyList<Cells> taken)
    {
        if (taken.Count == MostBoxes)
        {
            return new BoxPlacing(null, $"the page has {MostBoxes} boxes already; give it another page");
        }

        var columns = box.Columns ?? page.Columns;
        if (columns > page.Columns)
        {
            return new BoxPlacing(null, $"this layout has {page.Columns} columns; give it fewer than {columns}");
        }

        var rows = box.Rows ?? RowsOf(box, columns, page);
        if (rows > page.Rows)
        {
            return new BoxPlacing(null, $"the page has {page.Rows} rows; give it fewer than {rows}");
        }

        return Fits(box, columns, rows)
            ? Find(box, new BoxSize(columns, rows), page, taken)
            : new BoxPlacing(null, $"its words do not fit {columns} columns × {rows} rows even in small print; give it more, or less text");
    }

    private BoxPlacing Find(Box box, BoxSize size, Cells page, IReadOnlyList<Cells> taken)
    {
        var free = Positions(box.Place, size, page).Where(p => taken.All(t => IsApart(p, t))).ToArray();
        var place = free.Take(MostPositions).Where(p => LeavesRoom(page, [.. taken, p])).Select(p => (Cells?)p).FirstOrDefault();
        return place is not null ? new BoxPlacing(place, "")
            : free.Length == 0 ? new BoxPlacing(null, "other boxes have taken the room; give it another page or place, or fewer rows")
            : new BoxPlacing(null, $"it leaves stories under {FewestRows} rows; give it fewer rows, or 'place: page'");
    }

    private bool IsApart(Cells a, Cells b) => !a.Overlaps(b with { Row = b.Row - layout.Furniture.GapRows, Rows = b.Rows + (2 * layout.Furniture.GapRows) });

    private bool LeavesRoom(Cells page, Cells[] taken) =>
        HoleDivider.Divide(page, taken, layout.Furniture.GapRows) is { } hole && (hole.IsEmpty || hole.Main.Rows >= FewestRows);

    /// <summary>All positions of a size, those nearest the place that is asked for first.</summary>
    private static IEnumerable<Cells> Positions(BoxPlace place, BoxSize size, Cells page)
    {
        var columns = Enumerable.Range(page.Column, page.Columns - size.Columns + 1);
        var rows = Enumerable.Range(page.Row, page.Rows - size.Rows + 1);
        var isRight = place is BoxPlace.Right or BoxPlace.TopRight or BoxPlace.BottomRight;
        var isBottom = place is BoxPlace.Bottom or BoxPlace.BottomLeft or BoxPlace.BottomRight;
        var across = isRight ? columns.Reverse() : columns;
        var down = isBottom ? rows.Reverse() : rows;
        var isSide = place is BoxPlace.Left or BoxPlace.Right;
        return isSide
            ? across.SelectMany(c => down.Select(r => new Cells(c, r, size.Columns, size.Rows)))
            : down.SelectMany(r => across.Select(c => new Cells(c, r, size.Columns, size.Rows)));
    }

    /// <summary>Rows of a box that says nothing of them: those of its place, or as many as it needs.</summary>
    private int RowsOf(Box box, int columns, Cells page)
    {
        if (box.Place is BoxPlace.Page or BoxPlace.Left or BoxPlace.Right)
        {
            return page.Rows;
        }

        var area = new Rect(0, 0, grid.SpanWidth(columns), page.Rows * grid.Leading);
        var frame = area.Height - BoxPainter.Inside(box, area).Height;
        var height = boxes.NaturalHeight(box, BoxPainter.Inside(box, area).Width, Loudness.Of(layout)) + frame;
        return Math.Clamp((int)Math.Ceiling(height / grid.Leading), LeastRows, page.Rows);
    }

    private bool Fits(Box box, int columns, int rows) =>
        box.Kind == BoxKind.Hole
        || boxes.Fit(box, BoxPainter.Inside(box, new Rect(0, 0, grid.SpanWidth(columns), rows * grid.Leading)), Loudness.Of(layout)) is not null;
}
