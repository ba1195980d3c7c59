using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Paging;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints the lines that lead a reader from one part of a long story to the next, 下转 and 上接: each is a link to the other (pdf.md 4).</summary>
internal sealed class JumpPainter(PageGrid grid, Layout layout, FurnitureSetter setter, Whereabouts whereabouts, string language)
{
    /// <summary>Em of a headline's beginning that tell a reader which story it is.</summary>
    private const double LeastBeside = 12;

    /// <summary>The last row of the last leg: where the story goes on.</summary>
    public IEnumerable<DrawItem> To(StoryForm story, Rect area)
    {
        var baseline = area.Bottom - grid.Leading + PageGrid.BaselineDrop(layout.Styles.Credit.Size, grid.Leading);
        return story.Part.To == 0 ? [] : Linked(FurnitureText.JumpTo(story.Part.To, language), area.Right, baseline, story.Article.Id, story.Part.To);
    }

    /// <summary>
    /// What stands over a continued part, as furniture: the story's headline again, shortened where it is too long, and where it comes from. They
    /// share a line, or have a row each over a narrow part.
    /// </summary>
    public IEnumerable<DrawItem> From(StoryForm story, Rect area)
    {
        var (style, height) = (layout.Styles.Subhead, story.Air * grid.Leading);
        var words = FurnitureText.JumpFrom(story.Part.From, language);
        var whole = setter.Line(story.Article.Headline.Headline, style);
        var beside = area.Width - setter.Line(words, layout.Styles.Credit)!.Width - style.Size;
        var isBeside = whole is null || whole.Width <= beside || beside >= LeastBeside * style.Size;
        var headline = setter.Shortened(story.Article.Headline.Headline, style, isBeside ? beside : area.Width);
        var apart = isBeside ? 0 : grid.Leading;
        var baseline = area.Y + PageGrid.BaselineDrop(style.Size, height - apart);
        return FurnitureSetter.Left(headline, area.X, baseline, layout.Colours.Text)
            .Concat(Linked(words, area.Right, baseline + apart, story.Article.Id, story.Part.From));
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
