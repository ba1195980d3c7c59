using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Looks a whole article over for what only a person can mend.</summary>
internal static class ArticleCheck
{
    /// <summary>What is missing, damaged or without its other half.</summary>
    public static IEnumerable<Diagnostic> Findings(Article article)
    {
        if (article.Body.IsEmpty && article.Pictures.IsEmpty)
        {
            yield return new Diagnostic("PE1102", Severity.Warning, "an article without text; add a body, or take the entry out", article.Place);
        }
        else if (article.Headline.Headline.Length == 0 && article.Kind != ArticleKind.Filler)
        {
            yield return new Diagnostic("PE1101", Severity.Warning, "text without a headline; it is set as an untitled piece: give it a headline", article.Place);
        }

        foreach (var finding in TextCheck.Damage(string.Concat(article.PlainTexts()), article.Place).Concat(TextCheck.Pairs(article)))
        {
            yield return finding;
        }
    }
}
