using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Quality;

namespace PrintEdition.Composition.Search;

/// <summary>Fills a rectangle of a page with a set of stories, once: candidates, slicing trees, the best of them typeset and judged.</summary>
/// <param name="grid">The page's grid.</param>
/// <param name="maker">Makes the stories' candidates.</param>
/// <param name="area">The rectangle.</param>
/// <param name="unfit">Forms that are known not to hold their text.</param>
internal sealed class AreaSearch(PageGrid grid, UnitMaker maker, FreeArea area, UnfitForms unfit)
{
    private readonly Dictionary<ModuleForm, FilledLegs> poured = new(ReferenceEqualityComparer.Instance);

    /// <summary>Forms that were found not to hold their text by this search.</summary>
    private int misfits;

    /// <summary>The best way to fill it; null when there is none.</summary>
    /// <param name="units">The stories, lead first.</param>
    /// <param name="blankRows">Blank rows a leg may end with.</param>
    public SetPlan? Find(IReadOnlyList<Unit> units, int blankRows)
    {
        var made = Narrowed(maker.Make(units, area.MostRows, blankRows));
        var mayJump = units.Any(u => u.NextPage > 0);
        SetPlan? best = null;
        foreach (var apart in LeadSizes.Apart(made))
        {
            foreach (var most in mayJump ? [area.MostRows] : Heights(apart))
            {
                best = Better(best, Best(apart, most));
                if (best?.Cost < GoodEnough + (GoodUnit * units.Count))
                {
                    return best;
                }
            }
        }

        return best;
    }

    /// <summary>The units without the forms that are too wide.</summary>
    private ImmutableArray<PageUnit> Narrowed(ImmutableArray<PageUnit> units) =>
        area.Columns == grid.Columns ? units : [.. units.Select(u => u with { Candidates = u.Candidates.RemoveAll(c => c.Columns > area.Columns) })];

    /// <summary>A page that costs less, with so much for each of its units, need not be looked for again, with other sizes of headlines or in more rows.</summary>
    private const double GoodEnough = 40;

    private const double GoodUnit = 10;

    /// <summary>
    /// Rows that the stories may take together: all of them when they fill the page, else some more than the least they need. The notice
    /// at the foot takes what is over, and the search has less to try.
    /// </summary>
    private IEnumerable<int> Heights(ImmutableArray<PageUnit> units)
    {
        var least = units.Sum(u => (double)maker.LeastCells(u)) / area.Columns;
        var most = (int)Math.Ceiling(least * Slack) - area.Gap;
        return most < area.MostRows * NearlyFull ? [most, area.MostRows] : [area.MostRows];
    }

    /// <summary>What stories may take for each row that they take at the least.</summary>
    private const double Slack = 1.3;

    /// <summary>Stories that fill so much of a page should fill all of it.</summary>
    private const double NearlyFull = 0.88;

    /// <summary>The best page within a reach that is as wide as it must be; null when there is none.</summary>
    private SetPlan? Best(ImmutableArray<PageUnit> units, int mostRows)
    {
        if (units.Any(u => u.Candidates.IsEmpty))
        {
            return null;
        }

        var cheapest = units.Sum(u => u.Candidates.Min(c => c.Cost));
        SetPlan? best = null;
        foreach (var reach in Reach.Near(units.Length))
        {
            var near = Best(units, mostRows, reach);
            best = Better(best, near.Plan);
            if (best?.Cost <= cheapest + (reach.Margin * Tolerance) || (best is { Faults: 0 } && near.IsAll))
            {
                break;
            }
        }

        return best is null or { BlankRows: > 0 } || (best.Faults > 0 && units.Length <= Few) ? Better(best, Best(units, mostRows, Reach.Far).Plan) : best;
    }

