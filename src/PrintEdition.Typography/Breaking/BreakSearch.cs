using System.Collections.Immutable;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>A chosen sequence of breaks: where each line ends, in atoms.</summary>
internal sealed record BreakPath(ImmutableArray<int> Ends, double Cost, double LoosestGap, bool EndsOnSingleCharacter);

/// <summary>
/// Finds the breaks with the least total demerits over the whole paragraph (rule 7; Knuth and Plass 1981), for the best
/// number of lines and for a few more and fewer. Work grows with the paragraph's length, not with its square: a line only
/// ever reaches back as far as the measure.
/// </summary>
internal sealed class BreakSearch
{
    /// <summary>Numbers of lines kept for each break, from the smallest.</summary>
    private const int Kept = 4;

    private readonly Atoms atoms;
    private readonly LineMeasurer measurer;
    private readonly double[] penalties;
    private readonly double measure;
    private readonly double indent;
    private readonly bool justify;
    private readonly double[] cost;
    private readonly int[] from;
    private readonly double[] loosest;
    private readonly int[] fewest;

    /// <summary>Searches a paragraph at a measure.</summary>
    public BreakSearch(Atoms atoms, LineMeasurer measurer, double[] penalties, double measure, double indent, bool justify)
    {
        (this.atoms, this.measurer, this.penalties, this.measure, this.indent, this.justify) = (atoms, measurer, penalties, measure, indent, justify);
        cost = new double[(atoms.Count + 1) * Kept];
        from = new int[cost.Length];
        loosest = new double[cost.Length];
        fewest = new int[atoms.Count + 1];
        Array.Fill(cost, double.PositiveInfinity);
        Array.Fill(fewest, int.MaxValue);
        cost[0] = 0;
        fewest[0] = 0;
        for (var end = 1; end <= atoms.Count; end++)
        {
            Reach(end);
        }
    }

    /// <summary>The best path over all numbers of lines.</summary>
    public BreakPath Best() => Trace(BestSlot());

    /// <summary>The best path with so many lines more (or fewer) than the best; null when there is none that is not looser than lines may be.</summary>
    public BreakPath? Variant(int extraLines)
    {
        var best = BestSlot();
        var slot = best + extraLines;
        if (slot < 0 || slot >= Kept || double.IsPositiveInfinity(cost[(atoms.Count * Kept) + slot]))
        {
            return null;
        }

        var path = Trace(slot);
        var limit = Math.Max(Demerits.LooseGap, loosest[(atoms.Count * Kept) + best]);
        return path.Cost < Demerits.Prohibited && path.LoosestGap <= limit + 1e-9 && !path.EndsOnSingleCharacter ? path : null;
    }

    private int BestSlot()
    {
        var at = atoms.Count * Kept;
        var best = 0;
        for (var slot = 1; slot < Kept; slot++)
        {
            best = cost[at + slot] < cost[at + best] ? slot : best;
        }

        return best;
    }

    /// <summary>Extends all paths by a line that ends before atom <paramref name="end"/>.</summary>
    private void Reach(int end)
    {
        var isLast = end == atoms.Count;
        if (!isLast && atoms.Class[end] is CharacterClass.Space or CharacterClass.Nothing)
        {
            return;
        }

        for (var start = end - 1; start >= 0; start--)
        {
            if (fewest[start] == int.MaxValue)
            {
                continue;
            }

            var first = measurer.FirstVisible(start, end);
            var stop = measurer.EndVisible(first, end);
            var line = measurer.Measure(first, Math.Max(stop, first), measure - (start == 0 ? indent : 0), start == 0, isLast, justify);
            if (line.Overfull && fewest[end] != int.MaxValue)
            {
                break;
            }

            Extend(start, end, line, isLast, Visible(first, stop));
            if (line.Overfull)
            {
                break;
            }
        }
    }

    private int Visible(int first, int stop)
    {
        var han = 0;
        for (var i = stop - 1; i >= first && han < 2; i--)
        {
            han += atoms.Class[i] is CharacterClass.Han or CharacterClass.Latin or CharacterClass.Digit ? 1 : 0;
        }

        return han;
    }

    private void Extend(int start, int end, LineMeasure line, bool isLast, int characters)
    {
        var bad = Demerits.Line + line.Badness;
        var demerits = (bad * bad) + (end < atoms.Count ? penalties[end] : 0) + (line.Overfull ? Demerits.Overfull : 0);
        demerits += isLast && start > 0 && characters < 2 ? Demerits.SingleCharacter : 0;
        if (fewest[start] + 1 < fewest[end])
        {
            Shift(end, fewest[start] + 1);
        }

        for (var slot = 0; slot < Kept; slot++)
        {
            var target = fewest[start] + slot + 1 - fewest[end];
            var total = cost[(start * Kept) + slot] + demerits;
            if (target < Kept && total < cost[(end * Kept) + target])
            {
                cost[(end * Kept) + target] = total;
                from[(end * Kept) + target] = start;
                loosest[(end * Kept) + target] = Math.Max(loosest[(start * Kept) + slot], line.Gap);
            }
        }
    }

    /// <summary>Makes room at the front when a path with fewer lines is found.</summary>
    private void Shift(int end, int lines)
    {
        var by = fewest[end] == int.MaxValue ? Kept : Math.Min(Kept, fewest[end] - lines);
        for (var slot = Kept - 1; slot >= 0; slot--)
        {
            var old = slot - by;
            cost[(end * Kept) + slot] = old >= 0 ? cost[(end * Kept) + old] : double.PositiveInfinity;
            from[(end * Kept) + slot] = old >= 0 ? from[(end * Kept) + old] : 0;
            loosest[(end * Kept) + slot] = old >= 0 ? loosest[(end * Kept) + old] : 0;
        }

        fewest[end] = lines;
    }

    private BreakPath Trace(int slot)
    {
        var ends = new List<int>();
        var end = atoms.Count;
        var lines = fewest[end] + slot;
        var last = (atoms.Count * Kept) + slot;
        while (end > 0)
        {
            ends.Add(end);
            end = from[(end * Kept) + lines - fewest[end]];
            lines--;
        }

        ends.Reverse();
        var start = ends.Count > 1 ? ends[^2] : 0;
        var first = measurer.FirstVisible(start, atoms.Count);
        var single = ends.Count > 1 && Visible(first, measurer.EndVisible(first, atoms.Count)) < 2;
        return new BreakPath([.. ends], cost[last], loosest[last], single);
    }
}
