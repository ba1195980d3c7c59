namespace PrintEdition.Ingest.Cleanup;

/// <summary>What clean-up and the raw-text parser ask of a character.</summary>
internal static class Characters
{
    private const string SentenceEnds = "。！？!?…";
    private const string Closers = "”’」』）》〉】)\"'";

    /// <summary>An ideograph.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' || char.IsSurrogate(c);

    /// <summary>An ideograph or a mark of Chinese text.</summary>
    public static bool IsChinese(char c) => IsHan(c) || c is (>= '\u3000' and <= '\u30FF') or (>= '\uFF01' and <= '\uFF60') or '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    /// <summary>An ASCII letter or digit.</summary>
    public static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c);

    /// <summary>Whether a text ends as a sentence does, closing marks left aside.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd();
        while (end.Length > 0 && Closers.Contains(end[^1], StringComparison.Ordinal))
        {
            end = end[..^1];
        }

        return end.Length > 0 && SentenceEnds.Contains(end[^1], StringComparison.Ordinal);
    }

    /// <summary>How many ideographs a text has.</summary>
    public static int CountHan(string text) => text.Count(IsHan);
}
