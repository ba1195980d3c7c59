using System.Globalization;
using System.Text;

namespace PrintEdition.Cli.Findings;

/// <summary>Texts of inputs and names of files as they may go to a terminal: they cannot colour it, move its cursor, or turn its lines round.</summary>
internal static class PrintableText
{
    /// <summary>The text with control characters, line ends and marks of direction written out, <c>\u{1B}</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsCommand))
        {
            return text;
        }

        var safe = new StringBuilder();
        foreach (var c in text)
        {
            safe = IsCommand(c) ? safe.Append("\\u{").Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append('}') : safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>C0, C1, the separators of lines, and what Unicode 16, UAX #9 (table 4) calls explicit formatting.</summary>
    private static bool IsCommand(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
