using PrintEdition.Imaging.Drawings;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Pictures;

/// <summary>
/// A drawing of opaque, even colours as a form of lines and curves (ISO 32000-2, 8.10), sharp at any size. Like an image, it fills the unit
/// square, upright.
/// </summary>
/// <param name="Dictionary">The form's dictionary.</param>
/// <param name="Content">Its content.</param>
internal sealed record DrawingForm(PdfDictionary Dictionary, byte[] Content)
{
    /// <summary>Units of the long side: with three decimals, a millionth of it is the least step.</summary>
    private const double LongSide = 1000;

    /// <summary>The form of a drawing; null for one that must be shown as pixels, because PDF/A-1 has no way to say it.</summary>
    public static DrawingForm? Of(Drawing drawing)
    {
        var scale = LongSide / Math.Max(drawing.Width, drawing.Height);
        var (width, height) = (scale * drawing.Width, scale * drawing.Height);
        return drawing.IsPlain && DrawingContent.Of(drawing.Root, new Affine(scale, 0, 0, -scale, 0, height)) is { } content
            ? new DrawingForm(DictionaryOf(width, height), content)
            : null;
    }

    private static PdfDictionary DictionaryOf(double width, double height) => PdfDictionary.Of(
        ("Type", PdfValue.Name("XObject")),
        ("Subtype", PdfValue.Name("Form")),
        ("BBox", PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(width), PdfValue.Of(height))),
        ("Matrix", PdfValue.Array(new PdfFactor(1 / width), PdfValue.Of(0), PdfValue.Of(0), new PdfFactor(1 / height), PdfValue.Of(0), PdfValue.Of(0))),
        ("Resources", PdfDictionary.Of()));
}
