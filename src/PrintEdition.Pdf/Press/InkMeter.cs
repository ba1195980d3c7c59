using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Icc;
using SkiaSharp;

namespace PrintEdition.Pdf.Press;

/// <summary>
/// Measures the ink of trimmed pages: paints the inks at 72 pixels to the inch, cyan, magenta and yellow as the three parts of one canvas, black
/// on another, with paper as 0.
/// </summary>
internal sealed class InkMeter(InkPalette palette, PressPictures pictures) : IDisposable
{
    private const int Full = 255;

    private const int Parts = 4;

    private readonly InkGlyphs glyphs = new();

    /// <inheritdoc/>
    public void Dispose() => glyphs.Dispose();

    /// <summary>The ink of a page.</summary>
    public PageInk Measure(int number, double width, double height, ImmutableArray<DrawItem> items)
    {
        var info = new SKImageInfo(Math.Max(1, (int)Math.Round(width)), Math.Max(1, (int)Math.Round(height)), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var colours = new SKBitmap(info);
        using var black = new SKBitmap(info);
        colours.Erase(SKColors.Black);
        black.Erase(SKColors.Black);
        using (var onColours = new SKCanvas(colours))
        using (var onBlack = new SKCanvas(black))
        {
            foreach (var item in items)
            {
                Paint(item, onColours, onBlack);
            }
        }

        return Sum(number, colours.GetPixelSpan(), black.GetPixelSpan());
    }

    private static PageInk Sum(int number, ReadOnlySpan<byte> colours, ReadOnlySpan<byte> black)
    {
        Span<long> sums = stackalloc long[Parts];
        var most = 0;
        for (var i = 0; i < colours.Length; i += Parts)
        {
            var (c, m, y, k) = (colours[i], colours[i + 1], colours[i + 2], black[i]);
            most = Math.Max(most, c + m + y + k);
            sums[0] += c;
            sums[1] += m;
            sums[2] += y;
            sums[3] += k;
        }

        var all = colours.Length / Parts * (double)Full;
        return new PageInk(number, sums[0] / all, sums[1] / all, sums[2] / all, sums[3] / all, most / (double)Full);
    }

    private void Paint(DrawItem item, SKCanvas onColours, SKCanvas onBlack)
    {
        switch (item)
        {
            case TextItem text:
                Paint(text.Colour, onColours, onBlack, (canvas, paint) => glyphs.Draw(canvas, text, paint));
                break;
            case FillItem fill:
                Paint(fill.Colour, onColours, onBlack, (canvas, paint) => canvas.DrawRect(Rectangle(fill.Area), paint));
                break;
            case DotItem dot:
                Paint(dot.Colour, onColours, onBlack, (canvas, paint) => canvas.DrawCircle((float)dot.X, (float)dot.Y, (float)dot.Radius, paint));
                break;
            case QrItem code:
                Paint(Colour.Black, onColours, onBlack, (canvas, paint) => Draw(code, canvas, paint));
                break;
            case PictureItem picture when pictures.SampleOf(picture) is { } sample:
                Draw(picture, sample, onColours, (0, 1, 2));
                Draw(picture, sample, onBlack, (3, 3, 3));
                break;
        }
    }

    /// <summary>A colour that is printed over others leaves their inks as they are.</summary>
    private void Paint(Colour colour, SKCanvas onColours, SKCanvas onBlack, Action<SKCanvas, SKPaint> draw)
    {
        var inks = palette.Of(colour);
        if (!palette.IsOver(colour))
        {
            using var paint = PaintOf(inks.Cyan, inks.Magenta, inks.Yellow);
            draw(onColours, paint);
        }

        using var blackPaint = PaintOf(inks.Black, inks.Black, inks.Black);
        draw(onBlack, blackPaint);
    }

    private static SKPaint PaintOf(double first, double second, double third) =>
        new() { IsAntialias = true, Color = new SKColor(Level(first), Level(second), Level(third)) };

    private static byte Level(double tone) => (byte)Math.Round(tone * Full);

    private static SKRect Rectangle(Rect area) => new((float)area.X, (float)area.Y, (float)area.Right, (float)area.Bottom);

    private static void Draw(QrItem code, SKCanvas canvas, SKPaint paint)
    {
        foreach (var module in code.Dark)
        {
            canvas.DrawRect(Rectangle(module), paint);
        }
    }

    private static void Draw(PictureItem item, InkSample sample, SKCanvas canvas, (int Red, int Green, int Blue) channels)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(sample.Width, sample.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var pixels = bitmap.GetPixelSpan();
        for (var i = 0; i < pixels.Length; i += Parts)
        {
            (pixels[i], pixels[i + 1]) = (sample.Inks[i + channels.Red], sample.Inks[i + channels.Green]);
            (pixels[i + 2], pixels[i + 3]) = (sample.Inks[i + channels.Blue], Full);
        }

        var (crop, width, height) = (item.Crop, sample.Width, sample.Height);
        var from = new SKRect((float)(crop.X * width), (float)(crop.Y * height), (float)(crop.Right * width), (float)(crop.Bottom * height));
        canvas.DrawBitmap(bitmap, from, Rectangle(item.Area), SKSamplingOptions.Default);
    }
}
