using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Pdf.Tests.Press;

/// <summary>pdf.md 6: what reaches the trimmed edge goes on for 3 mm. The page is 400 × 300 points, the bleed 8.504.</summary>
public class BleedTests
{
    private const double Wide = 8.504;

    private static readonly Picture Any = new(null);

    [Theory]
    [InlineData(0, 0, 400, 20, /* → */ -Wide, -Wide, 400 + (2 * Wide), 20 + Wide)] // a band along the top
    [InlineData(0.3, 100, 50, 20, /* → */ -Wide, 100, 50.3 + Wide, 20)] // nearly at the left edge
    [InlineData(300, 250, 100, 50, /* → */ 300, 250, 100 + Wide, 50 + Wide)] // the corner at the lower right
    [InlineData(10, 10, 380, 280, /* → */ 10, 10, 380, 280)] // a tint on the page
    public void A_fill_at_the_edge_goes_on(double x, double y, double width, double height, double toX, double toY, double toWidth, double toHeight)
    {
        var fill = (FillItem)Carried(new FillItem(Tag.Artifact, new Rect(x, y, width, height), Colour.Black)).Single();

        Same(new Rect(toX, toY, toWidth, toHeight), fill.Area);
    }

    /// <summary>Half of the picture, 200 points, is shown at the right edge: of the rest, 8.504 points go into the bleed.</summary>
    [Fact]
    public void A_picture_shows_more_of_itself_where_there_is_more()
    {
        var picture = (PictureItem)Carried(new PictureItem(Tag.Artifact, new Rect(200, 100, 200, 100), Any, new Rect(0.25, 0, 0.5, 1))).Single();

        Same(new Rect(200, 100, 200 + Wide, 100), picture.Area);
        Same(new Rect(0.25, 0, 0.5 + (0.5 * Wide / 200), 1), picture.Crop);
    }

    /// <summary>A picture that is shown whole is enlarged: what it loses above and below, it gains at the side, and it is not stretched.</summary>
    [Fact]
    public void A_picture_without_more_is_enlarged_not_stretched()
    {
        var picture = (PictureItem)Carried(new PictureItem(Tag.Artifact, new Rect(200, 100, 200, 100), Any, new Rect(0, 0, 1, 1))).Single();

        Same(new Rect(200, 100, 200 + Wide, 100), picture.Area);
        Assert.Equal(1, picture.Crop.Width, 6);
        Assert.Equal(200.0 / (200 + Wide), picture.Crop.Height, 4);
        Assert.Equal(picture.Area.Width / picture.Area.Height, picture.Crop.Width * 200 / (picture.Crop.Height * 100), 4);
    }

    [Fact]
    public void Of_a_frame_at_the_edge_the_side_there_goes_on()
    {
        var sides = Carried(new FrameItem(Tag.Artifact, new Rect(0, 100, 100, 50), 2, Colour.Black)).Cast<FillItem>().Select(f => f.Area).ToArray();

        Assert.Equal(4, sides.Length);
        Same(new Rect(-Wide, 100, 100 + Wide, 2), sides[0]);
        Same(new Rect(-Wide, 148, 100 + Wide, 2), sides[1]);
        Same(new Rect(-Wide, 102, 2 + Wide, 46), sides[2]);
        Same(new Rect(98, 102, 2, 46), sides[3]);
    }

    private static ImmutableArray<DrawItem> Carried(DrawItem item) => new Bleed(new ComposedPage(1, "要闻", 400, 300, [item], 1, 0, [])).Items;

    private static void Same(Rect expected, Rect actual)
    {
        Assert.Equal(expected.X, actual.X, 3);
        Assert.Equal(expected.Y, actual.Y, 3);
        Assert.Equal(expected.Width, actual.Width, 3);
        Assert.Equal(expected.Height, actual.Height, 3);
    }
}
