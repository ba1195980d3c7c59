using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Modules;

/// <summary>Turns a set module into drawn items: dress, head, pictures, text, rules between legs, in reading order.</summary>
internal sealed class ModulePainter(PageGrid grid, Layout layout, FillerSetter fillerSetter, JumpPainter jumps, CodePainter codes, IndexPainter index, BoxPainter boxes, NoticeBoard board, double loudest, string paperName, string language)
{
    /// <summary>Thickness of a frame in points.</summary>
    private const double FrameThickness = 0.6;

    private readonly HeadPainter heads = new(layout, language);
    private readonly VerticalHeadPainter vertical = new(layout);
    private readonly LegPainter legs = new(grid, layout);
    private readonly FillerPainter fillers = new(grid, layout, fillerSetter);

    /// <summary>The module's items.</summary>
    public IEnumerable<DrawItem> Paint(SetModule module)
    {
        var area = grid.AreaOf(module.Cells);
        return module.Form switch
        {
            StoryForm story => PaintStory(module, story, area),
            FillerForm filler => fillers.Paint(filler, area, layout.Colours.Accent),
            BoxForm box => boxes.Paint(box.Box, area, loudest, Number(module.Cells)),
            IndexForm { IsStrip: true } => index.PaintStrip(area),
            IndexForm => index.PaintEar(area),
            NoticeForm => board.Of(module).SelectMany(b => boxes.Paint(b.Box, grid.AreaOf(b.Cells), loudest, Number(b.Cells), b.IsOwn ? paperName : "")),
            _ => throw new ArgumentOutOfRangeException(nameof(module), module.Form.GetType().Name, "a form that is not placed by itself"),
        };
    }

    /// <summary>The cell that a box begins in, counted along the rows: no two boxes of a page share one.</summary>
    private int Number(Cells cells) => (cells.Row * grid.Columns) + cells.Column;

    private IEnumerable<DrawItem> PaintStory(SetModule module, StoryForm story, Rect area)
    {
        var headArea = area with { Height = story.Air * grid.Leading, X = area.X + story.Legs.Start, Width = story.Legs.X(story.Legs.Count - 1) + story.Legs.Measure - story.Legs.Start };
        var head = story.Part.From > 0 ? jumps.From(story, headArea)
            : story.Head.Beside is { } beside ? vertical.Paint(story.Article.Id, beside, BesideArea(story, beside, area))
            : heads.Paint(story.Article.Id, story.Head, headArea);
        return PaintDress(story.Dress, area)
            .Concat(head)
            .Concat(legs.Paint(story, module.Text!, area.X, module.Cells.Row + story.Air))
            .Concat(jumps.To(story, area))
            .Concat(codes.Paint(story, area));
    }

    /// <summary>The first or last column of the module, as far down as the head beside the text goes.</summary>
    private Rect BesideArea(StoryForm story, VerticalStack beside, Rect area) => new(
        beside.OnRight ? area.Right - grid.ColumnWidth : area.X, area.Y + (story.Air * grid.Leading), grid.ColumnWidth, beside.Rows * grid.Leading);

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
