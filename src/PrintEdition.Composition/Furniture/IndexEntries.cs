using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;

namespace PrintEdition.Composition.Furniture;

/// <summary>A line of the index.</summary>
/// <param name="Headline">The story's headline.</param>
/// <param name="Page">Its page.</param>
/// <param name="Row">First row of its module there.</param>
internal sealed record IndexEntry(string Headline, int Page, int Row);

/// <summary>What the index (导读) names: of every page behind the first its most important stories, as many in turn as there is room for.</summary>
internal static class IndexEntries
{
    /// <summary>The entries in the order of pages.</summary>
    /// <param name="pages">The edition's pages.</param>
    /// <param name="most">Entries there is room for.</param>
    public static ImmutableArray<IndexEntry> Of(ImmutableArray<PageDraft> pages, int most) =>
    [
        .. pages.Skip(1)
            .SelectMany(p => StoriesOf(p).Select((m, turn) => (Turn: turn, Entry: new IndexEntry(m.Form.Article.Headline.Headline, p.Number, m.Cells.Row))))
            .OrderBy(e => e.Turn).ThenBy(e => e.Entry.Page)
            .Take(most)
            .OrderBy(e => e.Entry.Page).ThenBy(e => e.Turn)
            .Select(e => e.Entry),
    ];

    /// <summary>The stories that begin on a page, most important first.</summary>
    private static IEnumerable<SetModule> StoriesOf(PageDraft page) =>
        page.InOrder.Where(m => m.Form is StoryForm { Part.From: 0, Article.Headline.Headline.Length: > 0 });
}
