using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Reads the pictures of an edition from inside its folder (ingest 6): JPEG and PNG, by content, within limits.</summary>
internal sealed class PictureReader(string folder)
{
    /// <summary>The largest picture in pixels.</summary>
    private const long LargestPicture = 100_000_000;

    /// <summary>A JPEG ends with this marker; without it, it was cut off.</summary>
    private static readonly byte[] EndOfImage = [0xFF, 0xD9];

    /// <summary>Reads a picture; on a finding there is no file, and the story is built without it.</summary>
    /// <param name="path">Path relative to the edition's folder.</param>
    /// <param name="place">Where the edition names it.</param>
    public (PictureFile? File, Diagnostic? Finding) Read(string path, SourceSpan place)
    {
        if (Resolve(path) is not { } full)
        {
            return Refused("PE1301", $"the picture '{path}' is outside the edition's folder; copy it there and give a path relative to it", place);
        }

        var bytes = InputFile.Read(full);
        if (bytes.Value is not { } data)
        {
            return Refused("PE1302", $"the picture '{path}' cannot be read; the story is built without it: put the file there or take the entry out", place);
        }

        return Inspect(path.Replace('\\', '/'), data, place);
    }

    /// <summary>The full path, null when it leads out of the folder, by its words or by a link.</summary>
    private string? Resolve(string path)
    {
        if (path.Length == 0 || Path.IsPathRooted(path) || path.Split('/', '\\').Contains(".."))
        {
            return null;
        }

        var root = Path.GetFullPath(folder);
        var full = Path.GetFullPath(Path.Combine(root, path));
        return HasLink(root, full) ? null : full;
    }

    private static bool HasLink(string root, string full)
    {
        for (var at = full; at.Length > root.Length; at = Path.GetDirectoryName(at) ?? "")
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static (PictureFile? File, Diagnostic? Finding) Inspect(string path, byte[] data, SourceSpan place)
    {
        if (FormatOf(data) is not { } format)
        {
            return Refused("PE1303", $"'{path}' is neither JPEG nor PNG; convert it", place);
        }

        using var skData = SKData.CreateCopy(data);
        using var codec = SKCodec.Create(skData);
        if (codec is null || codec.Info.Width <= 0 || codec.Info.Height <= 0)
        {
            return Refused("PE1303", $"the picture '{path}' is damaged; the story is built without it: export the picture again", place);
        }

        if ((long)codec.Info.Width * codec.Info.Height > LargestPicture)
        {
            return Refused("PE1304", $"the picture '{path}' has over 100 million pixels; make it smaller", place);
        }

        var file = Measure(path, data, format, codec);
        return IsWhole(data, format)
            ? (file, null)
            : Refused("PE1303", $"the picture '{path}' was cut off; the story is built without it: export the picture again", place);
    }

    private static PictureFile Measure(string path, byte[] data, PictureFormat format, SKCodec codec)
    {
        var turned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        var passable = format == PictureFormat.Jpeg && codec.EncodedOrigin == SKEncodedOrigin.TopLeft && JpegComponents(data) is 1 or 3 && !HasAdobeRgb(data);
        return new PictureFile(path, data, format, width, height, passable);
    }

    private static PictureFormat? FormatOf(ReadOnlySpan<byte> data) => data switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        _ => null,
    };

    private static bool IsWhole(ReadOnlySpan<byte> data, PictureFormat format) =>
        format == PictureFormat.Jpeg ? data.LastIndexOf(EndOfImage) > data.Length / 2 : data.LastIndexOf("IEND"u8) > 0;

    /// <summary>Components of the first frame header (ITU-T T.81, B.2.2).</summary>
    private static int JpegComponents(ReadOnlySpan<byte> data)
    {
        for (var at = 2; at + 9 < data.Length && data[at] == 0xFF; at += 2 + (data[at + 2] << 8) + data[at + 3])
        {
            if (data[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return data[at + 9];
            }
        }

        return 0;
    }

    /// <summary>An Adobe marker with transform 0 on three components: plain RGB, which PDF readers take for YCbCr.</summary>
    private static bool HasAdobeRgb(ReadOnlySpan<byte> data)
    {
        var at = data[..Math.Min(data.Length, 4096)].IndexOf("Adobe"u8);
        return at > 0 && at + 11 < data.Length && data[at + 11] == 0;
    }

    private static (PictureFile? File, Diagnostic? Finding) Refused(string code, string message, SourceSpan place) =>
        (null, new Diagnostic(code, Severity.Warning, message, place));
}
