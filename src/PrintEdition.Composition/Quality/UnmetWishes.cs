using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Says which wishes for an article's place could not be met, and why.</summary>
internal sealed class UnmetWishes
{
    private readonly Edition edition;
    private readonly PageGrid grid;
    private readonly Companions companions;
    private readonly ImmutableArray<PageDraft> pages;
    private readonly Whereabouts whereabouts;

    private UnmetWishes(Edition edition, PageGrid grid, ImmutableArray<PageDraft> pages)
    {
        (this.edition, this.grid, this.pages) = (edition, grid, pages);
        companions = new Companions(edition);
        whereabouts = new Whereabouts(pages);
    }

    /// <summary>A warning for each. An article that is held over has none: that is said already; nor has one that stands as a plan says.</summary>
    /// <param name="edition">The edition, with what is held over.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="made">Its pages.</param>
    public static IEnumerable<Diagnostic> In(Edition edition, PageGrid grid, Pagination made)
    {
        var unmet = new UnmetWishes(edition, grid, made.Pages);
        return edition.Articles.Where(a => !a.Wishes.IsEmpty && !made.Planned.Contains(a.Id)).SelectMany(unmet.Of);
    }

    private IEnumerable<Diagnostic> Of(Article article)
    {
        if (whereabouts.Of(article.Id) is not [var (page, module), ..])
        {
            return [];
        }

        var places = new[] { OfPage(article, page), OfLead(article, page), OfBox(article, module), OfSpan(article, module) };
        return places.Concat(article.Wishes.KeepWith.Select(r => OfKept(article, page, r))).Concat(article.Wishes.NotWith.Select(r => OfApart(article, r))).OfType<Diagnostic>();
    }

    private Diagnostic? OfPage(Article article, int page) => article.Wishes.Page is not { } wanted || wanted == page
        ? null
        : Finding("PE3331", article, $"stands on page {page}, not {wanted}: {ReasonOfPage(article, wanted)}");

    private string ReasonOfPage(Article article, int wanted) =>
        wanted > pages.Length ? $"the edition has {(pages.Length == 1 ? "one page" : $"{pages.Length} pages")}; give it more (--pages {wanted})"
        : companions.PageOf(article) is { } other && other != wanted ? $"it is kept with an article that is wanted on page {other}; change one of the two"
        : StrangerOn(article, wanted) is { } stranger ? $"'{stranger}' stands there, and the two are not to stand on one page, or both to lead it; change a wish of one of them"
        : pages[wanted - 1].Hole.IsEmpty ? "boxes take that page whole; give it another"
        : companions.With(article).Length > 1 ? "the page has no room for all that it is kept with; shorten one of them"
        : "the page has no room for it beside the other stories; want fewer there, or shorten it";

    /// <summary>An article on a page that another is not to stand with, by its own wishes or those of what it is kept with.</summary>
    private string? StrangerOn(Article article, int page) =>
        pages[page - 1].Modules.SelectMany(m => m.Form.Articles).FirstOrDefault(other => companions.With(article).Any(a => companions.AreApart(a, other)))?.Id;

    private Diagnostic? OfLead(Article article, int page)
    {
        var lead = LeadOf(page);
        return !article.Wishes.IsLead || lead?.Id == article.Id ? null : Finding("PE3332", article, $"does not lead page {page}: {ReasonOfLead(article, page, lead)}");
    }

    /// <summary>The story that leads a page: the first of those that begin on it.</summary>
    private Article? LeadOf(int page) =>
        pages[page - 1].InOrder.Select(m => m.Form).OfType<StoryForm>().Where(f => f.Part.From == 0).Select(f => f.Article).FirstOrDefault();

    private static string ReasonOfLead(Article article, int page, Article? lead) =>
        article.Kind == ArticleKind.Filler ? "it is a filler; make it news to lead"
        : article.Headline.Headline.Length == 0 ? "it has no headline; give it one"
        : lead?.Wishes.IsLead == true ? $"'{lead.Id}' is to lead as well and stands there; give one of them another page"
        : $"it does not fit the page above the others; want fewer stories on page {page}";

    private static Diagnostic? OfBox(Article article, SetModule module) => !article.Wishes.IsBoxed || module.Form.Dress == Dress.Framed
        ? null
        : Finding("PE3333", article, "has no frame: no framed form of it fits its page, for a framed story stands on one page whole; shorten it, or want less beside it");

    private Diagnostic? OfSpan(Article article, SetModule module) => article.Wishes.Span is not { } span || module.Cells.Columns == span
        ? null
        : Finding("PE3334", article, $"stands over {Columns(module.Cells.Columns)}, not {span}: {(span > grid.Columns ? $"this layout has {grid.Columns}" : "no form of it over so many fits its page")}; give another number");

    private static string Columns(int count) => count == 1 ? "one column" : $"{count} columns";

    private Diagnostic? OfKept(Article article, int page, ArticleReference other)
    {
        var places = whereabouts.Of(other.Id);
        return !places.IsEmpty && places[0].Page == page ? null : Finding("PE3335", article, ReasonOfKept(article, page, other, places), other.Place);
    }

    private string ReasonOfKept(Article article, int page, ArticleReference other, ImmutableArray<(int Page, SetModule Module)> places)
    {
        if (places.IsEmpty)
        {
            return $"stands on page {page} without '{other.Id}', which is held over; give more pages";
        }

        var theirs = edition.Articles.First(a => a.Id == other.Id).Wishes;
        var reason = article.Wishes.Page is { } mine && theirs.Page is { } their && mine != their ? "each is wanted on a page of its own; change one of the two"
            : AreApart(article, other) ? "they are not to stand on one page as well; take one of the wishes back"
            : "no page has room for both beside the other stories; shorten one of them, or give them a page";
        return $"stands on page {page}, and '{other.Id}' on page {places[0].Page}: {reason}";
    }

    private bool AreApart(Article article, ArticleReference other) =>
        companions.With(article).Any(a => a.Wishes.NotWith.Any(n => companions.With(article).Any(b => b.Id == n.Id))) || article.Wishes.NotWith.Contains(other);

    private Diagnostic? OfApart(Article article, ArticleReference other)
    {
        var shared = whereabouts.Of(article.Id).Select(p => p.Page).Intersect(whereabouts.Of(other.Id).Select(p => p.Page)).ToArray();
        return shared.Length == 0 ? null : Finding("PE3336", article, $"stands on page {shared[0]} with '{other.Id}': {ReasonOfApart(article, other)}", other.Place);
    }

    private string ReasonOfApart(Article article, ArticleReference other)
    {
        var theirs = edition.Articles.First(a => a.Id == other.Id);
        return pages.Length == 1 ? "the edition has one page; give it more (--pages 2)"
            : companions.PageOf(article) is { } page && companions.PageOf(theirs) == page ? $"both are wanted on page {page}; change one of the two"
            : companions.With(article).Contains(theirs) ? "they are kept together by other wishes; take one of them back"
            : "no other page has room for one of them; want one on a page of its own, or give more pages";
    }

    private static Diagnostic Finding(string code, Article article, string message, SourceSpan? place = null) =>
        new(code, Severity.Warning, $"'{article.Id}' {message}", place ?? article.Place);
}
