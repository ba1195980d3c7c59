using PrintEdition.Imaging.Decoding;
using PrintEdition.Imaging.Files;
using PrintEdition.Model;
using SkiaSharp;
using Decoder = PrintEdition.Imaging.Decoding.PictureDecoder;

namespace PrintEdition.Pdf.Pictures;

/// <summary>Decodes a picture to opaque sRGB: reduced, laid on white, upright (PDF rule 9).</summary>
internal static class PictureDecoder
{
    /// <summary>Decodes a picture.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="excess">By how much to reduce each side, 1 or more.</param>
    public static Checked<SKBitmap> Decode(PictureFile file, double excess)
    {
        if (Decoder.Decode(file, excess) is { } decoded)
        {
            return Checked.Of(decoded.OnWhite().Bitmap, decoded.IsWhole ? [] : [Finding(file, "PE4103", "is damaged and is shown as far as it can be read; export it again")]);
        }

        return FactsReader.Read(file.Data, file.Format) is { IsWithinLimits: false } facts
            ? Refused(file, "PE4102", $"has over {facts.MostPixels / 1_000_000} million pixels and its place stays empty; make it smaller")
            : Refused(file, "PE4101", "cannot be decoded and its place stays empty; export it again as JPEG or PNG");
    }

    private static Checked<SKBitmap> Refused(PictureFile file, string code, string reason) => new(null, [Finding(file, code, reason)]);

    private static Diagnostic Finding(PictureFile file, string code, string reason) =>
        new(code, Severity.Warning, "the picture " + reason, new SourceSpan(file.Path));
}
