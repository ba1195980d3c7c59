using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Gives every story a page (composition step 7): sections get pages by what they hold, a run of pages shares its stories so that all
/// are equally full, a story that a page cannot hold goes on on the next one, what is still free takes a notice.
/// </summary>
internal sealed class Paginator(Desk desk, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies)
{
    /// <summary>Stories that fill so much of a front page may need a second.</summary>
    private const double MayNeedMore = 0.95;

    private readonly StoryAreas areas = new(desk);
    private readonly FrontPage front = new(desk, edition);

    /// <summary>Articles that no page can hold.</summary>
    public IReadOnlyList<Article> Unplaced { get; private set; } = [];

    /// <summary>
    /// The edition's pages. An index is for editions of more than one page, and takes room itself: where the guess at their number was
    /// wrong, they are made again.
    /// </summary>
    public ImmutableArray<PageDraft> Paginate()
    {
        var runs = Run.Of(edition.Sections, PagesOf);
        var guess = desk.Layout.Furniture.Index != IndexPlace.Off && (runs.Length > 1 || PagesOf(edition.Sections) > MayNeedMore);
        var made = Paginate(runs, guess);
        if (desk.Layout.Furniture.Index != IndexPlace.Off && guess != made.Pages.Length > 1)
        {
            var again = Paginate(runs, !guess);
            made = !guess && again.Pages.Length == 1 ? made : again;
        }

        Unplaced = made.Unplaced;
        return made.Pages;
    }

    private RunPages Paginate(ImmutableArray<Run> runs, bool withIndex)
    {
        var made = new RunPages([], []);
        foreach (var run in runs)
        {
            var set = Set(run, made.Pages.Length + 1, withIndex);
            made = new RunPages(made.Pages.AddRange(set.Pages), made.Unplaced.AddRange(set.Unplaced));
        }

        while (desk.Frames.IsWanted(made.Pages.Length + 1))
        {
            made = made with { Pages = made.Pages.Add(front.OpenWithoutStories(made.Pages.Length + 1)) };
        }

        return made;
    }

    private RunPages Set(Run run, int number, bool withIndex)
    {
        var stories = run.Sections.SelectMany(s => Ranking.Order(s.Articles)).Select(a => copies[a.Id]).ToList();
        var first = front.Open(number, run.Sections[0].Name, stories, withIndex);
        return new RunSetter(desk, areas, edition.Sections, first).Set([.. Briefs.Join(stories).Select(Slug.Of)]);
    }

    private double PagesOf(IEnumerable<Section> sections) => sections.Sum(PagesOf);

    private double PagesOf(Section section) => section.Articles.Sum(a => areas.Of(Slug.Of(copies[a.Id]))) / areas.OfPage(desk.FirstRow(false));
}
