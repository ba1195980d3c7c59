namespace PrintEdition.Typography.Breaking;

/// <summary>What a line pays, in the manner of TeX: a line stretched by 0.15 em a gap has a badness of 100.</summary>
internal static class Demerits
{
    /// <summary>Every line: of two equal paragraphs the one with fewer lines.</summary>
    public const double Line = 10;

    /// <summary>Badness of a line stretched to <see cref="LooseGap"/> in every gap.</summary>
    public const double Loose = 100;

    /// <summary>General stretch, in em a gap, from which the report calls a line loose (rule 15).</summary>
    public const double LooseGap = 0.15;

    /// <summary>Badness of a line that has used all its squeeze: tight, but CLREQ's tiers keep it readable.</summary>
    public const double Tight = 60;

    /// <summary>Badness hardly grows over this (1.9 em in each gap), so that no stretch is worth a broken rule.</summary>
    public const double WorstBadness = 200_000;

    /// <summary>The gap in em from which it hardly grows.</summary>
    private static readonly double WorstGap = LooseGap * Math.Cbrt(WorstBadness / Loose);

    /// <summary>Part of the worst badness that each further em adds: of two hopeless lines the less open.</summary>
    private const double FurtherEm = 0.02;

    /// <summary>The widest gap that counts, in em: a line without a gap is as open as one of these.</summary>
    private const double WidestGap = 40;

    /// <summary>A last line of fewer than two Han characters (孤字, rule 17): about as bad as a line at 0.12 em a gap.</summary>
    public const double SingleCharacter = 4_000;

    /// <summary>A break between a number and its Han unit (rule 6).</summary>
    public const double NumberUnit = 900;

    /// <summary>A break after a hyphen or slash inside a Latin word.</summary>
    public const double WordJoint = 1_200;

    /// <summary>A word parted with a hyphen: TeX's <c>\hyphenpenalty</c> of 50, squared (rule 6).</summary>
    public const double Hyphen = 2_500;

    /// <summary>A part of a word that has a hyphen of its own, parted with another: twice TeX's penalty, squared.</summary>
    public const double CompoundHyphen = 10_000;

    /// <summary>A word with a capital, which may be a name, parted: as a compound is.</summary>
    public const double NameHyphen = CompoundHyphen;

    /// <summary>Two lines in a row that end in hyphens: TeX's <c>\doublehyphendemerits</c>.</summary>
    public const double SecondHyphen = 10_000;

    /// <summary>A third such line: worse than any looseness, as a ladder of hyphens is seen across the page.</summary>
    public const double HyphenLadder = 1e12;

    /// <summary>What sparing a short last line (rule 17) may cost: any looseness, but no ladder of hyphens and no broken rule.</summary>
    public const double MostToSpareLastLine = HyphenLadder / 2;

    /// <summary>A hyphen before the paragraph's last line, about as bad as a line at 0.19 em a gap: TeX's <c>\finalhyphendemerits</c> are softer.</summary>
    public const double FinalHyphen = 40_000;

    /// <summary>A break that a rule prohibits: the last resort of rule 7.</summary>
    public const double Prohibited = 1e13;

    /// <summary>A break after a connector inside a unit: the place to part a unit that is wider than the measure (rule 5).</summary>
    public const double UnitConnector = 5e13;

    /// <summary>A break elsewhere inside a unit: only when the unit is wider than the measure (rule 5).</summary>
    public const double InsideUnit = 1e14;

    /// <summary>An overfull line: only when a single atom is wider than the measure.</summary>
    public const double Overfull = 1e16;

    /// <summary>Badness of a line that is stretched in all its gaps.</summary>
    /// <param name="gap">The stretch of each, in em.</param>
    /// <param name="spaces">What the word spaces' own stretch adds.</param>
    public static double Stretched(double gap, double spaces = 0)
    {
        var ratio = gap / LooseGap;
        return gap > WorstGap
            ? WorstBadness * (1 + (FurtherEm * (Math.Min(gap, WidestGap) - WorstGap)))
            : Math.Min(WorstBadness, 1 + spaces + (Loose * ratio * ratio * ratio));
    }

    /// <summary>Demerits of a line: squares make one bad line worse than two middling ones.</summary>
    public static double Of(double badness) => (Line + badness) * (Line + badness);
}
