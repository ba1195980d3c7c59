using System.Collections.Immutable;
using System.Numerics;
using PrintEdition.Composition.Quality;

namespace PrintEdition.Composition.Search;

/// <summary>
/// Fills a rectangle of the grid with units: dynamic programming over subsets of units, widths and heights, the best few
/// kept of each (composition step 2). The lead stays at the top left of every rectangle that holds it. On a page of many units
/// only subsets are looked at whose members are near each other in importance: others would stand in the wrong zone anyway.
/// </summary>
internal sealed class Slicing : IDisposable
{
    /// <summary>On a page of so many units the most important of those one above the other stands on top.</summary>
    private const int Ordered = 8;

    /// <summary>Pages of fewer units are done before other threads have begun.</summary>
    private const int InParallel = 6;

    /// <summary>Part of the margin that a single unit may take.</summary>
    private const double ShareOfOne = 0.3;

    private readonly ImmutableArray<PageUnit> units;
    private readonly FreeArea area;
    private readonly int columns;
    private readonly int rows;
    private readonly int gap;
    private readonly double margin;
    private readonly double tombstone;
    private readonly Pieces?[] table;
    private readonly int[] least;
    private readonly int[] most;
    private readonly int fewest;
    private readonly double[] cheapest;
    private readonly int lead;
    private readonly int all;
    private readonly int strangers;
    private readonly int kept;

    private Slicing(ImmutableArray<PageUnit> units, int rows, FreeArea area, Reach reach)
    {
        this.units = units;
        this.area = area;
        this.rows = rows;
        columns = area.Columns;
        gap = area.Gap;
        (margin, tombstone) = reach;
        all = (1 << units.Length) - 1;
        table = new Pieces?[all + 1];
        cheapest = Sums((unit, _) => unit.Candidates.Min(c => c.Cost));
        least = Sums((unit, _) => unit.Candidates.Min(Area));
        most = Sums((unit, subset) => unit.Candidates.Where(c => c.Cost <= MostCost(subset)).Max(Area));
        fewest = columns * (Enumerable.Range(0, rows + 1).First(h => h == rows || area.FootCost(h) <= margin) + gap);
        lead = units.Select((u, i) => u.IsLead ? 1 << i : 0).Sum();
        (strangers, kept) = units.Length switch
        {
            <= 7 => (units.Length, Costs.Kept),
            <= 9 => (2, Costs.Kept),
            _ => (1, Costs.KeptOfMany),
        };
    }

    /// <summary>The best ways to fill the rectangle with all units, cheapest first.</summary>
    /// <param name="units">The units, lead first, each with candidates.</param>
    /// <param name="rows">Rows the units may take.</param>
    /// <param name="area">The rectangle.</param>
    /// <param name="reach">How far to look.</param>
    public static ImmutableArray<Node> Fill(ImmutableArray<PageUnit> units, int rows, FreeArea area, Reach reach)
    {
        using var slicing = new Slicing(units, rows, area, reach);
        slicing.Solve();
        var roots = slicing.Roots();
        return roots is [var best, ..] && !slicing.IsCutThrough(best) ? roots : [.. slicing.Pinwheels().Concat(roots).OrderBy(r => r.Cost)];
    }

    /// <summary>Whether a cut goes through the middle of a rectangle from edge to edge.</summary>
    private bool IsCutThrough(Node root) =>
        root.Cut == Cut.Beside || (root.Cut == Cut.Stack && PlanJudge.IsInMiddle(root.First!.Rows + gap, rows));

