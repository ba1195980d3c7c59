using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;

namespace PrintEdition.Pdf.Press;

/// <summary>
/// Marks outside the bleed, on all plates: at the corners where to cut (crop marks), in the middle of each side crosses in circles that show
/// whether the plates are in register (ISO 32000-1, 14.11.3).
/// </summary>
/// <param name="content">The sheet's content.</param>
/// <param name="sheet">The sheet; the marks' places are counted from its trimmed page.</param>
internal sealed class PrinterMarks(ContentBuilder content, PressSheet sheet)
{
    /// <summary>Name of the colour of all plates in the page resources.</summary>
    public const string AllPlates = "All";

    private const double Millimetre = 72 / 25.4;

    /// <summary>Length of crop marks, which begin where the bleed ends.</summary>
    private const double Length = 5 * Millimetre;

    /// <summary>Thickness of all lines in points.</summary>
    private const double Thin = 0.25;

    /// <summary>Middle of a register mark from the trimmed edge, its radius, and the length of half its cross.</summary>
    private const double Middle = 7.5 * Millimetre;
    private const double Radius = 1.5 * Millimetre;
    private const double Arm = 2.5 * Millimetre;

    /// <summary>Distance of a quarter circle's control points from its ends, in radii.</summary>
    private const double CircleControl = 0.5523;

    /// <summary>The colour that is on every plate (8.6.6.4); shown, where there are no plates, as all inks together.</summary>
    public static PdfValue Colour => PdfValue.Array(
        PdfValue.Name("Separation"),
        PdfValue.Name("All"),
        PdfValue.Name("DeviceCMYK"),
        PdfDictionary.Of(
            ("FunctionType", PdfValue.Of(2)),
            ("Domain", PdfValue.Array(PdfValue.Of(0), PdfValue.Of(1))),
            ("C0", PdfValue.Array(Enumerable.Repeat(PdfValue.Of(0), 4))),
            ("C1", PdfValue.Array(Enumerable.Repeat(PdfValue.Of(1), 4))),
            ("N", PdfValue.Of(1))));

    /// <summary>Paints all marks.</summary>
    /// <param name="isMono">Whether there is one plate only.</param>
    public void Paint(bool isMono)
    {
        content.Raw("/Artifact BMC\nq\n").Raw(isMono ? "0 G\n" : $"/{AllPlates} CS 1 SCN\n").Op("w", Thin);
        foreach (var (x, outX) in new[] { (0.0, -1), (sheet.Width, 1) })
        {
            foreach (var (y, outY) in new[] { (0.0, -1), (sheet.Height, 1) })
            {
                Line(x + (outX * Bleed.Width), y, x + (outX * (Bleed.Width + Length)), y);
                Line(x, y + (outY * Bleed.Width), x, y + (outY * (Bleed.Width + Length)));
            }
        }

        Target(-Middle, sheet.Height / 2);
        Target(sheet.Width + Middle, sheet.Height / 2);
        Target(sheet.Width / 2, -Middle);
        Target(sheet.Width / 2, sheet.Height + Middle);
        content.Raw("Q\nEMC\n");
    }

    private void Line(double x, double y, double toX, double toY) => content.Op("m", x, content.Flip(y)).Op("l", toX, content.Flip(toY)).Op("S");

    private void Target(double x, double y)
    {
        Line(x - Arm, y, x + Arm, y);
        Line(x, y - Arm, x, y + Arm);
        var (up, c) = (content.Flip(y), CircleControl * Radius);
        content.Op("m", x + Radius, up)
            .Op("c", x + Radius, up + c, x + c, up + Radius, x, up + Radius)
            .Op("c", x - c, up + Radius, x - Radius, up + c, x - Radius, up)
            .Op("c", x - Radius, up - c, x - c, up - Radius, x, up - Radius)
            .Op("c", x + c, up - Radius, x + Radius, up - c, x + Radius, up)
            .Op("S");
    }
}
