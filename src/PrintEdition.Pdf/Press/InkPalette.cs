using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Icc;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;

namespace PrintEdition.Pdf.Press;

/// <summary>The page's colours as inks.</summary>
internal abstract class InkPalette : Palette
{
    /// <summary>Inks of a colour: greys are black ink.</summary>
    public abstract Inks Of(Colour colour);

    /// <summary>Whether a colour is printed over what is under it; others leave the paper free for themselves.</summary>
    public abstract bool IsOver(Colour colour);

    /// <summary>The graphics states that the colours want; null for none.</summary>
    public abstract PdfDictionary? States { get; }

    /// <inheritdoc/>
    /// <remarks>A press file has no strokes: overprint is set for fills only.</remarks>
    public override string Stroke(Colour colour) => throw new NotSupportedException("a press file has no strokes");
}

/// <summary>
/// CMYK (ISO 32000-1, 8.6.4.4): black is black ink alone and overprints (8.6.7), so that type on a tint shows no light when the plates are
/// not in register; grey is a tint of black; another colour is separated.
/// </summary>
internal sealed class ProcessPalette(Separation separation) : InkPalette
{
    /// <summary>Tones of drawn colours are whole percents.</summary>
    private const int Digits = 2;

    private const string Over = "Over";

    private const string Apart = "Apart";

    /// <inheritdoc/>
    public override PdfDictionary? States => PdfDictionary.Of(
        (Over, PdfDictionary.Of(("Type", PdfValue.Name("ExtGState")), ("OP", new PdfBoolean(true)), ("op", new PdfBoolean(true)), ("OPM", PdfValue.Of(1)))),
        (Apart, PdfDictionary.Of(("Type", PdfValue.Name("ExtGState")), ("OP", new PdfBoolean(false)), ("op", new PdfBoolean(false)), ("OPM", PdfValue.Of(0)))));

    /// <inheritdoc/>
    public override Inks Of(Colour colour)
    {
        if (colour.IsGrey)
        {
            return new Inks(0, 0, 0, 1 - colour.Red);
        }

        var inks = separation.Of(colour);
        var whole = new Inks(Math.Round(inks.Cyan, Digits), Math.Round(inks.Magenta, Digits), Math.Round(inks.Yellow, Digits), Math.Round(inks.Black, Digits));
        return whole.Total <= PressSettings.InkLimit ? whole : inks;
    }

    /// <inheritdoc/>
    public override bool IsOver(Colour colour) => colour == Colour.Black;

    /// <inheritdoc/>
    public override string Fill(Colour colour)
    {
        var inks = Of(colour);
        return $"/{(IsOver(colour) ? Over : Apart)} gs\n" + Operator("k", inks.Cyan, inks.Magenta, inks.Yellow, inks.Black);
    }
}

/// <summary>Black ink alone, as DeviceGray: what has a colour gets the grey that looks like it.</summary>
internal sealed class MonoPalette(Separation separation) : InkPalette
{
    private const int Levels = 255;

    /// <inheritdoc/>
    public override PdfDictionary? States => null;

    /// <inheritdoc/>
    public override Inks Of(Colour colour) =>
        new(0, 0, 0, colour.IsGrey ? 1 - colour.Red : separation.BlackOf(Greys.Of(colour.Red, colour.Green, colour.Blue)) / (double)Levels);

    /// <inheritdoc/>
    public override bool IsOver(Colour colour) => false;

    /// <inheritdoc/>
    public override string Fill(Colour colour) => Operator("g", 1 - Of(colour).Black);
}
