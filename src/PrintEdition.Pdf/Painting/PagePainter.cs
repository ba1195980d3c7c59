using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Pictures;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Painting;

/// <summary>Paints a page's items in their order, each stretch marked as what it is (ISO 32000-1, 14.6).</summary>
internal sealed class PagePainter(TextPainter text, VerticalLinePainter vertical, PictureStore pictures, Palette palette)
{
    /// <summary>Distance of a quarter circle's control points from its ends, in radii: the curve is off by 0.03 % at most.</summary>
    private const double CircleControl = 0.5523;

    /// <summary>The page's content stream, and the elements of its parts by their numbers.</summary>
    public (byte[] Content, ImmutableArray<StructureElement> Owners) Paint(TaggedPage page)
    {
        var content = new ContentBuilder(page.Page.Height, palette);
        var owners = Paint(page, content);
        return (content.ToBytes(), owners);
    }

    /// <summary>Paints a page into a stream that has more than the page.</summary>
    public ImmutableArray<StructureElement> Paint(TaggedPage page, ContentBuilder content)
    {
        var marks = new ContentMarks(content, page.IsTagged);
        for (var i = 0; i < page.Items.Length;)
        {
            var end = EndOfVerticalLine(page.Items, i);
            if (end > i)
            {
                vertical.Paint([.. page.Items[i..end].Select(r => (TextItem)r.Item)], page.Items[i].Stretch, content, marks);
            }
            else
            {
                Paint(page.Items[i], content, marks);
                end++;
            }

            i = end;
        }

        marks.Leave();
        return marks.Owners;
    }

    /// <summary>One past the last run of the vertical line that starts with an item; the item itself when none does.</summary>
    private static int EndOfVerticalLine(ImmutableArray<MarkedItem> items, int start)
    {
        var line = (items[start].Item as TextItem)?.VerticalLine;
        var end = start;
        while (line is not null && end < items.Length && items[end].Item is TextItem next && ReferenceEquals(next.VerticalLine, line))
        {
            end++;
        }

        return end;
    }

    private void Paint(MarkedItem marked, ContentBuilder content, ContentMarks marks)
    {
        if (marked.Item is TextItem run)
        {
            text.Paint(run, marked, content, marks);
            return;
        }

        marks.Enter(marked.Stretch);
        Paint(marked.Item, content);
    }

    private void Paint(DrawItem item, ContentBuilder content)
    {
        switch (item)
        {
            case FillItem fill:
                content.Fill(fill.Colour).Rectangle(fill.Area).Op("f");
                break;
            case DotItem dot:
                PaintDot(dot, content.Fill(dot.Colour));
                break;
            case FrameItem frame:
                content.Stroke(frame.Colour).Op("w", frame.Thickness).Rectangle(Inset(frame)).Op("S");
                break;
            case QrItem code:
                PaintCode(code, content);
                break;
            case PictureItem picture:
                PaintPicture(picture, content);
                break;
        }
    }

    /// <summary>All modules in one path, so that no light shows between them.</summary>
    private static void PaintCode(QrItem code, ContentBuilder content)
    {
        content.Fill(Colour.Black);
        foreach (var module in code.Dark)
        {
            content.Rectangle(module);
        }

        content.Op("f");
    }

    /// <summary>A circle as four curves.</summary>
    private static void PaintDot(DotItem dot, ContentBuilder content)
    {
        var (x, y, r, c) = (dot.X, content.Flip(dot.Y), dot.Radius, CircleControl * dot.Radius);
        content.Op("m", x + r, y)
            .Op("c", x + r, y + c, x + c, y + r, x, y + r)
            .Op("c", x - c, y + r, x - r, y + c, x - r, y)
            .Op("c", x - r, y - c, x - c, y - r, x, y - r)
            .Op("c", x + c, y - r, x + r, y - c, x + r, y)
            .Op("f");
    }

    /// <summary>A frame is drawn inside its area: the stroke's middle is half its thickness in.</summary>
    private static Rect Inset(FrameItem frame) => new(
        frame.Area.X + (frame.Thickness / 2),
        frame.Area.Y + (frame.Thickness / 2),
        frame.Area.Width - frame.Thickness,
        frame.Area.Height - frame.Thickness);

    /// <summary>The whole picture is scaled so that its crop fills the area, and clipped to it.</summary>
    private void PaintPicture(PictureItem item, ContentBuilder content)
    {
        if (pictures.NameOf(item) is not { } name)
        {
            return;
        }

        var width = item.Area.Width / item.Crop.Width;
        var height = item.Area.Height / item.Crop.Height;
        var left = item.Area.X - (item.Crop.X * width);
        var bottom = item.Area.Y - (item.Crop.Y * height) + height;
        content.Op("q").Rectangle(item.Area).Op("W").Op("n")
            .Op("cm", width, 0, 0, height, left, content.Flip(bottom))
            .Raw($"/{name} Do\n").Op("Q");
    }
}
