using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the rules between stories: a heavier one above each, a thin one between stories side by side.</summary>
internal sealed class RulePainter(PageGrid grid, Layout layout)
{
    /// <summary>Thickness of the rule above a story, in points.</summary>
    private const double AboveThickness = 0.9;

    /// <summary>Thickness of the rule between stories side by side, in points.</summary>
    private const double BetweenThickness = 0.35;

    /// <summary>The page's rules.</summary>
    public IEnumerable<DrawItem> Paint(PageDraft page) =>
        page.Modules.Where(m => NeedsRuleAbove(m, page)).Select(Above).Concat(page.Divisions.Where(d => !IsDressed(d, page)).Select(Between));

    /// <summary>The page's first stories stand under the masthead's own rule; frames, tints and bars need none.</summary>
    private static bool NeedsRuleAbove(SetModule module, PageDraft page) =>
        module.Form.Dress == Dress.Plain && module.Form is not StoryForm { Head.IsReversed: true } && module.Cells.Row > page.FirstRow;

    private DrawItem Above(SetModule module) => new FillItem(
        Tag.Artifact,
        new Rect(grid.ColumnX(module.Cells.Column), grid.RowTop(module.Cells.Row) - (AboveThickness / 2), grid.SpanWidth(module.Cells.Columns), AboveThickness),
        layout.Colours.Rule);

    /// <summary>Where every story on one side is framed or tinted, its edge is rule enough.</summary>
    private static bool IsDressed(Division division, PageDraft page) =>
        Side(division, page, m => m.Cells.EndColumn == division.Column) || Side(division, page, m => m.Cells.Column == division.Column);

    private static bool Side(Division division, PageDraft page, Func<SetModule, bool> touches) =>
        page.Modules.Where(m => touches(m) && m.Cells.Row < division.EndRow && m.Cells.EndRow > division.Row).All(m => m.Form.Dress != Dress.Plain);

    private DrawItem Between(Division division)
    {
        var x = grid.ColumnX(division.Column) - (grid.Gutter / 2) - (BetweenThickness / 2);
        return new FillItem(
            Tag.Artifact,
            new Rect(x, grid.RowTop(division.Row), BetweenThickness, (division.EndRow - division.Row) * grid.Leading),
            layout.Colours.Rule);
    }
}
