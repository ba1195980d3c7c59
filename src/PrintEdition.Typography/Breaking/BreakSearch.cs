namespace PrintEdition.Typography.Breaking;

/// <summary>
/// Finds the breaks with the least total demerits over the whole paragraph (rule 7; Knuth and Plass 1981). Exact, and linear in
/// the paragraph's length: a line reaches back no further than the measure, and the search goes from the fullest line to looser
/// ones only while a looser one could still win.
/// </summary>
internal sealed class BreakSearch
{
    private readonly BreakPoints points;
    private readonly LineJudge judge;
    private readonly bool isLastResort;
    private readonly double[] cost;
    private readonly int[] from;
    private readonly int[] lines;
    private CheapestStart cheapest;

    /// <summary>Searches the places given at a measure.</summary>
    /// <param name="points">Places where lines may end.</param>
    /// <param name="judge">The measure.</param>
    /// <param name="isLastResort">Whether a line may be overfull where no other reaches a place.</param>
    public BreakSearch(BreakPoints points, LineJudge judge, bool isLastResort)
    {
        (this.points, this.judge, this.isLastResort) = (points, judge, isLastResort);
        cost = new double[points.Count];
        from = new int[points.Count];
        lines = new int[points.Count];
        cheapest = new CheapestStart(cost);
        Array.Fill(cost, double.PositiveInfinity, 1, points.Count - 1);
        Run();
    }

    /// <summary>Whether there is a way to the paragraph's end.</summary>
    public bool Arrives => double.IsFinite(cost[^1]);

    /// <summary>Number of lines of the best way to each place.</summary>
    public int[] Lines => lines;

    /// <summary>The best way to the paragraph's end.</summary>
    public BreakPath Best()
    {
        var ends = new int[lines[^1]];
        var loosest = 0.0;
        for (var (to, line) = (points.Count - 1, ends.Length - 1); line >= 0; to = from[to], line--)
        {
            ends[line] = points.Atom[to];
            loosest = Math.Max(loosest, judge.Judge(points.Start[from[to]], points.End[to], to == points.Count - 1).Gap);
        }

        return new BreakPath([.. ends], cost[^1], loosest, points.LastLine.IsSingle(from[^1]));
    }

    private void Run()
    {
        cheapest.Add(0);
        for (var (low, end) = (0, 1); end < points.Count; end++)
        {
            low = points.FirstStart(low, end, judge.Measure);
            var least = cheapest.From(low);
            if (double.IsInfinity(least) && !isLastResort)
            {
                return;
            }

            Reach(low, end, least);
            cheapest.Add(end);
        }
    }

    /// <summary>Finds the best line to a place; <paramref name="least"/> is the least cost of a place where it may start.</summary>
    private void Reach(int low, int end, double least)
    {
        var isLast = end == points.Count - 1;
        var (best, bestStart) = (double.PositiveInfinity, -1);
        for (var (start, stop) = (low, points.EndOfStarts(end)); start < stop; start++)
        {
            if (cost[start] >= best)
            {
                continue;
            }

            var line = judge.Judge(points.Start[start], points.End[end], isLast);
            if (line.Overfull)
            {
                continue;
            }

            var demerits = Demerits.Of(line.Badness);
            var total = cost[start] + demerits + (isLast ? points.LastLine.DemeritsFrom(start) : 0) + (points.HasHyphens ? points.Follow(start, end) : 0);
            (best, bestStart) = total < best ? (total, start) : (best, bestStart);
            if (line.Missing > 0 && least + Demerits.Of(line.Floor) >= best)
            {
                break; // every later start makes a looser line
            }
        }

        if (bestStart < 0 && isLastResort)
        {
            (best, bestStart) = Overfull(end);
        }

        if (bestStart >= 0)
        {
            (cost[end], from[end], lines[end]) = (best + points.Penalty[end], bestStart, lines[bestStart] + 1);
        }
    }

    /// <summary>The shortest line to a place that nothing else reaches.</summary>
    private (double Cost, int Start) Overfull(int end)
    {
        for (var start = points.EndOfStarts(end) - 1; start >= 0; start--)
        {
            if (cost[start] + points.Follow(start, end) is var total and < double.PositiveInfinity)
            {
                return (total + Demerits.Overfull, start);
            }
        }

        return (double.PositiveInfinity, -1);
    }
}
