using PrintEdition.Model;

namespace PrintEdition.Imaging.Files;

/// <summary>What can be known of a picture from its file without decoding its pixels.</summary>
/// <param name="Format">How it is coded, by its content; the name's extension counts for nothing.</param>
/// <param name="Width">Width in pixels, as displayed.</param>
/// <param name="Height">Height in pixels, as displayed.</param>
/// <param name="MostPixels">The largest number of pixels that a picture of its kind may have.</param>
/// <param name="IsWhole">Whether nothing of the file is missing or changed, as far as its structure tells.</param>
/// <param name="IsPassable">Whether it is an upright grey or RGB JPEG, which can go into a PDF as it is.</param>
/// <param name="Frames">Pictures that follow one another in the file: over 1 for an animation, or for several pages.</param>
public sealed record PictureFacts(PictureFormat Format, int Width, int Height, long MostPixels, bool IsWhole, bool IsPassable, int Frames)
{
    /// <summary>Whether it is no larger than it may be.</summary>
    public bool IsWithinLimits =>
        Width <= PictureLimits.LongestSide && Height <= PictureLimits.LongestSide && (long)Width * Height <= MostPixels;
}
