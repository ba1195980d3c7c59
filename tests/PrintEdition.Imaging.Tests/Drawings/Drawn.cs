using System.Text;
using System.Text.RegularExpressions;
using PrintEdition.Imaging.Drawings;
using PrintEdition.Model;
using PrintEdition.Tests.Pictures;
using SkiaSharp;

namespace PrintEdition.Imaging.Tests.Drawings;

/// <summary>Drawings of a test.</summary>
internal static partial class Drawn
{
    /// <summary>What becomes of elements in an SVG file of 100 × 100.</summary>
    public static DrawingReading Read(string elements, string attributes = "viewBox='0 0 100 100'") =>
        DrawingReader.Read(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' {attributes}>{elements}</svg>"));

    /// <summary>The drawing as SVG, without the root element.</summary>
    public static string Svg(string elements) => Inside(Read(elements).Drawing!);

    /// <summary>The path data of one shape, in its own units.</summary>
    public static string Data(string elements) => PathData().Match(Svg(elements)).Groups[1].Value;

    /// <summary>The drawing in 100 × 100 pixels on white.</summary>
    public static SKBitmap Paint(string elements, string attributes = "viewBox='0 0 100 100'")
    {
        var bitmap = DrawingPainter.Paint(Read(elements, attributes).Drawing!, 100, 100);
        return new Imaging.Decoding.DecodedPicture(bitmap, true).OnWhite().Bitmap;
    }

    private static string Inside(Drawing drawing)
    {
        var text = Encoding.UTF8.GetString(SvgWriter.Write(drawing));
        var start = text.IndexOf("<g>", StringComparison.Ordinal);
        return start < 0 ? "" : text[(start + 3)..text.LastIndexOf("</g>", StringComparison.Ordinal)];
    }

    [GeneratedRegex(" d=\"([^\"]*)\"")]
    private static partial Regex PathData();
}
