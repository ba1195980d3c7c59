using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Pages;

/// <summary>An article and where a reader may turn from it: the next article, the one before, the section's front page.</summary>
internal sealed record ArticleTurns(BookArticle Article, BookSection Section, BookArticle? Previous, BookArticle? Next)
{
    /// <summary>Every article of the book with its neighbours, in reading order.</summary>
    public static IEnumerable<ArticleTurns> Of(Book book)
    {
        var articles = book.Sections.SelectMany(s => s.Articles.Select(a => (Section: s, Article: a))).ToList();
        return articles.Select((place, i) => new ArticleTurns(place.Article, place.Section,
            i == 0 ? null : articles[i - 1].Article, i == articles.Count - 1 ? null : articles[i + 1].Article));
    }

    /// <summary>Writes the links that end an article.</summary>
    public void Write(MarkupWriter page) => TurnLinks.Write(
        page,
        (Words.Next, Next?.File, Next?.Title),
        (Words.Previous, Previous?.File, Previous?.Title),
        (Words.Back, Section.File, Section.Title));
}
