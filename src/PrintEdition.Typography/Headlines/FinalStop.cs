using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Headlines;

/// <summary>A headline ends without a stop, except ？ ！ and …… (rule 22).</summary>
internal static class FinalStop
{
    private const string Dropped = "。．，、；";

    /// <summary>Takes the glyph from a stop or comma at the end; the character stays in the text, so that nothing is lost to search and copy.</summary>
    public static void Drop(Atoms atoms, string text)
    {
        var last = atoms.Count - 1;
        while (last >= 0 && atoms.Class[last] is CharacterClass.Space or CharacterClass.Nothing)
        {
            last--;
        }

        if (last > 0 && (Dropped.Contains(text[atoms.TextStart[last]], StringComparison.Ordinal) || IsFullStop(atoms, text, last)))
        {
            atoms.Class[last] = CharacterClass.Nothing;
        }
    }

    /// <summary>A full stop after a Latin word without another: not that of <c>U.S.</c>, not of <c>...</c></summary>
    private static bool IsFullStop(Atoms atoms, string text, int last)
    {
        var end = atoms.TextStart[last];
        var word = text.AsSpan(0, end)[(text.LastIndexOf(' ', end - 1) + 1)..];
        return text[end] == '.' && word.Length > 3 && char.IsAsciiLetterLower(word[^1]) && !word.Contains('.');
    }
}
