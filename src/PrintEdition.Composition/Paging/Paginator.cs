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

        while (desk.Frames.IsWanted(pages.Count + 1))
        {
            pages.Add(WithoutStories(pages.Count + 1));
        }

        return [.. pages];
    }

    private void Paginate(Run run)
    {
        var stories = run.Sections.SelectMany(s => Ranking.Order(s.Articles)).Select(a => copies[a.Id]).ToList();
        var isFront = pages.Count == 0 && edition.Masthead.PaperName.Length > 0;
        var ear = isFront ? TakeEar(stories) : null;
        var frame = desk.Frames.Of(pages.Count + 1, desk.FirstRow(isFront));
        var first = new PageDraft(pages.Count + 1, run.Sections[0].Name, isFront, ear, desk.FirstRow(isFront), [], [], 0) { Fixed = frame.Fixed, Hole = frame.Hole };
        var set = new RunSetter(desk, areas, edition.Sections, first).Set([.. Briefs.Join(stories).Select(Slug.Of)]);
        pages.AddRange(set.Pages);
        unplaced.AddRange(set.Unplaced);
    }

    /// <summary>A page behind the last story, that a box takes whole.</summary>
    private PageDraft WithoutStories(int number)
    {
        var row = desk.FirstRow(false);
        var frame = desk.Frames.Of(number, row);
        return new PageDraft(number, "", false, null, row, frame.Fixed, [], 0) { Hole = frame.Hole };
    }

    /// <summary>What the edition wants in the ear, else the first filler that fits it, which then leaves the stories.</summary>
    private SetModule? TakeEar(List<StoryCopy> stories)
    {
        foreach (var box in edition.Boxes.Where(b => b.Place == BoxPlace.Ear))
        {
            if (desk.Ears.Of(box) is { } ear)
            {
                return ear;
            }
        }

        var filler = stories.Count > 1 ? stories.Find(s => s.Article.Kind == ArticleKind.Filler) : null;
        if (filler is null || desk.Ears.Of(filler.Article) is not { } filled)
        {
            return null;
        }

        stories.Remove(filler);
        return filled;
    }

    private double PagesOf(Section section) => section.Articles.Sum(a => areas.Of(Slug.Of(copies[a.Id]))) / areas.OfPage(desk.FirstRow(false));
}
