using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>
/// Closes up names of two characters that were spaced to three with an ideographic space, as lists have them (typography rule 21):
/// <c>王　伟</c> in a byline is 王伟. Idempotent.
/// </summary>
internal static class SpacedNames
{
    private const char IdeographicSpace = '\u3000';

    /// <summary>What a person did, after the name in a credit: <c>王　伟　摄</c>.</summary>
    private const string Deeds = "摄文图画绘";

    /// <summary>The text with names closed up. Of more single characters in a row nobody knows which belong together: they stay.</summary>
    public static string Close(string text)
    {
        if (!text.Contains(IdeographicSpace, StringComparison.Ordinal))
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var singles = SinglesFrom(text, i);
            if (singles == 2 || (singles == 3 && Deeds.Contains(text[i + 4], StringComparison.Ordinal)))
            {
                output.Append(text[i]).Append(text[i + 2]);
                i += 3;
                continue;
            }

            var length = Math.Max(1, (2 * singles) - 1);
            output.Append(text, i, length);
            i += length;
        }

        return output.ToString();
    }

    /// <summary>How many ideographs stand by themselves from a place on, one ideographic space between each two; 0 when none does.</summary>
    private static int SinglesFrom(string text, int start)
    {
        var count = 0;
        for (var i = start; i < text.Length && Characters.IsHan(text[i]) && !IsWord(text, i - 1) && !IsWord(text, i + 1); i += 2)
        {
            count++;
            if (i + 1 >= text.Length || text[i + 1] != IdeographicSpace)
            {
                break;
            }
        }

        return count;
    }

    private static bool IsWord(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text, i);
}
