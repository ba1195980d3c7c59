using PrintEdition.Imaging.Drawings;
using PrintEdition.Imaging.Files;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>Decodes pictures of every kind that is read. Memory stays within a bound for any file (PDF rule 9).</summary>
public static class PictureDecoder
{
    /// <summary>A picture of more pixels than this (100 MB) is reduced while it is read.</summary>
    private const long MostPixelsAtOnce = 25_000_000;

    /// <summary>Pixels of a picture that is reduced while it is read: a page of A3 at 200 dpi.</summary>
    private const double MostReduced = 8_000_000;

    /// <summary>By how much each side of such a picture is reduced at the most: sums of pixels stay within 32 bits.</summary>
    private const double MostReduction = 1000;

    /// <summary>JPEG decoders reduce by eighths.</summary>
    private const int Eighths = 8;

    /// <summary>Decodes a picture; null for one that cannot be decoded, or is larger than it may be.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="excess">By how much to reduce each side, 1 or more; a very large picture is reduced further.</param>
    public static DecodedPicture? Decode(PictureFile file, double excess) => file.Format switch
    {
        PictureFormat.Svg => Paint(file, Math.Max(1, excess)),
        PictureFormat.Tiff => TiffReader.Read(file.Data, Math.Clamp(excess, 1, MostReduction)),
        _ => ReadPixels(file, Math.Max(1, excess)),
    };

    private static DecodedPicture? ReadPixels(PictureFile file, double excess)
    {
        using var codec = PictureCodec.Open(file.Data);
        return codec is null || !IsWithinLimits(file, codec) ? null : Decode(file, codec, excess);
    }

    private static DecodedPicture? Paint(PictureFile file, double excess) => DrawingReader.Read(file.Data).Drawing is { } drawing
        ? new DecodedPicture(DrawingPainter.Paint(drawing, Reduced(file.Width, excess), Reduced(file.Height, excess)), IsWhole: true)
        : null;

    private static bool IsWithinLimits(PictureFile file, SKCodec codec)
    {
        var isProgressive = file.Format == PictureFormat.Jpeg && JpegScan.Read(file.Data.Span).IsProgressive;
        return Math.Max(codec.Info.Width, codec.Info.Height) <= PictureLimits.LongestSide
            && (long)codec.Info.Width * codec.Info.Height <= PictureLimits.MostPixels(file.Format, isProgressive);
    }

    private static DecodedPicture? Decode(PictureFile file, SKCodec codec, double excess)
    {
        var stored = Stored(file.Format, codec, excess);
        var isLarge = (long)stored.Width * stored.Height > MostPixelsAtOnce;
        var size = Reduced(codec, isLarge ? ReductionOfLarge(codec, excess) : excess);
        return Read(file, codec, stored, size, isLarge) is { } read
            ? read with { Bitmap = Orientation.Apply(Reduce(read.Bitmap, size), codec.EncodedOrigin) }
            : null;
    }

    private static DecodedPicture? Read(PictureFile file, SKCodec codec, SKSizeI stored, SKSizeI size, bool isLarge) => (file.Format, isLarge) switch
    {
        (PictureFormat.Png, true) => PngReader.Read(file.Data, size, codec.Info.ColorSpace),
        (PictureFormat.Jpeg, true) => StripReader.Read(codec, stored, size),
        _ => ReadAtOnce(codec, stored),
    };

    private static DecodedPicture? ReadAtOnce(SKCodec codec, SKSizeI stored)
    {
        var bitmap = DecodedPicture.Blank(stored.Width, stored.Height);
        var result = codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        if (result is SKCodecResult.Success or SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput)
        {
            return new DecodedPicture(bitmap, result == SKCodecResult.Success);
        }

        bitmap.Dispose();
        return null;
    }

    /// <summary>The size, no smaller than wanted, at which the decoder itself gives the pixels.</summary>
    private static SKSizeI Stored(PictureFormat format, SKCodec codec, double excess) =>
        format == PictureFormat.WebP ? Reduced(codec, excess) : codec.GetScaledDimensions((float)(Math.Ceiling(Eighths / excess) / Eighths));

    private static double ReductionOfLarge(SKCodec codec, double excess) =>
        Math.Clamp(excess, Math.Sqrt((double)codec.Info.Width * codec.Info.Height / MostReduced), MostReduction);

    private static SKSizeI Reduced(SKCodec codec, double excess) => new(Reduced(codec.Info.Width, excess), Reduced(codec.Info.Height, excess));

    private static int Reduced(int length, double excess) => Math.Max(1, (int)Math.Round(length / excess));

    private static SKBitmap Reduce(SKBitmap picture, SKSizeI size)
    {
        if (picture.Width <= size.Width && picture.Height <= size.Height)
        {
            return picture;
        }

        var reduced = picture.Resize(picture.Info.WithSize(size), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        picture.Dispose();
        return reduced;
    }
}
