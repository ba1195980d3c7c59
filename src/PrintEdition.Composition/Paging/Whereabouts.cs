using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;

namespace PrintEdition.Composition.Paging;

/// <summary>Where every article stands: its module on each of its pages.</summary>
internal sealed class Whereabouts(ImmutableArray<PageDraft> pages)
{
    private readonly ILookup<string, (int Page, SetModule Module)> places = pages
        .SelectMany(p => p.InOrder.SelectMany(m => m.Form.Articles.Select(a => (a.Id, Place: (p.Number, m)))))
        .ToLookup(p => p.Id, p => p.Place, StringComparer.Ordinal);

    /// <summary>The article's modules with their pages, in reading order; none when it stands nowhere.</summary>
    public ImmutableArray<(int Page, SetModule Module)> Of(string articleId) => [.. places[articleId]];

    /// <summary>The cells of the part of the article that stands on a page; null when there is none.</summary>
    public Cells? On(int page, string articleId) => places[articleId].Where(p => p.Page == page).Select(p => (Cells?)p.Module.Cells).FirstOrDefault();
}
