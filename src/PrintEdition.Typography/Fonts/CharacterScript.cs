using HarfBuzzSharp;

namespace PrintEdition.Typography.Fonts;

/// <summary>Scripts of characters (UAX #24) as catalogues name them.</summary>
internal static class CharacterScript
{
    private const string Latin = "latn";
    private const int AsciiEnd = 0x80;

    /// <summary>
    /// The script's ISO 15924 code in lower case. ASCII is Latin in a catalogue's sense, figures and punctuation included: what of it is left
    /// in Chinese text stands in Latin words and numbers (typography rule 19).
    /// </summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="isLatin">Whether a character of no script of its own stands in Latin text.</param>
    public static string Of(int codePoint, bool isLatin)
    {
        if (codePoint < AsciiEnd)
        {
            return Latin;
        }

        var script = UnicodeFunctions.Default.GetScript(codePoint);
        return isLatin && (script == Script.Common || script == Script.Inherited) ? Latin : script.ToString().ToLowerInvariant();
    }
}
