using PrintEdition.Pdf.Objects;
using SkiaSharp;

namespace PrintEdition.Pdf.Pictures;

/// <summary>
/// Codes pixels by what they show: photographs as JPEG; drawings, which JPEG would smear, without loss. Grey pictures get one component.
/// </summary>
internal static class PictureEncoder
{
    /// <summary>JPEG quality of what is coded again: no loss a press could show.</summary>
    private const int Quality = 88;

    /// <summary>From this part of pixels that equal their left neighbour a picture is a drawing; photographs have noise everywhere but in blown-out skies.</summary>
    private const double FlatPart = 0.5;

    /// <summary>PNG filter type "up": each byte less the one above it.</summary>
    private const byte UpFilter = 2;

    private const int Parts = 4;

    /// <summary>Codes an opaque picture.</summary>
    public static CodedPicture Encode(SKBitmap picture)
    {
        var pixels = picture.GetPixelSpan();
        var components = IsGrey(pixels) ? 1 : 3;
        return IsDrawing(pixels)
            ? new CodedPicture(picture.Width, picture.Height, components, PictureCoding.PredictedFlate, Flate(picture, components))
            : new CodedPicture(picture.Width, picture.Height, components, PictureCoding.Jpeg, Jpeg(picture, components));
    }

    private static bool IsGrey(ReadOnlySpan<byte> pixels)
    {
        for (var i = 0; i < pixels.Length; i += Parts)
        {
            if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDrawing(ReadOnlySpan<byte> pixels)
    {
        var same = 0;
        for (var i = Parts; i < pixels.Length; i += Parts)
        {
            same += pixels[i] == pixels[i - Parts] && pixels[i + 1] == pixels[i + 1 - Parts] && pixels[i + 2] == pixels[i + 2 - Parts] ? 1 : 0;
        }

        return same >= (pixels.Length / Parts * FlatPart) - 1;
    }

    private static byte[] Jpeg(SKBitmap picture, int components)
    {
        using var grey = components == 1 ? picture.Copy(SKColorType.Gray8) : null;
        using var jpeg = (grey ?? picture).Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }

    /// <summary>Rows with the "up" filter (PNG, 9.2), compressed.</summary>
    private static byte[] Flate(SKBitmap picture, int components)
    {
        var pixels = picture.GetPixelSpan();
        var row = picture.Width * components;
        var filtered = new byte[(row + 1) * picture.Height];
        for (var y = 0; y < picture.Height; y++)
        {
            filtered[y * (row + 1)] = UpFilter;
            for (var i = 0; i < row; i++)
            {
                var at = (y * picture.RowBytes) + (i / components * Parts) + (i % components);
                filtered[(y * (row + 1)) + 1 + i] = (byte)(pixels[at] - (y > 0 ? pixels[at - picture.RowBytes] : 0));
            }
        }

        return PdfDocument.Deflate(filtered);
    }
}
