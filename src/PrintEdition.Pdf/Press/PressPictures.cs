using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Pictures;
using SkiaSharp;

namespace PrintEdition.Pdf.Press;

/// <summary>
/// Codes pictures as inks: grey ones, and all when there is only black, as black ink that makes up for the press's dot gain; others
/// separated. Without loss: JPEG would take some places over the limit of ink.
/// </summary>
internal sealed class PressPictures(Separation separation, PressSettings settings)
{
    private const double PointsPerInch = 72;

    private const int Parts = 4;

    private const int White = 255;

    private readonly Dictionary<PictureFile, InkSample> samples = new(ReferenceEqualityComparer.Instance);

    /// <summary>The ink of a placed picture; null when it cannot be shown.</summary>
    public InkSample? SampleOf(PictureItem item) => item.Picture.File is { } file ? samples.GetValueOrDefault(file) : null;

    /// <summary>Codes a picture whose whole width and height take so many points on the page.</summary>
    public Checked<CodedPicture> Code(PictureFile file, double width, double height)
    {
        var excess = Math.Min(file.Width / (width / PointsPerInch * settings.Resolution.Dpi), file.Height / (height / PointsPerInch * settings.Resolution.Dpi));
        var decoded = PictureDecoder.Decode(file, excess > settings.Resolution.TooFine ? excess : 1);
        using var bitmap = decoded.Value;
        if (bitmap is null)
        {
            return Checked.Failed<CodedPicture>(decoded.Diagnostics);
        }

        var components = settings.IsMono || IsGrey(bitmap.GetPixelSpan()) ? 1 : Parts;
        var inks = components == 1 ? Blacks(bitmap) : Separated(bitmap);
        samples[file] = InkSample.Of(inks, bitmap.Width, components, Math.Max(1, (int)(bitmap.Width / width)));
        return Checked.Of(Coded(inks, bitmap.Width, components), decoded.Diagnostics);
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

    private byte[] Blacks(SKBitmap picture)
    {
        var pixels = picture.GetPixelSpan();
        var blacks = new byte[pixels.Length / Parts];
        for (var i = 0; i < blacks.Length; i++)
        {
            blacks[i] = separation.BlackOf(Greys.Of(pixels[i * Parts], pixels[(i * Parts) + 1], pixels[(i * Parts) + 2]));
        }

        return blacks;
    }

    private byte[] Separated(SKBitmap picture)
    {
        var inks = new byte[picture.GetPixelSpan().Length];
        separation.Separate(picture.GetPixelSpan(), inks, PressSettings.InkLimit);
        return inks;
    }

    /// <summary>CMYK counts ink, DeviceGray light (ISO 32000-1, 8.6.4).</summary>
    private static CodedPicture Coded(byte[] inks, int width, int components)
    {
        var height = inks.Length / components / width;
        byte[] values = components == 1 ? [.. inks.Select(k => (byte)(White - k))] : inks;
        return new CodedPicture(width, height, components, PictureCoding.PredictedFlate, PdfDocument.Deflate(PredictedRows.Of(values, width * components, components)));
    }
}
