using PrintEdition.Imaging.Files;

namespace PrintEdition.Imaging.Metadata;

/// <summary>Finds the XMP packet of a TIFF file: tag 700 of its first page (XMP part 3, 1.1.4).</summary>
internal static class TiffPackets
{
    /// <summary>The packet; empty for none.</summary>
    public static ReadOnlyMemory<byte> Xmp(ReadOnlyMemory<byte> file)
    {
        using var tiff = TiffFile.Open(file);
        return tiff?.Xmp() ?? default;
    }
}
