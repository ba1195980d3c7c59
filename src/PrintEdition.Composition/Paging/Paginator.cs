using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Gives every story a page (composition step 7): sections get pages by what they hold, a run of pages shares its stories so that all
/// are equally full, a story that a page cannot hold goes on on the next one, what is still free takes a notice.
/// </summary>
internal sealed class Paginator(Desk desk, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies)
{
    /// <summary>Stories are set a little above their smallest, or no page could be filled with good headlines.</summary>
    private const double Comfort = 1.02;

    /// <summary>Part of a page that must be free for the first part of a story that goes on.</summary>
    private const double RoomForCut = 0.12;

    private readonly List<PageDraft> pages = [];
    private readonly List<Article> unplaced = [];
    private readonly Dictionary<StoryCopy, double> cells = new(ReferenceEqualityComparer.Instance);

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
        var ear = IsFront && stories.Count > 1 ? TakeEar(stories) : null;
        var waiting = Briefs.Join(stories).Select(Slug.Of).ToList();
        var last = pages.Count + PagesFor(waiting);
        while (waiting.Count > 0)
        {
            var page = Open(run, pages.Count == 0 ? ear : null);
            var left = Math.Max(1, last - pages.Count);
            if (!Fill(page, waiting, left))
            {
                GiveWay(waiting);
            }
        }
    }

    /// <summary>What to do with a first story that no page can hold: joined briefs are parted again, one story alone is given up.</summary>
    private void GiveWay(List<Slug> waiting)
    {
        var first = waiting[0].Copy;
        waiting.RemoveAt(0);
        if (first.Parts.IsEmpty)
        {
            unplaced.Add(first.Article);
        }
        else
        {
            waiting.InsertRange(0, first.Parts.Select(Slug.Of));
        }
    }

    /// <summary>Whether the next page is the front page of a paper with a name.</summary>
    private bool IsFront => pages.Count == 0 && edition.Masthead.PaperName.Length > 0;

    /// <summary>An empty page: masthead on the front page, else a band.</summary>
    private PageDraft Open(Run run, SetModule? ear)
    {
        var firstRow = IsFront ? desk.Layout.Furniture.MastheadRows : desk.Layout.Furniture.BandRows;
        return new PageDraft(pages.Count + 1, run.Sections[0].Name, IsFront, ear, firstRow, [], [], 0);
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

    /// <summary>Fills a page with waiting stories, adds it, and puts what a jump leaves at the head of those that wait. False when not even the first fits.</summary>
    private bool Fill(PageDraft page, List<Slug> waiting, int pagesLeft)
    {
        var rows = desk.Grid.Rows - page.FirstRow;
        var chosen = Choose(waiting, rows, pagesLeft);
        while (chosen.Count > 0)
        {
            var goesOn = pagesLeft > 1 || chosen.Count == 1;
            if (Find(chosen, page.FirstRow, rows, goesOn ? page.Number + 1 : 0) is { } plan)
            {
                pages.Add(page with { Section = SectionOf(chosen), Modules = plan.Modules, Divisions = plan.Divisions, BlankRows = plan.BlankRows });
                waiting.RemoveAll(chosen.Contains);
                waiting.InsertRange(0, plan.Modules.Where(m => m.Form is StoryForm { Part.To: > 0 }).Select(m => Slug.After((StoryForm)m.Form, m.Text!, page.Number)));
                return true;
            }

            chosen.RemoveAt(chosen.Count - 1);
        }

        return false;
    }

    private SetPlan? Find(List<Slug> chosen, int firstRow, int rows, int nextPage) =>
        desk.Search.Find(Ranking.Rank(chosen, desk.Layout, nextPage), firstRow, rows);

    /// <summary>The names of the sections on a page, as its band and folio say them.</summary>
    private string SectionOf(List<Slug> chosen)
    {
        var ids = chosen.SelectMany(s => s.Copy.Articles).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return string.Join(SectionJoint, edition.Sections.Where(s => s.Articles.Any(a => ids.Contains(a.Id))).Select(s => s.Name).Distinct(StringComparer.Ordinal));
    }

    private const string SectionJoint = "·";

    /// <summary>
    /// The stories of a page: in order of importance, until the page has its share of what waits. One that is longer than the room left
    /// comes too when it may go on on the next page; smaller ones behind it fill up.
    /// </summary>
    private List<Slug> Choose(List<Slug> waiting, int rows, int pagesLeft)
    {
        var room = (double)desk.Grid.Columns * (rows + desk.Layout.Furniture.GapRows);
        var share = Math.Min(room, waiting.Sum(CellsOf) / pagesLeft);
        var chosen = new List<Slug>();
        double used = 0;
        foreach (var slug in waiting)
        {
            var needed = CellsOf(slug);
            var isCut = used + needed > room && pagesLeft > 1 && room - used > RoomForCut * room && slug.Length > Briefs.Longest;
            if (chosen.Count == UnitMaker.MostUnits || used >= share)
            {
                break;
            }

            if (chosen.Count == 0 || used + needed <= room || isCut)
            {
                used += needed;
                chosen.Add(slug);
            }
        }

        return chosen;
    }

    /// <summary>Cells that a story takes at the least, gap included.</summary>
    private double CellsOf(Slug slug)
    {
        if (slug.IsContinued)
        {
            return slug.Part.Rest!.Rows + ((HeadVariant.ContinuationRows + desk.Layout.Furniture.GapRows) * ContinuedLegs);
        }

        if (!cells.TryGetValue(slug.Copy, out var known))
        {
            known = Measure(slug);
            cells.Add(slug.Copy, known);
        }

        return known;
    }

    /// <summary>Legs that the rest of a story has, more or less: each loses the rows of the line over it.</summary>
    private const int ContinuedLegs = 2;

    private double Measure(Slug slug)
    {
        var rows = desk.Grid.Rows - desk.Layout.Furniture.BandRows;
        var unit = Ranking.Rank([slug], desk.Layout, 0)[0] with { Rank = Ranking.RankOf(slug) };
        var least = desk.Maker.LeastCells(desk.Maker.Single(unit, rows, 0));
        return Comfort * (least < int.MaxValue ? least : slug.Copy.At(desk.Grid.ColumnWidth).Rows + (desk.Grid.Columns * HeadRows));
    }

    /// <summary>Rows of the head of a story that is longer than a page.</summary>
    private const int HeadRows = 8;

    private double PagesOf(Section section) =>
        section.Articles.Sum(a => CellsOf(Slug.Of(copies[a.Id]))) / CellsOfPage(desk.Layout.Furniture.BandRows);

    /// <summary>The fewest pages that hold the stories.</summary>
    private int PagesFor(List<Slug> waiting)
    {
        var front = CellsOfPage(IsFront ? desk.Layout.Furniture.MastheadRows : desk.Layout.Furniture.BandRows);
        var beyond = waiting.Sum(CellsOf) - front;
        return 1 + (int)Math.Ceiling(Math.Max(0, beyond) / CellsOfPage(desk.Layout.Furniture.BandRows));
    }

    private double CellsOfPage(int firstRow) => desk.Grid.Columns * (desk.Grid.Rows - firstRow + desk.Layout.Furniture.GapRows);
}
