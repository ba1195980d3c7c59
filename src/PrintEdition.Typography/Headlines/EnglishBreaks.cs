namespace PrintEdition.Typography.Headlines;

/// <summary>How well a headline in a Latin script may be broken at a word space: by sense, as English desks break it.</summary>
internal static class EnglishBreaks
{
    /// <summary>Between two words, in the unit of <see cref="BreakGrades"/>.</summary>
    private const double Words = 10;

    /// <summary>Before a preposition or conjunction, or after a word that ends in a stop: the reader pauses there.</summary>
    private const double BeforePhrase = 2;

    /// <summary>After a preposition or conjunction: it belongs to what follows.</summary>
    private const double AfterPreposition = 30;

    /// <summary>After an article, a possessive, or a title before a name.</summary>
    private const double AfterArticle = 45;

    /// <summary>Between a number and what it counts.</summary>
    private const double AfterNumber = 30;

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that", "these", "those", "no", "not", "mr", "mrs", "ms", "dr", "prof", "st",
        "le", "la", "les", "un", "une", "der", "die", "das", "ein", "eine", "el", "los", "las",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "and", "but", "or", "nor", "into", "over", "under", "after", "before", "between", "than",
        "through", "against", "amid", "among", "during", "without", "about", "near", "off", "out", "up", "via", "per", "if", "is", "are", "be", "will",
        "de", "du", "des", "et", "en", "und", "von", "zu", "mit", "y",
    };

    /// <summary>Penalty of a break at the space between two words.</summary>
    public static double Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var word = left.Trim("“”‘’\"'([").TrimEnd(",;:.!?—)]");
        if (Contains(Articles, word))
        {
            return AfterArticle;
        }

        if (left[^1] is ',' or ';' or ':' or '.' or '!' or '?' or '—')
        {
            return BeforePhrase;
        }

        return Contains(Prepositions, word) ? AfterPreposition : char.IsAsciiDigit(word is [] ? ' ' : word[^1]) ? AfterNumber : Contains(Prepositions, right) ? BeforePhrase : Words;
    }

    private static bool Contains(HashSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
