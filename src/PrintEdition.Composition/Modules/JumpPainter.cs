using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints the lines that lead a reader from one part of a long story to the next: 下转 and 上接.</summary>
internal sealed class JumpPainter(PageGrid grid, Layout layout, FurnitureSetter setter, string language)
{
    /// <summary>The last row of the last leg: where the story goes on.</summary>
    public IEnumerable<DrawItem> To(StoryForm story, Rect area) =>
        story.Part.To == 0
            ? []
            : FurnitureSetter.Right(
                setter.Line(FurnitureText.JumpTo(story.Part.To, language), layout.Styles.Credit),
                area.Right,
                area.Bottom - grid.Leading + PageGrid.BaselineDrop(layout.Styles.Credit.Size, grid.Leading),
                layout.Colours.Text);

    /// <summary>The line over a continued part: where the story comes from, and its headline again, as furniture.</summary>
    public IEnumerable<DrawItem> From(StoryForm story, Rect area)
    {
        var baseline = area.Y + PageGrid.BaselineDrop(layout.Styles.Subhead.Size, story.Air * grid.Leading);
        var from = setter.Line(FurnitureText.JumpFrom(story.Part.From, language), layout.Styles.Credit);
        var headline = setter.Line(story.Article.Headline.Headline, layout.Styles.Subhead);
        var room = area.Width - (from?.Width ?? 0) - layout.Styles.Subhead.Size;
        return (headline?.Width <= room ? FurnitureSetter.Left(headline, area.X, baseline, layout.Colours.Text) : [])
            .Concat(FurnitureSetter.Right(from, area.Right, baseline, layout.Colours.Text));
    }
}
