using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Mends what text extraction does to characters (typography rule 20): idempotent, and no visible character is lost.</summary>
internal static class ExtractionRepair
{
    /// <summary>Removes invisible characters, turns hard spaces into spaces, folds compatibility ideographs, marks lone surrogates with U+FFFD.</summary>
    public static string Repair(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                i += AppendSurrogates(text, i, output);
            }
            else if (!IsInvisible(c))
            {
                output.Append(IsHardSpace(c) ? ' ' : CompatibilityTable.Unified(c));
            }
        }

        return output.ToString();
    }

    private static int AppendSurrogates(string text, int i, StringBuilder output)
    {
        if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
        {
            output.Append(text, i, 2);
            return 1;
        }

        output.Append('\uFFFD');
        return 0;
    }

    /// <summary>Control characters but the tab, soft hyphens, zero-width characters, byte order marks, direction marks.</summary>
    private static bool IsInvisible(char c) =>
        (char.IsControl(c) && c != '\t') || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsHardSpace(char c) =>
        c is '\t' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';
}
