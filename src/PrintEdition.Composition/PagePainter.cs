using System.Collections.Immutable;
using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Composition.Quality;
using PrintEdition.Model;

namespace PrintEdition.Composition;

/// <summary>Turns page drafts into display lists: furniture, rules, modules in reading order.</summary>
internal sealed class PagePainter(PageGrid grid, Layout layout, FurnitureSetter furniture, FillerSetter fillers, Edition edition, ImmutableArray<PageDraft> drafts, NoticeBoard board, DebugMarks marks)
{
    private readonly Whereabouts whereabouts = new(drafts);
    private readonly PageSections sections = new(edition, new Whereabouts(drafts));
    private readonly JumpPainter jumps = new(grid, layout, furniture, new Whereabouts(drafts), edition.Language);
    private readonly CodePainter codes = new(grid, layout, furniture, edition.Language);
    private readonly IndexPainter index = new(grid, layout, furniture, drafts, edition.Language);
    private readonly BoxPainter boxes = new(layout, furniture, edition.Language);
    private readonly RulePainter rules = new(grid, layout);
    private readonly MastheadPainter masthead = new(grid, layout, furniture);
    private readonly BandPainter band = new(grid, layout, furniture);
    private readonly FolioPainter folio = new(grid, layout, furniture);
    private readonly DebugPainter debug = new(grid, layout, furniture);

    /// <summary>The page of a draft.</summary>
    public ComposedPage Paint(PageDraft draft)
    {
        var top = draft.HasMasthead ? masthead.Paint(edition, drafts.Length, draft.Ear?.Cells.Columns ?? 0) : band.Paint(edition, draft.Section, sections.BeginsOn(draft.Number));
        ImmutableArray<DrawItem> items =
        [
            .. top,
            .. rules.Paint(draft),
            .. draft.InOrder.SelectMany(ModulesOf(draft).Paint),
            .. folio.Paint(edition, draft.Number, draft.Section, sections.EditorsOf(draft.Number)),
        ];
        var quality = new PageQuality(grid, draft, items);
        var unfilled = quality.UnfilledCells();
        var cells = grid.Columns * (grid.Rows - draft.FirstRow);
        var faults = quality.Find();
        return new ComposedPage(
            draft.Number, draft.Section, layout.Page.Width, layout.Page.Height, [.. items, .. debug.Paint(draft, marks)], 1 - ((double)unfilled / cells), unfilled, PageQuality.Count(faults))
        {
            Faults = faults,
            NoticeRows = draft.NoticeRows,
        };
    }

    /// <summary>Where every article stands, in the edition's order.</summary>
    public ImmutableArray<PlacedArticle> Place() =>
        [.. edition.Articles.Select(a => (Article: a, Parts: whereabouts.Of(a.Id))).Where(a => !a.Parts.IsEmpty).Select(a => Place(a.Article, a.Parts))];

    private PlacedArticle Place(Article article, ImmutableArray<(int Page, SetModule Module)> parts) => new(
        article,
        parts[0].Page,
        grid.AreaOf(parts[0].Module.Cells),
        [.. parts.SelectMany(p => Legs(p.Page, p.Module))],
        [.. parts.Skip(1).Select(p => p.Page)]);

    private IEnumerable<Leg> Legs(int page, SetModule module)
    {
        if (module.Form is not StoryForm story)
        {
            yield break;
        }

        var left = grid.ColumnX(module.Cells.Column);
        for (var leg = 0; leg < story.Legs.Count; leg++)
        {
            var over = story.RowsOver(leg);
            if (story.Capacity[leg] > 0)
            {
                yield return new Leg(page, new Rect(left + story.Legs.X(leg), grid.RowTop(module.Cells.Row + story.Air + over), story.Legs.Measure, story.Capacity[leg] * grid.Leading));
            }
        }
    }

    private ModulePainter ModulesOf(PageDraft draft) =>
        new(grid, layout, fillers, jumps, codes, index, boxes, board, Loudness.On(draft, layout), edition.Masthead.PaperName, edition.Language);
}
