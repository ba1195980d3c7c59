using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>A picture's pixels: sRGB, 8 bits of red, green, blue and alpha, premultiplied, upright.</summary>
/// <param name="Bitmap">The pixels.</param>
/// <param name="IsWhole">Whether all of them were in the file; what was missing is transparent.</param>
public sealed record DecodedPicture(SKBitmap Bitmap, bool IsWhole) : IDisposable
{
    /// <summary>Bytes of a pixel.</summary>
    internal const int Parts = 4;

    /// <summary>The same picture on white paper: to premultiplied parts, what alpha leaves of white is added.</summary>
    public DecodedPicture OnWhite()
    {
        var pixels = Bitmap.GetPixelSpan();
        for (var i = 0; i < pixels.Length; i += Parts)
        {
            var white = (byte)(255 - pixels[i + 3]);
            if (white > 0)
            {
                pixels[i] += white;
                pixels[i + 1] += white;
                pixels[i + 2] += white;
                pixels[i + 3] = 255;
            }
        }

        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => Bitmap.Dispose();

    /// <summary>The kind of all decoded pixels.</summary>
    internal static SKImageInfo InfoOf(int width, int height) =>
        new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());

    /// <summary>A transparent bitmap.</summary>
    internal static SKBitmap Blank(int width, int height)
    {
        var bitmap = new SKBitmap(InfoOf(width, height));
        bitmap.Erase(SKColors.Transparent);
        return bitmap;
    }
}
