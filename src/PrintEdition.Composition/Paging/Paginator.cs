using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Gives every story a page (composition step 7): sections get pages by what they hold, a run of pages shares its stories so that all
/// are equally full, a story that a page cannot hold goes on on the next one, what is still free takes a notice.
/// </summary>
internal sealed class Paginator(Desk desk, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies)
{
    private readonly StoryAreas areas = new(desk);
    private readonly List<PageDraft> pages = [];
    private readonly List<Article> unplaced = [];

    /// <summary>Articles that no page can hold.</summary>
    public IReadOnlyList<Article> Unplaced => unplaced;

    /// <summary>The edition's pages.</summary>
    public ImmutableArray<PageDraft> Paginate()
    {
        foreach (var run in Run.Of(edition.Sections, PagesOf))
        {
            Paginate(run);
        }

        return [.. pages];
    }

    private void Paginate(Run run)
    {
        var stories = run.Sections.SelectMany(s => Ranking.Order(s.Articles)).Select(a => copies[a.Id]).ToList();
        var isFront = pages.Count == 0 && edition.Masthead.PaperName.Length > 0;
        var ear = isFront && stories.Count > 1 ? TakeEar(stories) : null;
        var first = new PageDraft(pages.Count + 1, run.Sections[0].Name, isFront, ear, desk.FirstRow(isFront), [], [], 0);
        var set = new RunSetter(desk, areas, edition.Sections, first).Set([.. Briefs.Join(stories).Select(Slug.Of)]);
        pages.AddRange(set.Pages);
        unplaced.AddRange(set.Unplaced);
    }

    private SetModule? TakeEar(List<StoryCopy> stories)
    {
        var filler = stories.Find(s => s.Article.Kind == ArticleKind.Filler);
        if (filler is null || desk.Masthead.Ear(filler.Article, desk.Fillers) is not { } form)
        {
            return null;
        }

        stories.Remove(filler);
        return new SetModule(form, desk.Masthead.EarCells, null, -1);
    }

    private double PagesOf(Section section) => section.Articles.Sum(a => areas.Of(Slug.Of(copies[a.Id]))) / areas.OfPage(desk.FirstRow(false));
}
