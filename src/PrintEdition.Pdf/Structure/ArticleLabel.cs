using PrintEdition.Model;

namespace PrintEdition.Pdf.Structure;

/// <summary>What an article is called where it is listed.</summary>
internal static class ArticleLabel
{
    /// <summary>Characters of a body's start that stand for a missing headline.</summary>
    private const int Length = 20;

    /// <summary>Its headline, or the beginning of its text.</summary>
    public static string Of(Article article)
    {
        if (article.Headline.Headline.Length > 0)
        {
            return article.Headline.Headline;
        }

        var body = string.Concat(article.Body.Select(b => b.PlainText));
        return body.Length <= Length ? body : body[..(char.IsHighSurrogate(body[Length - 1]) ? Length - 1 : Length)] + "…";
    }
}
