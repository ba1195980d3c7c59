using System.Globalization;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Shows the glyphs of one vertical run inside its text object in writing mode 1: a glyph hangs from the middle of its top, and the pen
/// moves down an em (ISO 32000-2, 9.7.4.3, the default DW2).
/// </summary>
internal sealed class VerticalPen(TextItem item, EmbeddedFace face, ContentBuilder content)
{
    /// <summary>From a glyph's origin up to where it hangs, in em.</summary>
    private const double Hang = 0.88;

    /// <summary>Glyphs whose axes differ by less than this, in points, are on one.</summary>
    private const double OnAxis = 0.005;

    private readonly double size = item.Run.Size;
    private double x = double.PositiveInfinity;
    private double y;
    private double lineX;
    private double lineY;

    /// <summary>Shows glyphs that follow those shown before.</summary>
    public void Show(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        for (var start = 0; start < glyphs.Length;)
        {
            var axis = AxisOf(glyphs[start]);
            if (Math.Abs(axis - x) > OnAxis)
            {
                MoveTo(axis, glyphs[start].Y - (Hang * size));
            }

            var end = start + 1;
            while (end < glyphs.Length && Math.Abs(AxisOf(glyphs[end]) - x) <= OnAxis)
            {
                end++;
            }

            ShowOnAxis(glyphs[start..end]);
            start = end;
        }
    }

    private double AxisOf(PlacedGlyph glyph) => glyph.X + (face.Widths[glyph.Id] * size / 2000);

    private void MoveTo(double toX, double toY)
    {
        (x, y) = (toX, toY);
        var (pageX, pageY) = (item.X + x, content.Flip(item.Baseline + y));
        content.Op("Td", pageX - lineX, pageY - lineY);
        (lineX, lineY) = (pageX, pageY);
    }

    private void ShowOnAxis(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        var array = new StringBuilder("[");
        var isOpen = false;
        foreach (var glyph in glyphs)
        {
            var adjustment = (int)Math.Round((glyph.Y - (Hang * size) - y) / size * 1000);
            if (adjustment != 0)
            {
                array.Append(isOpen ? ">" : "").Append(CultureInfo.InvariantCulture, $"{adjustment}");
                y += adjustment * size / 1000;
                isOpen = false;
            }

            array.Append(isOpen ? "" : "<").Append(CultureInfo.InvariantCulture, $"{face.Subset.Codes[glyph.Id]:X4}");
            y += size;
            isOpen = true;
        }

        content.Raw(array.Append(">] TJ\n").ToString());
    }
}
