using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Boxes;

/// <summary>What is fixed on a page before its stories come.</summary>
/// <param name="Fixed">Boxes at their places.</param>
/// <param name="Hole">What they leave.</param>
/// <param name="Reasons">Why boxes that are asked for have no place on it.</param>
internal sealed record PageFrame(ImmutableArray<SetModule> Fixed, Hole Hole, IReadOnlyDictionary<Box, string?> Reasons);

/// <summary>The frames of an edition's pages: boxes at the places that are asked for, in the order of the edition (composition step 4).</summary>
internal sealed class PageFrames(PageGrid grid, Layout layout, BoxPlacer placer, ImmutableArray<Box> boxes)
{
    private readonly ConcurrentDictionary<(int Page, int FirstRow), PageFrame> known = [];

    /// <summary>Whether a box stands on a page of a given number.</summary>
    public bool HavePages => boxes.Any(IsFixed);

    private static bool IsFixed(Box box) => box.Place is not (BoxPlace.Free or BoxPlace.Ear);

    /// <summary>Whether a page is wanted for a box that takes it whole.</summary>
    public bool IsWanted(int page) => boxes.Any(b => b.Place == BoxPlace.Page && b.Page == page);

    /// <summary>Why a box has no place on its page; null when nothing was said against it.</summary>
    public string? ReasonOf(Box box) => known.OrderBy(f => f.Key).Select(f => f.Value.Reasons.GetValueOrDefault(box)).LastOrDefault(r => r is not null);

    /// <summary>The frame of a page whose stories may start in a row.</summary>
    public PageFrame Of(int page, int firstRow) =>
        known.GetOrAdd((page, firstRow), _ => Make(page, new Cells(0, firstRow, grid.Columns, grid.Rows - firstRow)));

    private PageFrame Make(int page, Cells area)
    {
        var modules = ImmutableArray.CreateBuilder<SetModule>();
        var reasons = new Dictionary<Box, string?>(ReferenceEqualityComparer.Instance);
        foreach (var box in boxes.Where(b => IsFixed(b) && b.Page == page))
        {
            var placing = placer.Place(box, area, [.. modules.Select(m => m.Cells)]);
            if (placing.Cells is { } cells)
            {
                modules.Add(new SetModule(new BoxForm(box, cells.Rows), cells, null, int.MaxValue));
            }
            else
            {
                reasons[box] = placing.Reason;
            }
        }

        return new PageFrame(modules.ToImmutable(), HoleDivider.Divide(area, [.. modules.Select(m => m.Cells)], layout.Furniture.GapRows)!, reasons);
    }
}
