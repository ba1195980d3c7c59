using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Fills one page of a run with stories that wait for one.</summary>
/// <param name="desk">The tools.</param>
/// <param name="areas">How much stories take.</param>
/// <param name="sections">The edition's sections, for their names.</param>
/// <param name="choice">Chooses a page's stories.</param>
/// <param name="frames">The run's empty pages.</param>
internal sealed class PageFiller(Desk desk, StoryAreas areas, ImmutableArray<Section> sections, PageChoice choice, RunFrames frames)
{
    /// <summary>A strip of fewer rows is not worth keeping free: what is spare is left for a later page.</summary>
    private const int LeastStrip = 12;

    /// <summary>A notice takes at most this part of a page that stories could still fill, or the part of all pages that they will not fill.</summary>
    private const double LargestStrip = 0.5;

    /// <summary>On a page that keeps more than this part free for a notice, no story goes on on the next where others fill it as well.</summary>
    private const double AmpleStrip = 0.25;

    /// <summary>Of more stories, two at once are left to a later page.</summary>
    private const int Many = 9;

    /// <summary>Sets of stories that are tried for a page whose first has faults everybody sees.</summary>
    private const int MostTries = 3;

    /// <summary>Fills a page. Null when not even the first story fits.</summary>
    /// <param name="page">The page, empty.</param>
    /// <param name="waiting">The stories, most important first.</param>
    /// <param name="outlook">What may be left to others.</param>
    public Filled? Fill(PageDraft page, ImmutableArray<Slug> waiting, Outlook outlook)
    {
        var strip = Strip(page, waiting, outlook);
        return InWholeStories(page, waiting, outlook, strip)
            ?? Fill(page, waiting, outlook, strip, Share.Usual)
            ?? (strip > 0 ? Fill(page, waiting, outlook, 0, Share.Usual) : null)
            ?? Relaxations.Of(waiting).Select(relaxed => Fill(page, waiting, outlook, 0, Share.Usual, relaxed)).FirstOrDefault(f => f is not null);
    }

    /// <summary>Fills a page with a share of what it would take.</summary>
    public Filled? Fill(PageDraft page, ImmutableArray<Slug> waiting, Outlook outlook, Share share) =>
        Fill(page, waiting, outlook, Strip(page, waiting, outlook), share);

    /// <summary>
    /// Fills a front page, on which the first story's headline and picture have no room under the masthead, with those after it: the first stands on
    /// the next page, behind what goes on there. Null when no story fits.
    /// </summary>
    public Filled? FillWithoutFirst(PageDraft page, ImmutableArray<Slug> waiting, Outlook outlook)
    {
        if (waiting.Length < 2 || Fill(page, waiting[1..], outlook) is not { } filled)
        {
            return null;
        }

        var continued = filled.Waiting.TakeWhile(s => s.IsContinued).Count();
        return filled with { Waiting = filled.Waiting.Insert(continued, waiting[0]) };
    }

    /// <summary>The last page again, when it leaves stories: wishes for stories' forms yield before one is held over.</summary>
    /// <param name="open">The page, empty.</param>
    /// <param name="filled">The page as it was filled.</param>
    /// <param name="waiting">The stories that waited for it.</param>
    public Filled FillLast(PageDraft open, Filled filled, ImmutableArray<Slug> waiting)
    {
        foreach (var relaxed in Relaxations.Of(waiting).TakeWhile(_ => filled.Waiting.Length > 0))
        {
            var other = Fill(open, waiting, new Outlook(1, 1, MayOverflow: false), 0, Share.Usual, relaxed);
            filled = other is not null && other.Waiting.Sum(areas.Of) < filled.Waiting.Sum(areas.Of) ? other : filled;
        }

        return filled;
    }

    /// <summary>A page that keeps much free anyway is filled with stories that end on it, where these leave hardly more free; else null.</summary>
    private Filled? InWholeStories(PageDraft page, ImmutableArray<Slug> waiting, Outlook outlook, int strip) =>
        strip > page.Hole.Main.Rows * AmpleStrip && Fill(page, waiting, outlook, strip, Share.Whole) is { } whole
        && whole.Page.NoticeRows + whole.Page.BlankRows < strip + LeastStrip ? whole : null;

