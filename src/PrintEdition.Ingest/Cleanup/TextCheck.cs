using PrintEdition.Model;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Looks an article's clean text over for what only a person can mend.</summary>
internal static class TextCheck
{
    /// <summary>Characters of the text shown on either side of a fault.</summary>
    private const int Around = 8;

    /// <summary>Quotes and brackets without their other half, in the head and in each paragraph.</summary>
    public static IEnumerable<Diagnostic> Pairs(Article article)
    {
        foreach (var head in new[] { article.Headline.Kicker, article.Headline.Headline, article.Headline.Deck }.OfType<string>())
        {
            if (QuoteCheck.FirstUnpaired(head, null) is >= 0 and var at)
            {
                yield return Unpaired(head, at, article.Place);
            }
        }

        for (var i = 0; i < article.Body.Length; i++)
        {
            var text = article.Body[i].PlainText;
            var next = i + 1 < article.Body.Length ? article.Body[i + 1].PlainText : null;
            if (QuoteCheck.FirstUnpaired(text, next) is >= 0 and var at)
            {
                yield return Unpaired(text, at, article.Body[i].Place ?? article.Place);
            }
        }
    }

    /// <summary>A character that was damaged before it reached us.</summary>
    public static IEnumerable<Diagnostic> Damage(string text, SourceSpan? place)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            yield return new Diagnostic(
                "PE1103", Severity.Warning, $"{text.Count(c => c == '\uFFFD')} damaged character(s), printed as \uFFFD; compare with the original text", place);
        }
    }

    private static Diagnostic Unpaired(string text, int at, SourceSpan? place) => new(
        "PE1104", Severity.Warning, $"'{text[at]}' has no other half in '{Excerpt(text, at)}'; add the missing quote or bracket", place);

    private static string Excerpt(string text, int at)
    {
        var (start, end) = (Math.Max(0, at - Around), Math.Min(text.Length, at + Around));
        start += char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[start..end];
    }
}
