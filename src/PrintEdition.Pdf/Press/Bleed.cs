using System.Collections.Immutable;
using PrintEdition.Composition.Display;

namespace PrintEdition.Pdf.Press;

/// <summary>Carries what reaches the trimmed edge of a page into the bleed (出血), so that a cut a little off shows no white.</summary>
/// <param name="page">The page.</param>
internal sealed class Bleed(ComposedPage page)
{
    /// <summary>Width of the bleed in points: 3 mm.</summary>
    public const double Width = 3 / 25.4 * 72;

    /// <summary>What is nearer to the edge than this, in points, is meant to reach it.</summary>
    private const double Near = 0.5;

    /// <summary>The page's items; a frame becomes its four sides.</summary>
    public ImmutableArray<DrawItem> Items => [.. page.Items.SelectMany(Carried)];

    private IEnumerable<DrawItem> Carried(DrawItem item) => item switch
    {
        FillItem fill => [fill with { Area = Carried(fill.Area) }],
        FrameItem frame => Sides(frame).Select(s => (DrawItem)new FillItem(frame.Tag, Carried(s), frame.Colour)),
        PictureItem picture => [Carried(picture)],
        _ => [item],
    };

    private Rect Carried(Rect area)
    {
        var left = area.X <= Near ? Math.Min(area.X, -Width) : area.X;
        var top = area.Y <= Near ? Math.Min(area.Y, -Width) : area.Y;
        var right = area.Right >= page.Width - Near ? Math.Max(area.Right, page.Width + Width) : area.Right;
        var bottom = area.Bottom >= page.Height - Near ? Math.Max(area.Bottom, page.Height + Width) : area.Bottom;
        return new Rect(left, top, right - left, bottom - top);
    }

    /// <summary>
    /// A picture shows more of itself in the bleed where its crop has left some; where it has not, it is enlarged, never stretched: the crop
    /// becomes smaller in the other direction too.
    /// </summary>
    private PictureItem Carried(PictureItem item)
    {
        var (area, crop) = (Carried(item.Area), item.Crop);
        if (area == item.Area || item.Area.Width <= 0 || item.Area.Height <= 0)
        {
            return item;
        }

        // Points to a fraction of the picture, as it was placed.
        var (perX, perY) = (crop.Width / item.Area.Width, crop.Height / item.Area.Height);
        var scale = Math.Min(1, Math.Min(1 / (area.Width * perX), 1 / (area.Height * perY)));
        var (width, height) = (area.Width * perX * scale, area.Height * perY * scale);
        var x = Math.Clamp(crop.X + ((area.X - item.Area.X) * perX), 0, 1 - width);
        var y = Math.Clamp(crop.Y + ((area.Y - item.Area.Y) * perY), 0, 1 - height);
        return item with { Area = area, Crop = new Rect(x, y, width, height) };
    }

    /// <summary>The sides of a frame, which is drawn inside its area.</summary>
    private static Rect[] Sides(FrameItem frame)
    {
        var (area, thick) = (frame.Area, frame.Thickness);
        var inner = Math.Max(0, area.Height - (2 * thick));
        return
        [
            new(area.X, area.Y, area.Width, thick),
            new(area.X, area.Bottom - thick, area.Width, thick),
            new(area.X, area.Y + thick, thick, inner),
            new(area.Right - thick, area.Y + thick, thick, inner),
        ];
    }
}
