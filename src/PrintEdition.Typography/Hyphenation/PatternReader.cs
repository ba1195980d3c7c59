namespace PrintEdition.Typography.Hyphenation;

/// <summary>Reads the pattern files of TeX's hyph-utf8 package, unchanged as they are kept in <c>Patterns</c>: comments, <c>\patterns{…}</c>, <c>\hyphenation{…}</c>.</summary>
internal static class PatternReader
{
    private const string Patterns = @"\patterns{";
    private const string Exceptions = @"\hyphenation{";

    /// <summary>Reads one file.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="onPattern">Takes each pattern: <c>.hy3ph</c>.</param>
    /// <param name="onException">Takes each word whose hyphens are given: <c>ta-ble</c>.</param>
    public static void Read(TextReader source, Action<string> onPattern, Action<string> onException)
    {
        Action<string>? take = null;
        while (source.ReadLine() is { } line)
        {
            var comment = line.IndexOf('%', StringComparison.Ordinal);
            foreach (var word in (comment < 0 ? line : line[..comment]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                take = ReadWord(word, take, onPattern, onException);
            }
        }
    }

    private static Action<string>? ReadWord(string word, Action<string>? take, Action<string> onPattern, Action<string> onException)
    {
        if (word.StartsWith(Patterns, StringComparison.Ordinal))
        {
            return ReadWord(word[Patterns.Length..], onPattern, onPattern, onException);
        }

        if (word.StartsWith(Exceptions, StringComparison.Ordinal))
        {
            return ReadWord(word[Exceptions.Length..], onException, onPattern, onException);
        }

        var close = word.IndexOf('}', StringComparison.Ordinal);
        var inside = close < 0 ? word : word[..close];
        if (take is not null && inside.Length > 0)
        {
            take(inside);
        }

        return close < 0 ? take : null;
    }
}
