using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Removes typed spaces that layout makes or that extraction left (typography rules 12 and 20).</summary>
internal static class Spacing
{
    /// <summary>Spaces of running text: none beside a Chinese character, one elsewhere.</summary>
    public static string Running(string text) => Collapse(text, dropBesideChinese: true);

    /// <summary>Spaces of headlines, credits and lists of words, which part phrases and names: one each, none beside a mark.</summary>
    public static string Phrases(string text) => Collapse(text, dropBesideChinese: false);

    private static string Collapse(string text, bool dropBesideChinese)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
            {
                output.Append(text[i]);
                continue;
            }

            var next = i;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            if (output.Length > 0 && next < text.Length && !Drops(output[^1], text[next], dropBesideChinese))
            {
                output.Append(' ');
            }

            i = next - 1;
        }

        return output.ToString();
    }

    private static bool Drops(char before, char after, bool besideChinese) =>
        besideChinese ? Characters.IsChinese(before) || Characters.IsChinese(after) : IsMark(before) || IsMark(after);

    private static bool IsMark(char c) => c is '，' or '。' or '；' or '：' or '、' or '（' or '）' or '《' or '》';
}