    /// <summary>
    /// The best page within a reach, and whether as many were found as are judged: further away are none cheaper. Where all that are
    /// found hold a form whose text does not go into it, they are found again without it.
    /// </summary>
    private (SetPlan? Plan, bool IsAll) Best(ImmutableArray<PageUnit> units, int mostRows, Reach reach)
    {
        for (var tries = 1; ; tries++)
        {
            var known = misfits;
            ImmutableArray<PageUnit> fit = [.. units.Select(u => u with { Candidates = u.Candidates.RemoveAll(c => unfit.Contains(c.Form)) })];
            ImmutableArray<Node> roots = fit.Any(u => u.Candidates.IsEmpty) ? [] : Slicing.Fill(fit, mostRows, area, reach);
            var best = Best(roots);
            if (best is not null || misfits == known || tries == MostTries)
            {
                return (best, roots.Length >= Costs.Judged);
            }
        }
    }

    private const int MostTries = 4;

    /// <summary>A page that costs a little more than the margin it was found within is seldom beaten by looking further.</summary>
    private const double Tolerance = 1.4;

    /// <summary>A page of so many units with faults is looked for as far as possible; one of more would take too long.</summary>
    private const int Few = 8;

    private static SetPlan? Better(SetPlan? one, SetPlan? other) => one is null || other?.Cost < one.Cost ? other : one;

    /// <summary>The best of the pages found: the most promising are typeset for real.</summary>
    private SetPlan? Best(ImmutableArray<Node> roots) =>
        roots
            .Select(root => Judge(root))
            .OrderBy(p => p.Cost)
            .Take(Costs.Typeset)
            .Select(p => Set(p.Plan, p.Rows, p.Cost))
            .OfType<SetPlan>()
            .MinBy(p => p.Cost);

    private (PagePlan Plan, int Rows, double Cost) Judge(Node root)
    {
        var plan = PagePlan.Of(root, area.FirstColumn, area.FirstRow, area.Gap);
        return (plan, root.Rows, plan.Cost + area.FootCost(root.Rows) + PlanJudge.Cost(plan, area.FirstRow, area.Rows));
    }

    private SetPlan? Set(PagePlan plan, int rows, double cost)
    {
        var modules = plan.Modules.Select(Pour).ToImmutableArray();
        if (modules.Any(m => m is null))
        {
            return null;
        }

        var notice = area.NoticeRows(rows);
        var total = cost + modules.Sum(m => m!.Form is StoryForm { Part.To: > 0 } ? m.Text!.Cost : 0);
        var faults = PlanJudge.Tombstones(plan.Modules) + PlanJudge.StackedHeads(plan.Modules) + modules.Count(m => m!.HasHole || m.HasTrappedWhite);
        return notice > 0
            ? new SetPlan([.. modules!, Notice(new Cells(area.FirstColumn, area.FirstRow + area.Rows - notice, area.Columns, notice))], plan.Divisions, 0, total, faults)
            : new SetPlan(modules!, plan.Divisions, BlankRows(rows), total, faults + area.Rows - rows);
    }

    /// <summary>Blank rows under the stories, of a narrower area as rows of the page.</summary>
    private int BlankRows(int rows) => (((area.Rows - rows) * area.Columns) + grid.Columns - 1) / grid.Columns;

    private static SetModule Notice(Cells cells) => new(new NoticeForm(cells.Rows), cells, null, int.MaxValue);

    private SetModule? Pour(PlacedModule module)
    {
        if (module.Form is not StoryForm story)
        {
            return new SetModule(module.Form, module.Cells, null, module.Order);
        }

        return TextOf(story) is { } text ? new SetModule(story, module.Cells, text, module.Order) : null;
    }

    private FilledLegs? TextOf(StoryForm story)
    {
        if (unfit.Contains(story))
        {
            return null;
        }

        if (!poured.TryGetValue(story, out var text))
        {
            text = story.Poured();
            _ = text is null ? Misfit(story) : poured.TryAdd(story, text);
        }

        return text;
    }

    private bool Misfit(StoryForm story)
    {
        misfits++;
        return unfit.Add(story);
    }
}
