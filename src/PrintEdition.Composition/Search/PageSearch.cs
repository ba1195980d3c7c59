using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Quality;

namespace PrintEdition.Composition.Search;

/// <summary>A page's modules, set, and what they cost.</summary>
/// <param name="Modules">The modules in reading order.</param>
/// <param name="Divisions">Rules between modules side by side.</param>
/// <param name="BlankRows">Rows left blank under the last module.</param>
/// <param name="Cost">The cost by which the plan was chosen.</param>
/// <param name="Faults">Faults that everybody sees: tombstones, stacked headlines, holes.</param>
internal sealed record SetPlan(
    ImmutableArray<SetModule> Modules, ImmutableArray<Division> Divisions, int BlankRows, double Cost, int Faults);

/// <summary>Finds the best page for a set of stories: candidates, slicing trees, the best of them typeset and judged (composition steps 1 to 6).</summary>
internal sealed class PageSearch(PageGrid grid, UnitMaker maker, int gapRows)
{
    /// <summary>Blank rows a leg may end with when nothing fills the page exactly: the last resort before white at the foot.</summary>
    private const int LastResortBlankRows = 4;

    private readonly Dictionary<ModuleForm, FilledLegs> poured = new(ReferenceEqualityComparer.Instance);

    /// <summary>Forms whose text does not go into their legs after all, by its headings at the legs' ends.</summary>
    private readonly HashSet<ModuleForm> unfit = new(ReferenceEqualityComparer.Instance);

    /// <summary>The best page, or null when the stories do not fit the rows.</summary>
    /// <param name="units">The stories, lead first.</param>
    /// <param name="free">The rectangle they may take.</param>
    /// <param name="strip">Rows that the stories must leave to a notice at the foot, the gap above it included; 0 for none.</param>
    public SetPlan? Find(IReadOnlyList<Unit> units, Cells free, int strip)
    {
        var wanted = new Wanted([.. units], free, strip);
        if (!found.TryGetValue(wanted, out var plan))
        {
            plan = Find(wanted);
            found.Add(wanted, plan);
        }

        return plan;
    }

    /// <summary>What a page is looked for: a run's second try asks for many of the first's again.</summary>
    private sealed record Wanted(ImmutableArray<Unit> Units, Cells Free, int Strip)
    {
        public bool Equals(Wanted? other) =>
            other is not null && Free == other.Free && Strip == other.Strip && Units.SequenceEqual(other.Units);

        public override int GetHashCode() => HashCode.Combine(Free, Strip, Units.Length, Units[0].Article.Id);
    }

    private readonly Dictionary<Wanted, SetPlan?> found = [];

    private SetPlan? Find(Wanted wanted)
    {
        var (units, free, strip) = wanted;
        var area = new FreeArea(free.Column, free.Columns, free.Row, free.Rows, gapRows, strip);
        var exact = Find(units, area, 0);
        if (exact is { BlankRows: 0 })
        {
            return exact.Faults == 0 ? exact : Sounder(exact, Find([.. units.Select(u => u with { IsOpen = true })], area, 0));
        }

        var loose = Find(units, area, LastResortBlankRows);
        return loose is null || exact?.Cost <= loose.Cost ? exact : loose;
    }

    /// <summary>The plan with fewer faults; of equals the first.</summary>
    private static SetPlan Sounder(SetPlan one, SetPlan? other) => other?.Faults < one.Faults ? other : one;

    private SetPlan? Find(IReadOnlyList<Unit> units, FreeArea area, int blankRows)
    {
        poured.Clear();
        var made = Narrowed(maker.Make(units, area.MostRows, blankRows), area.Columns);
        var mayJump = units.Any(u => u.NextPage > 0);
        SetPlan? best = null;
        foreach (var apart in LeadSizes.Apart(made))
        {
            foreach (var most in mayJump ? [area.MostRows] : Heights(apart, area))
            {
                best = Better(best, Best(apart, most, area));
                if (best?.Cost < GoodEnough + (GoodUnit * units.Count))
                {
                    return best;
                }
            }
        }

        return best;
    }

    /// <summary>The units without the forms that are too wide.</summary>
    private ImmutableArray<PageUnit> Narrowed(ImmutableArray<PageUnit> units, int columns) =>
        columns == grid.Columns ? units : [.. units.Select(u => u with { Candidates = u.Candidates.RemoveAll(c => c.Columns > columns) })];

