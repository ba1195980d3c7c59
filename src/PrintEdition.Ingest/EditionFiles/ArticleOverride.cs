using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>What an edition file says of an article that stands in a file of its own: it comes before what that file says.</summary>
internal static class ArticleOverride
{
    /// <summary>The keys that may stand beside <c>file</c>.</summary>
    public static readonly string[] Keys = ["id", "kicker", "headline", "deck", "link", .. WishReader.Keys];

    /// <summary>The article with what the entry says.</summary>
    public static Article Apply(Article article, Fields entry, Cleaner cleaner)
    {
        var wishes = WishReader.Read(entry);
        var own = article.Wishes;
        return article with
        {
            Id = entry.Id("id") is { Length: > 0 } id ? id : article.Id,
            Headline = new HeadlineStack(
                entry.Text("headline") is { } headline ? cleaner.Phrases(headline) : article.Headline.Headline,
                entry.Text("kicker") is { } kicker ? cleaner.Phrases(kicker) : article.Headline.Kicker,
                entry.Text("deck") is { } deck ? cleaner.Phrases(deck) : article.Headline.Deck),
            Link = entry.Address("link") ?? article.Link,
            Priority = WishReader.Priority(entry) ?? article.Priority,
            HeadlineDirection = entry["headline-direction"] is null ? article.HeadlineDirection : WishReader.Direction(entry),
            PullQuote = entry.Text("pull-quote") is { } quote ? cleaner.Phrases(quote) : article.PullQuote,
            Wishes = new Wishes
            {
                Page = wishes.Page ?? own.Page,
                IsLead = entry["lead"] is null ? own.IsLead : wishes.IsLead,
                IsBoxed = entry["boxed"] is null ? own.IsBoxed : wishes.IsBoxed,
                Span = wishes.Span ?? own.Span,
                KeepWith = entry["keep-with"] is null ? own.KeepWith : wishes.KeepWith,
                NotWith = entry["not-with"] is null ? own.NotWith : wishes.NotWith,
            },
        };
    }
}
