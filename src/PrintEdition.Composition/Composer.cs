using System.Collections.Immutable;
using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Plans;
using PrintEdition.Composition.Quality;
using PrintEdition.Composition.Quotes;
using PrintEdition.Composition.Search;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition;

/// <summary>Composes an edition: shape the copy, give every story a page and a place, paint, count.</summary>
public static class Composer
{
    /// <summary>Composes an edition with a layout.</summary>
    /// <param name="edition">The content: every article with an id of its own.</param>
    /// <param name="layout">The page format.</param>
    /// <param name="fonts">The faces; all that the layout names are there.</param>
    /// <param name="marks">What is drawn over the pages to explain them.</param>
    /// <param name="plan">The plan that the pages are made by; null to find one.</param>
    public static Checked<ComposedEdition> Compose(Edition edition, Layout layout, FontBook fonts, DebugMarks marks = DebugMarks.None, EditionPlan? plan = null)
    {
        layout = edition.Index is { } index ? layout with { Furniture = layout.Furniture with { Index = index } } : layout;
        var typesetter = new Typesetter(fonts);
        var copies = Concurrently.Select([.. edition.Articles], a => StoryCopy.Shape(a, typesetter, layout, edition.Language)).ToDictionary(c => c.Article.Id, StringComparer.Ordinal);
        var furniture = new FurnitureSetter(typesetter, layout.Text, edition.Language);
        var desk = SetUpDesk(typesetter, layout, furniture, edition);
        var made = plan is null ? Barred(desk, copies, new Paginator(desk, edition, copies).Paginate()) : new PlannedPages(desk, edition, copies, plan, [.. fonts.Records.Select(r => r.Name)]).Paginate();
        if (!made.Unplaced.IsEmpty || made.Pages.IsEmpty)
        {
            return Checked.Failed<ComposedEdition>([.. made.Findings, .. made.Unplaced.Select(TooLarge), .. made.Pages.IsEmpty ? HeldOver.All(made) : []]);
        }

        var board = NoticeBoard.Of(made.Pages, desk.Grid, layout, desk.Boxes, edition);
        var composed = Finish(edition.Without(made.HeldOver), layout, fonts, made.Pages, new PagePainter(desk.Grid, layout, furniture, desk.Fillers, edition, made.Pages, board, marks));
        ImmutableArray<Diagnostic> findings = [.. made.Findings, .. HeldOver.In(made), .. UnmetWishes.In(edition, desk.Grid, made), .. composed.Diagnostics, .. UnplacedBoxes.In(edition, made.Pages, board.Left, desk.Frames.ReasonOf)];
        return new Checked<ComposedEdition>(composed.Value is null ? null : composed.Value with { Edition = edition, HeldOver = made.HeldOver, Plan = new PlanMaker(edition, layout, copies).Of(made) }, findings);
    }

    private static Pagination Barred(Desk desk, IReadOnlyDictionary<string, StoryCopy> copies, Pagination made) =>
        made with { Pages = new Bars(desk, copies).Set(made.Pages) };

    /// <summary>The tools that an edition's pages are made with.</summary>
    internal static Desk SetUpDesk(Typesetter typesetter, Layout layout, FurnitureSetter furniture, Edition edition)
    {
        var language = edition.Language;
        var grid = new PageGrid(layout);
        var heads = new HeadChoice(new HeadSetter(typesetter, layout, language), layout, grid.ColumnWidth);
        var pictures = new PictureSetter(typesetter, layout, language);
        var fillers = new FillerSetter(typesetter, layout, language);
        var maker = new UnitMaker(StoriesOf(grid, heads, pictures, new QuoteSetter(typesetter, layout, language)), new FillerCandidates(grid, fillers), layout.Furniture.GapRows);
        var gap = layout.Furniture.GapRows;
        var search = new HoleSearch(grid, new PageSearch(grid, maker, gap), maker, gap);
        var boxes = new BoxSetter(layout, furniture, language);
        var frames = new PageFrames(grid, layout, new BoxPlacer(grid, layout, boxes), edition.Boxes);
        return new Desk(grid, layout, search, maker, heads, fillers, new EarSetter(grid, layout, boxes, fillers), new IndexSetter(grid, layout), boxes, frames);
    }

    private static StoryCandidates StoriesOf(PageGrid grid, HeadChoice heads, PictureSetter pictureSetter, QuoteSetter quoteSetter)
    {
        var pictures = new PictureChoice(grid, pictureSetter);
        var quotes = new QuoteChoice(grid, quoteSetter);
        var shapes = new ShapeCosts(grid);
        return new StoryCandidates(grid, heads, pictures, shapes, quotes, new CutCandidates(grid, heads, pictures, quotes, shapes), new VerticalCandidates(grid, heads, pictures, shapes));
    }

    private static Checked<ComposedEdition> Finish(Edition edition, Layout layout, FontBook fonts, ImmutableArray<PageDraft> drafts, PagePainter painter)
    {
        var pages = Concurrently.Select(drafts, painter.Paint);
        var missing = MissingCharacters.Of(edition, fonts, pages);
        var articles = edition.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var composed = new ComposedEdition(edition, layout.Name, pages, painter.Place(), TypographyTally.Of(drafts), missing);
        var findings = missing.Select(m => MissingCharacters.Finding(m, articles.GetValueOrDefault(m.ArticleId)))
            .Concat(ForcedBreaks.In(drafts, articles))
            .Concat(LostCharacters.In(composed))
            .Concat(UnfilledPages.In(drafts))
            .Concat(HeadlineWishes.In(drafts))
            .Concat(QuoteWishes.In(drafts, layout.Text.Quotes))
            .Concat(MissingCodes.In(edition, layout, drafts, pages));
        return Checked.Of(composed, findings);
    }

    private static Diagnostic TooLarge(Article article) => new(
        "PE3201",
        Severity.Error,
        $"the headline of '{article.Id}' leaves no room for its text on a page of this layout; shorten the headline or take a larger layout",
        article.Place);
}
