using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints the QR code at the foot of a story's last leg, with a few words beside it.</summary>
internal sealed class CodePainter(PageGrid grid, Layout layout, FurnitureSetter setter, string language)
{
    /// <summary>White between code and words, in their size: the code's quiet zone stands there too.</summary>
    private const double Gap = 0.2;

    /// <summary>The code's items; none where the story has no code.</summary>
    /// <param name="story">The story.</param>
    /// <param name="area">Its module in points.</param>
    public IEnumerable<DrawItem> Paint(StoryForm story, Rect area)
    {
        if (story.RowsUnder(story.Legs.Count - 1) == 0 || story.Part.To > 0)
        {
            return [];
        }

        var side = story.CodeRows * grid.Leading;
        var square = new Rect(area.X + story.Legs.X(story.Legs.Count - 1), area.Bottom - (story.FootRows * grid.Leading) - side, side, side);
        return QrPainter.Paint(story.Article.Link!, square, language, story.Article.Id).Concat(Words(square, story.Legs.Measure - side));
    }

    private IEnumerable<DrawItem> Words(Rect square, double room)
    {
        var style = layout.Styles.Caption;
        var gap = Gap * style.Size;
        return room < LeastRoom * style.Size ? [] : FurnitureSetter.Left(
            setter.Fitted(FurnitureText.ArticleQrCaption(language), style, room - gap),
            square.Right + gap,
            square.Y + PageGrid.BaselineDrop(style.Size, square.Height),
            layout.Colours.Text);
    }

    /// <summary>Words in less room than so many of their size cannot be read, and are left out: the code says enough.</summary>
    private const double LeastRoom = 3;
}
