using System.Text;

namespace PrintEdition.Composition.Copy;

/// <summary>Characters that are an em wide in running text: from the radicals (U+2E80) on all scripts are, up to private use.</summary>
internal static class WideCharacter
{
    private const char First = '\u2E80';

    /// <summary>Whether a character is one of them.</summary>
    public static bool Is(char c) => c >= First;

    /// <summary>The same for a character of any plane.</summary>
    public static bool Is(Rune character) => character.Value >= First;
}
