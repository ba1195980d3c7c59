using PrintEdition.Model;

namespace PrintEdition.Epub.Pictures;

/// <summary>A picture's bytes as the e-book carries them.</summary>
/// <param name="Data">The file.</param>
/// <param name="Format">JPEG, PNG, GIF, WebP or SVG.</param>
/// <param name="IsWhole">Whether all of the picture could be read.</param>
internal sealed record FittedPicture(ReadOnlyMemory<byte> Data, PictureFormat Format, bool IsWhole = true)
{
    /// <summary>The extension of its name.</summary>
    public string Extension => Format switch
    {
        PictureFormat.Jpeg => "jpg",
        PictureFormat.Gif => "gif",
        PictureFormat.WebP => "webp",
        PictureFormat.Svg => "svg",
        _ => "png",
    };

    /// <summary>Its media type (EPUB 3.3, 3.2).</summary>
    public string MediaType => Format switch
    {
        PictureFormat.Jpeg => "image/jpeg",
        PictureFormat.Gif => "image/gif",
        PictureFormat.WebP => "image/webp",
        PictureFormat.Svg => "image/svg+xml",
        _ => "image/png",
    };
}
