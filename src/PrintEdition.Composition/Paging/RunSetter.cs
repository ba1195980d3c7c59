using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>The pages of a run, and the articles that no page can hold.</summary>
internal sealed record RunPages(ImmutableArray<PageDraft> Pages, ImmutableArray<Article> Unplaced)
{
    /// <summary>What a given number of pages did not hold: the least important stories, or the rest of one that began on them.</summary>
    public ImmutableArray<Slug> Left { get; init; } = [];
}

/// <summary>Sets a run's stories on as few pages as hold them, all about equally full.</summary>
/// <param name="desk">The tools.</param>
/// <param name="areas">How much stories take.</param>
/// <param name="sections">The edition's sections, for their names.</param>
/// <param name="companions">What is wanted of stories' pages.</param>
/// <param name="first">The run's first page, empty.</param>
internal sealed class RunSetter(Desk desk, StoryAreas areas, ImmutableArray<Section> sections, Companions companions, PageDraft first)
{
    /// <summary>Stories can be set in this part of the room that is estimated for them, with luck: it is tried before a page more is opened.</summary>
    private const double Tightest = 0.97;

    /// <summary>Where the notices of a run's pages differ by more rows, a second try is made.</summary>
    private const int MostUneven = 24;

    /// <summary>A strip of fewer rows is not worth keeping free: what is spare is left for a later page.</summary>
    private const int LeastStrip = 12;

    /// <summary>A notice takes at most this part of a page that stories could still fill, or the part of all pages that they will not fill.</summary>
    private const double LargestStrip = 0.5;

    private readonly PageChoice choice = new(areas, companions, slug => SectionOf(sections, slug));

    /// <summary>
    /// Sets the stories, most important first. What a first try shows of the room they really take makes a second more even, or tells
    /// how a page more is shared out.
    /// </summary>
    public RunPages Set(ImmutableArray<Slug> stories)
    {
        var count = FewestPages(stories);
        var first = SetOn(stories, count, 1, mayOverflow: false);
        if (first is { IsWhole: true, Uneven: <= MostUneven })
        {
            return first.Pages;
        }

        var second = SetOn(stories, first.IsWhole ? count : count + 1, first.Ratio, mayOverflow: true);
        return first.IsWhole && (first.Uneven <= second.Uneven || second.Count > count) ? first.Pages : second.Pages;
    }

    /// <summary>Sets the stories on so many pages, all about equally full. What they do not hold is left, what one page of them does not hold is unplaced.</summary>
    public RunPages SetOn(ImmutableArray<Slug> stories, int count)
    {
        var first = SetOn(stories, count, 1, mayOverflow: false, isExact: true);
        var second = first is { IsWhole: true, Uneven: <= MostUneven } ? first : SetOn(stories, count, first.Ratio, mayOverflow: false, isExact: true);
        return (first.IsWhole && (first.Uneven <= second.Uneven || !second.IsWhole) ? first : second).Pages;
    }

    private int FewestPages(ImmutableArray<Slug> stories)
    {
        var beyond = (Tightest * stories.Sum(areas.Of)) - areas.OfHole(first.Hole);
        var count = 1;
        for (; beyond > 0; count++)
        {
            beyond -= areas.OfHole(Open(count).Hole);
        }

        return count;
    }

