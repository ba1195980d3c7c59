using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Headlines;

/// <summary>A headline on its lines.</summary>
/// <param name="Lines">The lines, of natural width.</param>
/// <param name="InnerBreaks">Breaks that part a phrase: inside what no space or mark divides.</param>
public sealed record BrokenHeadline(ImmutableArray<Line> Lines, int InnerBreaks);

/// <summary>Breaks headlines at phrases, in lines of about one length (rule 22).</summary>
public sealed class HeadlineBreaker(Typesetter typesetter, string language = "zh-CN")
{
    private readonly Dictionary<(string Text, TextStyle Style), (ShapedParagraph Shaped, double[] Penalties)> known = [];

    /// <summary>White between two phrases on a line, in em.</summary>
    private const double PhraseSpace = 0.75;

    /// <summary>A line that differs from the mean by a tenth of the measure.</summary>
    private const double TenthOff = 1;

    /// <summary>A break inside a phrase costs more than any raggedness.</summary>
    private const double InnerBreak = 60;

    /// <summary>的 得 了 at a line's start, 和 与 at its end: the reader stumbles.</summary>
    private const double Stumble = 40;

    /// <summary>A break after a mark is nearly as good as one at a space.</summary>
    private const double MarkBreak = 2;

    /// <summary>A break inside quotes or brackets parts what was put together.</summary>
    private const double InsideQuotes = 30;

    /// <summary>
    /// A headline on exactly so many lines, each at most <paramref name="measure"/> points wide; null when that cannot be done
    /// without breaking a word, a number or a prohibition.
    /// </summary>
    public BrokenHeadline? Break(string text, TextStyle style, double measure, int lines)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var (shaped, penalties) = Shape(text, style);
        return Best(shaped, penalties, measure, lines) is { } ends ? Set(shaped, ends, penalties) : null;
    }

    /// <summary>A headline is asked for at many widths and numbers of lines: each size is shaped once.</summary>
    private (ShapedParagraph Shaped, double[] Penalties) Shape(string text, TextStyle style)
    {
        if (!known.TryGetValue((text, style), out var entry))
        {
            var shaped = typesetter.Shape([new StyledText(text, style)], new ParagraphStyle { Language = language, Indent = 0, Justify = false, PhraseSpace = PhraseSpace });
            entry = (shaped, [.. Enumerable.Range(0, shaped.Atoms.Count + 1).Select(i => Penalty(shaped, i))]);
            known.Add((text, style), entry);
        }

        return entry;
    }

    private static double Penalty(ShapedParagraph shaped, int i)
    {
        if (i == 0 || i == shaped.Atoms.Count)
        {
            return 0;
        }

        if (shaped.PenaltyBefore(i) >= Demerits.Prohibited)
        {
            return double.PositiveInfinity;
        }

        return shaped.Atoms.Class[i - 1] switch
        {
            CharacterClass.Space => 0,
            CharacterClass.Comma or CharacterClass.Stop or CharacterClass.Dash => MarkBreak,
            _ => InnerBreak + (Stumbles(shaped, i) ? Stumble : 0) + (IsQuoted(shaped, i) ? InsideQuotes : 0),
        };
    }

    private static bool Stumbles(ShapedParagraph shaped, int i) =>
        "的得了地着们".Contains(shaped.Text[shaped.Atoms.TextStart[i]], StringComparison.Ordinal)
        || "和与及在为把".Contains(shaped.Text[shaped.Atoms.TextStart[i - 1]], StringComparison.Ordinal);

    private static bool IsQuoted(ShapedParagraph shaped, int i)
    {
        var depth = 0;
        for (var k = 0; k < i; k++)
        {
            depth += shaped.Atoms.Class[k] == CharacterClass.Open ? 1 : shaped.Atoms.Class[k] == CharacterClass.Close ? -1 : 0;
        }

        return depth > 0;
    }

    /// <summary>Line ends with the least sum of penalties and squared differences from the mean length.</summary>
    private static int[]? Best(ShapedParagraph shaped, double[] penalties, double measure, int lines)
    {
        var n = shaped.Atoms.Count;
        var mean = shaped.NaturalWidth / lines;
        var cost = new double[lines + 1, n + 1];
        var from = new int[lines + 1, n + 1];
        for (var l = 0; l <= lines; l++)
        {
            for (var i = 0; i <= n; i++)
            {
                cost[l, i] = l == 0 && i == 0 ? 0 : double.PositiveInfinity;
            }
        }

        for (var l = 1; l <= lines; l++)
        {
            for (var end = l; end <= n; end++)
            {
                Reach(shaped, penalties, measure, mean, cost, from, l, end);
            }
        }

        return double.IsPositiveInfinity(cost[lines, n]) ? null : Trace(from, lines, n);
    }

    private static void Reach(ShapedParagraph shaped, double[] penalties, double measure, double mean, double[,] cost, int[,] from, int line, int end)
    {
        if (double.IsPositiveInfinity(penalties[end]))
        {
            return;
        }

        for (var start = end - 1; start >= 0; start--)
        {
            var width = shaped.NaturalWidthOf(start, end);
            if (width > measure + LineMeasurer.Tolerance)
            {
                break;
            }

            var off = (width - mean) / (measure / 10);
            var total = cost[line - 1, start] + penalties[end] + (TenthOff * off * off);
            if (total < cost[line, end])
            {
                cost[line, end] = total;
                from[line, end] = start;
            }
        }
    }

    private static int[] Trace(int[,] from, int lines, int end)
    {
        var ends = new int[lines];
        for (var l = lines; l > 0; l--)
        {
            ends[l - 1] = end;
            end = from[l, end];
        }

        return ends;
    }

    private static BrokenHeadline Set(ShapedParagraph shaped, int[] ends, double[] penalties)
    {
        var lines = ImmutableArray.CreateBuilder<Line>(ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(shaped.SetNatural(start, end));
            start = end;
        }

        return new BrokenHeadline(lines.ToImmutable(), ends.Count(e => penalties[e] >= InnerBreak));
    }
}
