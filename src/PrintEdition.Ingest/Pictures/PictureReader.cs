using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Reads the pictures of an edition from inside its folder (ingest 6): JPEG and PNG, by content, within limits.</summary>
internal sealed class PictureReader(EditionFolder folder)
{
    /// <summary>The largest picture in pixels.</summary>
    private const long LargestPicture = 100_000_000;

    /// <summary>Reads a picture; on a finding there is no file, and the story is built without it.</summary>
    /// <param name="name">Path relative to the edition's folder.</param>
    /// <param name="place">Where the edition names it.</param>
    public (PictureFile? File, Diagnostic? Finding) Read(string name, SourceSpan place)
    {
        if (folder.Resolve(name) is not { } full)
        {
            return Refused("PE1301", $"the picture '{name}' is outside the edition's folder; copy it there and give a path relative to it", place);
        }

        var bytes = InputFile.Read(full);
        if (bytes.Value is { } data)
        {
            return Inspect(EditionFolder.Portable(name), data, place);
        }

        return bytes.Diagnostics.Any(d => d.Code == "PE1004")
            ? Refused("PE1304", $"the picture '{name}' is over 64 MiB; make it smaller", place)
            : Refused("PE1302", $"the picture '{name}' cannot be read; the story is built without it: put the file there or take the entry out", place);
    }

    private static (PictureFile? File, Diagnostic? Finding) Inspect(string path, byte[] data, SourceSpan place)
    {
        if (FormatOf(data) is not { } format)
        {
            return Refused("PE1303", $"'{path}' is neither JPEG nor PNG; convert it", place);
        }

        var jpeg = format == PictureFormat.Jpeg ? JpegScan.Read(data) : default;
        if (format == PictureFormat.Jpeg ? !jpeg.IsWhole : !PngScan.IsWhole(data))
        {
            return Refused("PE1303", $"the picture '{path}' is damaged or cut off; the story is built without it: export the picture again", place);
        }

        return Measure(path, data, format, jpeg, place);
    }

    private static (PictureFile? File, Diagnostic? Finding) Measure(string path, byte[] data, PictureFormat format, JpegScan jpeg, SourceSpan place)
    {
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

        var turned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        var passable = jpeg is { IsBaselineOrProgressive: true, Components: 1 or 3, IsPlainRgb: false } && codec.EncodedOrigin == SKEncodedOrigin.TopLeft;
        return (new PictureFile(path, data, format, width, height, passable), null);
    }

    private static PictureFormat? FormatOf(ReadOnlySpan<byte> data) => data switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        _ => null,
    };

    private static (PictureFile? File, Diagnostic? Finding) Refused(string code, string message, SourceSpan place) =>
        (null, new Diagnostic(code, Severity.Warning, message, place));
}
