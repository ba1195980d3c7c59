using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Imaging.Files;

/// <summary>Reads the facts of a picture of pixels.</summary>
public static class FactsReader
{
    /// <summary>The facts; null for a file whose header makes no sense.</summary>
    /// <param name="data">The file.</param>
    /// <param name="format">What <see cref="FormatSniffer"/> says.</param>
    public static PictureFacts? Read(ReadOnlyMemory<byte> data, PictureFormat format)
    {
        using var codec = PictureCodec.Open(data);
        if (codec is null || codec.Info.Width <= 0 || codec.Info.Height <= 0)
        {
            return null;
        }

        var jpeg = format == PictureFormat.Jpeg ? JpegScan.Read(data.Span) : default;
        var isTurned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = isTurned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        return new PictureFacts(
            format,
            width,
            height,
            PictureLimits.MostPixels(format, jpeg.IsProgressive),
            IsWhole(data.Span, format, jpeg),
            jpeg is { IsBaselineOrProgressive: true, Components: 1 or 3, IsPlainRgb: false } && codec.EncodedOrigin == SKEncodedOrigin.TopLeft,
            format is PictureFormat.Gif or PictureFormat.WebP ? codec.FrameCount : 1);
    }

    private static bool IsWhole(ReadOnlySpan<byte> data, PictureFormat format, JpegScan jpeg) => format switch
    {
        PictureFormat.Jpeg => jpeg.IsWhole && jpeg.Scans <= PictureLimits.MostScans,
        PictureFormat.Png => PngScan.IsWhole(data),
        _ => true,
    };
}
