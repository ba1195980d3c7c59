namespace PrintEdition.Typography.Breaking;

/// <summary>
/// Finds the best breaks with a line more or fewer than the best has (TeX's looseness): of lines no looser than a limit, with
/// no rule broken, no single character on the last line and no hyphen before it.
/// </summary>
internal sealed class VariantSearch
{
    /// <summary>How far a way may be from the best one's number of lines, on its way and at its end.</summary>
    public const int Most = 2;

    private const int Slots = (2 * Most) + 1;

    private readonly BreakPoints points;
    private readonly LineJudge judge;
    private readonly double limit;
    private readonly int[] lines;
    private readonly double[] cost;
    private readonly int[] from;

    /// <summary>Searches the places given at a measure.</summary>
    /// <param name="points">Places where lines may end.</param>
    /// <param name="judge">The measure.</param>
    /// <param name="lines">Number of lines of the best way to each place.</param>
    /// <param name="limit">Most general stretch of a line in em a gap.</param>
    public VariantSearch(BreakPoints points, LineJudge judge, int[] lines, double limit)
    {
        (this.points, this.judge, this.lines, this.limit) = (points, judge, lines, limit);
        cost = new double[points.Count * Slots];
        from = new int[cost.Length];
        Array.Fill(cost, double.PositiveInfinity);
        cost[Most] = 0;
        for (var (low, end) = (0, 1); end < points.Count; end++)
        {
            low = points.FirstStart(low, end, judge.Measure);
            Reach(low, end);
        }
    }

    /// <summary>The best way with so many lines; null when there is none.</summary>
    public BreakPath? With(int wanted)
    {
        var slot = wanted - lines[^1] + Most;
        return slot is >= 0 and < Slots && double.IsFinite(cost[((points.Count - 1) * Slots) + slot]) ? Trace(slot) : null;
    }

    /// <summary>The best way of any number of lines; null when there is none.</summary>
    public BreakPath? Best()
    {
        var last = cost.AsSpan((points.Count - 1) * Slots);
        var best = 0;
        for (var slot = 1; slot < Slots; slot++)
        {
            best = last[slot] < last[best] ? slot : best;
        }

        return With(lines[^1] + best - Most);
    }

    private void Reach(int low, int end)
    {
        var isLast = end == points.Count - 1;
        for (var (start, stop) = (low, points.EndOfStarts(end)); start < stop; start++)
        {
            var line = judge.Judge(points.Start[start], points.End[end], isLast);
            if (line.Overfull || (isLast && points.Hyphens[start] > 0))
            {
                continue;
            }

            if (line.Gap > limit || (isLast && points.LastLine.IsSingle(start)))
            {
                break; // every later start makes a looser or a shorter line
            }

            Extend(start, end, Demerits.Of(line.Badness) + points.Penalty[end] + (points.HasHyphens ? points.Follow(start, end) : 0));
        }
    }

    private void Extend(int start, int end, double demerits)
    {
        var shift = lines[start] + 1 - lines[end];
        var target = cost.AsSpan(end * Slots, Slots);
        var source = cost.AsSpan(start * Slots, Slots);
        for (var slot = Math.Max(0, -shift); slot < Math.Min(Slots, Slots - shift); slot++)
        {
            if (source[slot] + demerits < target[slot + shift])
            {
                target[slot + shift] = source[slot] + demerits;
                from[(end * Slots) + slot + shift] = start;
            }
        }
    }

    private BreakPath Trace(int slot)
    {
        var end = points.Count - 1;
        var ends = new int[lines[end] + slot - Most];
        var (total, loosest) = (cost[(end * Slots) + slot], 0.0);
        for (var line = ends.Length - 1; line >= 0; line--)
        {
            var start = from[(end * Slots) + slot];
            ends[line] = points.Atom[end];
            loosest = Math.Max(loosest, judge.Judge(points.Start[start], points.End[end], end == points.Count - 1).Gap);
            slot -= lines[start] + 1 - lines[end];
            end = start;
        }

        return new BreakPath([.. ends], total, loosest, false);
    }
}