    /// <summary>Sets the stories on so many pages.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="count">The pages.</param>
    /// <param name="ratio">Cells that stories are thought to take for each cell of the estimate.</param>
    /// <param name="mayOverflow">Whether what does not fit goes on further pages; else it stays unset.</param>
    /// <param name="isExact">Whether there are just so many pages: what one of them cannot hold is unplaced, and those behind the last story take notices.</param>
    private RunTry SetOn(ImmutableArray<Slug> stories, int count, double ratio, bool mayOverflow, bool isExact = false)
    {
        var pages = new List<PageDraft>();
        var unplaced = new List<Slug>();
        var waiting = stories.ToList();
        ImmutableArray<Slug> earlier = [];
        while (waiting.Count > 0 && (mayOverflow || pages.Count < count))
        {
            var open = Open(pages.Count);
            ImmutableArray<Slug> before = [.. waiting];
            if (open.Hole.IsEmpty)
            {
                pages.Add(Finished(open));
            }
            else if (Fill(open, waiting, Math.Max(1, count - pages.Count), ratio, mayOverflow) is { } page)
            {
                pages.Add(isExact && waiting.Count > 0 && pages.Count + 1 == count ? FillLast(open, page, before, waiting) : page);
                if (page.Faults > 0 && !earlier.IsDefaultOrEmpty)
                {
                    Repair(pages, earlier, waiting, count, ratio, mayOverflow);
                }
            }
            else if (open.Fixed.Any(m => m.Form is BoxForm))
            {
                pages.Add(open.WithoutStories());
            }
            else if (open.HasMasthead && FillWithoutFirst(open, waiting, Math.Max(1, count - pages.Count), ratio, mayOverflow) is { } others)
            {
                pages.Add(others);
            }
            else if (mayOverflow || isExact)
            {
                GiveWay(waiting, unplaced);
            }
            else
            {
                break;
            }

            earlier = open.Hole.IsEmpty ? default : before;
        }

        for (; isExact && pages.Count < count; pages.Add(Open(pages.Count).WithoutStories() with { Section = "" }))
        {
        }

        var taken = pages.Sum(p => areas.OfHole(p.Hole) - (p.BlankRows * desk.Grid.Columns) - p.NoticeCells);
        var estimated = stories.Sum(areas.Of) - waiting.Sum(areas.Of);
        var set = new RunPages([.. pages], [.. unplaced.Select(s => s.Article)]) { Left = [.. waiting] };
        return new RunTry(set, waiting.Count == 0 && !(isExact && unplaced.Count > 0), estimated > 0 ? taken / estimated : 1);
    }

    private sealed record RunTry(RunPages Pages, bool IsWhole, double Ratio)
    {
        public int Count => Pages.Pages.Length;

        /// <summary>Rows that the emptiest page of several leaves more than the fullest.</summary>
        public int Uneven => WithStories.Select(Free).DefaultIfEmpty(0).Max() - WithStories.Select(Free).DefaultIfEmpty(0).Min();

        private IEnumerable<PageDraft> WithStories => Pages.Pages.Where(p => !p.Hole.IsEmpty);

        private static int Free(PageDraft page) => page.NoticeRows + page.BlankRows;
    }

    /// <summary>
    /// Fills a front page, on which the first story's headline and picture have no room under the masthead, with those after it: the first stands on
    /// the next page, behind what goes on there. Null when no story fits.
    /// </summary>
    private PageDraft? FillWithoutFirst(PageDraft page, List<Slug> waiting, int pagesLeft, double ratio, bool mayOverflow)
    {
        var others = waiting.Skip(1).ToList();
        if (others.Count == 0 || Fill(page, others, pagesLeft, ratio, mayOverflow) is not { } filled)
        {
            return null;
        }

        others.Insert(others.TakeWhile(s => s.IsContinued).Count(), waiting[0]);
        waiting.Clear();
        waiting.AddRange(others);
        return filled;
    }

    /// <summary>What to do with a first story that no page can hold: joined briefs are parted again, one story alone is given up.</summary>
    private static void GiveWay(List<Slug> waiting, List<Slug> unplaced)
    {
        var story = waiting[0];
        waiting.RemoveAt(0);
        if (story.Copy.Parts.IsEmpty)
        {
            unplaced.Add(story);
        }
        else
        {
            waiting.InsertRange(0, story.Copy.Parts.Select(Slug.Of));
        }
    }

    /// <summary>An empty page of the run.</summary>
    private PageDraft Open(int index)
    {
        if (index == 0)
        {
            return first;
        }

        var (number, row) = (first.Number + index, desk.FirstRow(false));
        var frame = desk.Frames.Of(number, row);
        return first with { Number = number, HasMasthead = false, Ear = null, FirstRow = row, Fixed = frame.Fixed, Hole = frame.Hole };
    }

    /// <summary>A page that boxes take whole.</summary>
    private static PageDraft Finished(PageDraft page) => page with { Section = "", Modules = page.Fixed };

    /// <summary>The next page after one that has room for stories.</summary>
    private int After(PageDraft page)
    {
        var index = page.Number - first.Number + 1;
        while (Open(index).Hole.IsEmpty)
        {
            index++;
        }

        return first.Number + index;
    }

