using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Sets an edition on a given number of pages. Too few for its stories: sections share pages first, then the least important stories are
/// held over. Too many: all are about equally full, notices take the rest.
/// </summary>
internal sealed class GivenPages(Desk desk, Edition edition, SectionAreas areas, RunPager pager, RunSequence sequence)
{
    /// <summary>Stories that are estimated to take so much of the room there is may fit it, with luck.</summary>
    private const double Fullest = 1.03;

    /// <summary>Sections keep pages of their own as long as no more than this part of a page is held over for it.</summary>
    private const double MostForSections = 0.25;

    /// <summary>Stories that were held over and may after all have room: so many are tried.</summary>
    private const int MostPutBack = 6;

    private readonly ImmutableArray<Article> all = Importance.Order(edition.Sections);

    /// <summary>The edition on so many pages, with the stories that they do not hold; without pages when they hold none.</summary>
    public Pagination On(int count)
    {
        if (OnAll(count) is { } all)
        {
            return all;
        }

        var apart = HoldOver(count, Sharing.Held);
        var together = edition.Sections.Length > 1 ? HoldOver(count, Sharing.All) : apart;
        return together.HeldOver.Sum(areas.Of) < apart.HeldOver.Sum(areas.Of) - (MostForSections * areas.Room(count) / count) ? together : apart;
    }

    /// <summary>The edition on so many pages with all its stories; null when they do not hold them.</summary>
    public Pagination? OnAll(int count)
    {
        if (all.Sum(areas.Of) > areas.Room(count) * Fullest)
        {
            return null;
        }

        var set = Set(all, count, Sharing.None);
        set = IsWhole(set) || edition.Sections.Length == 1 ? set : Set(all, count, Sharing.All);
        return IsWhole(set) ? new Pagination(set.Pages, [], []) : null;
    }

    private static bool IsWhole(RunPages set) => set.Left.IsEmpty && set.Unplaced.IsEmpty;

    /// <summary>The most important stories that the pages hold: by estimate first, then fewer until they fit, then what there is room for after all.</summary>
    private Pagination HoldOver(int count, Sharing sharing)
    {
        var refused = new HashSet<Article>();
        var chosen = Choose(count, refused);
        var set = Set(chosen, count, sharing);
        for (; !IsWhole(set); set = Set(chosen, count, sharing))
        {
            refused.UnionWith(set.Unplaced);
            chosen = set.Unplaced.IsEmpty ? Without(chosen, set.Left) : Choose(count, refused);
        }

        return PutBack(chosen, set, count, sharing);
    }

    /// <summary>Pages with further ones of notices behind them.</summary>
    public Pagination Padded(Pagination made, int count) =>
        made with { Pages = [.. made.Pages, .. Enumerable.Range(made.Pages.Length + 1, Math.Max(0, count - made.Pages.Length)).Select(pager.OpenWithoutStories)] };

    /// <summary>The most important stories that may have room; one that is too long for it does not keep lesser ones out.</summary>
    private ImmutableArray<Article> Choose(int count, HashSet<Article> refused)
    {
        var room = areas.Room(count) * Fullest;
        var chosen = ImmutableArray.CreateBuilder<Article>();
        foreach (var article in all.Where(a => !refused.Contains(a)))
        {
            var needed = areas.Of(article);
            if (needed <= room)
            {
                room -= needed;
                chosen.Add(article);
            }
        }

        return chosen.ToImmutable();
    }

    /// <summary>What is left of the choice when stories that take as much as those that did not fit are held over, up to half of the run: the next try shows whether more must.</summary>
    private ImmutableArray<Article> Without(ImmutableArray<Article> chosen, ImmutableArray<Slug> left)
    {
        var needed = left.Sum(areas.Of);
        var run = ArticlesOf(left).SelectMany(a => edition.Sections.Where(s => s.Articles.Contains(a))).SelectMany(s => s.Articles).ToHashSet();
        var mayGo = chosen.Reverse().Where(run.Contains).ToArray();
        foreach (var article in mayGo.Take((mayGo.Length + 1) / 2).TakeWhile(_ => needed > 0))
        {
            chosen = chosen.Remove(article);
            needed -= areas.Of(article);
        }

        return chosen;
    }

    /// <summary>Finds room for stories that were held over after all, most important first.</summary>
    private Pagination PutBack(ImmutableArray<Article> chosen, RunPages set, int count, Sharing sharing)
    {
        var tries = 0;
        foreach (var article in all.Except(chosen).ToArray())
        {
            if (tries < MostPutBack && areas.Of(article) <= areas.MostFree(set.Pages))
            {
                tries++;
                var more = Set(chosen.Add(article), count, sharing);
                (chosen, set) = IsWhole(more) ? (chosen.Add(article), more) : (chosen, set);
            }
        }

        return new Pagination(set.Pages, [], [.. edition.Articles.Except(chosen)]);
    }

    /// <summary>How sections share pages.</summary>
    private enum Sharing
    {
        /// <summary>Those with stories for a page have their own, as far as all stories fit then.</summary>
        None,

        /// <summary>They have their own, and stories are held over for it.</summary>
        Held,

        /// <summary>They follow each other as their stories come.</summary>
        All,
    }

    /// <summary>Sets stories on so many pages.</summary>
    private RunPages Set(ImmutableArray<Article> chosen, int count, Sharing sharing)
    {
        var sections = SectionsOf(chosen);
        return sections.IsEmpty ? new RunPages([], [])
            : sharing != Sharing.All ? Set(Allotment.Of(sections, count, areas.PagesOf, areas.Masthead, sharing == Sharing.Held))
            : Set([new AllottedRun(Run.Merge(Run.Of(sections, areas.PagesOf)), count)]);
    }

    private RunPages Set(ImmutableArray<AllottedRun> runs) =>
        sequence.Set(runs, desk.Layout.Furniture.Index != IndexPlace.Off && runs.Sum(r => r.Pages) > 1);

    private ImmutableArray<Section> SectionsOf(ImmutableArray<Article> chosen)
    {
        var ids = chosen.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return [.. edition.Sections.Select(s => s with { Articles = [.. s.Articles.Where(a => ids.Contains(a.Id))] }).Where(s => !s.Articles.IsEmpty)];
    }

    private static IEnumerable<Article> ArticlesOf(ImmutableArray<Slug> slugs) => slugs.SelectMany(s => s.Copy.Articles);
}
