using System.Collections.Concurrent;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;
using PrintEdition.Typography.Words;

namespace PrintEdition.Typography.Headlines;

/// <summary>
/// Breaks headlines by sense (rule 22): at typed spaces and marks first, else between words where a reader would pause; never inside
/// a word or number, before 的 得 了 or after 和 与. Lines come out of about one length. May be used by several threads at once.
/// </summary>
public sealed class HeadlineBreaker(Typesetter typesetter, string language = "zh-CN")
{
    /// <summary>White between two phrases on a line, in em.</summary>
    private const double PhraseSpace = 0.75;

    private readonly ConcurrentDictionary<(string Text, TextStyle Style), PreparedHeadline> known = [];
    private readonly ConcurrentDictionary<(string Text, TextStyle Style), (VerticalText Text, PreparedHeadline Prepared)> vertical = [];
    private readonly Segmenter segmenter = new();

    private readonly ParagraphStyle paragraph = new()
    {
        Language = language,
        Indent = 0,
        Justify = false,
        PhraseSpace = PhraseSpace,
        Kinsoku = KinsokuLevel.Strict,
        CompactMarks = true,
        DropsFinalStop = true,
        Hyphenate = false,
    };

    /// <summary>
    /// A headline on exactly so many lines, each at most <paramref name="measure"/> points wide at natural spacing; null when that cannot
    /// be done without breaking a word, a number or a prohibition. Each size is shaped once.
    /// </summary>
    public BrokenHeadline? Break(string text, TextStyle style, double measure, int lines) =>
        text.Length == 0 ? null : known.GetOrAdd((text, style), Prepare).Break(measure, lines);

    private PreparedHeadline Prepare((string Text, TextStyle Style) headline) =>
        new(typesetter.Shape([new StyledText(headline.Text, headline.Style)], paragraph), segmenter);

    /// <summary>The same in vertical lines (rule 23), each at most <paramref name="height"/> points high.</summary>
    public VerticalHeadline? BreakVertical(string text, TextStyle style, double height, int lines)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var (shaped, prepared) = vertical.GetOrAdd((text, style), PrepareVertical);
        return prepared.Break(height, lines) is { } broken ? new VerticalHeadline(broken, shaped) : null;
    }

    private (VerticalText Text, PreparedHeadline Prepared) PrepareVertical((string Text, TextStyle Style) headline)
    {
        var shaped = typesetter.ShapeVertical(new StyledText(headline.Text, headline.Style), paragraph);
        return (shaped, new PreparedHeadline(shaped.Along, segmenter));
    }
}
