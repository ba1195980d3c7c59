using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>A headline set on one line may hold its kicker: <c>同心同德 共建共享 某某商会正式成立</c>.</summary>
internal static class HeadLine
{
    /// <summary>A slogan has two phrases of equal length or more, each of at most so many characters.</summary>
    private const int SloganPhrase = 5;

    private const int FewestPhrases = 2;

    /// <summary>A full statement has at least so many.</summary>
    private const int Statement = 8;

    /// <summary>The line's headline, and its kicker when slogans stand before a statement.</summary>
    public static HeadlineStack Read(string line)
    {
        var phrases = line.Split(' ');
        var slogans = phrases[..^1];
        return slogans.Length >= FewestPhrases && phrases[^1].Length >= Statement && Array.TrueForAll(slogans, p => p.Length <= SloganPhrase && p.Length == slogans[0].Length)
            ? new HeadlineStack(phrases[^1], Kicker: string.Join(' ', slogans))
            : new HeadlineStack(line);
    }
}
