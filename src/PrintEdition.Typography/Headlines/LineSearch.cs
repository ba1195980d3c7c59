namespace PrintEdition.Typography.Headlines;

/// <summary>
/// Chooses where a headline's lines end: the least sum of the penalties of the places and of the lines' shape, over all ways
/// to do it (a headline has few places). Lengths may be widths or heights.
/// </summary>
/// <param name="penalties">Penalty of ending a line before each atom, infinite where none may end.</param>
/// <param name="lengthOf">Length of the line from an atom to before another, in points.</param>
/// <param name="total">Length of the headline on one line, in points.</param>
/// <param name="measure">Greatest length of a line in points.</param>
/// <param name="lines">Number of lines, at least 1.</param>
/// <param name="limit">Greatest penalty of a place.</param>
internal sealed class LineSearch(double[] penalties, Func<int, int, double> lengthOf, double total, double measure, int lines, double limit)
{
    /// <summary>A line that differs from the mean by a tenth; it grows with the square.</summary>
    private const double TenthOff = 1;

    /// <summary>A middle line shorter than both its neighbours by a tenth of the mean: an hourglass looks like two headlines.</summary>
    private const double Waist = 6;

    /// <summary>A line that begins or ends inside a phrase and holds a typed space: parts of two phrases read as one.</summary>
    private const double Mixed = 15;

    /// <summary>A space that goes where a line ends, as a part of the measure: no more than this.</summary>
    private const double LargestSpace = 0.25;

    private readonly int count = penalties.Length - 1;
    private readonly int[] ends = new int[lines];
    private readonly double[] lengths = new double[lines];
    private int[]? best;
    private double bestCost = double.PositiveInfinity;

    /// <summary>Where each line ends, in atoms; null when no way fits.</summary>
    /// <param name="cost">The cost of the way found.</param>
    public int[]? Best(out double cost)
    {
        Extend(0, 0, 0);
        cost = bestCost;
        return best;
    }

    private void Extend(int line, int start, double cost)
    {
        if (line == ends.Length - 1)
        {
            Finish(start, cost);
            return;
        }

        for (var end = start + 1; end < count; end++)
        {
            if (penalties[end] > limit)
            {
                continue;
            }

            var length = lengthOf(start, end);
            if (length > measure)
            {
                return;
            }

            var soFar = cost + penalties[end] + Off(length) + Mixes(start, end);
            if (soFar < bestCost && lengthOf(end, count) <= Room(ends.Length - 1 - line))
            {
                (ends[line], lengths[line]) = (end, length);
                Extend(line + 1, end, soFar);
            }
        }
    }

    private void Finish(int start, double cost)
    {
        var length = lengthOf(start, count);
        if (length > measure || start >= count)
        {
            return;
        }

        (ends[^1], lengths[^1]) = (count, length);
        var whole = cost + Off(length) + Mixes(start, count) + Waists();
        if (whole < bestCost)
        {
            (best, bestCost) = ([.. ends], whole);
        }
    }

    /// <summary>The most that so many lines hold, the spaces that go where lines end included.</summary>
    private double Room(int lines) => measure * (lines + (LargestSpace * (lines - 1)));

    private double Off(double length)
    {
        var mean = total / ends.Length;
        var tenths = (length - mean) / mean * 10;
        return TenthOff * tenths * tenths;
    }

    private double Mixes(int start, int end)
    {
        var edges = (penalties[start] > BreakPlaces.Phrase ? 1 : 0) + (penalties[end] > BreakPlaces.Phrase ? 1 : 0);
        return edges > 0 && penalties.AsSpan(start + 1, end - start - 1).Contains(0) ? Mixed * edges : 0;
    }

    private double Waists()
    {
        double cost = 0;
        for (var i = 1; i + 1 < lengths.Length; i++)
        {
            cost += Math.Max(0, Math.Min(lengths[i - 1], lengths[i + 1]) - lengths[i]) * ends.Length / total * 10 * Waist;
        }

        return cost;
    }
}
