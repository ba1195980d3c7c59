using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>
/// Every way to break a short paragraph, each line summed up atom by atom: no running totals, no window, nothing pruned. What the
/// search of the engine is compared with.
/// </summary>
internal sealed class ExhaustiveSearch
{
    private readonly ShapedParagraph shaped;
    private readonly LineMeasurer measurer;
    private readonly double measure;
    private readonly List<Way> ways = [];

    /// <summary>Tries all ways at a measure in points.</summary>
    public ExhaustiveSearch(ShapedParagraph shaped, double measure)
    {
        (this.shaped, this.measure) = (shaped, measure);
        measurer = new LineMeasurer(shaped.Atoms, new Tiers(shaped.Atoms), shaped.Style.HangingPunctuation);
        Try(0, [], 0, 0, 0, Demerits.Prohibited);
        if (ways.Count == 0)
        {
            Try(0, [], 0, 0, 0, double.PositiveInfinity);
        }
    }

    /// <summary>A way to break the paragraph.</summary>
    public sealed record Way(ImmutableArray<int> Ends, double Cost, double LoosestGap, bool EndsOnSingleCharacter);

    /// <summary>The cheapest way; one that ends on a single character only when all that are loose enough do (rule 17).</summary>
    public Way Best()
    {
        var best = ways.MinBy(w => w.Cost)!;
        return best.EndsOnSingleCharacter && best.Cost < Demerits.Prohibited ? Permitted(best).MinBy(w => w.Cost) ?? best : best;
    }

    /// <summary>The cheapest way with so many lines; null when there is none.</summary>
    public Way? With(int lines) =>
        Permitted(ways.MinBy(w => w.Cost)!)
            .Where(w => w.Ends.Length == lines && w.Cost - Best().Cost <= lines * Math.Pow(Demerits.Line + Demerits.Loose, 2))
            .MinBy(w => w.Cost);

    private IEnumerable<Way> Permitted(Way best) =>
        best.Cost >= Demerits.Prohibited ? [] : ways.Where(w => !w.EndsOnSingleCharacter && !(w.Ends.Length > 1 && EndsInHyphen(w.Ends[^2])) && w.LoosestGap <= Math.Max(Demerits.LooseGap, best.LoosestGap) + 1e-9);

    private void Try(int from, ImmutableArray<int> ends, double cost, double loosest, int hyphens, double mostPenalty)
    {
        var atoms = shaped.Atoms;
        for (var to = from + 1; to <= atoms.Count; to++)
        {
            var isEnd = to == atoms.Count;
            if (!isEnd && (atoms.Class[to] is CharacterClass.Space or CharacterClass.Nothing || PenaltyBefore(to) >= mostPenalty || !Shows(0, to)))
            {
                continue;
            }

            if (Judge(from, to) is not { } line)
            {
                continue;
            }

            var isSingle = isEnd && from > 0 && Letters(from, to) < 3;
            var row = !isEnd && EndsInHyphen(to) ? hyphens + 1 : 0;
            var total = cost + Math.Pow(Demerits.Line + line.Badness, 2) + (isEnd ? 0 : PenaltyBefore(to)) + (isSingle ? Demerits.SingleCharacter : 0);
            total += isEnd && hyphens > 0 ? Demerits.FinalHyphen : 0;
            total += row switch { < 2 => 0, 2 => Demerits.SecondHyphen, _ => Demerits.SecondHyphen + Demerits.HyphenLadder };
            if (isEnd)
            {
                ways.Add(new Way([.. ends, to], total, Math.Max(loosest, line.Gap), isSingle));
            }
            else
            {
                Try(to, [.. ends, to], total, Math.Max(loosest, line.Gap), row, mostPenalty);
            }
        }
    }

    private double PenaltyBefore(int atom) => shaped.Words.Before(atom)?.Penalty ?? shaped.PenaltyBefore(atom);

    private bool EndsInHyphen(int to)
    {
        var last = measurer.EndVisible(0, to) - 1;
        return shaped.Words.Before(to) is not null || (shaped.Atoms.Unit[last] > 0 && shaped.Text[shaped.Atoms.TextStart[last]] == '-');
    }

    /// <summary>The gap of the worst badness, in em: 100 times the cube of gap over 0.15 is 200,000.</summary>
    private static readonly double WorstGap = 0.15 * Math.Cbrt(2000);

    /// <summary>Badness and general stretch of a line; null when it is overfull.</summary>
    private (double Badness, double Gap)? Judge(int from, int to)
    {
        var (atoms, isFirst) = (shaped.Atoms, from == 0);
        var first = measurer.FirstVisible(from, to);
        var end = measurer.EndVisible(first, to);
        var room = measure - (isFirst ? shaped.Style.Indent * atoms.Em[0] : 0);
        var missing = room - measurer.Natural(first, end) - WordParts(from, to);
        if (missing < -LineMeasurer.Tolerance)
        {
            var squeeze = Enumerable.Range(0, Tiers.SqueezeCount).Sum(t => measurer.TierRoom(first, end, t));
            return -missing > squeeze + LineMeasurer.Tolerance ? null : (Demerits.Tight * Math.Pow(missing / squeeze, 2), 0);
        }

        if (to == atoms.Count || missing <= LineMeasurer.Tolerance)
        {
            return (0, 0);
        }

        var tiers = Sum(first, end, i => Tiers.WordStretchOf(atoms, i)) + Sum(first, end - 1, i => Tiers.GapStretchOf(atoms, i));
        var gaps = Math.Max(Sum(first, end - 1, i => Tiers.GapOf(atoms, i)), LineJudge.LeastGaps);
        var spaces = Sum(first, end - 1, i => atoms.Class[i] == CharacterClass.Space ? Tiers.GapOf(atoms, i) : 0) / gaps;
        if (missing <= tiers)
        {
            return ((missing / tiers) + (spaces * Demerits.Loose * Math.Pow(missing / tiers, 3)), 0);
        }

        var gap = (missing - tiers) / gaps;
        var badness = 1 + (Demerits.Loose * Math.Pow(gap / Demerits.LooseGap, 3));
        return (badness > Demerits.WorstBadness ? Demerits.WorstBadness + (4_000 * (Math.Min(gap, 40) - WorstGap)) : Math.Min(Demerits.WorstBadness, badness + (spaces * Demerits.Loose)), gap);
    }

    /// <summary>What hyphens, and ligatures parted by them, add to a line.</summary>
    private double WordParts(int from, int to)
    {
        var (atoms, added) = (shaped.Atoms, 0.0);
        if (shaped.Words.Before(from)?.Split is { } right)
        {
            added += right.RightWidth;
        }

        if (shaped.Words.Before(to) is { } hyphen)
        {
            added += hyphen.Advance;
            added += hyphen.Split is { } left ? left.LeftWidth - atoms.Advance[left.From] : 0;
        }

        return added;
    }

    private static double Sum(int from, int to, Func<int, double> of) => Enumerable.Range(from, Math.Max(0, to - from)).Sum(of);

    private bool Shows(int from, int to) => Enumerable.Range(from, to - from).Any(i => shaped.Atoms.Class[i] is not (CharacterClass.Space or CharacterClass.Nothing));

    private int Letters(int from, int to) => Enumerable.Range(from, to - from).Sum(i => LastLine.LettersOf(shaped.Atoms.Class[i]));
}
