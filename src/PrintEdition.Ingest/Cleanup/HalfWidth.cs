using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Folds full-width figures and letters, which old typesetting systems wrote (typography rule 21): idempotent, and no place moves.</summary>
internal static class HalfWidth
{
    private const int Distance = '！' - '!';

    /// <summary>Signs that belong to a number or a word when both their neighbours do: <c>１．５</c>, <c>９：３０</c>, <c>Ａ－１</c>.</summary>
    private const string Inner = "．：／－＋＠＿＆";

    /// <summary>The text with ordinary figures and letters, and the signs inside of and after them.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('０', 'ｚ'))
        {
            return text;
        }

        var output = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWide(text[i]) || IsInner(text, i) || IsPercent(text, i))
            {
                output[i] = (char)(text[i] - Distance);
            }
        }

        return output.ToString();
    }

    /// <summary>Whether a full-width figure or letter stands on one side at least, and another or an ordinary one on the other.</summary>
    private static bool IsInner(string text, int i) =>
        i > 0 && i + 1 < text.Length && Inner.Contains(text[i], StringComparison.Ordinal)
        && IsLetterOrDigit(text[i - 1]) && IsLetterOrDigit(text[i + 1]) && (IsWide(text[i - 1]) || IsWide(text[i + 1]));

    private static bool IsPercent(string text, int i) => text[i] == '％' && i > 0 && text[i - 1] is >= '０' and <= '９';

    private static bool IsLetterOrDigit(char c) => IsWide(c) || char.IsAsciiLetterOrDigit(c);

    private static bool IsWide(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
}
