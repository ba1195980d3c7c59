using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Modules;

/// <summary>Turns a set module into drawn items: dress, head, pictures, text, rules between legs, in reading order.</summary>
internal sealed class ModulePainter(PageGrid grid, Layout layout, FillerSetter fillerSetter, JumpPainter jumps)
{
    /// <summary>Thickness of a frame in points.</summary>
    private const double FrameThickness = 0.6;

    private readonly HeadPainter heads = new(layout);
    private readonly LegPainter legs = new(grid, layout);
    private readonly FillerPainter fillers = new(grid, layout, fillerSetter);

    /// <summary>The module's rectangle in points.</summary>
    public Rect AreaOf(Cells cells) => new(
        grid.ColumnX(cells.Column), grid.RowTop(cells.Row), grid.SpanWidth(cells.Columns), cells.Rows * grid.Leading);

    /// <summary>The module's items.</summary>
    public IEnumerable<DrawItem> Paint(SetModule module)
    {
        var area = AreaOf(module.Cells);
        return module.Form switch
        {
            StoryForm story => PaintStory(module, story, area),
            PartForm part => PaintPart(module, part, area),
            FillerForm filler => fillers.Paint(filler, area, layout.Colours.Accent),
            _ => throw new ArgumentOutOfRangeException(nameof(module), module.Form.GetType().Name, "a form that is not placed by itself"),
        };
    }

    private IEnumerable<DrawItem> PaintStory(SetModule module, StoryForm story, Rect area)
    {
        foreach (var item in PaintDress(story.Dress, area))
        {
            yield return item;
        }

        var headArea = area with { Height = story.Air * grid.Leading, X = area.X + story.Legs.Start, Width = story.Legs.X(story.Legs.Count - 1) + story.Legs.Measure - story.Legs.Start };
        foreach (var item in heads.Paint(story.Article.Id, story.Head, headArea))
        {
            yield return item;
        }

        foreach (var item in legs.Paint(story, module.Text!, area.X, module.Cells.Row + story.Air))
        {
            yield return item;
        }
    }

    private IEnumerable<DrawItem> PaintPart(SetModule module, PartForm part, Rect area)
    {
        var head = part.Head is null ? jumps.From(part, area) : heads.Paint(part.Article.Id, part.Head, area with { Height = part.Air * grid.Leading });
        return head.Concat(legs.Paint(part, module.Text!, area.X, module.Cells.Row + part.Air)).Concat(jumps.To(part, area));
    }

    private IEnumerable<DrawItem> PaintDress(Dress dress, Rect area)
    {
        if (dress == Dress.Tinted)
        {
            yield return new FillItem(Tag.Artifact, area, layout.Colours.Tint);
        }
        else if (dress == Dress.Framed)
        {
            yield return new FrameItem(Tag.Artifact, area, FrameThickness, layout.Colours.Rule);
        }
    }
}
