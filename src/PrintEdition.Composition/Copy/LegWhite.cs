using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>Rows that legs give up where the copy is shorter than they are, or where a leg would start with a paragraph's last line.</summary>
internal static class LegWhite
{
    /// <summary>A blank cell at a story's end: allowed under one row of its legs, but full is better.</summary>
    private const double Cell = 3;

    /// <summary>A leg that is a row shorter than one after it: the eye expects the remainder at the story's end.</summary>
    private const double InnerLeg = 2;

    /// <summary>As many blank cells as legs, or legs that differ by more than a row: a hole that everybody sees, worse than any end of a leg.</summary>
    private const double Hole = 60;

    /// <summary>Each further cell of a hole, besides.</summary>
    private const double HoleCell = 9;

    /// <summary>Legs that have room for text.</summary>
    public static int Legs(ImmutableArray<int> capacity) => capacity.Count(rows => rows > 0);

    /// <summary>What blank cells in so many legs cost at the least.</summary>
    public static double LeastCost(int blank, int legs) => (blank * Cell) + (blank >= legs ? Hole + ((blank - legs) * HoleCell) : 0);

    /// <summary>What it costs that legs hold fewer rows than they could.</summary>
    /// <param name="capacity">Rows the legs could hold.</param>
    /// <param name="used">Rows they hold.</param>
    public static double Cost(ImmutableArray<int> capacity, ImmutableArray<int> used) =>
        LeastCost(capacity.Sum() - used.Sum(), Legs(capacity)) + (Inner(capacity, used) * InnerLeg) + (IsUneven(capacity, used) ? Hole : 0);

    /// <summary>The legs with so many cells less: one from each of the last, before any gives a second.</summary>
    public static ImmutableArray<int> AtEnd(ImmutableArray<int> capacity, int blank)
    {
        var legs = capacity.ToArray();
        for (var leg = legs.Length - 1; blank > 0; leg = leg == 0 ? legs.Length - 1 : leg - 1)
        {
            if (legs[leg] > 0)
            {
                legs[leg]--;
                blank--;
            }
        }

        return [.. legs];
    }

    /// <summary>All other ways in which so many legs give a row each, with those whose shorter legs are the last ones first.</summary>
    public static IEnumerable<ImmutableArray<int>> Elsewhere(ImmutableArray<int> capacity, int blank) =>
        blank == 0 || blank >= Legs(capacity) ? []
        : Enumerable.Range(1, (1 << capacity.Length) - 1)
            .Where(set => int.PopCount(set) == blank)
            .Select(set => ImmutableArray.CreateRange(capacity.Select((rows, leg) => rows - ((set >> (capacity.Length - 1 - leg)) & 1))))
            .Where(legs => legs.All(rows => rows >= 0))
            .Skip(1);

    private static bool IsUneven(ImmutableArray<int> capacity, ImmutableArray<int> used)
    {
        var white = capacity.Zip(used).Where(leg => leg.First > 0).Select(leg => leg.First - leg.Second).ToArray();
        return white.Length > 0 && white.Max() - white.Min() > 1;
    }

    private static int Inner(ImmutableArray<int> capacity, ImmutableArray<int> used)
    {
        var (inner, least) = (0, int.MaxValue);
        for (var leg = Legs(capacity) - 1; leg >= 0; leg--)
        {
            var white = capacity[leg] - used[leg];
            inner += white > least ? 1 : 0;
            least = Math.Min(least, white);
        }

        return inner;
    }
}
