using System.Collections.Immutable;
using System.Numerics;

namespace PrintEdition.Composition.Search;

/// <summary>
/// Fills a rectangle of the grid with units: dynamic programming over subsets of units, widths and heights, the best few
/// kept of each (composition step 2). The lead stays at the top left of every rectangle that holds it. On a page of many units
/// only subsets are looked at whose members are near each other in importance: others would stand in the wrong zone anyway.
/// </summary>
internal sealed class Slicing
{
    private readonly ImmutableArray<PageUnit> units;
    private readonly int columns;
    private readonly int rows;
    private readonly int gap;
    private readonly Filled?[] table;
    private readonly int[] least;
    private readonly int lead;
    private readonly int strangers;
    private readonly int kept;

    private Slicing(ImmutableArray<PageUnit> units, int columns, int rows, int gap)
    {
        this.units = units;
        this.columns = columns;
        this.rows = rows;
        this.gap = gap;
        table = new Filled?[1 << units.Length];
        least = LeastAreas();
        lead = units.Select((u, i) => u.IsLead ? 1 << i : 0).Sum();
        (strangers, kept) = units.Length switch
        {
            <= 7 => (units.Length, Costs.Kept),
            <= 9 => (2, Costs.Kept),
            _ => (1, Costs.KeptOfMany),
        };
    }

    /// <summary>
    /// The best ways to fill the rectangle with all units, cheapest first; where no way fills it, the best that leave the fewest
    /// rows blank at its foot.
    /// </summary>
    /// <param name="units">The units, lead first.</param>
    /// <param name="rows">Rows the units may take.</param>
    /// <param name="area">The rectangle.</param>
    public static ImmutableArray<Node> Fill(ImmutableArray<PageUnit> units, int rows, FreeArea area)
    {
        if (units.Any(u => u.Candidates.IsEmpty))
        {
            return [];
        }

        var slicing = new Slicing(units, area.Columns, rows, area.Gap);
        var all = (1 << units.Length) - 1;
        for (var subset = 1; subset <= all; subset++)
        {
            if (slicing.IsNear(subset))
            {
                slicing.Solve(subset);
            }
        }

        return slicing.Roots(all, area);
    }

    /// <summary>The ways found for one subset, by width and height, and which heights there are.</summary>
    private sealed class Filled(int columns, int rows)
    {
        /// <summary>The best nodes of a width and height, cheapest first; null when there are none.</summary>
        public List<Node>?[][] Nodes { get; } = [.. Enumerable.Range(0, columns + 1).Select(_ => new List<Node>?[rows + 1])];

        /// <summary>The heights of each width that have nodes, in rising order.</summary>
        public int[][] Heights { get; private set; } = [];

        /// <summary>Notes the heights once all nodes are there.</summary>
        public void Close() =>
            Heights = [.. Nodes.Select(byHeight => Enumerable.Range(0, byHeight.Length).Where(h => byHeight[h] is not null).ToArray())];
    }

    private ImmutableArray<Node> Roots(int all, FreeArea area) =>
        [.. table[all]!.Heights[columns]
            .SelectMany(h => table[all]!.Nodes[columns][h]!.Select(n => (Node: n, Cost: n.Cost + area.FootCost(h))))
            .OrderBy(n => n.Cost)
            .Select(n => n.Node)
            .Take(Costs.Typeset)];

    /// <summary>Whether at most so many units that are not in the subset stand between its first and last.</summary>
    private bool IsNear(int subset) =>
        32 - BitOperations.LeadingZeroCount((uint)subset) - BitOperations.TrailingZeroCount(subset) - BitOperations.PopCount((uint)subset) <= strangers;

    /// <summary>Cells, gap rows included, that each subset takes at the least.</summary>
    private int[] LeastAreas()
    {
        var areas = new int[1 << units.Length];
        for (var subset = 1; subset < areas.Length; subset++)
        {
            var unit = units[BitOperations.TrailingZeroCount(subset)];
            areas[subset] = areas[subset & (subset - 1)] + unit.Candidates.Min(c => c.Columns * (c.Rows + gap));
        }

        return areas;
    }

