using System.Collections.Immutable;
using PrintEdition.Typography.Annotation;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>How a line came to its width.</summary>
public enum LineFit
{
    /// <summary>Natural width: nothing squeezed or stretched.</summary>
    Natural,

    /// <summary>Squeezed (CLREQ 3.6.3).</summary>
    Squeezed,

    /// <summary>Stretched (CLREQ 3.6.4).</summary>
    Stretched,
}

/// <summary>A line of text, set.</summary>
/// <param name="Runs">Glyph runs from left to right; every x counts from the line's start.</param>
/// <param name="Index">Number of the line in its paragraph, from 0.</param>
/// <param name="Measure">Width in points that the line had to fill, indent included; null for a line set at its natural width.</param>
/// <param name="Indent">White before the first character in points, part of the width (typography rule 16).</param>
/// <param name="Width">Width in points from the line's start to the end of its last glyph's space.</param>
/// <param name="NaturalWidth">Width in points before squeeze and stretch.</param>
/// <param name="Fit">How the line came to its width.</param>
/// <param name="GapStretch">General stretch per gap in em, 0 when only the first tiers were needed (typography rule 15).</param>
/// <param name="Adjustments">What each tier took or gave, in the order of use; empty for a line of natural width.</param>
/// <param name="EndsParagraph">Whether it is the paragraph's last line.</param>
public sealed record Line(
    ImmutableArray<GlyphRun> Runs,
    int Index,
    double? Measure,
    double Indent,
    double Width,
    double NaturalWidth,
    LineFit Fit,
    double GapStretch,
    ImmutableArray<Adjustment> Adjustments,
    bool EndsParagraph)
{
    /// <summary>What stands beside the characters: readings, emphasis dots, links (typography rule 24).</summary>
    public LineAnnotations Annotations { get; init; } = LineAnnotations.None;
}

/// <summary>A paragraph broken at one measure.</summary>
/// <param name="Lines">Its lines, at least one unless the text is empty.</param>
/// <param name="Cost">Total demerits: smaller is better.</param>
/// <param name="Forced">Line edges where a rule had to be broken, in the order of the text (typography rules 5 and 7).</param>
/// <param name="EndsOnSingleCharacter">Whether the last line holds fewer than two Han characters besides marks (孤字, rule 17).</param>
public sealed record BrokenParagraph(ImmutableArray<Line> Lines, double Cost, ImmutableArray<ForcedBreak> Forced, bool EndsOnSingleCharacter)
{
    /// <summary>Line edges where a prohibition had to be broken (typography rule 7).</summary>
    public int KinsokuBreaks => ForcedBreak.Prohibitions(Forced);

    /// <summary>Line edges that part a unit wider than the measure (typography rule 5).</summary>
    public int UnitBreaks => ForcedBreak.Units(Forced);
}

/// <summary>The breaks chosen for a paragraph at one measure, its lines not yet set.</summary>
/// <param name="Measure">Width of a line in points.</param>
/// <param name="Ends">Where each line ends, in atoms of the paragraph.</param>
/// <param name="Cost">Total demerits: smaller is better.</param>
/// <param name="Forced">Line edges where a rule had to be broken, in the order of the text (typography rules 5 and 7).</param>
/// <param name="EndsOnSingleCharacter">Whether the last line is a single character (孤字, rule 17).</param>
public sealed record LineBreaks(double Measure, ImmutableArray<int> Ends, double Cost, ImmutableArray<ForcedBreak> Forced, bool EndsOnSingleCharacter)
{
    /// <summary>Number of lines.</summary>
    public int Count => Ends.Length;

    /// <summary>Line edges where a prohibition had to be broken (typography rule 7).</summary>
    public int KinsokuBreaks => ForcedBreak.Prohibitions(Forced);

    /// <summary>Line edges that part a unit wider than the measure (typography rule 5).</summary>
    public int UnitBreaks => ForcedBreak.Units(Forced);
}
