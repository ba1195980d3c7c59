using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>How wide text is when it is set solid, in half ems: ideographs and marks of full width take two, others one.</summary>
internal static class TextWidth
{
    /// <summary>The width of a text. Quotes, dashes and ellipses are wide in Chinese text only.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var wide = IsWide(text);
        var width = 0;
        foreach (var c in text)
        {
            width += IsWide(c) || (wide && Characters.IsShared(c)) ? 2 : 1;
        }

        return width;
    }

    /// <summary>Whether a text has ideographs.</summary>
    public static bool IsWide(ReadOnlySpan<char> text)
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

    private static bool IsWide(char c) => Characters.IsHan(c) || c is (>= '\u2E80' and <= '\u30FF') or (>= '\uFF01' and <= '\uFF60');
}
