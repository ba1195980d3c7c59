using System.Collections.Immutable;
using System.Numerics;

namespace PrintEdition.Composition.Search;

/// <summary>
/// Fills a rectangle of the grid with units: dynamic programming over subsets of units, widths and heights, the best few
/// kept of each (composition step 2). The lead stays at the top left of every rectangle that holds it.
/// </summary>
internal sealed class Slicing
{
    private readonly ImmutableArray<PageUnit> units;
    private readonly int columns;
    private readonly int rows;
    private readonly int gap;
    private readonly List<Node>?[][][] table;

    private Slicing(ImmutableArray<PageUnit> units, int columns, int rows, int gap)
    {
        this.units = units;
        this.columns = columns;
        this.rows = rows;
        this.gap = gap;
        table = new List<Node>?[1 << units.Length][][];
    }

    /// <summary>
    /// The best ways to fill the rectangle with all units, cheapest first; where no way fills it, the best that leave the fewest
    /// rows blank at its foot.
    /// </summary>
    public static ImmutableArray<Node> Fill(ImmutableArray<PageUnit> units, int columns, int rows, int gap)
    {
        var slicing = new Slicing(units, columns, rows, gap);
        var all = (1 << units.Length) - 1;
        for (var subset = 1; subset <= all; subset++)
        {
            slicing.Solve(subset);
        }

        return slicing.Roots(all);
    }

    private ImmutableArray<Node> Roots(int all) =>
        [.. Enumerable.Range(1, rows)
            .SelectMany(h => (table[all][columns][h] ?? []).Select(n => (Node: n, Cost: n.Cost + ((rows - h) * Costs.BlankPageRow * columns))))
            .OrderBy(n => n.Cost)
            .Select(n => n.Node)
            .Take(Costs.Typeset)];

    private void Solve(int subset)
    {
        var cells = new List<Node>?[columns + 1][];
        for (var w = 0; w <= columns; w++)
        {
            cells[w] = new List<Node>?[rows + 1];
        }

        table[subset] = cells;
        if (BitOperations.IsPow2(subset))
        {
            AddLeaves(cells, units[BitOperations.TrailingZeroCount(subset)]);
            return;
        }

        for (var first = (subset - 1) & subset; first > 0; first = (first - 1) & subset)
        {
            if (!LeadIn(subset & ~first))
            {
                AddStacks(cells, table[first], table[subset & ~first]);
                AddBesides(cells, table[first], table[subset & ~first]);
            }
        }
    }

    private bool LeadIn(int subset) =>
        Enumerable.Range(0, units.Length).Any(i => units[i].IsLead && (subset & (1 << i)) != 0);

    private void AddLeaves(List<Node>?[][] cells, PageUnit unit)
    {
        foreach (var candidate in unit.Candidates.Where(c => c.Columns <= columns && c.Rows <= rows))
        {
            ref var kept = ref cells[candidate.Columns][candidate.Rows];
            if (candidate.Cost < Worst(kept))
            {
                Keep(ref kept, Node.Leaf(candidate, unit.Order));
            }
        }
    }

    private void AddStacks(List<Node>?[][] cells, List<Node>?[][] upper, List<Node>?[][] lower)
    {
        for (var w = 1; w <= columns; w++)
        {
            for (var top = 1; top < rows - gap; top++)
            {
                if (upper[w][top] is not { } uppers)
                {
                    continue;
                }

                for (var bottom = 1; top + gap + bottom <= rows; bottom++)
                {
                    if (lower[w][bottom] is { } lowers)
                    {
                        Join(ref cells[w][top + gap + bottom], uppers, lowers, Cut.Stack);
                    }
                }
            }
        }
    }

    private void AddBesides(List<Node>?[][] cells, List<Node>?[][] left, List<Node>?[][] right)
    {
        for (var w = 1; w < columns; w++)
        {
            for (var v = 1; w + v <= columns; v++)
            {
                for (var h = 1; h <= rows; h++)
                {
                    if (left[w][h] is { } lefts && right[v][h] is { } rights)
                    {
                        Join(ref cells[w + v][h], lefts, rights, Cut.Beside);
                    }
                }
            }
        }
    }

    /// <summary>Joins two lists, cheapest first; a join is made only when it is among the best of its size.</summary>
    private void Join(ref List<Node>? kept, List<Node> firsts, List<Node> seconds, Cut cut)
    {
        foreach (var first in firsts)
        {
            foreach (var second in seconds)
            {
                if (first.Cost + second.Cost >= Worst(kept))
                {
                    break;
                }

                if (CostOf(first, second, cut) < Worst(kept))
                {
                    Keep(ref kept, cut == Cut.Stack ? Node.Stack(first, second, gap) : Node.Beside(first, second));
                }
            }
        }
    }

    private static double CostOf(Node first, Node second, Cut cut) =>
        cut == Cut.Stack ? first.Cost + second.Cost : Node.CostBeside(first, second);

    private static double Worst(List<Node>? kept) =>
        kept is { Count: Costs.Kept } ? kept[^1].Cost : double.PositiveInfinity;

    private static void Keep(ref List<Node>? kept, Node node)
    {
        kept ??= new List<Node>(Costs.Kept + 1);
        var at = kept.Count;
        while (at > 0 && node.Cost < kept[at - 1].Cost)
        {
            at--;
        }

        kept.Insert(at, node);
        if (kept.Count > Costs.Kept)
        {
            kept.RemoveAt(Costs.Kept);
        }
    }
}
