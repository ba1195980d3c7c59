using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Sets a run's stories on as few pages as hold them, all about equally full.</summary>
internal sealed class RunSetter
{
    /// <summary>Stories can be set in this part of the room that is estimated for them, with luck: it is tried before a page more is opened.</summary>
    public const double Tightest = 0.97;

    /// <summary>Where the notices of a run's pages differ by more rows, a second try is made.</summary>
    private const int MostUneven = 24;

    private readonly Desk desk;
    private readonly StoryAreas areas;
    private readonly RunFrames frames;
    private readonly PageFiller filler;
    private readonly PageRepair repair;

    /// <param name="desk">The tools.</param>
    /// <param name="areas">How much stories take.</param>
    /// <param name="sections">The edition's sections, for their names.</param>
    /// <param name="companions">What is wanted of stories' pages.</param>
    /// <param name="first">The run's first page, empty.</param>
    public RunSetter(Desk desk, StoryAreas areas, ImmutableArray<Section> sections, Companions companions, PageDraft first)
    {
        (this.desk, this.areas) = (desk, areas);
        frames = new RunFrames(desk, areas, first);
        filler = new PageFiller(desk, areas, sections, new PageChoice(areas, companions, slug => SectionOf(sections, slug)), frames);
        repair = new PageRepair(areas, frames, filler);
    }

    /// <summary>How many pages a run may have.</summary>
    /// <param name="Count">The pages that are wanted.</param>
    /// <param name="MayOverflow">Whether what they do not hold goes on further pages; else it stays unset.</param>
    /// <param name="IsExact">Whether there are just so many: what one of them cannot hold is unplaced, and those behind the last story take notices.</param>
    private sealed record Quota(int Count, bool MayOverflow = false, bool IsExact = false)
    {
        /// <summary>What a page of the run, counted from 0, may leave to others.</summary>
        public Outlook At(int index, double ratio) => new(Math.Max(1, Count - index), ratio, MayOverflow);
    }

    /// <summary>
    /// Sets the stories, most important first. What a first try shows of the room they really take makes a second more even, or tells
    /// how a page more is shared out.
    /// </summary>
    public RunPages Set(ImmutableArray<Slug> stories)
    {
        var count = FewestPages(stories);
        var first = Try(stories, new Quota(count), 1);
        if (first is { IsWhole: true, Uneven: <= MostUneven })
        {
            return first.Pages;
        }

        var second = Try(stories, new Quota(first.IsWhole ? count : count + 1, MayOverflow: true), first.Ratio);
        return first.IsWhole && (first.Uneven <= second.Uneven || second.Count > count) ? first.Pages : second.Pages;
    }

    /// <summary>Sets the stories on so many pages, all about equally full. What they do not hold is left, what one page of them does not hold is unplaced.</summary>
    public RunPages SetOn(ImmutableArray<Slug> stories, int count)
    {
        var quota = new Quota(count, IsExact: true);
        var first = Try(stories, quota, 1);
        var second = first is { IsWhole: true, Uneven: <= MostUneven } ? first : Try(stories, quota, first.Ratio);
        return (first.IsWhole && (first.Uneven <= second.Uneven || !second.IsWhole) ? first : second).Pages;
    }

    private int FewestPages(ImmutableArray<Slug> stories)
    {
        var beyond = (Tightest * stories.Sum(areas.Of)) - areas.OfHole(frames.Open(0).Hole);
        var count = 1;
        for (; beyond > 0; count++)
        {
            beyond -= areas.OfHole(frames.Open(count).Hole);
        }

        return count;
    }

    private RunTry Try(ImmutableArray<Slug> stories, Quota quota, double ratio)
    {
        var run = new RunDraft([], stories, []);
        while (!run.Waiting.IsEmpty && (quota.MayOverflow || run.Pages.Length < quota.Count) && Next(run, quota, ratio) is { } next)
        {
            run = next;
        }

        return Tried(Completed(run, quota), stories, quota);
    }

