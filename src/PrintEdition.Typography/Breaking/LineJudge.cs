namespace PrintEdition.Typography.Breaking;

/// <summary>How a candidate line comes out.</summary>
/// <param name="Badness">0 for a line that fits by itself.</param>
/// <param name="Gap">General stretch in em a gap.</param>
/// <param name="Missing">What it lacks to the measure in points; negative when it must be squeezed.</param>
/// <param name="Overfull">Whether it does not fit even when all is squeezed.</param>
internal readonly record struct Judgement(double Badness, double Gap, double Missing, bool Overfull);

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
            return new Judgement(justify ? 0 : Ragged(missing), 0, missing, false);
        }

        return Stretched(missing, end.WordStretch - start.WordStretch + end.GapStretch - start.GapStretch, end.Gaps - start.Gaps);
    }

    private static Judgement Squeezed(double excess, double room)
    {
        var used = excess / Math.Max(room, LineMeasurer.Tolerance);
        return new Judgement(Demerits.Tight * used * used, 0, -excess, excess > room + LineMeasurer.Tolerance);
    }

    private static Judgement Stretched(double missing, double tiers, double gaps)
    {
        if (missing <= LineMeasurer.Tolerance)
        {
            return new Judgement(0, 0, missing, false);
        }

        var rest = missing - tiers;
        if (rest <= 0)
        {
            return new Judgement(missing / tiers, 0, missing, false);
        }

        var gap = rest / Math.Max(gaps, LeastGaps);
        var ratio = gap / Demerits.LooseGap;
        return new Judgement(Math.Min(Demerits.WorstBadness, 1 + (Demerits.Loose * ratio * ratio * ratio)), gap, missing, false);
    }

    /// <summary>A ragged line is better the fuller it is.</summary>
    private double Ragged(double missing)
    {
        var part = missing / measure;
        return Demerits.Loose * part * part * part;
    }
}
