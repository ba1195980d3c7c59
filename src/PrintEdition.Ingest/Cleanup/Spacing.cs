using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Removes typed spaces that layout makes or that extraction left (typography rules 12 and 20).</summary>
internal static class Spacing
{
    private const string Opens = "（《〈【“‘「『";
    private const string Closes = "）》〉】”’」』，。；：、！？";
    private const string Pauses = "，。；：、";

    /// <summary>Spaces of running text: none beside a Chinese character, one elsewhere.</summary>
    public static string Running(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        var around = new Surroundings(text);
        return Collapse(text, (start, end) =>
            Characters.IsChinese(text, start - 1) || Characters.IsChinese(text, end)
            || ((Characters.IsShared(text[start - 1]) || Characters.IsShared(text[end])) && around.IsChinese(start)));
    }

    /// <summary>
    /// Spaces of headlines, credits and lists of words, which part phrases and names: one each; none inside marks, none around a single
    /// Latin word or figure between ideographs (<c>共 126 户</c>), which layout sets apart.
    /// </summary>
    public static string Phrases(string text) => !text.Contains(' ', StringComparison.Ordinal) ? text : Collapse(text, (start, end) =>
        Opens.Contains(text[start - 1], StringComparison.Ordinal) || Closes.Contains(text[end], StringComparison.Ordinal)
        || Pauses.Contains(text[start - 1], StringComparison.Ordinal)
        || IsAroundLatin(text, start, end));

    /// <summary>Collapses runs of spaces to one, or to none where <paramref name="drops"/> says so of the run's start and end.</summary>
    private static string Collapse(string text, Func<int, int, bool> drops)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != ' ')
            {
                output.Append(text[i++]);
                continue;
            }

            var end = i;
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }

            if (i == 0 || end == text.Length || !drops(i, end))
            {
                output.Append(' ');
            }

            i = end;
        }

        return output.ToString();
    }

    private static bool IsAroundLatin(string text, int start, int end)
    {
        if (Characters.IsHan(text, start - 1) && char.IsAsciiLetterOrDigit(text[end]))
        {
            var far = Skip(text, end, 1);
            return far < text.Length && text[far] == ' ' && Characters.IsHan(text, SkipSpaces(text, far, 1));
        }

        if (Characters.IsHan(text, end) && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            var far = Skip(text, start - 1, -1);
            return far > 0 && text[far] == ' ' && Characters.IsHan(text, SkipSpaces(text, far, -1));
        }

        return false;
    }

    private static int Skip(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && text[at] is > ' ' and <= '~')
        {
            at += step;
        }

        return at;
    }

    private static int SkipSpaces(string text, int at, int step)
    {
        while (at + step >= 0 && at + step < text.Length && text[at] == ' ')
        {
            at += step;
        }

        return at;
    }
}
