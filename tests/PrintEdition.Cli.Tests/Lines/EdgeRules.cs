using System.Text.RegularExpressions;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>Rules 1, 2, 4 and 5 over the breaks of a paragraph: what no line starts or ends with, and what no break parts.</summary>
public static partial class EdgeRules
{
    private const string NeverFirst = "、，；：。！？．‼⁇⁈⁉”’」』）》〉】〗〕］｝–—～·‧・/／々";
    private const string NeverLast = "“‘「『（《〈【〖〔［｛/／";
    private const string NeverFirstAfterDigit = "%％‰℃°";
    private const string NeverLastBeforeDigit = "¥￥$№";

    /// <summary>The breaks of a paragraph that violate a rule, each with the rule's number and the text around it.</summary>
    /// <param name="lines">All lines of the paragraph.</param>
    /// <param name="fits">Whether a unit is narrow enough to stand on one line: only such a one must not be parted.</param>
    public static IReadOnlyList<string> Violations(IReadOnlyList<DumpedLine> lines, Func<string, bool> fits)
    {
        var found = new List<string>();
        var text = string.Concat(lines.Select(l => l.Text));
        var at = 0;
        foreach (var line in lines.SkipLast(1))
        {
            at += line.Text.Length;
            if (Violated(text, at, fits) is { } rule)
            {
                found.Add($"rule {rule}: …{text[Math.Max(0, at - 6)..at]}⏎{text[at..Math.Min(text.Length, at + 6)]}…");
            }
        }

        return found;
    }

    private static string? Violated(string text, int at, Func<string, bool> fits)
    {
        var before = text[..at].TrimEnd(' ', '\u3000');
        var after = text[at..].TrimStart(' ', '\u3000');
        if (before.Length == 0 || after.Length == 0)
        {
            return null;
        }

        var (last, first) = (before[^1], after[0]);
        if (IsInside(PairPattern(), text, at, _ => true))
        {
            return "4";
        }

        if (IsInside(NumberPattern(), text, at, fits))
        {
            return "5";
        }

        if ((NeverFirst.Contains(first) && !StartsDash(after)) || (NeverLast.Contains(last) && !IsInsideWord(before, after)))
        {
            return "1";
        }

        var isNumber = char.IsAsciiDigit(last) && NeverFirstAfterDigit.Contains(first);
        return isNumber || (NeverLastBeforeDigit.Contains(last) && char.IsAsciiDigit(first)) ? "2" : null;
    }

    /// <summary>A dash or ellipsis may start a line (rule 1: only the strict level forbids it); a single em dash is a connector.</summary>
    private static bool StartsDash(string after) => after.StartsWith("——", StringComparison.Ordinal);

    /// <summary>A word may be parted after its own slash (rule 6): it is no mark between Han there.</summary>
    private static bool IsInsideWord(string before, string after) =>
        before is [.., var letter, '/'] && char.IsAsciiLetter(letter) && char.IsAsciiLetter(after[0]);

    private static bool IsInside(Regex pattern, string text, int at, Func<string, bool> fits) =>
        pattern.Matches(text).Any(m => m.Index < at && at < m.Index + m.Length && fits(m.Value));

    [GeneratedRegex("——|……|⋯⋯")]
    private static partial Regex PairPattern();

    /// <summary>The rule's own pattern, its joined forms and words with digits.</summary>
    [GeneratedRegex(@"[¥￥$]?[+−-]?\d[\d,.]*\d*[%％‰℃]?(?:[～∶:·—-]\d[\d,.]*[%％‰℃]?)+|[¥￥$]?[+−-]?\d(?:[\d,.]*\d)?[%％‰℃]?|[A-Z]+-?\d+|\d+[A-Z]+|\d(?:\+[\dA-Z])+")]
    private static partial Regex NumberPattern();
}