    /// <summary>The run with a page more, or with a story less that no page can hold; null when it stops here.</summary>
    private RunDraft? Next(RunDraft run, Quota quota, double ratio)
    {
        var open = frames.Open(run.Pages.Length);
        return open.Hole.IsEmpty ? run.With(Finished(open)) : WithStories(run, open, quota, ratio);
    }

    /// <summary>The run with a page more that has room for stories.</summary>
    private RunDraft? WithStories(RunDraft run, PageDraft open, Quota quota, double ratio)
    {
        var outlook = quota.At(run.Pages.Length, ratio);
        return filler.Fill(open, run.Waiting, outlook) is { } filled ? Mended(run, IsLast(run, quota) ? filler.FillLast(open, filled, run.Waiting) : filled, quota, ratio)
            : open.Fixed.Any(m => m.Form is BoxForm) ? run.With(open.WithoutStories())
            : open.HasMasthead && filler.FillWithoutFirst(open, run.Waiting, outlook) is { } others ? run.With(others)
            : quota.MayOverflow || quota.IsExact ? run.WithoutFirst()
            : null;
    }

    private static bool IsLast(RunDraft run, Quota quota) => quota.IsExact && run.Pages.Length + 1 == quota.Count;

    /// <summary>The run with a page more; where that has faults, it and the one before are made again.</summary>
    private RunDraft Mended(RunDraft run, Filled filled, Quota quota, double ratio) =>
        filled.Page.Faults > 0 && !run.Before.IsEmpty && !run.Pages.IsEmpty
            ? repair.Repair(run.With(filled), run.Before, index => quota.At(index, ratio))
            : run.With(filled);

    /// <summary>Pages of notices behind the last story, where there are to be just so many.</summary>
    private RunDraft Completed(RunDraft run, Quota quota)
    {
        while (quota.IsExact && run.Pages.Length < quota.Count)
        {
            run = run.With(frames.Open(run.Pages.Length).WithoutStories() with { Section = "" });
        }

        return run;
    }

    private RunTry Tried(RunDraft run, ImmutableArray<Slug> stories, Quota quota)
    {
        var taken = run.Pages.Sum(p => areas.OfHole(p.Hole) - (p.BlankRows * desk.Grid.Columns) - p.NoticeCells);
        var estimated = stories.Sum(areas.Of) - run.Waiting.Sum(areas.Of);
        var pages = new RunPages(run.Pages, [.. run.Unplaced.Select(s => s.Article)]) { Left = run.Waiting };
        return new RunTry(pages, run.Waiting.IsEmpty && !(quota.IsExact && run.Unplaced.Length > 0), estimated > 0 ? taken / estimated : 1);
    }

    /// <summary>What a try came to.</summary>
    /// <param name="Pages">The pages.</param>
    /// <param name="IsWhole">Whether they hold all stories.</param>
    /// <param name="Ratio">Cells that the stories took for each cell of the estimate.</param>
    private sealed record RunTry(RunPages Pages, bool IsWhole, double Ratio)
    {
        public int Count => Pages.Pages.Length;

        /// <summary>Rows that the emptiest page of several leaves more than the fullest.</summary>
        public int Uneven => WithStories.Select(Free).DefaultIfEmpty(0).Max() - WithStories.Select(Free).DefaultIfEmpty(0).Min();

        private IEnumerable<PageDraft> WithStories => Pages.Pages.Where(p => !p.Hole.IsEmpty);

        private static int Free(PageDraft page) => page.NoticeRows + page.BlankRows;
    }

    /// <summary>A page that boxes take whole.</summary>
    private static PageDraft Finished(PageDraft page) => page with { Section = "", Modules = page.Fixed };

    /// <summary>The number of the section that a story is of; of joined briefs the last.</summary>
    private static int SectionOf(ImmutableArray<Section> sections, Slug slug)
    {
        var last = slug.Copy.Articles[^1].Id;
        return sections.TakeWhile(s => s.Articles.All(a => a.Id != last)).Count();
    }
}
