using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Press;

/// <summary>
/// Pages as sheets for a press: content with marks around it, boxes, and nothing that is not printed — no links, no structure.
/// </summary>
internal static class PressPages
{
    /// <summary>Paints and writes all pages; the page tree's root.</summary>
    public static PdfReference Write(PdfDocument document, ImmutableArray<ComposedPage> pages, PagePainter painter, InkPalette palette, PdfDictionary resources, bool isMono)
    {
        var root = document.Reserve();
        var shared = document.Add(resources);
        var references = pages.Select(p => Write(document, p, root, shared, Paint(p, painter, palette, isMono))).ToImmutableArray();
        document.Set(root, PdfDictionary.Of(("Type", PdfValue.Name("Pages")), ("Kids", PdfValue.Array(references)), ("Count", PdfValue.Of(references.Length))));
        return root;
    }

    private static byte[] Paint(ComposedPage page, PagePainter painter, InkPalette palette, bool isMono)
    {
        var content = new ContentBuilder(page.Height, palette);
        content.Op("cm", 1, 0, 0, 1, PressSheet.Margin, PressSheet.Margin);
        painter.Paint(new TaggedPage(page, [.. page.Items.Select(i => new MarkedItem(i, null))], []), content);
        new PrinterMarks(content, PressSheet.Of(page)).Paint(isMono);
        return content.ToBytes();
    }

    private static PdfReference Write(PdfDocument document, ComposedPage page, PdfReference parent, PdfReference resources, byte[] content)
    {
        var sheet = PressSheet.Of(page);
        return document.Add(PdfDictionary.Of(
            ("Type", PdfValue.Name("Page")),
            ("Parent", parent),
            ("MediaBox", sheet.MediaBox),
            ("BleedBox", sheet.BleedBox),
            ("TrimBox", sheet.TrimBox),
            ("Resources", resources),
            ("Contents", document.Within(PdfPart.Content, () => document.AddStream(PdfDictionary.Of(), content)))));
    }
}