    /// <summary>
    /// The largest height of a width that leaves room for the units outside the subset: a filled page has no cell to spare,
    /// so nothing taller can be part of one.
    /// </summary>
    private int MostRows(int subset, int width)
    {
        var room = (columns * (rows + gap)) - least[least.Length - 1 - subset];
        return Math.Min(rows, (room / width) - gap);
    }

    private void Solve(int subset)
    {
        var filled = table[subset] = new Filled(columns, rows);
        if (BitOperations.IsPow2(subset))
        {
            AddLeaves(filled, subset, units[BitOperations.TrailingZeroCount(subset)]);
        }

        for (var first = (subset - 1) & subset; first > 0; first = (first - 1) & subset)
        {
            if (table[first] is { } one && table[subset & ~first] is { } other && !LeadIn(subset & ~first))
            {
                AddStacks(filled, subset, one, other);
                AddBesides(filled, subset, one, other);
            }
        }

        filled.Close();
    }

    private bool LeadIn(int subset) => (subset & lead) != 0;

    private void AddLeaves(Filled filled, int subset, PageUnit unit)
    {
        foreach (var candidate in unit.Candidates.Where(c => c.Columns <= columns && c.Rows <= MostRows(subset, c.Columns)))
        {
            ref var nodes = ref filled.Nodes[candidate.Columns][candidate.Rows];
            if (candidate.Cost < Worst(nodes))
            {
                Keep(ref nodes, Node.Leaf(candidate, unit.Order));
            }
        }
    }

    private void AddStacks(Filled filled, int subset, Filled upper, Filled lower)
    {
        for (var w = 1; w <= columns; w++)
        {
            var most = MostRows(subset, w);
            foreach (var top in upper.Heights[w])
            {
                foreach (var bottom in lower.Heights[w])
                {
                    if (top + gap + bottom > most)
                    {
                        break;
                    }

                    Join(ref filled.Nodes[w][top + gap + bottom], upper.Nodes[w][top]!, lower.Nodes[w][bottom]!, Cut.Stack);
                }
            }
        }
    }

    private void AddBesides(Filled filled, int subset, Filled left, Filled right)
    {
        for (var w = 1; w < columns; w++)
        {
            for (var v = 1; w + v <= columns; v++)
            {
                var most = MostRows(subset, w + v);
                foreach (var h in left.Heights[w])
                {
                    if (h <= most && right.Nodes[v][h] is { } rights)
                    {
                        Join(ref filled.Nodes[w + v][h], left.Nodes[w][h]!, rights, Cut.Beside);
                    }
                }
            }
        }
    }

    /// <summary>Joins two lists, cheapest first; a join is made only when it is among the best of its size.</summary>
    private void Join(ref List<Node>? nodes, List<Node> firsts, List<Node> seconds, Cut cut)
    {
        foreach (var first in firsts)
        {
            foreach (var second in seconds)
            {
                if (first.Cost + second.Cost >= Worst(nodes))
                {
                    break;
                }

                if (CostOf(first, second, cut) < Worst(nodes))
                {
                    Keep(ref nodes, cut == Cut.Stack ? Node.Stack(first, second, gap) : Node.Beside(first, second));
                }
            }
        }
    }

    private static double CostOf(Node first, Node second, Cut cut) =>
        cut == Cut.Stack ? first.Cost + second.Cost : Node.CostBeside(first, second);

    private double Worst(List<Node>? nodes) =>
        nodes?.Count == kept ? nodes[^1].Cost : double.PositiveInfinity;

    private void Keep(ref List<Node>? nodes, Node node)
    {
        nodes ??= new List<Node>(kept + 1);
        var at = nodes.Count;
        while (at > 0 && node.Cost < nodes[at - 1].Cost)
        {
            at--;
        }

        nodes.Insert(at, node);
        if (nodes.Count > kept)
        {
            nodes.RemoveAt(kept);
        }
    }
}
