using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>Quotes of simplified Chinese in vertical lines: “ ” are drawn as 『 』 and ‘ ’ as 「 」 (rule 23, GB/T 15834 5.2).</summary>
internal static class VerticalQuotes
{
    private const string Horizontal = "“”‘’";
    private const string Vertical = "『』「」";

    /// <summary>The text as it is drawn: as many characters, quotes replaced; apostrophes stay, and so do the quotes of other languages.</summary>
    public static string In(string text, Atoms atoms, string language)
    {
        if (!language.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var drawn = text.ToCharArray();
        for (var i = 0; i < atoms.Count; i++)
        {
            var at = Horizontal.IndexOf(text[atoms.TextStart[i]], StringComparison.Ordinal);
            if (at >= 0 && atoms.Class[i] is CharacterClass.Open or CharacterClass.Close)
            {
                drawn[atoms.TextStart[i]] = Vertical[at];
            }
        }

        return new string(drawn);
    }
}
