using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Mends what text extraction does to characters (typography rule 20): idempotent, and no visible character is lost.</summary>
internal static class ExtractionRepair
{
    /// <summary>Marks for vertical setting, U+FE10 to U+FE19 and U+FE35 to U+FE44, and the marks they stand for.</summary>
    private const string VerticalPoints = "，、。：；！？〖〗…";

    private const string VerticalBrackets = "（）｛｝〔〕【】《》〈〉「」『』";

    /// <summary>
    /// Removes invisible characters and folds compatibility ideographs and vertical marks, each where its rule is on; in any case removes control
    /// characters, turns line ends into spaces, and marks what is no character with U+FFFD.
    /// </summary>
    public static string Repair(string text, CleanupRules rules)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                output.Append(text, i++, 2);
            }
            else
            {
                Append(char.IsSurrogate(text[i]) || text[i] >= '\uFFFE' ? '\uFFFD' : text[i], rules, output);
            }
        }

        return output.ToString();
    }

    /// <summary>Turns hard spaces and those of other widths into spaces.</summary>
    public static string SoftenSpaces(string text) => string.Create(text.Length, text, static (output, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            output[i] = IsHardSpace(from[i]) ? ' ' : from[i];
        }
    });

    private static void Append(char c, CleanupRules rules, StringBuilder output)
    {
        if (IsLineEnd(c))
        {
            output.Append(' ');
        }
        else if (!char.IsControl(c) && !(rules.HasFlag(CleanupRules.Invisible) && IsInvisible(c)))
        {
            output.Append(rules.HasFlag(CleanupRules.Compatibility) ? Folded(c) : c);
        }
    }

    private static bool IsLineEnd(char c) => c is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Soft hyphens, zero-width characters, byte order marks, direction marks.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsHardSpace(char c) =>
        c is '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static char Folded(char c) => c switch
    {
        >= '\uFE10' and <= '\uFE19' => VerticalPoints[c - '\uFE10'],
        >= '\uFE35' and <= '\uFE44' => VerticalBrackets[c - '\uFE35'],
        _ => CompatibilityTable.Unified(c),
    };
}
