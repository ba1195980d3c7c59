using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Painting;

/// <summary>Writes content stream operators (ISO 32000-2, Annex A); flips the page's y, which grows downward, into PDF's, which grows upward.</summary>
/// <param name="pageHeight">The page's height in points.</param>
/// <param name="palette">How the file says colours.</param>
internal sealed class ContentBuilder(double pageHeight, Palette palette)
{
    private readonly StringBuilder output = new();
    private Colour? fill;
    private Colour? stroke;
    private (string Resource, double Size)? font;

    /// <summary>The stream's bytes.</summary>
    public byte[] ToBytes() => Encoding.ASCII.GetBytes(output.ToString());

    /// <summary>A y of the page as PDF counts it.</summary>
    public double Flip(double y) => pageHeight - y;

    /// <summary>Operands and an operator.</summary>
    public ContentBuilder Op(string name, params ReadOnlySpan<double> operands)
    {
        foreach (var operand in operands)
        {
            PdfNumber.Append(output, operand);
            output.Append(' ');
        }

        output.Append(name).Append('\n');
        return this;
    }

    /// <summary>Text as it is, such as an array for TJ.</summary>
    public ContentBuilder Raw(string text)
    {
        output.Append(text);
        return this;
    }

    /// <summary>Sets the fill colour if it is another.</summary>
    public ContentBuilder Fill(Colour colour)
    {
        if (fill != colour)
        {
            fill = colour;
            Raw(palette.Fill(colour));
        }

        return this;
    }

    /// <summary>Sets the stroke colour if it is another.</summary>
    public ContentBuilder Stroke(Colour colour)
    {
        if (stroke != colour)
        {
            stroke = colour;
            Raw(palette.Stroke(colour));
        }

        return this;
    }

    /// <summary>A rectangle as path.</summary>
    public ContentBuilder Rectangle(Rect area) => Op("re", area.X, Flip(area.Bottom), area.Width, area.Height);

    /// <summary>Sets font and size if they are others.</summary>
    public ContentBuilder Font(string resource, double size)
    {
        if (font != (resource, size))
        {
            font = (resource, size);
            Raw($"/{resource} ").Op("Tf", size);
        }

        return this;
    }
}
