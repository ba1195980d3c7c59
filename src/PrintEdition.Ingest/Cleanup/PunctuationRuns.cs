using System.Buffers;
using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Runs of dots become ellipses, runs of hyphens dashes (typography rule 19).</summary>
internal static class PunctuationRuns
{
    private const string Ellipsis = "……";
    private const string Dash = "——";
    private const string Dots = ".…⋯";
    private const string Strokes = "-—―─－";
    private static readonly SearchValues<char> Touched = SearchValues.Create(Dots + Strokes + "。");

    /// <summary>Three stops or dots, or a single ellipsis sign, make an ellipsis; two strokes, or a single one between clauses, make a dash.</summary>
    public static string Normalise(string text, CleanupRules rules)
    {
        if (text.AsSpan().IndexOfAny(Touched) < 0)
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfRun(text, i);
            var made = rules.HasFlag(RuleOf(text[i])) ? Made(text, i, end) : null;
            if (made is null)
            {
                output.Append(text, i, end - i);
            }
            else if (output.Length == 0 || output[^1] != made[0])
            {
                output.Append(made);
            }

            i = end;
        }

        return output.ToString();
    }

    private static int EndOfRun(string text, int start)
    {
        var family = Family(text[start]);
        var end = start + 1;
        while (end < text.Length && (family is null ? text[end] == text[start] : family.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return end;
    }

    private static CleanupRules RuleOf(char c) => Strokes.Contains(c, StringComparison.Ordinal) ? CleanupRules.Dashes : CleanupRules.Ellipses;

    private static string? Family(char c) =>
        Dots.Contains(c, StringComparison.Ordinal) ? Dots : Strokes.Contains(c, StringComparison.Ordinal) ? Strokes : null;

    private static string? Made(string text, int start, int end)
    {
        var run = text.AsSpan(start, end - start);
        return Family(text[start]) switch
        {
            Dots when run.Length >= 3 || run.IndexOfAny('…', '⋯') >= 0 => Ellipsis,
            Strokes when run.Length >= 2 && !IsInsideLatin(text, start, end) => Dash,
            Strokes when run is "—" or "―" && ClauseDash.IsAt(text, start) => Dash,
            null when run.Length >= 3 && text[start] == '。' => Ellipsis,
            _ => null,
        };
    }

    /// <summary>Hyphens between two Latin letters belong to a name: <c>xn--p1ai</c>.</summary>
    private static bool IsInsideLatin(string text, int start, int end) =>
        start > 0 && end < text.Length && char.IsAsciiLetterOrDigit(text[start - 1]) && char.IsAsciiLetterOrDigit(text[end]);
}
