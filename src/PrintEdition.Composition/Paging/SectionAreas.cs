using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>How much of an edition's pages articles and sections take, by estimate.</summary>
internal sealed class SectionAreas(Desk desk, StoryAreas areas, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies)
{
    /// <summary>Cells that an article takes.</summary>
    public double Of(Article article) => areas.Of(Slug.Of(copies[article.Id]));

    /// <summary>Cells that a story or the rest of one takes.</summary>
    public double Of(Slug slug) => areas.Of(slug);

    /// <summary>Pages that a section's stories fill.</summary>
    public double PagesOf(Section section) => section.Articles.Sum(Of) / areas.OfPage(desk.FirstRow(false));

    /// <summary>Whether the first page has a nameplate.</summary>
    public bool HasMasthead => edition.Masthead.PaperName.Length > 0;

    /// <summary>Part of the first page that the masthead takes from stories.</summary>
    public double Masthead => 1 - (Room(1) / areas.OfPage(desk.FirstRow(false)));

    /// <summary>Cells that stories have on so many pages.</summary>
    public double Room(int pages) =>
        Enumerable.Range(1, pages).Sum(p => areas.OfHole(desk.Frames.Of(p, desk.FirstRow(p == 1 && HasMasthead)).Hole));

    /// <summary>Cells that stories leave free on the emptiest of some pages.</summary>
    public double MostFree(ImmutableArray<PageDraft> pages) => pages.Select(p => p.NoticeCells + (p.BlankRows * desk.Grid.Columns)).DefaultIfEmpty(0).Max();
}
