using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Sets runs of an edition, each from a page on.</summary>
internal sealed class RunPager(Desk desk, StoryAreas areas, Edition edition, Companions companions, IReadOnlyDictionary<string, StoryCopy> copies)
{
    private readonly FrontPage front = new(desk, edition);

    /// <summary>The run on as few pages as hold it, or on those that it is given; what these do not hold is left.</summary>
    /// <param name="run">The run.</param>
    /// <param name="number">Number of its first page.</param>
    /// <param name="withIndex">Whether the first page of the edition has an index.</param>
    public RunPages Set(AllottedRun run, int number, bool withIndex)
    {
        var (setter, stories) = Open(run.Run, number, withIndex);
        return run.Pages is { } pages ? setter.SetOn(stories, pages) : setter.Set(stories);
    }

    /// <summary>How many pages a run will have, most likely.</summary>
    /// <param name="run">The run.</param>
    /// <param name="number">Number of its first page.</param>
    public int Guess(AllottedRun run, int number)
    {
        var count = 0;
        for (var beyond = RunSetter.Tightest * run.Run.Articles.Sum(a => areas.Of(Slug.Of(copies[a.Id]))); beyond > 0 || count == 0; count++)
        {
            beyond -= areas.OfHole(front.HoleOf(number + count));
        }

        return run.Pages ?? count;
    }

    /// <summary>A run that was set from one page on, from another on: the same with other numbers, or set anew where something is wanted on a page of a given number.</summary>
    /// <param name="run">The run.</param>
    /// <param name="set">Its pages, as they were set.</param>
    /// <param name="from">Number of the first of them; 0 for none.</param>
    /// <param name="number">Number that it shall have.</param>
    /// <param name="withIndex">Whether the first page of the edition has an index.</param>
    public RunPages Move(AllottedRun run, RunPages? set, int from, int number, bool withIndex) =>
        set is null || from == 1 || number == 1 || companions.HavePages || desk.Frames.HavePages ? Set(run, number, withIndex) : new Renumbering(number - from).Of(set);

    /// <summary>The pages with further ones behind them that boxes take whole.</summary>
    public RunPages WithBoxPages(RunPages made)
    {
        while (desk.Frames.IsWanted(made.Pages.Length + 1))
        {
            made = made with { Pages = made.Pages.Add(front.OpenWithoutStories(made.Pages.Length + 1)) };
        }

        return made;
    }

    /// <summary>A page of notices.</summary>
    public PageDraft OpenWithoutStories(int number) => front.OpenWithoutStories(number).WithoutStories();

    private (RunSetter Setter, ImmutableArray<Slug> Stories) Open(Run run, int number, bool withIndex)
    {
        var stories = StoriesOf(run).ToList();
        var first = front.Open(number, run.Sections[0].Name, stories, withIndex);
        var joined = run.Apart.SelectMany(part => Briefs.Join([.. StoriesOf(part).Where(stories.Contains)], companions.IsBound));
        return (new RunSetter(desk, areas, edition.Sections, companions, first), [.. joined.Select(Slug.Of)]);
    }

    private IEnumerable<StoryCopy> StoriesOf(Run run) => run.Sections.SelectMany(s => Ranking.Order(s.Articles)).Select(a => copies[a.Id]);
}
