using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Gives Chinese text Chinese punctuation (typography rule 19): idempotent; numbers, Latin text and addresses keep theirs.</summary>
internal static partial class Punctuation
{
    private const string Ascii = ",;:?!()";
    private const string FullWidth = "，；：？！（）";
    private static readonly SearchValues<char> AsciiMarks = SearchValues.Create(Ascii);

    /// <summary>Normalises a paragraph or a headline. A text without a single ideograph stays as it is.</summary>
    public static string Normalise(string text, CleanupRules rules, QuotationMarks quotes)
    {
        if (!HasHan(text))
        {
            return text;
        }

        var quoted = rules.HasFlag(CleanupRules.Quotes) ? Quotation.Pair(text, quotes) : text;
        return PunctuationRuns.Normalise(rules.HasFlag(CleanupRules.Punctuation) ? Marks(quoted) : quoted, rules);
    }

    private static bool HasHan(string text)
    {
        foreach (var c in text)
        {
            if (Characters.IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>ASCII marks beside Chinese characters become full-width; the two brackets of a pair go together.</summary>
    private static string Marks(string text)
    {
        if (text.AsSpan().IndexOfAny(AsciiMarks) < 0)
        {
            return text;
        }

        var around = new Surroundings(text);
        var kept = Addresses(text);
        var output = new StringBuilder(text);
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var mark = Ascii.IndexOf(text[i], StringComparison.Ordinal);
            if (mark < 0 || kept?[i] == true)
            {
                continue;
            }

            if (around.IsChinese(i) || PartsTerms(text, i))
            {
                output[i] = FullWidth[mark];
            }

            MatchBrackets(text, output, open, i);
        }

        return output.ToString();
    }

    /// <summary>
    /// Whether a comma or semicolon stands between Latin terms of Chinese text, <c>GDP,CPI</c> or <c>2018,2019年</c>: English has a space after it,
    /// and a number has groups of three figures.
    /// </summary>
    private static bool PartsTerms(string text, int i) =>
        text[i] is ',' or ';' && i + 1 < text.Length && text[i + 1] != ' ' && !(text[i] == ',' && GroupedNumber.Contains(text, i));

    /// <summary>When one bracket of a pair is Chinese, so is the other.</summary>
    private static void MatchBrackets(string text, StringBuilder output, Stack<int> open, int i)
    {
        if (text[i] == '(')
        {
            open.Push(i);
        }
        else if (text[i] == ')' && open.TryPop(out var start) && (output[start] == '（' || output[i] == '）'))
        {
            output[start] = '（';
            output[i] = '）';
        }
    }

    /// <summary>The places inside web and mail addresses; null when there is none.</summary>
    private static bool[]? Addresses(string text)
    {
        bool[]? inside = null;
        foreach (var match in Address().EnumerateMatches(text))
        {
            inside ??= new bool[text.Length];
            inside.AsSpan(match.Index, WithClosers(text, match.Index, match.Length)).Fill(true);
        }

        return inside;
    }

    /// <summary>An address's length with the brackets that close those opened in it.</summary>
    private static int WithClosers(string text, int start, int length)
    {
        var address = text.AsSpan(start, length);
        var open = address.Count('(') - address.Count(')');
        while (open-- > 0 && start + length < text.Length && text[start + length] == ')')
        {
            length++;
        }

        return length;
    }

    [GeneratedRegex(@"(?:https?://|www\.)[!-~]*[A-Za-z0-9/=_#&-]", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
