using System.Globalization;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Shows the glyphs of one horizontal or rotated run inside its text object, by code, moved by TJ where the line's spacing differs from
/// the font's (ISO 32000-2, 9.4.3).
/// </summary>
internal sealed class TextPen(TextItem item, EmbeddedFace face, ContentBuilder content)
{
    /// <summary>A glyph off its line by less than this, in points, is on it.</summary>
    private const double OnLine = 0.005;

    private readonly double scale = item.Run.Size * item.Run.HorizontalScale;
    private readonly (double X, double Y) origin = item.Orientation == RunOrientation.Rotated ? (0, 0) : (item.X, content.Flip(item.Baseline));
    private double x;
    private double y = double.PositiveInfinity;
    private double lineX;
    private double lineY;

    /// <summary>Shows glyphs that follow those shown before.</summary>
    public void Show(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        for (var start = 0; start < glyphs.Length;)
        {
            if (!IsOnLine(glyphs[start]))
            {
                MoveTo(glyphs[start]);
            }

            var end = start + 1;
            while (end < glyphs.Length && IsOnLine(glyphs[end]))
            {
                end++;
            }

            ShowOnLine(glyphs[start..end]);
            start = end;
        }
    }

    /// <summary>Shows glyphs of which the last takes less space than its own advance (or more, when negative): character spacing says so (9.3.2).</summary>
    public void Show(ReadOnlySpan<PlacedGlyph> glyphs, double overhang)
    {
        Show(glyphs[..^1]);
        content.Op("Tc", -overhang);
        Show(glyphs[^1..]);
        content.Op("Tc", 0);
    }

    private bool IsOnLine(PlacedGlyph glyph) => Math.Abs(glyph.Y - y) <= OnLine;

    /// <summary>Moves to a glyph's origin; Td counts from where the last Td led.</summary>
    private void MoveTo(PlacedGlyph glyph)
    {
        (x, y) = (glyph.X, glyph.Y);
        var (toX, toY) = (origin.X + x, origin.Y - y);
        content.Op("Td", toX - lineX, toY - lineY);
        (lineX, lineY) = (toX, toY);
    }

    private void ShowOnLine(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        var array = new StringBuilder("[");
        var isOpen = false;
        foreach (var glyph in glyphs)
        {
            var adjustment = (int)Math.Round((x - glyph.X) / scale * 1000);
            if (adjustment != 0)
            {
                array.Append(isOpen ? ">" : "").Append(CultureInfo.InvariantCulture, $"{adjustment}");
                x -= adjustment * scale / 1000;
                isOpen = false;
            }

            array.Append(isOpen ? "" : "<").Append(CultureInfo.InvariantCulture, $"{face.Subset.Codes[glyph.Id]:X4}");
            x += face.Widths[glyph.Id] * scale / 1000;
            isOpen = true;
        }

        content.Raw(array.Append(">] TJ\n").ToString());
    }
}