    /// <summary>Fills a page down to a strip of rows that stays free for a notice, some stories without their wishes.</summary>
    private Filled? Fill(PageDraft page, ImmutableArray<Slug> waiting, Outlook outlook, int strip, Share share, ImmutableArray<Slug> relaxed = default)
    {
        var chosen = Chosen(page, waiting, outlook, strip, share);
        var mayLeave = outlook.PagesLeft > 1 || (outlook.MayOverflow && chosen.Count < waiting.Length);
        SetPage? best = null;
        for (var tries = 0; chosen.Count > 0 && (best is null || (mayLeave && ++tries < MostTries)); Shorten(chosen, page.Number))
        {
            best = Better(best, Find(page, chosen, outlook, strip, share, relaxed), chosen);
            if (best is { Plan.Faults: 0 })
            {
                break;
            }
        }

        return best is null ? null : Take(best, page, waiting);
    }

    private List<Slug> Chosen(PageDraft page, ImmutableArray<Slug> waiting, Outlook outlook, int strip, Share share)
    {
        var chosen = choice.Choose(waiting, page.Number, areas.OfHole(page.Hole) - (strip * page.Hole.Main.Columns), outlook.PagesLeft - 1, share.MayCut);
        for (var i = 0; i < share.Fewer && chosen.Count > 0; i++)
        {
            choice.Shorten(chosen, page.Number);
        }

        return chosen;
    }

    private SetPlan? Find(PageDraft page, List<Slug> chosen, Outlook outlook, int strip, Share share, ImmutableArray<Slug> relaxed)
    {
        var goesOn = (outlook.PagesLeft > 1 && share.MayCut) || (outlook.MayOverflow && chosen.Count == 1);
        return desk.Search.Find(Ranking.Rank(chosen, desk.Layout, goesOn ? frames.After(page) : 0, [.. relaxed.IsDefault ? [] : relaxed]), page.Hole, strip);
    }

    private static SetPage? Better(SetPage? best, SetPlan? plan, List<Slug> chosen) =>
        plan is not null && (best is null || plan.Faults < best.Plan.Faults) ? new SetPage(plan, [.. chosen]) : best;

    /// <summary>Leaves the last story to a later page; of many two, or it would take too long to come to a set that fits.</summary>
    private void Shorten(List<Slug> chosen, int page)
    {
        var most = chosen.Count - (chosen.Count > Many ? 2 : 1);
        while (chosen.Count > most)
        {
            choice.Shorten(chosen, page);
        }
    }

    private sealed record SetPage(SetPlan Plan, ImmutableArray<Slug> Stories);

    private Filled Take(SetPage set, PageDraft page, ImmutableArray<Slug> waiting)
    {
        var modules = set.Plan.Modules;
        var goOn = modules.Where(m => m.Form is StoryForm { Part.To: > 0 }).Select(m => Slug.After((StoryForm)m.Form, m.Text!, page.Number));
        var filled = page with
        {
            Section = SectionNames.Of(sections, set.Stories.SelectMany(s => s.Copy.Articles)),
            Modules = [.. modules, .. page.Fixed],
            Divisions = Divisions.Between([.. modules.Select(m => m.Cells)]),
            BlankRows = set.Plan.BlankRows,
            Faults = set.Plan.Faults,
        };
        return new Filled(filled, [.. goOn, .. waiting.RemoveAll(set.Stories.Contains)]);
    }

    /// <summary>
    /// Rows to keep free for a notice at the foot of a page: its share of what the stories will not fill of all pages. A front page is
    /// full as long as the pages behind it can take the rest, the last takes what comes.
    /// </summary>
    private int Strip(PageDraft page, ImmutableArray<Slug> waiting, Outlook outlook)
    {
        var (rows, columns) = (page.Hole.Main.Rows, page.Hole.Main.Columns);
        var behind = frames.Behind(page, outlook.PagesLeft - 1);
        var room = areas.OfHole(page.Hole) + behind;
        var spare = room - (outlook.Ratio * waiting.Sum(areas.Of));
        var largest = Math.Max(LargestStrip, spare / room);
        var share = page.HasMasthead ? spare - (behind * largest) : spare / outlook.PagesLeft;
        var strip = (int)(share / columns);
        return outlook.PagesLeft == 1 || strip < LeastStrip ? 0 : Math.Min(strip, (int)(rows * largest));
    }
}
