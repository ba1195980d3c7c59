using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Press;

/// <summary>The sheet that a page is shown on (ISO 32000-1, 14.11.2): the page trimmed, its bleed, and around them room for marks.</summary>
/// <param name="Width">Width of the trimmed page in points.</param>
/// <param name="Height">Height of the trimmed page.</param>
internal readonly record struct PressSheet(double Width, double Height)
{
    /// <summary>From the trimmed page to the sheet's edge, in points: 12 mm.</summary>
    public const double Margin = 12 / 25.4 * 72;

    /// <summary>The sheet of a page.</summary>
    public static PressSheet Of(ComposedPage page) => new(page.Width, page.Height);

    /// <summary>The whole sheet.</summary>
    public PdfValue MediaBox => Box(Margin);

    /// <summary>The page with its bleed.</summary>
    public PdfValue BleedBox => Box(Bleed.Width);

    /// <summary>The page as it is cut.</summary>
    public PdfValue TrimBox => Box(0);

    private PdfArray Box(double around) => new(
    [
        PdfValue.Of(Margin - around), PdfValue.Of(Margin - around), PdfValue.Of(Margin + Width + around), PdfValue.Of(Margin + Height + around),
    ]);
}