    /// <summary>Fills a page with waiting stories and puts what a jump leaves at the head of those that wait. Null when not even the first fits.</summary>
    private PageDraft? Fill(PageDraft page, List<Slug> waiting, int pagesLeft, double ratio, bool mayOverflow, Share? share = null)
    {
        var strip = Strip(page, waiting, pagesLeft, ratio);
        if (share is not null)
        {
            return Fill(page, waiting, pagesLeft, mayOverflow, strip, share);
        }

        if (strip > page.Hole.Main.Rows * AmpleStrip)
        {
            var left = waiting.ToList();
            if (Fill(page, left, pagesLeft, mayOverflow, strip, new Share(0, MayCut: false)) is { } whole && whole.NoticeRows + whole.BlankRows < strip + LeastStrip)
            {
                waiting.Clear();
                waiting.AddRange(left);
                return whole;
            }
        }

        return Fill(page, waiting, pagesLeft, mayOverflow, strip)
            ?? (strip > 0 ? Fill(page, waiting, pagesLeft, mayOverflow, 0) : null)
            ?? Relaxations(waiting).Select(relaxed => Fill(page, waiting, pagesLeft, mayOverflow, 0, relaxed: relaxed)).FirstOrDefault(p => p is not null);
    }

    /// <summary>
    /// The last page has faults: it and the one before it are made again with other stories on that one, and stay so where there are fewer
    /// faults then, and no more stories wait than there were, or than there is room for.
    /// </summary>
    private void Repair(List<PageDraft> pages, ImmutableArray<Slug> earlier, List<Slug> waiting, int count, double ratio, bool mayOverflow)
    {
        var index = pages.Count - 1;
        var room = waiting.Count == 0 ? 0 : Math.Max(waiting.Sum(areas.Of), Enumerable.Range(index + 1, Math.Max(0, count - index - 1)).Sum(i => areas.OfHole(Open(i).Hole)) * Tightest);
        foreach (var share in Share.Others.TakeWhile(_ => pages[index - 1].Faults + pages[index].Faults > 0))
        {
            var left = earlier.ToList();
            if (Fill(Open(index - 1), left, Math.Max(1, count - index + 1), ratio, mayOverflow, share) is { } first
                && Fill(Open(index), left, Math.Max(1, count - index), ratio, mayOverflow) is { } second
                && first.Faults + second.Faults < pages[index - 1].Faults + pages[index].Faults && left.Sum(areas.Of) <= room)
            {
                (pages[index - 1], pages[index]) = (first, second);
                waiting.Clear();
                waiting.AddRange(left);
            }
        }
    }

    /// <summary>What a page takes of the stories that wait: fewer by so many than it would, and whether one may go on on the next.</summary>
    private sealed record Share(int Fewer, bool MayCut)
    {
        public static readonly Share Usual = new(0, true);

        /// <summary>What else is tried where the next page has faults.</summary>
        public static readonly ImmutableArray<Share> Others = [new(1, true), new(0, false), new(2, true), new(1, false), new(3, true)];
    }

    /// <summary>The last page again, when it leaves stories: wishes for stories' forms yield before one is held over.</summary>
    private PageDraft FillLast(PageDraft open, PageDraft filled, ImmutableArray<Slug> all, List<Slug> waiting)
    {
        foreach (var relaxed in Relaxations(all).TakeWhile(_ => waiting.Count > 0))
        {
            var left = all.ToList();
            if (Fill(open, left, 1, mayOverflow: false, 0, relaxed: relaxed) is { } page && left.Sum(areas.Of) < waiting.Sum(areas.Of))
            {
                filled = page;
                waiting.Clear();
                waiting.AddRange(left);
            }
        }

        return filled;
    }

    /// <summary>Stories whose wishes are left out one by one.</summary>
    private const int MostRelaxed = 4;

    /// <summary>Sets of stories whose wishes are left out where a page cannot be set with them: each that has one, then all.</summary>
    private static IEnumerable<ImmutableArray<Slug>> Relaxations(IEnumerable<Slug> stories)
    {
        ImmutableArray<Slug> wishing = [.. stories.Where(s => s.Article.Wishes is { IsBoxed: true } or { Span: not null })];
        var single = wishing.Take(MostRelaxed).Reverse().Select(w => ImmutableArray.Create(w));
        return wishing.Length < 2 ? single : single.Append(wishing);
    }

    /// <summary>On a page that keeps more than this part free for a notice, no story goes on on the next where others fill it as well.</summary>
    private const double AmpleStrip = 0.25;

