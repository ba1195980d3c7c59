using System.Diagnostics;
using PrintEdition.Composition.Display;
using SkiaSharp;

namespace PrintEdition.Preview;

/// <summary>Draws the items of one page on a canvas whose unit is the point.</summary>
internal sealed class ItemPainter(SKCanvas canvas) : IDisposable
{
    private readonly GlyphPainter glyphs = new(canvas);

    /// <summary>Draws one item over what is there.</summary>
    public void Draw(DrawItem item)
    {
        switch (item)
        {
            case TextItem text:
                glyphs.Draw(text);
                break;
            case FillItem fill:
                Fill(fill);
                break;
            case FrameItem frame:
                Frame(frame);
                break;
            case DotItem dot:
                Dot(dot);
                break;
            case QrItem code:
                Code(code);
                break;
            case LinkItem or PageLinkItem:
                break;
            case PictureItem picture:
                PicturePainter.Draw(canvas, picture);
                break;
            default:
                throw new UnreachableException($"no painter for {item.GetType().Name}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => glyphs.Dispose();

    private void Fill(FillItem fill)
    {
        using var paint = fill.Colour.ToPaint();
        canvas.DrawRect(fill.Area.ToSkia(), paint);
    }

    /// <summary>All modules in one path, so that no light shows between them.</summary>
    private void Code(QrItem code)
    {
        using var builder = new SKPathBuilder();
        foreach (var module in code.Dark)
        {
            builder.AddRect(module.ToSkia());
        }

        using var path = builder.Detach();
        using var paint = Colour.Black.ToPaint();
        canvas.DrawPath(path, paint);
    }

    private void Dot(DotItem dot)
    {
        using var paint = dot.Colour.ToPaint();
        canvas.DrawCircle((float)dot.X, (float)dot.Y, (float)dot.Radius, paint);
    }

    private void Frame(FrameItem frame)
    {
        using var paint = frame.Colour.ToPaint();
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = (float)frame.Thickness;
        var area = frame.Area.ToSkia();
        area.Inflate(-paint.StrokeWidth / 2, -paint.StrokeWidth / 2);
        canvas.DrawRect(area, paint);
    }
}
