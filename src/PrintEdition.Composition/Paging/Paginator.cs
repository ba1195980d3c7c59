using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Gives every story a page: sections start on a page of their own, a page takes as many stories as its rows hold in their
/// smallest form, a story longer than a page runs on over the pages after it.
/// </summary>
internal sealed class Paginator(Desk desk, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies)
{
    /// <summary>Rows under a long story's last part that are worth a search.</summary>
    private const int LeastHole = 14;

    /// <summary>Stories are set a little above their smallest, or no page could be filled with good headlines.</summary>
    private const double Comfort = 1.02;

    private readonly List<PageDraft> pages = [];
    private readonly List<Article> unplaced = [];

    /// <summary>Articles that no page can hold.</summary>
    public IReadOnlyList<Article> Unplaced => unplaced;

    /// <summary>The edition's pages.</summary>
    public ImmutableArray<PageDraft> Paginate()
    {
        foreach (var section in edition.Sections)
        {
            Paginate(section);
        }

        return [.. pages];
    }

    private void Paginate(Section section)
    {
        var waiting = Ranking.Order(section.Articles).ToList();
        while (waiting.Count > 0)
        {
            var page = Open(section, waiting);
            var taken = Fill(page, waiting, [], page.FirstRow);
            if (taken == 0)
            {
                RunOn(page, waiting);
            }
        }
    }

    /// <summary>An empty page: masthead on the front page of a paper with a name, else a band.</summary>
    private PageDraft Open(Section section, List<Article> waiting)
    {
        var front = pages.Count == 0 && edition.Masthead.PaperName.Length > 0;
        var ear = front && waiting.Count > 1 ? TakeEar(waiting) : null;
        var firstRow = front ? desk.Layout.Furniture.MastheadRows : desk.Layout.Furniture.BandRows;
        return new PageDraft(pages.Count + 1, section.Name, front, ear, firstRow, [], [], 0);
    }

    private SetModule? TakeEar(List<Article> waiting)
    {
        var filler = waiting.Find(a => a.Kind == ArticleKind.Filler);
        if (filler is null || desk.Masthead.Ear(filler, desk.Fillers) is not { } form)
        {
            return null;
        }

        waiting.Remove(filler);
        return new SetModule(form, desk.Masthead.EarCells, null, -1);
    }

    /// <summary>Fills the rows from <paramref name="row"/> down with waiting stories, adds the page, and says how many it took.</summary>
    private int Fill(PageDraft page, List<Article> waiting, ImmutableArray<SetModule> above, int row)
    {
        var rows = desk.Grid.Rows - row;
        var chosen = Choose(waiting, rows);
        while (chosen.Count > 0)
        {
            var units = Ranking.Rank([.. chosen.Select(a => copies[a.Id])], desk.Layout);
            if (desk.Search.Find(units, row, rows) is { } plan)
            {
                pages.Add(page with { Modules = [.. above, .. plan.Modules], Divisions = plan.Divisions, BlankRows = plan.BlankRows });
                waiting.RemoveAll(chosen.Contains);
                return chosen.Count;
            }

            chosen.RemoveAt(chosen.Count - 1);
        }

        return 0;
    }

    /// <summary>The most important stories that the rows hold together in their smallest forms.</summary>
    private List<Article> Choose(List<Article> waiting, int rows)
    {
        var room = desk.Grid.Columns * (rows + desk.Layout.Furniture.GapRows);
        var chosen = new List<Article>();
        double used = 0;
        foreach (var unit in Ranking.Rank([.. waiting.Select(a => copies[a.Id])], desk.Layout))
        {
            var cells = desk.Maker.LeastCells(desk.Maker.Single(unit, rows, 0));
            if (used + (cells * Comfort) <= room)
            {
                used += cells * Comfort;
                chosen.Add(unit.Article);
            }
            else if (chosen.Count == 0)
            {
                break;
            }
        }

        return chosen;
    }

    /// <summary>Sets the first waiting story over as many pages as it needs; what follows fills the rows under its last part.</summary>
    private void RunOn(PageDraft page, List<Article> waiting)
    {
        var article = Ranking.Rank([.. waiting.Select(a => copies[a.Id])], desk.Layout)[0].Article;
        waiting.Remove(article);
        var copy = copies[article.Id];
        var legs = LegSet.OnColumns(desk.Grid, desk.Grid.Columns);
        var head = desk.Heads.Variants(article, desk.Layout.Headlines.Lead, desk.Layout.Headlines.Lead.Faces[0], desk.Grid.SpanWidth(desk.Grid.Columns))[0];
        var block = article.Pictures.All(p => p.File is null) ? null : desk.Pictures.Blocks(article, legs, Math.Max(1, legs.Count / 2)).MinBy(b => b.Cost);
        var parts = new LongStory(desk.Grid).Split(copy, head, block, 0, page.Number, page.FirstRow, desk.Layout.Furniture.BandRows);
        if (parts is not { } split)
        {
            unplaced.Add(article);
            return;
        }

        for (var i = 0; i < split.Length; i++)
        {
            var current = i == 0 ? page : page with { Number = page.Number + i, HasMasthead = false, Ear = null, FirstRow = desk.Layout.Furniture.BandRows };
            AddPart(current, split[i], waiting, i == split.Length - 1);
        }
    }

    private void AddPart(PageDraft page, SetModule part, List<Article> waiting, bool isLast)
    {
        var below = part.Cells.EndRow + desk.Layout.Furniture.GapRows;
        var hole = desk.Grid.Rows - below;
        if (!isLast || hole < LeastHole || waiting.Count == 0 || Fill(page, waiting, [part], below) == 0)
        {
            pages.Add(page with { Modules = [part], BlankRows = desk.Grid.Rows - part.Cells.EndRow });
        }
    }
}
