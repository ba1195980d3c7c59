using PrintEdition.Composition.Display;
using SkiaSharp;

namespace PrintEdition.Preview;

/// <summary>Draws pictures: decoded upright, cut to the crop, scaled into their place.</summary>
internal static class PicturePainter
{
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Draws a picture; one without bytes, or whose bytes are damaged, leaves its place white.</summary>
    public static void Draw(SKCanvas canvas, PictureItem item)
    {
        using var upright = item.Picture.File is { } file ? Decode(file.Data) : null;
        if (upright is not null)
        {
            using var paint = new SKPaint { IsAntialias = true };
            canvas.DrawImage(upright, CropOf(item.Crop, upright), item.Area.ToSkia(), Smooth, paint);
        }
    }

    private static SKRect CropOf(Rect crop, SKImage image) => new(
        (float)(crop.X * image.Width),
        (float)(crop.Y * image.Height),
        (float)(crop.Right * image.Width),
        (float)(crop.Bottom * image.Height));

    private static SKImage? Decode(ReadOnlyMemory<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        using var bitmap = codec is null ? null : SKBitmap.Decode(codec);
        return (bitmap, codec?.EncodedOrigin) switch
        {
            (null, _) => null,
            (_, SKEncodedOrigin.TopLeft) => SKImage.FromBitmap(bitmap),
            (_, var origin) => Upright(bitmap, origin!.Value),
        };
    }

    /// <summary>The picture turned and mirrored as its EXIF orientation says (EXIF 2.32, tag 0x0112).</summary>
    private static SKImage Upright(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        var (width, height) = IsTurned(origin) ? (bitmap.Height, bitmap.Width) : (bitmap.Width, bitmap.Height);
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, bitmap.AlphaType));
        surface.Canvas.SetMatrix(MatrixOf(origin, width, height));
        surface.Canvas.DrawBitmap(bitmap, 0, 0, SKSamplingOptions.Default);
        return surface.Snapshot();
    }

    private static bool IsTurned(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;

    private static SKMatrix MatrixOf(SKEncodedOrigin origin, float w, float h) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, w, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, w, -1, 0, h, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, h, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
