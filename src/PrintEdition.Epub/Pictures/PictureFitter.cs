using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Epub.Pictures;

/// <summary>
/// Makes a picture fit for readers: files that every reader shows and that are no larger than a screen needs go in as they are;
/// others (turned by EXIF, CMYK, too large) are decoded, set upright, made smaller and coded again.
/// </summary>
internal static class PictureFitter
{
    // A tablet's long side; more is only weight.
    private const int LongestSide = 2000;

    // A photograph of that size at a good quality stays under this.
    private const int LargestFile = 2 * 1024 * 1024;

    // Where JPEG artefacts begin to be invisible on photographs.
    private const int JpegQuality = 85;

    /// <summary>The fitted picture, or null when the bytes cannot be decoded.</summary>
    public static FittedPicture? Fit(PictureFile file) =>
        MayPass(file) ? new FittedPicture(file.Data, file.Format) : Recode(file);

    private static bool MayPass(PictureFile file) =>
        (file.IsPassable || file.Format == PictureFormat.Png)
        && Math.Max(file.Width, file.Height) <= LongestSide
        && file.Data.Length <= LargestFile;

    private static FittedPicture? Recode(PictureFile file)
    {
        using var data = SKData.CreateCopy(file.Data.Span);
        using var codec = SKCodec.Create(data);
        using var source = codec is null ? null : SKBitmap.Decode(codec);
        if (source is null)
        {
            return null;
        }

        var isOpaque = file.Format == PictureFormat.Jpeg || source.AlphaType == SKAlphaType.Opaque;
        using var image = DrawUpright(source, codec!.EncodedOrigin, isOpaque);
        using var coded = isOpaque ? image.Encode(SKEncodedImageFormat.Jpeg, JpegQuality) : image.Encode(SKEncodedImageFormat.Png, 100);
        return new FittedPicture(coded.ToArray(), isOpaque ? PictureFormat.Jpeg : PictureFormat.Png);
    }

    private static SKImage DrawUpright(SKBitmap source, SKEncodedOrigin origin, bool isOpaque)
    {
        var isTurned = origin >= SKEncodedOrigin.LeftTop;
        var (width, height) = isTurned ? (source.Height, source.Width) : (source.Width, source.Height);
        var scale = Math.Min(1, (float)LongestSide / Math.Max(width, height));
        var info = new SKImageInfo(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)),
            SKColorType.Rgba8888, isOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        using var surface = SKSurface.Create(info);
        surface.Canvas.Clear(isOpaque ? SKColors.White : SKColors.Transparent);
        surface.Canvas.Scale((float)info.Width / width, (float)info.Height / height);
        var upright = Upright(origin, width, height);
        surface.Canvas.Concat(in upright);
        using var pixels = SKImage.FromBitmap(source);
        surface.Canvas.DrawImage(pixels, 0, 0, new SKSamplingOptions(SKCubicResampler.Mitchell));
        return surface.Snapshot();
    }

    // The eight orientations of EXIF (tag 0x0112): how stored pixels come to lie upright in a box of width × height.
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
