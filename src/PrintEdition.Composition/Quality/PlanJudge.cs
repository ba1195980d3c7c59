using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Quality;

/// <summary>Judges a page plan by what only the whole page shows: where stories stand, cuts, headlines near each other.</summary>
internal static class PlanJudge
{
    /// <summary>Rows of text between two headlines one above the other.</summary>
    public const int RowsBetweenHeads = 3;

    /// <summary>The middle of the page, where a cut from edge to edge breaks it in two.</summary>
    private const double MiddleFrom = 0.35;

    private const double MiddleTo = 0.65;

    /// <summary>Headline sizes closer than this ratio look the same.</summary>
    private const double SameSize = 1.08;

    /// <summary>The cost of a plan beyond what its tree costs.</summary>
    public static double Cost(PagePlan plan, int firstRow, int rows) =>
        (MiddleCuts(plan, firstRow, rows) * Costs.MiddleCut)
        + (StackedHeads(plan.Modules) * Costs.StackedHeads)
        + (InvertedWeight(plan.Modules) * Costs.Inversion)
        + (EqualHeads(plan.Modules) * Costs.EqualHeads)
        + (QuotePairs(plan.Modules) * Costs.QuotePair)
        + (IsLeadWeak(plan.Modules) ? Costs.WeakLead : 0);

    /// <summary>Two steps of the ladder of sizes: the lead's headline is this much larger than the next.</summary>
    public const double TwoSteps = 1.2;

    /// <summary>Whether the first story's headline is not clearly the largest.</summary>
    public static bool IsLeadWeak(IReadOnlyList<PlacedModule> modules)
    {
        var sizes = modules.OrderBy(m => m.Order).Select(m => m.Form).OfType<StoryForm>().Where(f => f.Head.Size > 0).Select(f => f.Head.Size).ToArray();
        return sizes.Length > 1 && sizes[0] < sizes.Skip(1).Max() * TwoSteps;
    }

    /// <summary>Cuts from edge to edge at 35 to 65 % of the height (断版).</summary>
    public static int MiddleCuts(PagePlan plan, int firstRow, int rows) =>
        plan.Cuts.Count(c => IsInMiddle(c.Row - firstRow, rows));

    /// <summary>Whether a row of so many is in the middle of the page.</summary>
    public static bool IsInMiddle(int row, int rows) => (double)row / rows is > MiddleFrom and < MiddleTo;

    /// <summary>Modules under whose headline stand less than three rows of text and then another story's headline (叠题).</summary>
    public static int StackedHeads(IReadOnlyList<PlacedModule> modules) => modules.Count(m => HeadUnder(m, modules) is not null);

    /// <summary>The module whose headline stands too near under another's; null when there is none.</summary>
    public static PlacedModule? HeadUnder(PlacedModule upper, IReadOnlyList<PlacedModule> modules) =>
        upper.Form.HeadRows > 0 && upper.Form.TextRows < RowsBetweenHeads ? modules.FirstOrDefault(lower => IsUnder(upper.Cells, lower.Cells) && lower.Form.HeadRows > 0) : null;

    /// <summary>Pairs of undressed headlines side by side that stand level (碰题).</summary>
    public static int Tombstones(IReadOnlyList<PlacedModule> modules) => modules.Sum(a => modules.Count(b => AreTombstones(a, b)));

    /// <summary>Whether the headline of a module stands level with that of its right neighbour.</summary>
    public static bool AreTombstones(PlacedModule a, PlacedModule b) =>
        a.Form.Dress == Dress.Plain && b.Form.Dress == Dress.Plain && a.Cells.EndColumn == b.Cells.Column
        && HeadOf(a, a.Form.EdgeHeadRows.Right).Meets(HeadOf(b, b.Form.EdgeHeadRows.Left));

    private static HeadInterval HeadOf(PlacedModule module, int rows) => new(module.Cells.Row, module.Cells.Row + rows);

    private static bool IsUnder(Cells upper, Cells lower) =>
        lower.Row >= upper.EndRow && lower.Row - upper.EndRow <= 2 && lower.Column < upper.EndColumn && upper.Column < lower.EndColumn;

    /// <summary>Zones in falling importance: upper left, upper right, lower right, lower left; a story should not stand in a worse zone than a lesser one.</summary>
    public static int Inversions(IReadOnlyList<PlacedModule> modules) => modules.Sum(a => modules.Count(b => AreInverted(a, b)));

    /// <summary>Whether a story stands in a worse zone than a lesser one; parts that come from another page stand anywhere.</summary>
    public static bool AreInverted(PlacedModule a, PlacedModule b) =>
        a.Order < b.Order && a.Form is StoryForm { Part.From: 0 } && b.Form is StoryForm { Part.From: 0 } && Zone(a) > Zone(b);

    /// <summary>
    /// The inversions by how much they show: the square of the lesser story's headline in the other's, 1 at the most. A brief may stand
    /// above a story, another story of its rank should not.
    /// </summary>
    private static double InvertedWeight(IReadOnlyList<PlacedModule> modules)
    {
        var weight = 0.0;
        foreach (var a in modules)
        {
            foreach (var b in modules)
            {
                if (AreInverted(a, b) && a.Form is StoryForm first && b.Form is StoryForm second)
                {
                    var ratio = first.Head.Size > 0 ? Math.Min(1, second.Head.Size / first.Head.Size) : 1;
                    weight += ratio * ratio;
                }
            }
        }

        return weight;
    }

    /// <summary>Pairs of pulled quotes; one above the other, or side by side, they count threefold.</summary>
    private static int QuotePairs(IReadOnlyList<PlacedModule> modules)
    {
        var columns = modules.Where(m => m.Form is StoryForm { Quote: not null }).Select(m => m.Cells.Column + ((StoryForm)m.Form).Quote!.Leg).ToArray();
        return columns.SelectMany((a, i) => columns.Skip(i + 1).Select(b => Math.Abs(a - b) <= 1 ? NearPair : 1)).Sum();
    }

    private const int NearPair = 3;

    private static int Zone(PlacedModule module) => module.Cells.Row * 2 + (module.Cells.Column > 0 ? 1 : 0);

    private static int EqualHeads(IReadOnlyList<PlacedModule> modules) =>
        modules.Select(m => m.Form).OfType<StoryForm>().Where(f => f.Dress == Dress.Plain)
            .Sum(a => modules.Select(m => m.Form).OfType<StoryForm>().Count(b => !ReferenceEquals(a, b) && b.Dress == Dress.Plain && Same(a.Head.Size, b.Head.Size))) / 2;

    private static bool Same(double a, double b) => Math.Max(a, b) / Math.Min(a, b) < SameSize;
}
