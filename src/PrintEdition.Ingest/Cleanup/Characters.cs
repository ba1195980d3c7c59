namespace PrintEdition.Ingest.Cleanup;

/// <summary>What clean-up and the raw-text parser ask of a character.</summary>
internal static class Characters
{
    private const string SentenceEnds = "。！？!?…";
    private const string Closers = "”’」』）》〉】)\"'";

    /// <summary>A note in brackets after the last sentence (a name, a credit) is rarely longer.</summary>
    private const int LongestNote = 40;

    /// <summary>An ideograph of the basic plane, or the first half of one of planes 2 and 3.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or '々'
            or (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9') or (>= '\uD840' and <= '\uD8BF');

    /// <summary>An ideograph at a place, by either half of its surrogate pair.</summary>
    public static bool IsHan(string text, int at) =>
        IsHan(text[at]) || (at > 0 && char.IsLowSurrogate(text[at]) && IsHan(text[at - 1]));

    /// <summary>A character that only East Asian text has: ideographs, kana, and marks of full width.</summary>
    public static bool IsChinese(string text, int at) =>
        IsHan(text, at) || text[at] is (>= '\u3001' and <= '\u30FF') or (>= '\uFF01' and <= '\uFF60');

    /// <summary>A mark that Chinese and Latin text share: curly quotes, dash, ellipsis, middle dot.</summary>
    public static bool IsShared(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    /// <summary>Whether a text ends as a sentence does, closing marks and a last note in brackets left aside.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd();
        var sentence = WithoutClosers(end);
        return EndsWithMark(sentence) || EndsWithMark(WithoutClosers(WithoutNote(end)));
    }

    private static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> end)
    {
        while (end.Length > 0 && Closers.Contains(end[^1], StringComparison.Ordinal))
        {
            end = end[..^1];
        }

        return end;
    }

    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> end)
    {
        if (end is not [.., '）' or ')'])
        {
            return end;
        }

        var open = end.LastIndexOfAny('（', '(');
        return open > 0 && end.Length - open <= LongestNote ? end[..open].TrimEnd() : end;
    }

    private static bool EndsWithMark(ReadOnlySpan<char> end) => end.Length > 0 && SentenceEnds.Contains(end[^1], StringComparison.Ordinal);
}
