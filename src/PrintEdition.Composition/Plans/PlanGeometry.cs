using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>Checks where a planned page's blocks stand: inside the rows for stories, on no other block or box.</summary>
internal static class PlanGeometry
{
    /// <summary>Whether a block stands where blocks may, or has no rectangle.</summary>
    public static bool IsInside(PlannedBlock block, PageDraft open, PageGrid grid) =>
        block.Cells is not { } cells || (cells.Row >= open.FirstRow && cells.EndRow <= grid.Rows && cells.EndColumn <= grid.Columns);

    /// <summary>An error for each block that does not, and for each pair that overlaps.</summary>
    /// <param name="page">The page.</param>
    /// <param name="open">The page with what is fixed on it.</param>
    /// <param name="grid">The grid.</param>
    public static IEnumerable<Diagnostic> Faults(PlannedPage page, PageDraft open, PageGrid grid)
    {
        var placed = page.Blocks.Where(b => b.Cells is not null).ToImmutableArray();
        var outside = placed.Where(b => !IsInside(b, open, grid)).Select(b => Outside(page, b, open));
        var pairs = placed.SelectMany((b, i) => placed.Take(i).Where(other => other.Cells!.Value.Overlaps(b.Cells!.Value)).Select(other => Overlap(page, b, Name(other), other.Cells!.Value)));
        var boxes = placed.SelectMany(b => open.Fixed.Where(f => f.Form is BoxForm && f.Cells.Overlaps(b.Cells!.Value)).Select(f => Overlap(page, b, "a box of the edition", f.Cells)));
        return outside.Concat(pairs).Concat(boxes);
    }

    private static Diagnostic Outside(PlannedPage page, PlannedBlock block, PageDraft open)
    {
        var top = open.HasMasthead ? open.Fixed.Any(m => m.Form is IndexForm) ? "masthead and index" : "masthead" : "band";
        return Fault(block, "PE3405", $"{Name(block)} stands in the {top} of page {page.Number}, which take {PlanWords.Rows(new Cells(0, 0, 1, open.FirstRow))}; begin it in row {open.FirstRow + 1} or lower");
    }

    private static Diagnostic Overlap(PlannedPage page, PlannedBlock block, string other, Cells cells) =>
        Fault(block, "PE3406", $"{Name(block)} overlaps {other} on page {page.Number}, which stands in {PlanWords.Columns(cells)}, {PlanWords.Rows(cells)}; move one of them, or let the program place it with 'free: true'");

    private static string Name(PlannedBlock block) => block.Kind == BlockKind.Notice ? "a notice" : $"'{block.Id}'";

    private static Diagnostic Fault(PlannedBlock block, string code, string message) => new(code, Severity.Error, message, block.PlaceOf("rows"));
}
