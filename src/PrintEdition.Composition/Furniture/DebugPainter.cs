using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;

namespace PrintEdition.Composition.Furniture;

/// <summary>Draws grid, modules and reading order over a page, as artifacts: what a blind reader hears is the same.</summary>
internal sealed class DebugPainter(PageGrid grid, Layout layout, FurnitureSetter furniture)
{
    private const double HairLine = 0.25;
    private const double ModuleLine = 1;
    private const double PathLine = 0.7;

    /// <summary>Radius of a leg's number, in its size.</summary>
    private const double Disc = 0.8;

    private static readonly Colour GridColour = new(0.55, 0.8, 0.95);
    private static readonly Colour ModuleColour = new(0.85, 0.1, 0.5);
    private static readonly Colour OrderColour = new(0.1, 0.55, 0.2);

    /// <summary>The marks that are wanted.</summary>
    public IEnumerable<DrawItem> Paint(PageDraft page, DebugMarks marks) =>
        (marks.HasFlag(DebugMarks.Grid) ? Grid() : []).Concat(marks.HasFlag(DebugMarks.Modules) ? Modules(page) : []).Concat(marks.HasFlag(DebugMarks.ReadingOrder) ? Order(page) : []);

    private IEnumerable<DrawItem> Grid()
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            yield return new FillItem(Tag.Artifact, new Rect(grid.Left, grid.Baseline(row), grid.SpanWidth(grid.Columns), HairLine), GridColour);
        }

        for (var column = 0; column < grid.Columns; column++)
        {
            yield return new FrameItem(Tag.Artifact, grid.AreaOf(new Cells(column, 0, 1, grid.Rows)), HairLine, GridColour);
        }
    }

    private IEnumerable<DrawItem> Modules(PageDraft page) => page.InOrder.SelectMany(m => Module(grid.AreaOf(m.Cells), NameOf(m.Form)));

    private static string NameOf(ModuleForm form) =>
        string.Join(' ', form.Articles.Select(a => a.Id).Where(id => id.Length > 0)) is { Length: > 0 } ids ? ids : form.GetType().Name.Replace("Form", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>A frame with a label in its top right corner, where no text begins.</summary>
    private IEnumerable<DrawItem> Module(Rect area, string name)
    {
        var style = layout.Styles.Folio;
        var line = furniture.Fitted(name, style, area.Width)!;
        var label = new Rect(area.Right - line.Width, area.Y, line.Width, style.Size * 1.3);
        return
        [
            new FrameItem(Tag.Artifact, area, ModuleLine, ModuleColour),
            new FillItem(Tag.Artifact, label, Colour.White),
            .. FurnitureSetter.Right(line, area.Right, area.Y + PageGrid.BaselineDrop(style.Size, style.Size * 1.3), ModuleColour),
        ];
    }

    private IEnumerable<DrawItem> Order(PageDraft page)
    {
        var number = 0;
        foreach (var module in page.InOrder.Where(m => m.Form is StoryForm))
        {
            Rect? last = null;
            foreach (var leg in Legs(module))
            {
                foreach (var item in (last is { } from ? Path(from, leg) : []).Concat(Leg(leg, ++number)))
                {
                    yield return item;
                }

                last = leg;
            }
        }
    }

    private IEnumerable<Rect> Legs(SetModule module)
    {
        var story = (StoryForm)module.Form;
        for (var i = 0; i < story.Legs.Count; i++)
        {
            var over = story.RowsOver(i);
            var rows = story.LegRows - over - story.RowsUnder(i);
            if (rows > 0)
            {
                yield return new Rect(grid.ColumnX(module.Cells.Column) + story.Legs.X(i), grid.RowTop(module.Cells.Row + story.Air + over), story.Legs.Measure, rows * grid.Leading);
            }
        }
    }

    /// <summary>A line down the leg, its number at the top.</summary>
    private IEnumerable<DrawItem> Leg(Rect leg, int number)
    {
        var style = layout.Styles.Folio;
        var (x, y) = (Middle(leg), leg.Y + (style.Size * Disc));
        var line = furniture.Line(FormattableString.Invariant($"{number}"), style)!;
        return
        [
            new FillItem(Tag.Artifact, new Rect(x - (PathLine / 2), leg.Y, PathLine, leg.Height), OrderColour),
            new DotItem(Tag.Artifact, x, y, style.Size * Disc, OrderColour),
            .. FurnitureSetter.Left(line, x - (line.Width / 2), y + (style.Size * 0.38), Colour.White),
        ];
    }

    /// <summary>The way from a leg's foot, through the gutter before the next, to the next one's head.</summary>
    private static IEnumerable<DrawItem> Path(Rect from, Rect to)
    {
        var gutter = (from.Right + to.X) / 2;
        return
        [
            Bar(Middle(from), from.Bottom, gutter, from.Bottom),
            Bar(gutter, to.Y, gutter, from.Bottom),
            Bar(gutter, to.Y, Middle(to), to.Y),
        ];
    }

    private static double Middle(Rect leg) => leg.X + (leg.Width / 2);

    private static FillItem Bar(double x1, double y1, double x2, double y2) => new(
        Tag.Artifact,
        new Rect(Math.Min(x1, x2) - (PathLine / 2), Math.Min(y1, y2) - (PathLine / 2), Math.Abs(x2 - x1) + PathLine, Math.Abs(y2 - y1) + PathLine),
        OrderColour);
}
