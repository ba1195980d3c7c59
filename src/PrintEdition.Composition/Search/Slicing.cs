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
    /// <summary>On a page of so many units the most important of those one above the other stands on top.</summary>
    private const int Ordered = 5;

    private readonly ImmutableArray<PageUnit> units;
    private readonly int columns;
    private readonly int rows;
    private readonly int gap;
    private readonly double tombstone;
    private readonly Filled?[] table;
    private readonly int[] least;
    private readonly double[] cheapest;
    private readonly double dearest;
    private readonly int lead;
    private readonly int strangers;
    private readonly int kept;

    private Slicing(ImmutableArray<PageUnit> units, int columns, int rows, int gap, double margin, double tombstone)
    {
        this.units = units;
        this.columns = columns;
        this.rows = rows;
        this.gap = gap;
        this.tombstone = tombstone;
        table = new Filled?[1 << units.Length];
        least = LeastAreas();
        cheapest = CheapestForms();
        dearest = cheapest[^1] + margin;
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

        foreach (var (margin, tombstone) in Passes)
        {
            var slicing = new Slicing(units, area.Columns, rows, area.Gap, margin, tombstone);
            slicing.Solve();
            if (slicing.Roots(area) is { IsEmpty: false } roots)
            {
                return roots;
            }
        }

        return [];
    }

    /// <summary>
    /// What a page may cost more than all its units in their best forms, and what two headlines side by side cost: the search looks no
    /// further than it must, since most of its work would be on pages that are worse, and takes tombstones only when nothing else is left.
    /// </summary>
    private static readonly (double Margin, double Tombstone)[] Passes =
    [
        (40, double.PositiveInfinity),
        (90, double.PositiveInfinity),
        (200, double.PositiveInfinity),
        (400, double.PositiveInfinity),
        (double.PositiveInfinity, Costs.Tombstone),
    ];

    private void Solve()
    {
        for (var subset = 1; subset < table.Length; subset++)
        {
            if (IsNear(subset))
            {
                Solve(subset);
            }
        }
    }

    /// <summary>The ways found for one subset, by width and height.</summary>
    private sealed class Filled
    {
        private readonly int rows;

        public Filled(int columns, int rows)
        {
            this.rows = rows;
            Nodes = new List<Node>?[(columns + 1) * (rows + 1)];
            Cheapest = new double[Nodes.Length];
            Limit = new double[Nodes.Length];
            Heights = new int[columns + 1][];
            Array.Fill(Cheapest, double.PositiveInfinity);
            Array.Fill(Limit, double.PositiveInfinity);
        }

        /// <summary>The best nodes of a size, cheapest first; null when there are none.</summary>
        public List<Node>?[] Nodes { get; }

        /// <summary>What the cheapest of a size costs.</summary>
        public double[] Cheapest { get; }

        /// <summary>The cost from which nothing of a size is kept.</summary>
        public double[] Limit { get; }

        /// <summary>The heights of each width that have nodes, in rising order.</summary>
        public int[][] Heights { get; }

        /// <summary>Where a size stands in the arrays.</summary>
        public int At(int width, int height) => (width * (rows + 1)) + height;

        /// <summary>Notes the heights once all nodes are there.</summary>
        public void Close()
        {
            for (var w = 0; w < Heights.Length; w++)
            {
                Heights[w] = [.. Enumerable.Range(0, rows + 1).Where(h => Nodes[At(w, h)] is not null)];
            }
        }
    }

    private ImmutableArray<Node> Roots(FreeArea area) =>
        [.. table[^1]!.Heights[columns]
            .SelectMany(h => table[^1]!.Nodes[table[^1]!.At(columns, h)]!.Select(n => (Node: n, Cost: n.Cost + area.FootCost(h))))
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

    /// <summary>What each subset costs when every unit of it has its best form.</summary>
    private double[] CheapestForms()
    {
        var costs = new double[1 << units.Length];
        for (var subset = 1; subset < costs.Length; subset++)
        {
            costs[subset] = costs[subset & (subset - 1)] + units[BitOperations.TrailingZeroCount(subset)].Candidates.Min(c => c.Cost);
        }

        return costs;
    }

    /// <summary>What a rectangle of the subset may cost at the most, so that the page with all others in their best forms is not too dear.</summary>
    private double MostCost(int subset) => dearest - cheapest[cheapest.Length - 1 - subset];

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
            var second = subset & ~first;
            if (table[first] is { } one && table[second] is { } other && !LeadIn(second))
            {
                if (units.Length < Ordered || HasFirst(first, subset))
                {
                    AddStacks(filled, subset, one, other);
                }

                AddBesides(filled, subset, one, other);
            }
        }

        filled.Close();
    }

    private bool LeadIn(int subset) => (subset & lead) != 0;

    /// <summary>Whether the most important unit of a subset is in a part of it.</summary>
    private static bool HasFirst(int part, int subset) => (part & subset & -subset) != 0;

    private void AddLeaves(Filled filled, int subset, PageUnit unit)
    {
        var mostCost = MostCost(subset);
        foreach (var candidate in unit.Candidates.Where(c => c.Columns <= columns && c.Rows <= MostRows(subset, c.Columns)))
        {
            var leaf = Node.Leaf(candidate, unit.Order);
            var at = filled.At(candidate.Columns, candidate.Rows);
            if (leaf.Cost <= mostCost && IsWanted(filled, at, leaf.Cost, leaf.Sides))
            {
                Keep(filled, at, leaf);
            }
        }
    }

    private void AddStacks(Filled filled, int subset, Filled upper, Filled lower)
    {
        var mostCost = MostCost(subset);
        for (var w = 1; w <= columns; w++)
        {
            var most = MostRows(subset, w);
            foreach (var top in upper.Heights[w])
            {
                var cost = upper.Cheapest[upper.At(w, top)];
                foreach (var bottom in lower.Heights[w])
                {
                    var rows = top + gap + bottom;
                    if (rows > most)
                    {
                        break;
                    }

                    var at = filled.At(w, rows);
                    if (cost + lower.Cheapest[lower.At(w, bottom)] < Math.Min(mostCost, filled.Limit[at]))
                    {
                        Join(filled, at, upper.Nodes[upper.At(w, top)]!, lower.Nodes[lower.At(w, bottom)]!, Cut.Stack, mostCost);
                    }
                }
            }
        }
    }

    private void AddBesides(Filled filled, int subset, Filled left, Filled right)
    {
        var mostCost = MostCost(subset);
        for (var w = 1; w < columns; w++)
        {
            for (var v = 1; w + v <= columns; v++)
            {
                var most = MostRows(subset, w + v);
                foreach (var h in left.Heights[w])
                {
                    var at = filled.At(w + v, h);
                    if (h <= most && left.Cheapest[left.At(w, h)] + right.Cheapest[right.At(v, h)] < Math.Min(mostCost, filled.Limit[at]))
                    {
                        Join(filled, at, left.Nodes[left.At(w, h)]!, right.Nodes[right.At(v, h)]!, Cut.Beside, mostCost);
                    }
                }
            }
        }
    }

    /// <summary>
    /// Joins two lists, cheapest first; a join is made only when it would be kept. Three in a row are made in one way only: the first of
    /// them, and then the other two joined.
    /// </summary>
    private void Join(Filled filled, int at, List<Node> firsts, List<Node> seconds, Cut cut, double mostCost)
    {
        foreach (var first in firsts)
        {
            if (first.Cut == cut)
            {
                continue;
            }

            foreach (var second in seconds)
            {
                if (first.Cost + second.Cost >= Math.Min(mostCost, filled.Limit[at]))
                {
                    break;
                }

                var sides = cut == Cut.Stack ? first.Sides : (first.Sides & HeadSides.Left) | (second.Sides & HeadSides.Right);
                var cost = cut == Cut.Stack ? first.Cost + second.Cost : Node.CostBeside(first, second, tombstone);
                if (cost <= mostCost && IsWanted(filled, at, cost, sides))
                {
                    Keep(filled, at, cut == Cut.Stack ? Node.Stack(first, second, gap) : Node.Beside(first, second, cost));
                }
            }
        }
    }

    /// <summary>Whether a node of this cost would be kept: it is among the cheapest, or the cheapest with no headline at a top corner.</summary>
    private bool IsWanted(Filled filled, int at, double cost, HeadSides sides)
    {
        var nodes = filled.Nodes[at];
        return nodes is null || nodes.Count < kept || cost < nodes[^1].Cost
            || (sides != HeadSides.Both && cost < filled.Limit[at] && nodes.TrueForAll(n => (n.Sides & ~sides) != 0));
    }

    private void Keep(Filled filled, int place, Node node)
    {
        var nodes = filled.Nodes[place] ??= new List<Node>(kept + 1);
        var at = nodes.Count;
        while (at > 0 && node.Cost < nodes[at - 1].Cost)
        {
            at--;
        }

        nodes.Insert(at, node);
        if (nodes.Count > kept)
        {
            nodes.RemoveAt(LeastWanted(nodes));
        }

        filled.Cheapest[place] = nodes[0].Cost;
        filled.Limit[place] = nodes.Count < kept ? double.PositiveInfinity : Math.Max(nodes[^1].Cost, nodes[0].Cost + Costs.Tombstone);
    }

    /// <summary>The dearest node that a cheaper one stands in for: one with headlines at no more of its top corners. The dearest, where all differ.</summary>
    private static int LeastWanted(List<Node> nodes)
    {
        for (var i = nodes.Count - 1; i > 0; i--)
        {
            for (var j = 0; j < i; j++)
            {
                if ((nodes[j].Sides & ~nodes[i].Sides) == 0)
                {
                    return i;
                }
            }
        }

        return nodes.Count - 1;
    }
}
