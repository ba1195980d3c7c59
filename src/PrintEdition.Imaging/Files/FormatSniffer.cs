using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Imaging.Files;

/// <summary>Tells kinds of pictures by their first bytes.</summary>
public static class FormatSniffer
{
    /// <summary>A drawing's root element stands within this many bytes: comments and a document type may come before it.</summary>
    private const int DrawingSearched = 65_536;

    /// <summary>The format of a file; null for one that is not read.</summary>
    public static PictureFormat? Of(ReadOnlySpan<byte> data) => data switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureFormat.WebP,
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => PictureFormat.Bmp,
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => PictureFormat.Tiff,
        _ => IsDrawing(data) ? PictureFormat.Svg : null,
    };

    /// <summary>The name of a format that people try and that is not read; null when it is not known either.</summary>
    public static string? NameOfUnread(ReadOnlySpan<byte> data) => data switch
    {
        [(byte)'I', (byte)'I', 43, 0, ..] or [(byte)'M', (byte)'M', 0, 43, ..] => "BigTIFF",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', ..] => "AVIF",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', ..] => "HEIC",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "PDF",
        [(byte)'%', (byte)'!', ..] or [0xC5, 0xD0, 0xD3, 0xC6, ..] => "EPS",
        [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "Photoshop",
        [0xFF, 0x0A, ..] or [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', ..] => "JPEG XL",
        [0, 0, 0, 12, (byte)'j', (byte)'P', ..] => "JPEG 2000",
        [0, 0, 1, 0, ..] => "icon",
        [0x1F, 0x8B, ..] => "compressed (gzip)",
        _ => null,
    };

    private static bool IsDrawing(ReadOnlySpan<byte> data)
    {
        var start = data[..Math.Min(data.Length, DrawingSearched)];
        var text = start switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(start[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(start[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(start[3..]),
            _ => Encoding.UTF8.GetString(start),
        };
        return text.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal)
            && (text.Contains("<svg", StringComparison.Ordinal) || text.Contains(":svg", StringComparison.Ordinal));
    }
}
