using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Gives Chinese text Chinese punctuation (typography rule 19): idempotent; numbers, Latin text and addresses keep theirs.</summary>
internal static class Punctuation
{
    private const string Ascii = ",;:?!()";
    private const string FullWidth = "，；：？！（）";

    /// <summary>Normalises a paragraph or a headline.</summary>
    public static string Normalise(string text)
    {
        if (!text.Any(Characters.IsHan))
        {
            return text;
        }

        var runs = Runs(text);
        return Quotes(Marks(runs));
    }

    /// <summary>Runs of dots become ellipses, runs of hyphens and dashes become dashes.</summary>
    private static string Runs(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && text[end] == text[i])
            {
                end++;
            }

            output.Append(Run(text[i], end - i) ?? text[i..end]);
            i = end;
        }

        return output.ToString();
    }

    private static string? Run(char c, int length) => c switch
    {
        '.' or '。' when length >= 3 => "……",
        '…' => "……",
        '-' or '—' when length >= 2 => "——",
        _ => null,
    };

    /// <summary>ASCII marks beside Chinese characters become full-width; the two brackets of a pair go together.</summary>
    private static string Marks(string text)
    {
        var output = new StringBuilder(text);
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    open.Push(i);
                    break;
                case ')' when open.TryPop(out var start):
                    if (IsChineseContext(text, start) || IsChineseContext(text, i))
                    {
                        output[start] = '（';
                        output[i] = '）';
                    }

                    break;
                default:
                    output[i] = Mark(text, i);
                    break;
            }
        }

        foreach (var start in open.Where(s => IsChineseContext(text, s)))
        {
            output[start] = '（';
        }

        return output.Replace("， ", "，").Replace("； ", "；").Replace("： ", "：").Replace("？ ", "？").Replace("！ ", "！").ToString();
    }

    private static char Mark(string text, int i)
    {
        var at = Ascii.IndexOf(text[i], StringComparison.Ordinal);
        return at >= 0 && IsChineseContext(text, i) ? FullWidth[at] : text[i];
    }

    /// <summary>A mark between two ASCII letters or digits belongs to them; else a Chinese neighbour decides.</summary>
    private static bool IsChineseContext(string text, int i)
    {
        var before = Neighbour(text, i, -1);
        var after = Neighbour(text, i, 1);
        var within = Characters.IsAsciiWord(before) && Characters.IsAsciiWord(after);
        return !within && !IsAddress(text, i) && (Characters.IsChinese(before) || Characters.IsChinese(after));
    }

    private static char Neighbour(string text, int i, int step)
    {
        for (i += step; i >= 0 && i < text.Length; i += step)
        {
            if (text[i] != ' ')
            {
                return text[i];
            }
        }

        return '\0';
    }

    /// <summary>The colon of <c>https://</c>.</summary>
    private static bool IsAddress(string text, int i) => text[i] == ':' && i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == '/';

    /// <summary>Straight quotes pair up, double outside and single inside; an apostrophe stays.</summary>
    private static string Quotes(string text)
    {
        var output = new StringBuilder(text);
        var (isDouble, isSingle) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isDouble = !isDouble;
                output[i] = isDouble ? '“' : '”';
            }
            else if (text[i] == '\'' && !IsApostrophe(text, i))
            {
                isSingle = !isSingle;
                output[i] = isSingle ? '‘' : '’';
            }
        }

        return output.ToString();
    }

    private static bool IsApostrophe(string text, int i) =>
        i > 0 && char.IsAsciiLetter(text[i - 1]) && (i + 1 == text.Length || char.IsAsciiLetter(text[i + 1]) || text[i + 1] == ' ');
}