    /// <summary>Fills a page down to a strip of rows that stays free for a notice; where nothing fits as it is wanted, without the wishes.</summary>
    private PageDraft? Fill(PageDraft page, List<Slug> waiting, int pagesLeft, bool mayOverflow, int strip, Share? share = null, ImmutableArray<Slug> relaxed = default)
    {
        var (fewer, mayCut) = share ?? Share.Usual;
        var chosen = choice.Choose(waiting, page.Number, areas.OfHole(page.Hole) - (strip * page.Hole.Main.Columns), pagesLeft - 1, mayCut);
        for (var i = 0; i < fewer && chosen.Count > 0; i++)
        {
            choice.Shorten(chosen, page.Number);
        }

        SetPage? best = null;
        var (tries, mayLeave) = (0, pagesLeft > 1 || (mayOverflow && chosen.Count < waiting.Count));
        for (; chosen.Count > 0 && (best is null || (mayLeave && ++tries < MostTries)); Shorten(chosen, page.Number))
        {
            var goesOn = (pagesLeft > 1 && mayCut) || (mayOverflow && chosen.Count == 1);
            var units = Ranking.Rank(chosen, desk.Layout, goesOn ? After(page) : 0, [.. relaxed.IsDefault ? [] : relaxed]);
            var plan = desk.Search.Find(units, page.Hole, strip);
            best = plan is not null && (best is null || plan.Faults < best.Plan.Faults) ? new SetPage(plan, [.. chosen]) : best;
            if (best is { Plan.Faults: 0 })
            {
                break;
            }
        }

        return best is null ? null : Take(best, page, waiting);
    }

    /// <summary>Leaves the last story to a later page; of many two, or it would take too long to come to a set that fits.</summary>
    private void Shorten(List<Slug> chosen, int page)
    {
        var most = chosen.Count - (chosen.Count > Many ? 2 : 1);
        while (chosen.Count > most)
        {
            choice.Shorten(chosen, page);
        }
    }

    private const int Many = 9;

    /// <summary>Sets of stories that are tried for a page whose first has faults everybody sees.</summary>
    private const int MostTries = 3;

    private sealed record SetPage(SetPlan Plan, ImmutableArray<Slug> Stories);

    private PageDraft Take(SetPage set, PageDraft page, List<Slug> waiting)
    {
        waiting.RemoveAll(set.Stories.Contains);
        waiting.InsertRange(0, set.Plan.Modules.Where(m => m.Form is StoryForm { Part.To: > 0 }).Select(m => Slug.After((StoryForm)m.Form, m.Text!, page.Number)));
        return page with { Section = SectionNames.Of(sections, set.Stories.SelectMany(s => s.Copy.Articles)), Modules = [.. set.Plan.Modules, .. page.Fixed], Divisions = Divisions.Between([.. set.Plan.Modules.Select(m => m.Cells)]), BlankRows = set.Plan.BlankRows, Faults = set.Plan.Faults };
    }

    /// <summary>
    /// Rows to keep free for a notice at the foot of a page: its share of what the stories will not fill of all pages. A front page is
    /// full as long as the pages behind it can take the rest, the last takes what comes.
    /// </summary>
    private int Strip(PageDraft page, List<Slug> waiting, int pagesLeft, double ratio)
    {
        var (rows, columns) = (page.Hole.Main.Rows, page.Hole.Main.Columns);
        var behind = Enumerable.Range(page.Number - first.Number + 1, pagesLeft - 1).Sum(i => areas.OfHole(Open(i).Hole));
        var room = areas.OfHole(page.Hole) + behind;
        var spare = room - (ratio * waiting.Sum(areas.Of));
        var largest = Math.Max(LargestStrip, spare / room);
        var share = page.HasMasthead ? spare - (behind * largest) : spare / pagesLeft;
        var strip = (int)(share / columns);
        return pagesLeft == 1 || strip < LeastStrip ? 0 : Math.Min(strip, (int)(rows * largest));
    }

    /// <summary>The number of the section that a story is of; of joined briefs the last.</summary>
    private static int SectionOf(ImmutableArray<Section> sections, Slug slug)
    {
        var last = slug.Copy.Articles[^1].Id;
        return sections.TakeWhile(s => s.Articles.All(a => a.Id != last)).Count();
    }
}
