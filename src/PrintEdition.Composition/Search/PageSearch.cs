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
internal sealed record SetPlan(
    ImmutableArray<SetModule> Modules, ImmutableArray<Division> Divisions, int BlankRows, double Cost);

/// <summary>Finds the best page for a set of stories: candidates, slicing trees, the best of them typeset and judged (composition steps 1 to 6).</summary>
internal sealed class PageSearch(PageGrid grid, UnitMaker maker, int gapRows)
{
    /// <summary>Blank rows a leg may end with when nothing fills the page exactly: the last resort before white at the foot.</summary>
    private const int LastResortBlankRows = 4;

    private readonly Dictionary<ModuleForm, FilledLegs?> poured = new(ReferenceEqualityComparer.Instance);

    /// <summary>The best page, or null when the stories do not fit the rows.</summary>
    /// <param name="units">The stories, lead first.</param>
    /// <param name="firstRow">The first free row.</param>
    /// <param name="rows">Free rows.</param>
    public SetPlan? Find(IReadOnlyList<Unit> units, int firstRow, int rows)
    {
        var exact = Find(units, firstRow, rows, 0);
        if (exact is { BlankRows: 0 })
        {
            return exact;
        }

        var loose = Find(units, firstRow, rows, LastResortBlankRows);
        return loose is null || exact?.Cost <= loose.Cost ? exact : loose;
    }

    private SetPlan? Find(IReadOnlyList<Unit> units, int firstRow, int rows, int blankRows)
    {
        poured.Clear();
        var roots = Slicing.Fill(maker.Make(units, rows, blankRows), grid.Columns, rows, gapRows);
        return roots
            .Select(root => Set(root, firstRow, rows))
            .OfType<SetPlan>()
            .OrderBy(p => p.Cost)
            .FirstOrDefault();
    }

    private SetPlan? Set(Node root, int firstRow, int rows)
    {
        var plan = PagePlan.Of(root, firstRow, gapRows);
        var modules = plan.Modules.Select(Pour).ToImmutableArray();
        if (modules.Any(m => m is null))
        {
            return null;
        }

        var blank = rows - root.Rows;
        var cost = plan.Cost + modules.Sum(m => m!.Text?.Cost ?? 0) + (blank * grid.Columns * Costs.BlankPageRow) + PlanJudge.Cost(plan, firstRow, rows);
        return new SetPlan(modules!, plan.Divisions, blank, cost);
    }

    private SetModule? Pour(PlacedModule module)
    {
        if (module.Form is not StoryForm story)
        {
            return new SetModule(module.Form, module.Cells, null, module.Order);
        }

        if (!poured.TryGetValue(story, out var text))
        {
            text = LegFill.Fill(story.Copy.At(story.Legs.Measure), story.Capacity);
            poured.Add(story, text);
        }

        return text is null ? null : new SetModule(story, module.Cells, text, module.Order);
    }
}
