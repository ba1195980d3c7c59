using System.Collections.Immutable;
using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Boxes;

/// <summary>
/// Shares the room of a notice out among boxes of a moderate size: one text in letters a foot high is a shout, several in frames of
/// their own are a paper's ordinary filler.
/// </summary>
internal static class NoticePanels
{
    /// <summary>A box of more rows is parted into boxes one above the other.</summary>
    private const int MostRows = 16;

    /// <summary>A box of at least so many columns and rows is parted into two side by side.</summary>
    private const int WideColumns = 4;

    private const int WideRows = 10;

    /// <summary>The boxes in reading order, a gutter or a gap between.</summary>
    /// <param name="area">The room.</param>
    /// <param name="gapRows">Rows between boxes one above the other.</param>
    public static ImmutableArray<Cells> Of(Cells area, int gapRows)
    {
        var across = area.Columns >= WideColumns && area.Rows >= WideRows ? 2 : 1;
        var down = Math.Max(1, (area.Rows + gapRows + MostRows - 1) / (MostRows + gapRows));
        return [.. Shares(area.Row, area.Rows, down, gapRows).SelectMany(rows =>
            Shares(area.Column, area.Columns, across, 0).Select(columns => new Cells(columns.Start, rows.Start, columns.Size, rows.Size)))];
    }

    /// <summary>A length in equal parts; what is over goes to the first.</summary>
    private static IEnumerable<(int Start, int Size)> Shares(int start, int length, int parts, int gap)
    {
        var room = length - ((parts - 1) * gap);
        for (var i = 0; i < parts; i++)
        {
            var size = (room / parts) + (i < room % parts ? 1 : 0);
            yield return (start, size);
            start += size + gap;
        }
    }
}
