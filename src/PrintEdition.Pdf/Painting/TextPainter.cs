using System.Globalization;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Objects;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Paints glyph runs: one text object for each, glyphs by code, moved by TJ where the line's spacing differs from the font's
/// (ISO 32000-2, 9.4). Where copying the codes would not give back the run's characters, they are said beside it (ActualText, 14.9.4).
/// </summary>
internal sealed class TextPainter(GlyphUse use, IReadOnlyDictionary<FontFace, EmbeddedFace> faces)
{
    /// <summary>A glyph off its line by less than this, in points, is on it.</summary>
    private const double OnLine = 0.005;

    /// <summary>Paints a run.</summary>
    public void Paint(TextItem item, ContentBuilder content)
    {
        var run = item.Run;
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        var face = faces[run.Face];
        var faithful = run.Glyphs.All(g => use.IsFaithful(run, g));
        if (!faithful)
        {
            content.Raw($"/Span <</ActualText {new PdfText(VisibleText(run))}>> BDC\n");
        }

        content.Fill(item.Colour).Op("BT").Font(face.Resource, run.Size);
        foreach (var stretch in Level(run.Glyphs))
        {
            PaintStretch(item, face, stretch, content);
        }

        content.Op("ET");
        if (!faithful)
        {
            content.Op("EMC");
        }
    }

    private static string VisibleText(GlyphRun run) => run.Text.Replace("\u200B", "", StringComparison.Ordinal);

    /// <summary>Neighbouring glyphs of one height above the baseline.</summary>
    private static IEnumerable<ArraySegment<PlacedGlyph>> Level(IReadOnlyList<PlacedGlyph> placed)
    {
        var glyphs = placed.ToArray();
        var start = 0;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i == glyphs.Length || Math.Abs(glyphs[i].Y - glyphs[start].Y) > OnLine)
            {
                yield return new ArraySegment<PlacedGlyph>(glyphs, start, i - start);
                start = i;
            }
        }
    }

    private static void PaintStretch(TextItem item, EmbeddedFace face, ArraySegment<PlacedGlyph> glyphs, ContentBuilder content)
    {
        content.Op("Tm", 1, 0, 0, 1, item.X + glyphs[0].X, content.Flip(item.Baseline + glyphs[0].Y));
        var array = new StringBuilder("[<");
        var pen = glyphs[0].X;
        foreach (var glyph in glyphs)
        {
            var adjustment = (int)Math.Round((pen - glyph.X) / item.Run.Size * 1000);
            if (adjustment != 0)
            {
                array.Append(CultureInfo.InvariantCulture, $">{adjustment}<");
                pen -= adjustment * item.Run.Size / 1000;
            }

            array.Append(CultureInfo.InvariantCulture, $"{face.Subset.Codes[glyph.Id]:X4}");
            pen += face.Widths[glyph.Id] * item.Run.Size / 1000;
        }

        content.Raw(array.Append(">] TJ\n").ToString());
    }
}
