using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Words;

namespace PrintEdition.Typography.Headlines;

/// <summary>A headline shaped once, with the places where its lines may end; it can be broken at any measure.</summary>
internal sealed class PreparedHeadline
{
    private readonly ShapedParagraph shaped;
    private readonly double[] phrases;
    private readonly Lazy<double[]> words;
    private readonly double length;

    /// <summary>Finds the places between phrases; those between words are found when they are needed.</summary>
    public PreparedHeadline(ShapedParagraph shaped, Segmenter segmenter)
    {
        this.shaped = shaped;
        phrases = BreakPlaces.BetweenPhrases(shaped);
        words = new Lazy<double[]>(() => BreakPlaces.BetweenWords(shaped, segmenter));
        length = shaped.NaturalWidthOf(0, shaped.Atoms.Count);
    }

    /// <summary>The best way to break the headline in so many lines of at most a measure in points; null when there is none.</summary>
    public BrokenHeadline? Break(double measure, int lines)
    {
        var ends = Best(phrases, measure, lines, BreakPlaces.Phrase, out var cost);
        if (lines == 1 || cost <= BreakGrades.BeforePhrase)
        {
            return ends is null ? null : new BrokenHeadline(shaped, [.. ends], phrases);
        }

        // A break inside a phrase may be cheaper than what was found: the word list is asked.
        ends = Best(words.Value, measure, lines, BreakPlaces.Word, out _);
        return ends is null ? null : new BrokenHeadline(shaped, [.. ends], words.Value);
    }

    private int[]? Best(double[] penalties, double measure, int lines, double limit, out double cost) =>
        new LineSearch(penalties, shaped.NaturalWidthOf, length, measure + LineMeasurer.Tolerance, lines, limit).Best(out cost);
}
