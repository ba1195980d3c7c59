namespace PrintEdition.Ingest.Formats;

/// <summary>How much of anything an input may hold (ingest 6). A newspaper's edition has a small part of each.</summary>
internal static class InputLimits
{
    /// <summary>Elements and texts of one marked-up document.</summary>
    public const int MostElements = 1_000_000;

    /// <summary>Elements or values inside one another.</summary>
    public const int DeepestNesting = 128;

    /// <summary>Articles of one input.</summary>
    public const int MostArticles = 5_000;

    /// <summary>Characters of one article in Markdown.</summary>
    public const int LongestMarkdown = 2_000_000;

    /// <summary>Opening brackets of one article in Markdown: links that do not end cost the parser the square of their number.</summary>
    public const int MostBrackets = 4_000;
}

/// <summary>An input holds more of something than any edition does.</summary>
internal sealed class InputLimitException(string message) : Exception(message)
{
    /// <summary>Throws when there is too much.</summary>
    public static void ThrowOver(long count, long most, string what)
    {
        if (count > most)
        {
            throw new InputLimitException(FormattableString.Invariant($"over {most} {what}; no edition has so many: split the file, or give the articles by themselves"));
        }
    }
}
