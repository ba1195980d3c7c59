using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>Pixels of other RGB colour spaces → sRGB.</summary>
internal static class ColourConversion
{
    /// <summary>The picture in sRGB; the one given is disposed of when it has to be converted.</summary>
    /// <param name="picture">Pixels that are called sRGB.</param>
    /// <param name="space">The colour space that they are in; null for sRGB.</param>
    public static SKBitmap ToSrgb(SKBitmap picture, SKColorSpace? space)
    {
        if (space is null || space.IsSrgb)
        {
            return picture;
        }

        var converted = DecodedPicture.Blank(picture.Width, picture.Height);
        using (var pixels = picture.PeekPixels())
        using (var tagged = pixels.WithColorSpace(space))
        using (var target = converted.PeekPixels())
        {
            tagged.ReadPixels(target);
        }

        picture.Dispose();
        return converted;
    }
}
