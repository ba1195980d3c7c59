using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Which sections stand on which page, for the words of bands and folios.</summary>
internal sealed class PageSections
{
    private readonly Edition edition;
    private readonly ImmutableArray<(Section Section, ImmutableArray<int> Pages)> pages;

    public PageSections(Edition edition, Whereabouts whereabouts)
    {
        this.edition = edition;
        pages = [.. edition.Sections.Select(s => (s, s.Articles.SelectMany(a => whereabouts.Of(a.Id)).Select(p => p.Page).Distinct().Order().ToImmutableArray()))];
    }

    /// <summary>Whether a section begins on a page.</summary>
    public bool BeginsOn(int page) => pages.Any(s => !s.Pages.IsEmpty && s.Pages[0] == page);

    /// <summary>The responsible editors of a page: of its sections, or the paper's where a section has none.</summary>
    public ImmutableArray<string> EditorsOf(int page) =>
        [.. pages.Where(s => s.Pages.Contains(page)).Select(s => s.Section.Editor ?? edition.Masthead.Editor).DefaultIfEmpty(edition.Masthead.Editor).OfType<string>().Distinct(StringComparer.Ordinal)];
}
