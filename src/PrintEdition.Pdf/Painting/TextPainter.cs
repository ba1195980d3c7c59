using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Objects;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Paints glyph runs, one text object for each (ISO 32000-2, 9.4). Where a reader of the codes would not get the run's characters
/// as they are written, they are said beside the glyphs (ActualText, 14.9.4).
/// </summary>
internal sealed class TextPainter(GlyphUse use, IReadOnlyDictionary<FontFace, EmbeddedFace> faces)
{
    /// <summary>Paints a run.</summary>
    public void Paint(TextItem item, ContentBuilder content)
    {
        if (item.Run.Glyphs.IsEmpty)
        {
            return;
        }

        var face = faces[item.Run.Face];
        var pen = new TextPen(item, face, content);
        content.Fill(item.Colour).Font(face.Resource, item.Run.Size).Op("BT");
        if (item.Tag.Role == ItemRole.Reading)
        {
            PaintUnread(item, pen, content);
            return;
        }

        foreach (var span in new SpanSplitter(item.Run, use, face).Split())
        {
            Paint(item, span, pen, content);
        }

        content.Op("ET");
    }

    /// <summary>A reading stands between two lines: if it were read as text it would part the words of both. Text and search go on under it.</summary>
    private static void PaintUnread(TextItem item, TextPen pen, ContentBuilder content)
    {
        content.Raw("/Span <</ActualText ()>> BDC\n");
        pen.Show(item.Run.Glyphs.AsSpan());
        content.Op("EMC").Op("ET");
    }

    private static void Paint(TextItem item, TextSpan span, TextPen pen, ContentBuilder content)
    {
        var glyphs = item.Run.Glyphs.AsSpan()[span.Start..span.End];
        if (span.Text is null)
        {
            pen.Show(glyphs);
            return;
        }

        content.Raw($"/Span <</ActualText {new PdfText(span.Text)}>> BDC\n");
        if (span.Overhang == 0)
        {
            pen.Show(glyphs);
        }
        else
        {
            pen.Show(glyphs, span.Overhang);
        }

        content.Op("EMC");
    }
}
