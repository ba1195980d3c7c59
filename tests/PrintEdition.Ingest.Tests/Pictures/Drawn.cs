using SkiaSharp;

namespace PrintEdition.Ingest.Tests.Pictures;

/// <summary>Pictures of 600 × 300 pixels drawn for a test: discs of 80 pixels on a dark ground.</summary>
internal static class Drawn
{
    private static readonly SKColor Ground = new(60, 70, 90);

    /// <summary>A white disc, its centre in shares of the picture.</summary>
    public static byte[] Disc(double x, double y, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg) => Draw(format, canvas => Disc(canvas, x, y, SKColors.White));

    /// <summary>One disc at a fifth of the width, another as far from the right.</summary>
    public static byte[] TwoDiscs(SKColor left, SKColor right) => Draw(SKEncodedImageFormat.Png, canvas =>
    {
        Disc(canvas, 0.2, 0.5, left);
        Disc(canvas, 0.8, 0.5, right);
    });

    /// <summary>Lines that differ from the ground by less than a camera's noise.</summary>
    public static byte[] Noise() => Draw(SKEncodedImageFormat.Png, canvas =>
    {
        using var paint = new SKPaint { Color = new SKColor(64, 74, 94) };
        for (var x = 0; x < 600; x += 13)
        {
            canvas.DrawRect(x, 0, 6, 300, paint);
        }
    });

    private static byte[] Draw(SKEncodedImageFormat format, Action<SKCanvas> draw)
    {
        using var surface = SKSurface.Create(new SKImageInfo(600, 300, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(Ground);
        draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }

    private static void Disc(SKCanvas canvas, double x, double y, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawCircle((float)(x * 600), (float)(y * 300), 40, paint);
    }
}
