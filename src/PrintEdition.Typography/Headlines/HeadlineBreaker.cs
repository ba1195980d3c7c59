using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Words;

namespace PrintEdition.Typography.Headlines;

/// <summary>
/// Breaks headlines by sense (rule 22): at typed spaces and marks first, else between words where a reader would pause; never inside
/// a word or number, before 的 得 了 or after 和 与. Lines come out of about one length.
/// </summary>
public sealed class HeadlineBreaker(Typesetter typesetter, string language = "zh-CN")
{
    /// <summary>White between two phrases on a line, in em.</summary>
    private const double PhraseSpace = 0.75;

    private readonly Dictionary<(string Text, TextStyle Style), Prepared> known = [];
    private readonly Segmenter segmenter = new();

    /// <summary>
    /// A headline on exactly so many lines, each at most <paramref name="measure"/> points wide at natural spacing; null when that cannot
    /// be done without breaking a word, a number or a prohibition.
    /// </summary>
    public BrokenHeadline? Break(string text, TextStyle style, double measure, int lines)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var prepared = Prepare(text, style);
        var ends = prepared.BetweenPhrases.Best(measure + LineMeasurer.Tolerance, lines, BreakPlaces.Phrase, out var cost);
        if (lines == 1 || cost <= BreakGrades.BeforePhrase)
        {
            return ends is null ? null : new BrokenHeadline(prepared.Shaped, [.. ends], prepared.Phrases);
        }

        // No break inside a phrase could be cheaper than what was found above, or else the word list is asked.
        ends = prepared.BetweenWords.Value.Best(measure + LineMeasurer.Tolerance, lines, BreakPlaces.Word, out _);
        return ends is null ? null : new BrokenHeadline(prepared.Shaped, [.. ends], prepared.Words.Value);
    }

    /// <summary>A headline is asked for at many widths and numbers of lines: each size is shaped once.</summary>
    private Prepared Prepare(string text, TextStyle style)
    {
        if (!known.TryGetValue((text, style), out var prepared))
        {
            var paragraph = new ParagraphStyle
            {
                Language = language,
                Indent = 0,
                Justify = false,
                PhraseSpace = PhraseSpace,
                Kinsoku = KinsokuLevel.Strict,
                CompactMarks = true,
                DropsFinalStop = true,
            };
            prepared = new Prepared(typesetter.Shape([new StyledText(text, style)], paragraph), segmenter);
            known.Add((text, style), prepared);
        }

        return prepared;
    }

    private sealed class Prepared
    {
        public Prepared(ShapedParagraph shaped, Segmenter segmenter)
        {
            Shaped = shaped;
            Phrases = BreakPlaces.BetweenPhrases(shaped);
            Words = new Lazy<double[]>(() => BreakPlaces.BetweenWords(shaped, segmenter));
            BetweenPhrases = new LineSearch(Phrases, shaped.NaturalWidthOf);
            BetweenWords = new Lazy<LineSearch>(() => new LineSearch(Words.Value, shaped.NaturalWidthOf));
        }

        public ShapedParagraph Shaped { get; }

        public double[] Phrases { get; }

        public Lazy<double[]> Words { get; }

        public LineSearch BetweenPhrases { get; }

        public Lazy<LineSearch> BetweenWords { get; }
    }
}
