using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>Sets pictures upright as their EXIF orientation says (EXIF 2.32, tag 0x0112).</summary>
internal static class Orientation
{
    /// <summary>The picture upright; one that has to be turned is disposed of.</summary>
    public static SKBitmap Apply(SKBitmap picture, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default)
        {
            return picture;
        }

        var (width, height) = origin >= SKEncodedOrigin.LeftTop ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var upright = DecodedPicture.Blank(width, height);
        using var canvas = new SKCanvas(upright);
        canvas.Concat(MatrixOf(origin, width, height));
        canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        picture.Dispose();
        return upright;
    }

    /// <summary>How stored pixels come to lie upright in a box.</summary>
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
