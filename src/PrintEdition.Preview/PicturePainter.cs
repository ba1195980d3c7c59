using PrintEdition.Composition.Display;
using PrintEdition.Imaging.Decoding;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Preview;

/// <summary>Draws pictures: decoded upright, cut to the crop, scaled into their place.</summary>
internal static class PicturePainter
{
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Draws a picture; one without bytes, or whose bytes are damaged, leaves its place white.</summary>
    public static void Draw(SKCanvas canvas, PictureItem item)
    {
        using var decoded = item.Picture.File is { } file ? PictureDecoder.Decode(file, ExcessOf(canvas, item, file)) : null;
        if (decoded is not null)
        {
            using var image = SKImage.FromBitmap(decoded.OnWhite().Bitmap);
            using var paint = new SKPaint { IsAntialias = true };
            canvas.DrawImage(image, CropOf(item.Crop, image), item.Area.ToSkia(), Smooth, paint);
        }
    }

    /// <summary>By how much the picture is finer than twice the canvas.</summary>
    private static double ExcessOf(SKCanvas canvas, PictureItem item, PictureFile file)
    {
        var scale = 2 * canvas.TotalMatrix.ScaleX;
        return Math.Max(1, Math.Min(file.Width * item.Crop.Width / (item.Area.Width * scale), file.Height * item.Crop.Height / (item.Area.Height * scale)));
    }

    private static SKRect CropOf(Rect crop, SKImage image) => new(
        (float)(crop.X * image.Width),
        (float)(crop.Y * image.Height),
        (float)(crop.Right * image.Width),
        (float)(crop.Bottom * image.Height));
}
