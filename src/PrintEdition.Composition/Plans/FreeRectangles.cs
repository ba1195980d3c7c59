using System.Collections.Immutable;
using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Plans;

/// <summary>Finds what blocks leave of a page, as rectangles.</summary>
internal static class FreeRectangles
{
    /// <summary>Rectangles that are looked for: what is left then is scraps.</summary>
    private const int Most = 6;

    /// <summary>The hole: divided by cuts from edge to edge, or, where blocks stand round each other so that there are none, largest rectangle first.</summary>
    /// <param name="area">The page's rows for stories.</param>
    /// <param name="taken">What stands there; no two overlap.</param>
    /// <param name="gap">Rows between blocks one above the other.</param>
    public static Hole Of(Cells area, ImmutableArray<Cells> taken, int gap) => HoleDivider.Divide(area, taken, gap) ?? Greedy(area, taken, gap);

    private static Hole Greedy(Cells area, ImmutableArray<Cells> taken, int gap)
    {
        var found = new List<Cells>();
        while (found.Count < Most && Largest(area, [.. taken, .. found], gap) is { } next)
        {
            found.Add(next);
        }

        return found.Count == 0 ? Hole.None : new Hole([[.. found]]);
    }

    private static Cells? Largest(Cells area, Cells[] taken, int gap)
    {
        var wide = taken.Select(t => t with { Row = t.Row - gap, Rows = t.Rows + (2 * gap) }).ToArray();
        Cells? best = null;
        for (var column = area.Column; column < area.EndColumn; column++)
        {
            for (var columns = 1; column + columns <= area.EndColumn; columns++)
            {
                foreach (var run in Runs(new Cells(column, area.Row, columns, area.Rows), wide))
                {
                    best = best is null || Size(run) > Size(best.Value) ? run : best;
                }
            }
        }

        return best;
    }

    /// <summary>The free rows of a strip of columns, as far as they go.</summary>
    private static IEnumerable<Cells> Runs(Cells strip, Cells[] taken)
    {
        var start = strip.Row;
        for (var row = strip.Row; row <= strip.EndRow; row++)
        {
            if (row == strip.EndRow || Array.Exists(taken, t => t.Overlaps(strip with { Row = row, Rows = 1 })))
            {
                if (row > start)
                {
                    yield return strip with { Row = start, Rows = row - start };
                }

                start = row + 1;
            }
        }
    }

    private static int Size(Cells cells) => cells.Columns * cells.Rows;
}
