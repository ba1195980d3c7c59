using PrintEdition.Imaging.Decoding;
using PrintEdition.Imaging.Drawings;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Epub.Pictures;

/// <summary>
/// Makes a picture fit for readers: files that every reader shows (EPUB 3.3, core media types) and that are no larger than a screen needs
/// go in as they are; drawings are written anew, with nothing in them but shapes; others (turned by EXIF, CMYK, animated, damaged, of other kinds, too large) are decoded, set upright, made smaller
/// and coded again.
/// </summary>
internal static class PictureFitter
{
    // A tablet's long side; more is only weight.
    private const int LongestSide = 2000;

    // A photograph of that size at a good quality stays under this.
    private const int LargestFile = 2 * 1024 * 1024;

    // Where JPEG artefacts begin to be invisible on photographs.
    private const int JpegQuality = 85;

    /// <summary>The fitted picture, or null when the bytes cannot be decoded.</summary>
    public static FittedPicture? Fit(PictureFile file)
    {
        if (file.Format == PictureFormat.Svg && DrawingReader.Read(file.Data).Drawing is { } drawing)
        {
            return new FittedPicture(SvgWriter.Write(drawing), PictureFormat.Svg);
        }

        if (file is { Format: PictureFormat.Jpeg, IsPassable: true } && IsSmall(file))
        {
            return new FittedPicture(file.Data, file.Format);
        }

        using var decoded = PictureDecoder.Decode(file, Math.Max(1, (double)Math.Max(file.Width, file.Height) / LongestSide));
        return decoded is null
            ? null
            : decoded.IsWhole && IsCoreType(file) && IsSmall(file) ? new FittedPicture(file.Data, file.Format) : Recode(decoded);
    }

    private static bool IsSmall(PictureFile file) => Math.Max(file.Width, file.Height) <= LongestSide && file.Data.Length <= LargestFile;

    /// <summary>An animation would blink beside the text: its first picture is shown.</summary>
    private static bool IsCoreType(PictureFile file) => file is { Format: PictureFormat.Png or PictureFormat.Gif or PictureFormat.WebP, IsAnimated: false };

    private static FittedPicture Recode(DecodedPicture decoded)
    {
        var isOpaque = IsOpaque(decoded.Bitmap.GetPixelSpan());
        using var coded = isOpaque ? decoded.Bitmap.Encode(SKEncodedImageFormat.Jpeg, JpegQuality) : decoded.Bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return new FittedPicture(coded.ToArray(), isOpaque ? PictureFormat.Jpeg : PictureFormat.Png, decoded.IsWhole);
    }

    private static bool IsOpaque(ReadOnlySpan<byte> pixels)
    {
        for (var i = 3; i < pixels.Length; i += 4)
        {
            if (pixels[i] != 255)
            {
                return false;
            }
        }

        return true;
    }
}
