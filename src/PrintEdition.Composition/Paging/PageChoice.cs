using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Paging;

/// <summary>Chooses the stories of a page from those that wait for one.</summary>
/// <param name="areas">How much stories take.</param>
/// <param name="companions">What is wanted of stories' pages.</param>
/// <param name="sectionOf">The number of the section that a story is of.</param>
internal sealed class PageChoice(StoryAreas areas, Companions companions, Func<Slug, int> sectionOf)
{
    /// <summary>Part of a page that must be free for the first part of a story that goes on.</summary>
    private const double RoomForCut = 0.12;

    /// <summary>Cells that a story takes, by estimate.</summary>
    public double AreaOf(Slug slug) => areas.Of(slug);

    /// <summary>
    /// The stories of a page: those that are wanted on it, then the others in order of importance, until it is full. One that is longer
    /// than the room left comes too when it may go on on the next page; smaller ones behind it fill up, but none of a later section does
    /// before the sections' own are all there. Stories that are kept together come together; those that are to stand apart do not, as
    /// long as there is a page behind this one for them.
    /// </summary>
    /// <param name="waiting">The stories, most important first.</param>
    /// <param name="page">The page's number.</param>
    /// <param name="room">Cells for stories on it.</param>
    /// <param name="behind">Pages behind it that stories may wait for.</param>
    /// <param name="mayCut">Whether one may go on on the next.</param>
    public List<Slug> Choose(IReadOnlyList<Slug> waiting, int page, double room, int behind, bool mayCut)
    {
        var chosen = new List<Slug>();
        double used = 0;
        var section = int.MaxValue;
        foreach (var slug in InTurn(waiting, page, behind))
        {
            if (chosen.Count >= UnitMaker.MostUnits || used >= room)
            {
                break;
            }

            if (chosen.Contains(slug) || sectionOf(slug) > section)
            {
                continue;
            }

            var bundle = waiting.Where(s => s == slug || companions.AreTogether(s, slug)).Except(chosen).ToArray();
            var needed = bundle.Sum(areas.Of);
            var isCut = behind > 0 && mayCut && used + needed > room && room - used > RoomForCut * room && slug.Length > Briefs.Longest && bundle.Length == 1;
            var isApart = behind > 0 && bundle.Any(b => chosen.Exists(c => companions.AreApart(b, c)));
            if (chosen.Count == 0 || (!isApart && (used + needed <= room || isCut)))
            {
                used += needed;
                chosen.AddRange(bundle);
            }
            else if (!isApart)
            {
                section = Math.Min(section, sectionOf(slug));
            }
        }

        return [.. waiting.Where(chosen.Contains)];
    }

    /// <summary>
    /// What goes on from the page before, those that are wanted on the page or were on one before it, then those that are wanted on none;
    /// later ones only when there is no other. Where one page is left behind this one, stories that are to stand apart must part now.
    /// </summary>
    private IEnumerable<Slug> InTurn(IReadOnlyList<Slug> waiting, int page, int behind)
    {
        var due = waiting.Where(s => IsDue(s, page)).OrderBy(s => !s.IsContinued).ToArray();
        var free = waiting.Where(s => companions.PageOf(s) is null).OrderBy(s => behind != 1 || !waiting.Any(w => companions.AreApart(s, w))).ToArray();
        return behind > 0 && due.Length + free.Length > 0 ? due.Concat(free) : due.Concat(waiting);
    }

    private bool IsDue(Slug slug, int page) => slug.IsContinued || companions.PageOf(slug) <= page;

    /// <summary>Leaves the least important story to a later page, with those that are kept with it; those that are wanted on the page last.</summary>
    public void Shorten(List<Slug> chosen, int page)
    {
        var last = chosen.FindLast(s => !IsDue(s, page)) ?? chosen[^1];
        var bundle = chosen.Where(s => s == last || companions.AreTogether(s, last)).ToArray();
        chosen.RemoveAll(s => s == last || (bundle.Length < chosen.Count && bundle.Contains(s)));
    }
}
