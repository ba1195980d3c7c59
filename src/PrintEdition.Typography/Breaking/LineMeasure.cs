using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>How a candidate line comes out: its natural width, and how bad it is to bring it to the measure.</summary>
/// <param name="Natural">Width in points, line-edge marks halved, edge spaces and gaps left out.</param>
/// <param name="Badness">0 for a line that fits by itself.</param>
/// <param name="Gap">General stretch in em a gap.</param>
/// <param name="Overfull">Whether it does not fit even when all is squeezed.</param>
internal readonly record struct LineMeasure(double Natural, double Badness, double Gap, bool Overfull);

/// <summary>Measures candidate lines.</summary>
internal sealed class LineMeasurer(Atoms atoms, Tiers tiers)
{
    /// <summary>Rounding of advances must not make a line overfull, in points.</summary>
    public const double Tolerance = 0.001;

    /// <summary>The first atom of a line that shows, from a break on.</summary>
    public int FirstVisible(int from, int to)
    {
        while (from < to && atoms.Class[from] is CharacterClass.Space or CharacterClass.Nothing)
        {
            from++;
        }

        return from;
    }

    /// <summary>One past the last atom of a line that shows.</summary>
    public int EndVisible(int from, int to)
    {
        while (to > from && atoms.Class[to - 1] is CharacterClass.Space or CharacterClass.Nothing)
        {
            to--;
        }

        return to;
    }

    /// <summary>Blank that the line's first mark loses, in points (rule 10).</summary>
    public double StartTrim(int first) => atoms.Class[first] == CharacterClass.Open ? Tiers.Blank(atoms, first) : 0;

    /// <summary>Blank that the line's last mark loses, in points (rule 10, CLREQ 3.1.6.3).</summary>
    public double EndTrim(int last) =>
        atoms.Class[last] is CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop ? Tiers.Blank(atoms, last) : 0;

    /// <summary>Natural width of the visible atoms in points.</summary>
    public double Natural(int first, int end, bool startsParagraph) =>
        first >= end
            ? 0
            : tiers.Width(first, end) - atoms.GapAfter[end - 1] - (startsParagraph ? 0 : StartTrim(first)) - EndTrim(end - 1);

    /// <summary>Measures a line of visible atoms against a measure in points.</summary>
    public LineMeasure Measure(int first, int end, double measure, bool isFirst, bool isLast, bool justify)
    {
        var natural = Natural(first, end, isFirst);
        var missing = measure - natural;
        if (missing >= -Tolerance)
        {
            return isLast || !justify ? new LineMeasure(natural, justify ? 0 : Ragged(missing, measure), 0, false) : Stretched(first, end, natural, missing);
        }

        var room = justify ? SqueezeRoom(first, end, isFirst) : 0;
        var used = -missing / Math.Max(room, Tolerance);
        return new LineMeasure(natural, Demerits.Tight * used * used, 0, -missing > room + Tolerance);
    }

    /// <summary>All that the line's inner marks and spaces can give, in points.</summary>
    public double SqueezeRoom(int first, int end, bool isFirst)
    {
        double room = 0;
        for (var t = 0; t < Tiers.SqueezeCount; t++)
        {
            room += TierRoom(first, end, isFirst, t);
        }

        return room;
    }

    /// <summary>What a tier can give without the line's edges, in points.</summary>
    public double TierRoom(int first, int end, bool isFirst, int tier)
    {
        var room = tiers.Squeeze(tier, first, end) - Edge(end - 1, tier, EndTrim(end - 1) > 0);
        return room - (!isFirst && StartTrim(first) > 0 && first < end - 1 ? Tiers.SqueezeOf(atoms, first, tier) : 0);
    }

    /// <summary>What the last atom counts for in a tier but cannot give: its blank is already gone, the gap after it is not in the line.</summary>
    private double Edge(int last, int tier, bool isTrimmed)
    {
        var own = Tiers.SqueezeOf(atoms, last, tier);
        return isTrimmed || atoms.GapAfter[last] > 0 ? own : 0;
    }

    private LineMeasure Stretched(int first, int end, double natural, double missing)
    {
        var words = tiers.WordStretch(first, end);
        var joints = tiers.GapStretch(first, end) - Tiers.GapStretchOf(atoms, end - 1);
        var rest = missing - words - joints;
        if (rest <= 0)
        {
            return new LineMeasure(natural, missing <= Tolerance ? 0 : missing / (words + joints), 0, false);
        }

        var gaps = tiers.Gaps(first, end) - Tiers.GapOf(atoms, end - 1);
        var gap = gaps > 0 ? rest / gaps : 1;
        var ratio = gap / Demerits.LooseGap;
        return new LineMeasure(natural, Math.Min(Demerits.WorstBadness, 1 + (Demerits.Loose * ratio * ratio * ratio)), gap, false);
    }

    /// <summary>A ragged line is better the fuller it is.</summary>
    private static double Ragged(double missing, double measure) => Demerits.Loose * Math.Pow(missing / measure, 3);
}
