using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Paging;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints the lines that lead a reader from one part of a long story to the next, 下转 and 上接: each is a link to the other (pdf.md 4).</summary>
internal sealed class JumpPainter(PageGrid grid, Layout layout, FurnitureSetter setter, Whereabouts whereabouts, string language)
{
    /// <summary>The last row of the last leg: where the story goes on.</summary>
    public IEnumerable<DrawItem> To(StoryForm story, Rect area)
    {
        var baseline = area.Bottom - grid.Leading + PageGrid.BaselineDrop(layout.Styles.Credit.Size, grid.Leading);
        return story.Part.To == 0 ? [] : Linked(FurnitureText.JumpTo(story.Part.To, language), area.Right, baseline, story.Article.Id, story.Part.To);
    }

    /// <summary>The line over a continued part: where the story comes from, and its headline again, as furniture.</summary>
    public IEnumerable<DrawItem> From(StoryForm story, Rect area)
    {
        var baseline = area.Y + PageGrid.BaselineDrop(layout.Styles.Subhead.Size, story.Air * grid.Leading);
        var words = FurnitureText.JumpFrom(story.Part.From, language);
        var headline = setter.Line(story.Article.Headline.Headline, layout.Styles.Subhead);
        var room = area.Width - setter.Line(words, layout.Styles.Credit)!.Width - layout.Styles.Subhead.Size;
        return (headline?.Width <= room ? FurnitureSetter.Left(headline, area.X, baseline, layout.Colours.Text) : [])
            .Concat(Linked(words, area.Right, baseline, story.Article.Id, story.Part.From));
    }

    /// <summary>Words that end at a point and lead to the part of a story on a page.</summary>
    private IEnumerable<DrawItem> Linked(string words, double right, double baseline, string articleId, int page)
    {
        var line = setter.Line(words, layout.Styles.Credit)!;
        var items = FurnitureSetter.Right(line, right, baseline, layout.Colours.Text);
        return (whereabouts.On(page, articleId) is { } cells
            ? items.Append(new PageLinkItem(Tag.Artifact, FurnitureSetter.AreaOf(line, right - line.Width, baseline, layout.Styles.Credit.Size), page, grid.RowTop(cells.Row)))
            : items).As(new Furnishing(FurnishingKind.Jump, articleId, page));
    }
}
