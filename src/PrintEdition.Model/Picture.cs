namespace PrintEdition.Model;

/// <summary>How a picture's bytes are coded.</summary>
public enum PictureFormat
{
    /// <summary>JPEG (baseline or progressive).</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>GIF; of an animation, its first picture is shown.</summary>
    Gif,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>TIFF; of several pages, the first is shown.</summary>
    Tiff,

    /// <summary>SVG: a drawing of shapes.</summary>
    Svg,
}

/// <summary>A picture's bytes, already read and found to be a picture.</summary>
/// <param name="Path">Path relative to the edition's folder, with forward slashes.</param>
/// <param name="Data">The file's bytes, unchanged.</param>
/// <param name="Format">Coding of the bytes.</param>
/// <param name="Width">Width in pixels, as displayed (EXIF rotation applied); of a drawing, which has none, as many as paper can show.</param>
/// <param name="Height">Height in pixels, as displayed.</param>
/// <param name="IsPassable">Whether the bytes can go into a PDF as they are: a whole, upright grey or RGB JPEG.</param>
public sealed record PictureFile(string Path, ReadOnlyMemory<byte> Data, PictureFormat Format, int Width, int Height, bool IsPassable)
{
    /// <summary>Whether the file holds pictures that follow one another; the first is shown.</summary>
    public bool IsAnimated { get; init; }

    /// <summary>Where in it there is something to see.</summary>
    public PictureInterest Interest { get; init; } = PictureInterest.Unknown;
}

/// <summary>A picture of a story: the file where there is one, and the words that go with it.</summary>
/// <param name="File">The bytes; null when the text speaks of a picture that was not delivered.</param>
/// <param name="Caption">The caption under the picture; null when the story's own text is the caption.</param>
/// <param name="Credit">The photographer with the verb, <c>胡江丰 摄</c>, without brackets.</param>
/// <param name="Alt">What a blind reader is told; null to use the caption.</param>
public sealed record Picture(PictureFile? File, string? Caption = null, string? Credit = null, string? Alt = null)
{
    /// <summary>How it may be cropped.</summary>
    public PictureFraming Framing { get; init; } = PictureFraming.Free;
}
