using System.Collections.Immutable;

namespace PrintEdition.Composition.Pictures;

/// <summary>The stretch of a picture's side that keeps most of what there is to see.</summary>
internal static class InterestWindow
{
    /// <summary>Stretches that differ by less than one part of so many are equally good: no look at a picture is finer.</summary>
    private const int Parts = 50;

    /// <summary>Where a stretch begins, in parts of the side: of those that keep most, the one nearest to the middle of all interest; the middle of the side where there is none.</summary>
    /// <param name="strips">How much there is to see in equal strips of the side.</param>
    /// <param name="length">The stretch's length, 1 for the whole side.</param>
    public static double Start(ImmutableArray<int> strips, double length)
    {
        var all = strips.Sum(s => (long)s);
        if (all == 0)
        {
            return (1 - length) / 2;
        }

        var covered = (int)(length * strips.Length);
        var kept = Kept(strips, covered);
        var least = kept.Max() - (all / Parts);
        var twice = strips.Select((s, i) => (long)s * ((2 * i) + 1)).Sum();
        var best = Enumerable.Range(0, kept.Length).Where(i => kept[i] >= least).MinBy(i => Math.Abs((((2 * i) + covered) * all) - twice));
        var rest = (length * strips.Length) - covered; // parts of strips, one at either end
        return Math.Clamp((best - (rest / 2)) / strips.Length, 0, 1 - length);
    }

    /// <summary>What each stretch of so many strips keeps.</summary>
    private static long[] Kept(ImmutableArray<int> strips, int covered)
    {
        var kept = new long[strips.Length - covered + 1];
        kept[0] = strips.Take(covered).Sum(s => (long)s);
        for (var i = 1; i < kept.Length; i++)
        {
            kept[i] = kept[i - 1] - strips[i - 1] + strips[i + covered - 1];
        }

        return kept;
    }
}
