using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Tagging;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Paints a vertical line: upright runs in writing mode 1, turned and combined ones in writing mode 0. Readers take each change of direction
/// for the end of a line; so the line's characters are said beside it as a whole (ActualText, ISO 32000-2, 14.9.4).
/// </summary>
internal sealed class VerticalLinePainter(IReadOnlyDictionary<FontFace, EmbeddedFace> faces)
{
    /// <summary>Paints the runs of one line, from top to bottom.</summary>
    public void Paint(IReadOnlyList<TextItem> runs, Stretch? stretch, ContentBuilder content, ContentMarks marks)
    {
        var text = string.Concat(runs.Select(r => r.Run.Text)).TrimEnd();
        if (stretch is null)
        {
            marks.Enter(null);
            content.Raw($"/Span <</ActualText {new PdfText(text)}>> BDC\n");
        }
        else
        {
            marks.Leave();
            marks.Open(stretch, text, null);
        }

        foreach (var item in runs)
        {
            Paint(item, faces[item.Run.Face], content.Fill(item.Colour));
        }

        content.Op("EMC");
    }

    private static void Paint(TextItem item, EmbeddedFace face, ContentBuilder content)
    {
        var glyphs = item.Run.Glyphs.AsSpan();
        switch (item.Orientation)
        {
            case RunOrientation.Vertical:
                content.Font(face.VerticalResource, item.Run.Size).Op("BT");
                new VerticalPen(item, face, content).Show(glyphs);
                content.Op("ET");
                break;
            case RunOrientation.Rotated:
                content.Font(face.Resource, item.Run.Size).Op("BT").Op("Tm", 0, -1, 1, 0, item.X, content.Flip(item.Baseline));
                new TextPen(item, face, content).Show(glyphs);
                content.Op("ET");
                break;
            default:
                content.Font(face.Resource, item.Run.Size).Op("BT").Op("Tz", item.Run.HorizontalScale * 100);
                new TextPen(item, face, content).Show(glyphs);
                content.Op("Tz", 100).Op("ET");
                break;
        }
    }
}
