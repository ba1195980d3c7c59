using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Pdf.Pictures;

/// <summary>Decodes a picture to opaque sRGB: reduced, laid on white, upright. Memory stays within a bound for any input (PDF rule 9).</summary>
internal static class PictureDecoder
{
    /// <summary>The largest picture that is opened, in pixels: no press needs more.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>A picture of more pixels than this (100 MB) is reduced while it is read, in strips.</summary>
    private const long MostPixelsAtOnce = 25_000_000;

    /// <summary>JPEG decoders reduce by eighths.</summary>
    private const int Eighths = 8;

    /// <summary>Decodes a picture.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="excess">By how much to reduce each side, 1 or more.</param>
    public static Checked<SKBitmap> Decode(PictureFile file, double excess)
    {
        using var data = SKData.CreateCopy(file.Data.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return Refused(file, "PE4101", "cannot be decoded and its place stays empty; export it again as JPEG or PNG");
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return Refused(file, "PE4102", "has over 100 million pixels and its place stays empty; make it smaller");
        }

        var (raw, isWhole) = Read(codec, excess);
        if (raw is null)
        {
            return Refused(file, "PE4101", "cannot be decoded and its place stays empty; export it again as JPEG or PNG");
        }

        LayOnWhite(raw);
        var width = Math.Max(1, (int)Math.Round(codec.Info.Width / excess));
        var height = Math.Max(1, (int)Math.Round(codec.Info.Height / excess));
        var upright = Turn(Reduce(raw, width, height), codec.EncodedOrigin);
        return Checked.Of(upright, isWhole ? [] : [Finding(file, "PE4103", "is damaged and is shown as far as it can be read; export it again")]);
    }

    private static (SKBitmap? Bitmap, bool IsWhole) Read(SKCodec codec, double excess)
    {
        var size = codec.GetScaledDimensions((float)(Math.Ceiling(Eighths / excess) / Eighths));
        var factor = (int)Math.Floor(excess);
        if ((long)size.Width * size.Height > MostPixelsAtOnce && factor > 1)
        {
            return StripReader.Read(codec, factor);
        }

        var bitmap = new SKBitmap(InfoOf(size.Width, size.Height));
        var result = codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        if (result is SKCodecResult.Success or SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput)
        {
            return (bitmap, result == SKCodecResult.Success);
        }

        bitmap.Dispose();
        return (null, false);
    }

    /// <summary>Eight bits of red, green, blue, alpha.</summary>
    internal static SKImageInfo InfoOf(int width, int height) =>
        new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());

    /// <summary>Paper shows through: to premultiplied parts, what alpha leaves of white is added.</summary>
    private static void LayOnWhite(SKBitmap bitmap)
    {
        var pixels = bitmap.GetPixelSpan();
        for (var i = 0; i < pixels.Length; i += 4)
        {
            var white = (byte)(255 - pixels[i + 3]);
            if (white > 0)
            {
                pixels[i] += white;
                pixels[i + 1] += white;
                pixels[i + 2] += white;
                pixels[i + 3] = 255;
            }
        }
    }

    private static SKBitmap Reduce(SKBitmap picture, int width, int height)
    {
        if (picture.Width <= width && picture.Height <= height)
        {
            return picture;
        }

        var reduced = picture.Resize(picture.Info.WithSize(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        picture.Dispose();
        return reduced;
    }

    /// <summary>Turns a picture as its EXIF orientation says.</summary>
    private static SKBitmap Turn(SKBitmap picture, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default)
        {
            return picture;
        }

        var (width, height) = origin >= SKEncodedOrigin.LeftTop ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var upright = new SKBitmap(InfoOf(width, height));
        using var canvas = new SKCanvas(upright);
        canvas.Concat(MatrixOf(origin, width, height));
        canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        picture.Dispose();
        return upright;
    }

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

    private static Checked<SKBitmap> Refused(PictureFile file, string code, string reason) => new(null, [Finding(file, code, reason)]);

    private static Diagnostic Finding(PictureFile file, string code, string reason) =>
        new(code, Severity.Warning, "the picture " + reason, new SourceSpan(file.Path));
}
