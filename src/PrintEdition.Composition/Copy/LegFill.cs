using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>
/// Pours broken copy into legs so that it ends exactly where the legs end. Cells that stay blank are taken from the last legs, one each
/// before any gives a second; from other legs where that keeps a paragraph's last line from a leg's top (typography rule 18, composition
/// step 6).
/// </summary>
internal static class LegFill
{
    /// <summary>Fills legs with the given capacities; null when the copy is longer than they are. Where headings make a balanced end impossible the text ends where it ends.</summary>
    public static FilledLegs? Fill(BrokenCopy copy, ImmutableArray<int> capacity, LegSplit? split = null)
    {
        var rows = capacity.Sum();
        FilledLegs? best = null;
        for (var blank = Math.Max(0, rows - copy.MostRows - copy.Gaps); blank <= rows - copy.FewestRows; blank++)
        {
            if (best is not null && LegWhite.LeastCost(blank, LegWhite.Legs(capacity)) >= best.Cost)
            {
                break;
            }

            best = With(copy, capacity, split, blank, best);
        }

        return best ?? Counted(new LegSearch(copy, capacity, goesOn: false, split).Solve(anyEnd: true), capacity);
    }

    /// <summary>Fills legs with as much of the copy as they hold; the text goes on on another page. Null when there is not enough of it, or they hold nothing of it: a heading may be taller than they are.</summary>
    public static FilledLegs? FillFirst(BrokenCopy copy, ImmutableArray<int> capacity, LegSplit? split = null)
    {
        if (Enough(copy, capacity.Sum()) is not { } enough)
        {
            return null;
        }

        var full = Counted(new LegSearch(enough, capacity, goesOn: true, split).Solve(anyEnd: true), capacity);
        return full is null or { Elements.IsEmpty: true } ? null
            : full is not { Widows: > 0 } ? full
            : LegWhite.Elsewhere(capacity, 1).Prepend(LegWhite.AtEnd(capacity, 1))
                .Aggregate(full, (best, legs) => Better(best, Counted(new LegSearch(enough, legs, goesOn: true, split).Solve(anyEnd: true), capacity))!);
    }

    /// <summary>The better of what is known and the legs with so many blank cells: in the last legs, elsewhere only where a leg starts with a last line.</summary>
    private static FilledLegs? With(BrokenCopy copy, ImmutableArray<int> capacity, LegSplit? split, int blank, FilledLegs? best)
    {
        best = Better(best, Exactly(LegWhite.AtEnd(capacity, blank)));
        foreach (var legs in best is { Widows: 0 } ? [] : LegWhite.Elsewhere(capacity, blank))
        {
            best = Better(best, Exactly(legs));
        }

        return best;

        FilledLegs? Exactly(ImmutableArray<int> legs) => Counted(new LegSearch(copy, legs, goesOn: false, split).Solve(anyEnd: false), capacity);
    }

    private static FilledLegs? Better(FilledLegs? one, FilledLegs? other) => one is null || other?.Cost < one.Cost ? other : one;

    /// <summary>Filled legs with the white that they leave of what they could hold.</summary>
    private static FilledLegs? Counted(FilledLegs? filled, ImmutableArray<int> capacity) => filled is null
        ? null
        : filled with { Blank = capacity.Sum() - filled.LegRows.Sum(), Cost = filled.Cost + LegWhite.Cost(capacity, filled.LegRows) };

    /// <summary>The first elements, as many as surely fill so many rows; null when all do not.</summary>
    private static BrokenCopy? Enough(BrokenCopy copy, int rows)
    {
        var enough = 0;
        for (var reached = 0; reached <= rows; reached += copy.Elements[enough++].FewestRows)
        {
            if (enough == copy.Elements.Length)
            {
                return null;
            }
        }

        return copy.First(enough);
    }
}
