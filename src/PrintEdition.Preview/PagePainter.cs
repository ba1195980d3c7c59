using PrintEdition.Composition.Display;
using SkiaSharp;

namespace PrintEdition.Preview;

/// <summary>
/// Paints a composed page as a PNG picture, from the same display list as the PDF. The same page and resolution give the same bytes.
/// </summary>
public static class PagePainter
{
    private const double PointsPerInch = 72;

    // Where artefacts around letters begin to be invisible.
    private const int JpegQuality = 85;

    /// <summary>Paints a page on white.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dpi">Resolution in pixels per inch, over 0; 72 gives one pixel per point.</param>
    /// <returns>The bytes of a PNG file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not over 0.</exception>
    public static byte[] Paint(ComposedPage page, double dpi) => Paint(page, dpi, SKEncodedImageFormat.Png, quality: 100);

    /// <summary>Paints a page on white as a JPEG picture, which is a fraction of the size and not quite sharp: for covers.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dpi">Resolution in pixels per inch, over 0.</param>
    /// <returns>The bytes of a JPEG file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not over 0.</exception>
    public static byte[] PaintJpeg(ComposedPage page, double dpi) => Paint(page, dpi, SKEncodedImageFormat.Jpeg, JpegQuality);

    private static byte[] Paint(ComposedPage page, double dpi, SKEncodedImageFormat format, int quality)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dpi);

        var scale = dpi / PointsPerInch;
        using var surface = SKSurface.Create(PixelsOf(page, scale));
        Draw(page, surface.Canvas, scale);
        return Encode(surface, format, quality);
    }

    private static SKImageInfo PixelsOf(ComposedPage page, double scale) => new(
        Math.Max(1, (int)Math.Round(page.Width * scale)),
        Math.Max(1, (int)Math.Round(page.Height * scale)),
        SKColorType.Rgba8888,
        SKAlphaType.Opaque);

    private static void Draw(ComposedPage page, SKCanvas canvas, double scale)
    {
        canvas.Clear(SKColors.White);
        canvas.Scale((float)scale);
        using var brush = new ItemPainter(canvas);
        foreach (var item in page.Items)
        {
            brush.Draw(item);
        }
    }

    private static byte[] Encode(SKSurface surface, SKEncodedImageFormat format, int quality)
    {
        using var image = surface.Snapshot();
        using var coded = image.Encode(format, quality);
        return coded.ToArray();
    }
}
