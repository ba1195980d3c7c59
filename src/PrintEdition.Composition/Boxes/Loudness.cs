using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;

namespace PrintEdition.Composition.Boxes;

/// <summary>How large the titles of boxes may be: no filler shouts down the news.</summary>
internal static class Loudness
{
    /// <summary>A title is at most so many times as large as a deck.</summary>
    private const double MostDecks = 2;

    /// <summary>A title is at most this part of the page's lead headline.</summary>
    private const double MostOfLead = 0.7;

    /// <summary>The largest title on a page without headlines, in points.</summary>
    public static double Of(Layout layout) => MostDecks * layout.Styles.Deck.Size;

    /// <summary>The largest title on a page, in points.</summary>
    public static double On(PageDraft page, Layout layout)
    {
        var lead = page.Modules.Select(m => m.Form).OfType<StoryForm>().Select(f => f.Head.Size).DefaultIfEmpty(0).Max();
        return lead > 0 ? Math.Min(Of(layout), MostOfLead * lead) : Of(layout);
    }
}
