using PrintEdition.Model;

namespace PrintEdition.Imaging.Metadata;

/// <summary>
/// Reads the words in picture files: XMP (ISO 16684-1) of JPEG, PNG, WebP and TIFF, and IIM (IPTC 4.2) of JPEG. XMP comes first, as programs
/// write it in Unicode. What is damaged or beyond a limit counts as not there.
/// </summary>
public static class MetadataReader
{
    /// <summary>The words of a file.</summary>
    /// <param name="data">The file.</param>
    /// <param name="format">What it is.</param>
    public static PictureMetadata Read(ReadOnlyMemory<byte> data, PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => XmpReader.Read(JpegPackets.Xmp(data)).Or(IimReader.Read(JpegPackets.Iim(data).Span)),
        PictureFormat.Png => XmpReader.Read(PngPackets.Xmp(data)),
        PictureFormat.WebP => XmpReader.Read(WebPPackets.Xmp(data)),
        PictureFormat.Tiff => XmpReader.Read(TiffPackets.Xmp(data)),
        _ => PictureMetadata.None,
    };
}