    /// <summary>The ways to fill the rectangle round a middle; none where the units are too few or too many for it.</summary>
    private ImmutableArray<Node> Pinwheels() =>
        units.Length is < Search.Pinwheels.FewestUnits or > Search.Pinwheels.MostUnits
            ? []
            : new Pinwheels(table, cheapest, columns, rows, gap, lead, MostCost(all) - area.FootCost(rows)).Find(NodeAt);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var pieces in table)
        {
            pieces?.Dispose();
        }
    }

    /// <summary>Solves all subsets, those of one unit first: those of as many units do not need each other.</summary>
    private void Solve()
    {
        var bySize = Enumerable.Range(1, all).Where(IsNear).ToLookup(subset => BitOperations.PopCount((uint)subset));
        for (var size = 1; size <= units.Length; size++)
        {
            if (units.Length < InParallel)
            {
                bySize[size].ToList().ForEach(Solve);
            }
            else
            {
                Parallel.ForEach(bySize[size], Solve);
            }
        }
    }

    private ImmutableArray<Node> Roots()
    {
        var pieces = table[all]!;
        return
        [
            .. pieces.Heights[columns]
                .SelectMany(h => Enumerable.Range(pieces.Place(pieces.Size(columns, h)), pieces.Of(pieces.Size(columns, h)).Length).Select(p => (Place: p, Cost: pieces.At(p).Cost + area.FootCost(h))))
                .OrderBy(p => p.Cost)
                .Take(Costs.Judged)
                .Select(p => NodeAt(all, p.Place)),
        ];
    }

    /// <summary>The tree of a piece.</summary>
    private Node NodeAt(int subset, int place)
    {
        var pieces = table[subset]!;
        var piece = pieces.At(place);
        var (width, height) = pieces.SizeOf(place);
        if (piece.Cut == Cut.None)
        {
            var unit = units[BitOperations.TrailingZeroCount(subset)];
            return new Node(Cut.None, width, height, piece.Cost, unit.Candidates[piece.First], unit.Order, null, null);
        }

        var first = NodeAt(piece.FirstSubset, piece.First);
        var second = NodeAt(subset & ~piece.FirstSubset, piece.Second);
        return new Node(piece.Cut, width, height, piece.Cost, null, Math.Min(first.Order, second.Order), first, second);
    }

    /// <summary>Whether at most so many units that are not in the subset stand between its first and last.</summary>
    private bool IsNear(int subset) =>
        32 - BitOperations.LeadingZeroCount((uint)subset) - BitOperations.TrailingZeroCount(subset) - BitOperations.PopCount((uint)subset) <= strangers;

    /// <summary>A figure of every subset, added up from its units'.</summary>
    private T[] Sums<T>(Func<PageUnit, int, T> of)
        where T : struct, INumber<T>
    {
        var sums = new T[1 << units.Length];
        for (var subset = 1; subset < sums.Length; subset++)
        {
            sums[subset] = BitOperations.IsPow2(subset)
                ? of(units[BitOperations.TrailingZeroCount(subset)], subset)
                : sums[subset & (subset - 1)] + sums[subset & -subset];
        }

        return sums;
    }

    /// <summary>Cells that a form takes, the gap under it included.</summary>
    private int Area(Candidate candidate) => candidate.Columns * (candidate.Rows + gap);

    /// <summary>
    /// What a rectangle of the subset may cost at the most: the page's margin is for all its units, and a part of them that takes it
    /// for itself leaves none for what joining the others costs.
    /// </summary>
    private double MostCost(int subset) =>
        cheapest[subset] + (margin * (ShareOfOne + ((1 - ShareOfOne) * BitOperations.PopCount((uint)subset) / units.Length)));

    /// <summary>
    /// The largest height of a width that leaves room for the units outside the subset: a filled page has no cell to spare,
    /// so nothing taller can be part of one.
    /// </summary>
    private int MostRows(int subset, int width) =>
        Math.Min(rows, (((columns * (rows + gap)) - least[all & ~subset]) / width) - gap);

    /// <summary>The smallest height of a width from which the units outside the subset can still fill the page.</summary>
    private int FewestRows(int subset, int width) =>
        ((fewest - most[all & ~subset] + width - 1) / width) - gap;

    private void Solve(int subset)
    {
        var pieces = table[subset] = new Pieces(Ranges(subset), subset == all ? Costs.KeptPages : kept);
        if (BitOperations.IsPow2(subset))
        {
            AddLeaves(pieces, subset, units[BitOperations.TrailingZeroCount(subset)]);
        }

        var joiner = new PieceJoiner(pieces, LeastWidth(subset), columns, gap, MostCost(subset), subset == all ? Costs.FullHeightCut : 0, tombstone);
        for (var first = (subset - 1) & subset; first > 0; first = (first - 1) & subset)
        {
            var second = subset & ~first;
            if (table[first] is { } one && table[second] is { } other && !LeadIn(second))
            {
                if (units.Length < Ordered || HasFirst(first, subset))
                {
                    joiner.Stack(first, one, other);
                }

                joiner.PutBeside(first, one, other);
            }
        }

        pieces.Close();
    }

    /// <summary>The heights that a rectangle of the subset may have, of each width.</summary>
    private HeightRange[] Ranges(int subset)
    {
        var ranges = new HeightRange[columns + 1];
        for (var width = LeastWidth(subset); width <= columns; width++)
        {
            ranges[width] = HeightRange.Between(Math.Max(1, FewestRows(subset, width)), MostRows(subset, width));
        }

        return ranges;
    }

    private bool LeadIn(int subset) => (subset & lead) != 0;

    /// <summary>Whether the most important unit of a subset is in a part of it.</summary>
    private static bool HasFirst(int part, int subset) => (part & subset & -subset) != 0;

    /// <summary>The smallest width a rectangle of the subset is looked at in: all units together have the page's.</summary>
    private int LeastWidth(int subset) => subset == all ? columns : 1;

    private void AddLeaves(Pieces pieces, int subset, PageUnit unit)
    {
        var mostCost = MostCost(subset);
        for (var i = 0; i < unit.Candidates.Length; i++)
        {
            var candidate = unit.Candidates[i];
            var width = candidate.Columns;
            if (candidate.Cost <= mostCost && pieces.Range(width).Holds(candidate.Rows))
            {
                var (left, right) = candidate.Form.Dress == Modules.Dress.Plain ? candidate.Form.EdgeHeadRows : (0, 0);
                pieces.Add(pieces.Size(width, candidate.Rows), new Piece { Cost = candidate.Cost, Left = HeadRows.Of(left), Right = HeadRows.Of(right), First = i });
            }
        }
    }
}
