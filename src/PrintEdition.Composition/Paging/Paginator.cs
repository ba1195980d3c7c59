using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Gives every story a page (composition step 7): sections get pages by what they hold, a run of pages shares its stories so that all
/// are equally full, a story that a page cannot hold goes on on the next one, what is still free takes a notice. Where the number of
/// pages is given, the least important stories that they do not hold are held over.
/// </summary>
internal sealed class Paginator
{
    /// <summary>Stories that fill so much of a front page may need a second.</summary>
    private const double MayNeedMore = 0.95;

    private readonly Desk desk;
    private readonly Edition edition;
    private readonly SectionAreas areas;
    private readonly RunPager pager;
    private readonly RunSequence sequence;
    private readonly GivenPages given;

    public Paginator(Desk desk, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies)
    {
        (this.desk, this.edition) = (desk, edition);
        var stories = new StoryAreas(desk);
        stories.Measure([.. edition.Articles.Select(a => copies[a.Id])]);
        areas = new SectionAreas(desk, stories, edition, copies);
        var companions = new Companions(edition);
        pager = new RunPager(desk, stories, edition, companions, copies);
        sequence = new RunSequence(pager, companions);
        given = new GivenPages(desk, edition, areas, pager, sequence);
    }

    /// <summary>The edition's pages.</summary>
    public Pagination Paginate() =>
        (edition.Pages ?? desk.Layout.Pages.Exactly) is { } count ? given.On(count) : InWholeSheets(PaginateFreely(), desk.Layout.Pages.Multiple);

    /// <summary>
    /// As many pages as the stories need. An index is for editions of more than one page, and takes room itself: where the guess at their
    /// number was wrong, they are made again.
    /// </summary>
    private Pagination PaginateFreely()
    {
        var runs = Run.Of(edition.Sections, areas.PagesOf);
        var guess = desk.Layout.Furniture.Index != IndexPlace.Off && (runs.Length > 1 || edition.Sections.Sum(areas.PagesOf) > MayNeedMore);
        var made = Paginate(runs, guess);
        if (desk.Layout.Furniture.Index != IndexPlace.Off && guess != made.Pages.Length > 1)
        {
            var again = Paginate(runs, !guess);
            made = !guess && again.Pages.Length == 1 ? made : again;
        }

        return new Pagination(made.Pages, made.Unplaced, []);
    }

    private RunPages Paginate(ImmutableArray<Run> runs, bool withIndex)
    {
        return pager.WithBoxPages(sequence.Set([.. runs.Select(r => new AllottedRun(r, null))], withIndex));
    }

    /// <summary>
    /// Pages of whole sheets: fewer where the stories all fit on them when sections share pages, else more, evenly filled. No story is
    /// held over for it.
    /// </summary>
    private Pagination InWholeSheets(Pagination made, int multiple)
    {
        var over = made.Pages.Length % multiple;
        if (over == 0 || !made.Unplaced.IsEmpty)
        {
            return made;
        }

        var fewer = made.Pages.Length - over;
        return (fewer > 0 ? given.OnAll(fewer) : null) ?? given.OnAll(fewer + multiple) ?? given.Padded(made, fewer + multiple);
    }
}