    /// <summary>A page that costs less, with so much for each of its units, need not be looked for again, with other sizes of headlines or in more rows.</summary>
    private const double GoodEnough = 40;

    private const double GoodUnit = 10;

    /// <summary>
    /// Rows that the stories may take together: all of them when they fill the page, else some more than the least they need. The notice
    /// at the foot takes what is over, and the search has less to try.
    /// </summary>
    private IEnumerable<int> Heights(ImmutableArray<PageUnit> units, FreeArea area)
    {
        var least = units.Sum(u => (double)maker.LeastCells(u)) / area.Columns;
        var most = (int)Math.Ceiling(least * Slack) - gapRows;
        return most < area.MostRows * NearlyFull ? [most, area.MostRows] : [area.MostRows];
    }

    /// <summary>What stories may take for each row that they take at the least.</summary>
    private const double Slack = 1.3;

    /// <summary>Stories that fill so much of a page should fill all of it.</summary>
    private const double NearlyFull = 0.88;

    /// <summary>The best page within a reach that is as wide as it must be; null when there is none.</summary>
    private SetPlan? Best(ImmutableArray<PageUnit> units, int mostRows, FreeArea area)
    {
        if (units.Any(u => u.Candidates.IsEmpty))
        {
            return null;
        }

        var cheapest = units.Sum(u => u.Candidates.Min(c => c.Cost));
        SetPlan? best = null;
        foreach (var reach in Reach.Near(units.Length))
        {
            var near = Best(units, mostRows, area, reach);
            best = Better(best, near.Plan);
            if (best?.Cost <= cheapest + (reach.Margin * Tolerance) || (best is { Faults: 0 } && near.IsAll))
            {
                break;
            }
        }

        return best is null or { BlankRows: > 0 } || (best.Faults > 0 && units.Length <= Few) ? Better(best, Best(units, mostRows, area, Reach.Far).Plan) : best;
    }

    /// <summary>
    /// The best page within a reach, and whether as many were found as are judged: further away are none cheaper. Where all that are
    /// found hold a form whose text does not go into it, they are found again without it.
    /// </summary>
    private (SetPlan? Plan, bool IsAll) Best(ImmutableArray<PageUnit> units, int mostRows, FreeArea area, Reach reach)
    {
        for (var tries = 1; ; tries++)
        {
            var known = unfit.Count;
            ImmutableArray<PageUnit> fit = [.. units.Select(u => u with { Candidates = u.Candidates.RemoveAll(c => unfit.Contains(c.Form)) })];
            ImmutableArray<Node> roots = fit.Any(u => u.Candidates.IsEmpty) ? [] : Slicing.Fill(fit, mostRows, area, reach);
            var best = Best(roots, area);
            if (best is not null || unfit.Count == known || tries == MostTries)
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
    private SetPlan? Best(ImmutableArray<Node> roots, FreeArea area) =>
        roots
            .Select(root => Judge(root, area))
            .OrderBy(p => p.Cost)
            .Take(Costs.Typeset)
            .Select(p => Set(p.Plan, p.Rows, p.Cost, area))
            .OfType<SetPlan>()
            .MinBy(p => p.Cost);

    private (PagePlan Plan, int Rows, double Cost) Judge(Node root, FreeArea area)
    {
        var plan = PagePlan.Of(root, area.FirstColumn, area.FirstRow, gapRows);
        return (plan, root.Rows, plan.Cost + area.FootCost(root.Rows) + PlanJudge.Cost(plan, area.FirstRow, area.Rows));
    }

    private SetPlan? Set(PagePlan plan, int rows, double cost, FreeArea area)
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
            : new SetPlan(modules!, plan.Divisions, BlankRows(area, rows), total, faults + area.Rows - rows);
    }

    /// <summary>Blank rows under the stories, of a narrower area as rows of the page.</summary>
    private int BlankRows(FreeArea area, int rows) => (((area.Rows - rows) * area.Columns) + grid.Columns - 1) / grid.Columns;

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
            text = Pour(story);
            _ = text is null ? unfit.Add(story) : poured.TryAdd(story, text);
        }

        return text;
    }

    /// <summary>A story's text in its legs; null when they do not hold it.</summary>
    public static FilledLegs? Pour(StoryForm story) =>
        story.Part.To > 0 ? LegFill.FillFirst(story.Text, story.Capacity, story.Split) : story.Text.In(story.Capacity, story.Split);
}
