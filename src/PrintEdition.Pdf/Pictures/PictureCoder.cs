using System.IO.Compression;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Pdf.Pictures;

/// <summary>
/// Codes a picture for the page: a JPEG that can go in as it is goes in as it is; everything else is decoded, made upright,
/// laid on white, reduced to what the press shows, and coded again (PDF rules 2 and 9).
/// </summary>
internal static class PictureCoder
{
    /// <summary>What newsprint shows, in pixels to the inch.</summary>
    private const double Resolution = 200;

    /// <summary>A picture with this many times the pixels it needs, along one side, is reduced.</summary>
    private const double TooFine = 1.5;

    /// <summary>The same for a JPEG that could go in untouched: coding it again costs quality.</summary>
    private const double TooFineForPassing = 2.5;

    /// <summary>JPEG quality of what is coded again: no loss a press could show.</summary>
    private const int Quality = 88;

    /// <summary>Up to so many colours a picture is a drawing, which JPEG would smear.</summary>
    private const int DrawingColours = 256;

    /// <summary>Codes a picture whose whole width and height take so many points on the page.</summary>
    public static Checked<CodedPicture> Code(PictureFile file, double width, double height)
    {
        var excess = Math.Min(file.Width / (width / 72 * Resolution), file.Height / (height / 72 * Resolution));
        if (file.IsPassable && excess <= TooFineForPassing && JpegHeader.Read(file.Data.Span) is { Components: 1 or 3 } header)
        {
            return Checked.Of(new CodedPicture(header.Width, header.Height, header.Components, "DCTDecode", file.Data.ToArray()));
        }

        using var decoded = Decode(file);
        if (decoded is null)
        {
            return Checked.Failed<CodedPicture>(new Diagnostic(
                "PE4101", Severity.Warning, "the picture cannot be decoded and its place stays empty; export it again as JPEG or PNG", new SourceSpan(file.Path)));
        }

        using var reduced = excess > TooFine ? Reduce(decoded, excess) : null;
        return Checked.Of(Encode(reduced ?? decoded));
    }

    private static SKBitmap? Decode(PictureFile file)
    {
        using var data = SKData.CreateCopy(file.Data.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return null;
        }

        using var raw = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        var result = codec.GetPixels(raw.Info, raw.GetPixels());
        return result is SKCodecResult.Success or SKCodecResult.IncompleteInput ? Upright(raw, codec.EncodedOrigin) : null;
    }

    /// <summary>Draws the picture on white, turned as its EXIF orientation says.</summary>
    private static SKBitmap Upright(SKBitmap raw, SKEncodedOrigin origin)
    {
        var turned = origin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (raw.Height, raw.Width) : (raw.Width, raw.Height);
        var upright = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.White);
        canvas.Concat(Turn(origin, width, height));
        canvas.DrawBitmap(raw, 0, 0, SKSamplingOptions.Default);
        return upright;
    }

    private static SKMatrix Turn(SKEncodedOrigin origin, float w, float h) => origin switch
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

    private static SKBitmap? Reduce(SKBitmap picture, double excess)
    {
        var width = Math.Max(1, (int)Math.Round(picture.Width / excess));
        var height = Math.Max(1, (int)Math.Round(picture.Height / excess));
        return picture.Resize(picture.Info.WithSize(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    }

    private static CodedPicture Encode(SKBitmap picture)
    {
        var pixels = picture.GetPixelSpan();
        if (HasFewColours(pixels))
        {
            return new CodedPicture(picture.Width, picture.Height, 3, "FlateDecode", Deflate(pixels));
        }

        using var jpeg = picture.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new CodedPicture(picture.Width, picture.Height, 3, "DCTDecode", jpeg.ToArray());
    }

    private static bool HasFewColours(ReadOnlySpan<byte> pixels)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i + 3 < pixels.Length && seen.Count <= DrawingColours; i += 4)
        {
            seen.Add((pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2]);
        }

        return seen.Count <= DrawingColours;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> pixels)
    {
        var rgb = new byte[pixels.Length / 4 * 3];
        for (int from = 0, to = 0; from < pixels.Length; from += 4, to += 3)
        {
            pixels.Slice(from, 3).CopyTo(rgb.AsSpan(to));
        }

        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal))
        {
            zlib.Write(rgb);
        }

        return output.ToArray();
    }
}
