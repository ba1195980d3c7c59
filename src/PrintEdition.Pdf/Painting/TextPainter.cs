using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Tagging;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Paints glyph runs, one text object for each (ISO 32000-2, 9.4). Where a reader of the codes would not get the run's characters
/// as they are written, they are said beside the glyphs (ActualText, 14.9.4). A reading is said to be nothing: it stands between two lines, and if it
/// were read as text it would part the words of both. Text and search go on under it.
/// </summary>
internal sealed class TextPainter(GlyphUse use, IReadOnlyDictionary<FontFace, EmbeddedFace> faces)
{
    /// <summary>Paints a run.</summary>
    public void Paint(TextItem item, MarkedItem marked, ContentBuilder content, ContentMarks marks)
    {
        var face = faces[item.Run.Face];
        List<TextSpan> spans = item.Tag.Role == ItemRole.Reading ? [new TextSpan(0, item.Run.Glyphs.Length, "", 0)] : new SpanSplitter(item.Run, use, face).Split();
        var apart = marked.Stretch is not null && (marked.Language is not null || spans.Exists(s => s.Text is not null)) ? marked.Stretch : null;
        if (apart is null)
        {
            marks.Enter(marked.Stretch);
        }
        else
        {
            marks.Leave();
        }

        var pen = new TextPen(item, face, content);
        content.Fill(item.Colour).Font(face.Resource, item.Run.Size).Op("BT");
        foreach (var span in spans)
        {
            var isOpen = Open(span, apart, marked.Language, content, marks);
            Show(item, span, pen);
            content.Raw(isOpen ? "EMC\n" : "");
        }

        content.Op("ET");
    }

    /// <summary>Opens what a span needs: a part of the element, or in an artifact what the span reads as.</summary>
    private static bool Open(TextSpan span, Stretch? apart, string? language, ContentBuilder content, ContentMarks marks)
    {
        if (apart is not null)
        {
            marks.Open(apart, span.Text, language);
        }
        else if (span.Text is not null)
        {
            content.Raw($"/Span <</ActualText {new PdfText(span.Text)}>> BDC\n");
        }

        return apart is not null || span.Text is not null;
    }

    private static void Show(TextItem item, TextSpan span, TextPen pen)
    {
        var glyphs = item.Run.Glyphs.AsSpan()[span.Start..span.End];
        if (span.Overhang == 0)
        {
            pen.Show(glyphs);
        }
        else
        {
            pen.Show(glyphs, span.Overhang);
        }
    }
}
