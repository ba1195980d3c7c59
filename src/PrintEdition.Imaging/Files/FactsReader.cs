using PrintEdition.Imaging.Drawings;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Imaging.Files;

/// <summary>Reads the facts of a picture.</summary>
public static class FactsReader
{
    /// <summary>The long side of a drawing in pixels: a page of A2 at 200 dpi.</summary>
    private const double LongestDrawn = 4000;

    /// <summary>The facts; null for a file whose header makes no sense.</summary>
    /// <param name="data">The file.</param>
    /// <param name="format">What <see cref="FormatSniffer"/> says.</param>
    public static PictureFacts? Read(ReadOnlyMemory<byte> data, PictureFormat format)
    {
        if (format == PictureFormat.Svg)
        {
            return DrawingReader.Read(data).Drawing is { } drawing ? OfDrawing(drawing) : null;
        }

        return format == PictureFormat.Tiff ? OfTiff(data) : OfPixels(data, format);
    }

    private static PictureFacts? OfTiff(ReadOnlyMemory<byte> data)
    {
        using var tiff = TiffFile.Open(data);
        return tiff is null
            ? null
            : OfStored(PictureFormat.Tiff, new SKSizeI(tiff.Width, tiff.Height), tiff.Origin) with { Frames = tiff.HasMorePages ? 2 : 1 };
    }

    private static PictureFacts? OfPixels(ReadOnlyMemory<byte> data, PictureFormat format)
    {
        using var codec = PictureCodec.Open(data);
        if (codec is null || codec.Info.Width <= 0 || codec.Info.Height <= 0)
        {
            return null;
        }

        var jpeg = format == PictureFormat.Jpeg ? JpegScan.Read(data.Span) : default;
        return OfStored(format, codec.Info.Size, codec.EncodedOrigin) with
        {
            MostPixels = PictureLimits.MostPixels(format, jpeg.IsProgressive),
            IsWhole = IsWhole(data.Span, format, jpeg),
            IsPassable = jpeg is { IsBaselineOrProgressive: true, Components: 1 or 3, IsPlainRgb: false } && codec.EncodedOrigin == SKEncodedOrigin.TopLeft,
            Frames = format is PictureFormat.Gif or PictureFormat.WebP ? codec.FrameCount : 1,
        };
    }

    private static PictureFacts OfStored(PictureFormat format, SKSizeI size, SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop
        ? new PictureFacts(format, size.Height, size.Width, PictureLimits.MostPixels(format, false), IsWhole: true, IsPassable: false, Frames: 1)
        : new PictureFacts(format, size.Width, size.Height, PictureLimits.MostPixels(format, false), IsWhole: true, IsPassable: false, Frames: 1);

    /// <summary>The facts of a drawing, which has no pixels: as many as a page can show.</summary>
    public static PictureFacts OfDrawing(Drawing drawing)
    {
        var scale = LongestDrawn / Math.Max(drawing.Width, drawing.Height);
        return new PictureFacts(
            PictureFormat.Svg,
            Math.Max(1, (int)Math.Round(scale * drawing.Width)),
            Math.Max(1, (int)Math.Round(scale * drawing.Height)),
            PictureLimits.MostAtOnce,
            IsWhole: true,
            IsPassable: false,
            Frames: 1);
    }

    private static bool IsWhole(ReadOnlySpan<byte> data, PictureFormat format, JpegScan jpeg) => format switch
    {
        PictureFormat.Jpeg => jpeg.IsWhole && jpeg.Scans <= PictureLimits.MostScans,
        PictureFormat.Png => PngScan.IsWhole(data),
        _ => true,
    };
}
