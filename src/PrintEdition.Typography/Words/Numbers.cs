using System.Collections.Immutable;

namespace PrintEdition.Typography.Words;

/// <summary>Numbers in characters or digits, and the units that follow them: <c>十四个月</c>, <c>126户</c>, <c>11月30日</c>, <c>一米二</c>.</summary>
internal static class Numbers
{
    private const string Numerals = "零〇一二三四五六七八九十百千万亿两几半";

    /// <summary>Units of one character. 余 and 多 stand between number and unit (<c>300余人</c>).</summary>
    private const string Units = "个名位户家所条项次届年月日号天周岁元角亩吨公斤克米里度座辆台套本册部件批期层楼版类种场支枚张页段对双只头匹架艘栋间幢点时分秒集万亿千百余多成倍省市区县镇乡村人";

    /// <summary>Cost of a number of two numerals or more, in tenths of a nat: that of a frequent word.</summary>
    private const int Cost = 85;

    /// <summary>The number in characters that begins at an index; at most one.</summary>
    public static int Candidates(string text, int at, Span<(int Length, int Cost, WordKind Kind)> found)
    {
        var end = at;
        while (end < text.Length && Numerals.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end - at < 2)
        {
            return 0;
        }

        found[0] = (end - at, Cost, WordKind.Numeral);
        return 1;
    }

    /// <summary>End of what begins at a character that is no ideograph: a Latin word or figure with the signs inside it, or one mark.</summary>
    public static (int End, WordKind Kind) EndOfWestern(string text, int at)
    {
        if (!IsWestern(text[at]))
        {
            return (at + 1, WordKind.Noun);
        }

        var end = at + 1;
        while (end < text.Length && (IsWestern(text[end]) || (IsInner(text[end]) && end + 1 < text.Length && IsWestern(text[end + 1]))))
        {
            end++;
        }

        return (end, char.IsAsciiDigit(text[end - 1]) && !text.AsSpan(at, end - at).ContainsAnyInRange('A', 'z') ? WordKind.Numeral : WordKind.Noun);
    }

    /// <summary>A word after a number that is a unit or goes on counting is its unit; a number with its unit inside (<c>三年</c>) is a word like those of time.</summary>
    public static ImmutableArray<Word> MarkUnits(Word[] words, string text)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = text.AsSpan(words[i].Start, words[i].Length);
            if (i > 0 && words[i - 1].Kind == WordKind.Numeral && (words[i].Kind == WordKind.Measure || IsUnit(word)))
            {
                words[i] = words[i] with { Kind = WordKind.Measure };
            }
            else if (i > 0 && words[i].Kind == WordKind.Numeral && word.Length == 1 && IsWithUnit(words[i - 1], text))
            {
                words[i] = words[i] with { Kind = WordKind.Measure }; // 一米 | 二
            }
            else if (words[i].Kind == WordKind.Numeral && IsWithUnit(words[i], text))
            {
                words[i] = words[i] with { Kind = WordKind.Time };
            }
        }

        return [.. words];
    }

    private static bool IsWithUnit(Word word, string text) =>
        word.Kind is WordKind.Numeral or WordKind.Time && word.Length > 1 && (text[word.Start] is '首' or '第' or '多' || Numerals.Contains(text[word.Start], StringComparison.Ordinal))
        && text[word.End - 1] >= '\u4E00' && !Numerals.Contains(text[word.End - 1], StringComparison.Ordinal);

    private static bool IsUnit(ReadOnlySpan<char> word) =>
        (word.Length == 1 && Units.Contains(word[0], StringComparison.Ordinal)) || (word.Length == 2 && (word[0] is '多' or '余' || Numerals.Contains(word[0], StringComparison.Ordinal)) && Units.Contains(word[1], StringComparison.Ordinal));

    private static bool IsWestern(char c) => char.IsLetterOrDigit(c) && c < '\u2E80' || c is '%' or '％' or '‰' or '℃' or '°';

    private static bool IsInner(char c) => c is '.' or ',' or ':' or '-' or '+' or '/' or '\'' or '’' or '&' or '·' or '～' or '~' or '–';
}
