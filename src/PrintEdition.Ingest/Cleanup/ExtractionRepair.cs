using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Mends what text extraction does to characters (typography rule 20): idempotent, and no visible character is lost.</summary>
internal static class ExtractionRepair
{
    /// <summary>Marks for vertical setting, U+FE10 to U+FE19 and U+FE35 to U+FE44, and the marks they stand for.</summary>
    private const string VerticalPoints = "，、。：；！？〖〗…";

    private const string VerticalBrackets = "（）｛｝〔〕【】《》〈〉「」『』";

    /// <summary>
    /// Removes invisible characters, turns hard spaces and line ends into spaces, folds compatibility ideographs and vertical marks,
    /// and marks what is no character with U+FFFD.
    /// </summary>
    public static string Repair(string text) => Each(text, static (c, output) =>
    {
        if (IsHardSpace(c))
        {
            output.Append(' ');
        }
        else if (!IsInvisible(c))
        {
            output.Append(Folded(c));
        }
    });

    /// <summary>The least that every output needs: no control characters, and U+FFFD for what is no character.</summary>
    public static string WellFormed(string text) => Each(text, static (c, output) =>
    {
        if (!char.IsControl(c))
        {
            output.Append(c);
        }
        else if (c is '\t' or '\n' or '\r')
        {
            output.Append(' ');
        }
    });

    private static string Each(string text, Action<char, StringBuilder> append)
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
                append(char.IsSurrogate(text[i]) || text[i] >= '\uFFFE' ? '\uFFFD' : text[i], output);
            }
        }

        return output.ToString();
    }

    /// <summary>Control characters, soft hyphens, zero-width characters, byte order marks, direction marks.</summary>
    private static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsHardSpace(char c) =>
        c is '\t' or '\n' or '\r' or '\u0085' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    private static char Folded(char c) => c switch
    {
        >= '\uFE10' and <= '\uFE19' => VerticalPoints[c - '\uFE10'],
        >= '\uFE35' and <= '\uFE44' => VerticalBrackets[c - '\uFE35'],
        _ => CompatibilityTable.Unified(c),
    };
}
