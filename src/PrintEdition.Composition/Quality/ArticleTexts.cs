using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>The texts of an article with their places, in the order of <see cref="Article.PlainTexts"/>.</summary>
internal static class ArticleTexts
{
    /// <summary>Every text with the place of its first character.</summary>
    public static IEnumerable<(string Text, TextPlace Start)> Of(Article article)
    {
        (string? Text, TextPart Part)[] head =
        [
            (article.Headline.Kicker, TextPart.Kicker),
            (article.Headline.Headline, TextPart.Headline),
            (article.Headline.Deck, TextPart.Deck),
            (article.Byline?.PlainText, TextPart.Byline),
        ];
        var heads = head.Select(h => (h.Text, new TextPlace(h.Part, 0, 1, article.Place)));
        var body = article.Body.Select((b, i) => ((string?)b.PlainText, new TextPlace(TextPart.Body, i + 1, 1, b.Place ?? article.Place)));
        var pictures = article.Pictures.SelectMany((p, i) => new[]
        {
            (p.Caption, new TextPlace(TextPart.Caption, i + 1, 1, article.Place)),
            (p.Credit, new TextPlace(TextPart.Credit, i + 1, 1, article.Place)),
        });
        return heads.Concat(body).Concat(pictures).Where(t => t.Item1 is not null).Select(t => (t.Item1!, t.Item2));
    }
}
