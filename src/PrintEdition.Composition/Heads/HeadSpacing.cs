using PrintEdition.Typography.Headlines;

namespace PrintEdition.Composition.Heads;

/// <summary>Letter-spacing that fits a headline to its span: equal for all its lines, within limits (rule 22).</summary>
internal static class HeadSpacing
{
    /// <summary>Tightest spacing in em: the strokes of neighbouring characters must not touch.</summary>
    private const double Least = -0.02;

    /// <summary>Widest spacing in em of a headline of ordinary length: more and it falls into characters.</summary>
    private const double Most = 0.12;

    /// <summary>How much wider than its span a headline may be before it is tightened, as a part of the span: with the tightest spacing.</summary>
    public const double Overhang = 0.02;

    /// <summary>Part of the span that a headline of a few characters is spread to.</summary>
    private const double Spread = 0.5;

    /// <summary>Widest spacing in em of a headline of two characters to six: papers set 通　告 wide, and longer ones less so.</summary>
    private static readonly double[] MostSpread = [0, 0, 1.5, 1, 0.6, 0.35, 0.2];

    /// <summary>
    /// The spacing in em for a span in points: what fills it when that is within the limits, the few characters of a short headline
    /// spread, else none; null when the headline is too wide for the span.
    /// </summary>
    public static double? For(BrokenHeadline headline, double measure)
    {
        var filling = headline.SpacingFor(measure);
        if (filling < Least)
        {
            return headline.Width() <= measure ? 0 : null;
        }

        if (filling <= Most)
        {
            return filling;
        }

        var characters = headline.Characters;
        return headline.Count == 1 && characters < MostSpread.Length
            ? Math.Clamp(headline.SpacingFor(measure * Spread), 0, MostSpread[characters])
            : 0;
    }
}
