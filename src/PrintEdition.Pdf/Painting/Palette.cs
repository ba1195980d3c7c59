using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Painting;

/// <summary>How a file says the page's colours (ISO 32000-2, 8.6.8).</summary>
internal abstract class Palette
{
    /// <summary>The operators that set the fill colour, each on a line.</summary>
    public abstract string Fill(Colour colour);

    /// <summary>The operators that set the stroke colour.</summary>
    public abstract string Stroke(Colour colour);

    /// <summary>Operands and an operator.</summary>
    protected static string Operator(string name, params ReadOnlySpan<double> operands)
    {
        var output = new StringBuilder();
        foreach (var operand in operands)
        {
            PdfNumber.Append(output, operand);
            output.Append(' ');
        }

        return output.Append(name).Append('\n').ToString();
    }
}

/// <summary>Grey and RGB, for screens and office printers.</summary>
internal sealed class ScreenPalette : Palette
{
    /// <inheritdoc/>
    public override string Fill(Colour colour) => Set(colour, "g", "rg");

    /// <inheritdoc/>
    public override string Stroke(Colour colour) => Set(colour, "G", "RG");

    private static string Set(Colour colour, string grey, string rgb) =>
        colour.IsGrey ? Operator(grey, colour.Red) : Operator(rgb, colour.Red, colour.Green, colour.Blue);
}
