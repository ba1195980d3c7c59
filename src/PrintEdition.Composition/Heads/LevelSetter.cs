using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Heads;

/// <summary>Sets kickers and decks (引题, 副题): in a size that goes with the headline's, on as few lines as they need.</summary>
internal sealed class LevelSetter(Typesetter typesetter, HeadlineBreaker breaker, string language)
{
    /// <summary>Space of a kicker or deck line, in its size.</summary>
    private const double Pitch = 1.45;

    /// <summary>A kicker or deck is at most this part of its headline's size.</summary>
    private const double Largest = 0.62;

    /// <summary>Over a large headline a kicker or deck grows to this part of its size, or it looks lost.</summary>
    private const double Wanted = 0.36;

    /// <summary>A kicker or deck under this size, in points, is no display line any more.</summary>
    private const double Smallest = 9;

    /// <summary>Most lines of a kicker or deck.</summary>
    private const int MostLines = 4;

    /// <summary>A size smaller than wanted by a tenth.</summary>
    private const double TenthSmaller = 3;

    /// <summary>Each line after the first.</summary>
    private const double LineCost = 4;

    /// <summary>A break's penalty counts this much here, where lines are quieter than in a headline.</summary>
    private const double StumbleWeight = 0.2;

    /// <summary>The level over a measure in points, under a headline of a size in points (0 for none); null without text.</summary>
    public HeadLevel? Set(string? text, TextStyle style, double headline, double measure)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var largest = headline == 0 ? style.Size : Math.Max(Smallest, headline * Largest);
        var wanted = Math.Min(largest, Math.Max(style.Size, Math.Round(headline * Wanted)));
        var best = Ways(text, style, wanted, measure).OrderBy(w => w.Cost).FirstOrDefault();
        return best.Level ?? HeadLevel.Of(Ragged(text, style with { Size = Smallest }, measure), Smallest, Smallest * Pitch);
    }

    /// <summary>For each number of lines the largest size that fits.</summary>
    private IEnumerable<(HeadLevel? Level, double Cost)> Ways(string text, TextStyle style, double wanted, double measure)
    {
        for (var lines = 1; lines <= MostLines; lines++)
        {
            for (var size = wanted; size >= Math.Min(Smallest, wanted); size--)
            {
                if (breaker.Break(text, style with { Size = size }, measure, lines) is { } broken)
                {
                    var cost = ((wanted - size) / wanted * 10 * TenthSmaller) + ((lines - 1) * LineCost) + (broken.Stumble * StumbleWeight);
                    yield return (HeadLevel.Of(broken, 0, size, size * Pitch), cost);
                    break;
                }
            }
        }
    }

    /// <summary>Text on as many lines as it needs, broken where it must be: the last resort.</summary>
    public ImmutableArray<Line> Ragged(string text, TextStyle style, double measure) =>
        typesetter.Shape([new StyledText(text, style)], new ParagraphStyle { Language = language, Indent = 0, Justify = false, DropsFinalStop = true }).Break(measure)!.Lines;
}
