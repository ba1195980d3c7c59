namespace PrintEdition.Typography.Breaking;

/// <summary>How a candidate line comes out.</summary>
/// <param name="Badness">0 for a line that fits by itself.</param>
/// <param name="Gap">General stretch in em a gap.</param>
/// <param name="Missing">What it lacks to the measure in points; negative when it must be squeezed.</param>
/// <param name="Overfull">Whether it does not fit even when all is squeezed.</param>
/// <param name="Floor">Badness that no line has less of which ends there too, starts later and must be stretched.</param>
internal readonly record struct Judgement(double Badness, double Gap, double Missing, bool Overfull, double Floor);

/// <summary>Judges candidate lines at a measure from the sums at their edges.</summary>
internal readonly struct LineJudge(double measure, bool justify)
{
    /// <summary>A line without a gap counts as one with a gap of a point: looser than any that has one.</summary>
    public const double LeastGaps = 1;

    /// <summary>Width of a line in points.</summary>
    public double Measure => measure;

    /// <summary>Judges the line between two edges.</summary>
    public Judgement Judge(in EdgeSums start, in EdgeSums end, bool isLast)
    {
        var missing = measure - (end.Width - start.Width);
        if (missing < -LineMeasurer.Tolerance)
        {
            return Squeezed(-missing, justify ? end.Squeeze - start.Squeeze : 0);
        }

        if (isLast || !justify)
        {
            return new Judgement(justify ? 0 : Ragged(missing), 0, missing, false, justify ? 0 : Ragged(missing));
        }

        var gaps = Math.Max(end.Gaps - start.Gaps, LeastGaps);
        return Stretched(missing, end.Stretch - start.Stretch, gaps, (end.Spaces - start.Spaces) / gaps);
    }

    private static Judgement Squeezed(double excess, double room)
    {
        var used = excess / Math.Max(room, LineMeasurer.Tolerance);
        return new Judgement(Demerits.Tight * used * used, 0, -excess, excess > room + LineMeasurer.Tolerance, 0);
    }

    /// <summary>
    /// Word spaces are the first to stretch among Han characters, and hardly seen there; where all gaps are word spaces, their stretch is what is
    /// seen, as bad as in TeX: the cube of what was used.
    /// </summary>
    private static Judgement Stretched(double missing, double tiers, double gaps, double partOfSpaces)
    {
        if (missing <= LineMeasurer.Tolerance)
        {
            return new Judgement(0, 0, missing, false, 0);
        }

        var rest = missing - tiers;
        if (rest <= 0)
        {
            var used = missing / tiers;
            return new Judgement(used + (partOfSpaces * Demerits.Loose * used * used * used), 0, missing, false, used);
        }

        var gap = rest / gaps;
        return new Judgement(Demerits.Stretched(gap, partOfSpaces * Demerits.Loose), gap, missing, false, Demerits.Stretched(gap));
    }

    /// <summary>A ragged line is better the fuller it is.</summary>
    private double Ragged(double missing)
    {
        var part = missing / measure;
        return Demerits.Loose * part * part * part;
    }
}
