using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>The links of a page (ISO 32000-2, 12.5.6.5): an area for each piece of a link, opened by a URI action, drawn by nothing.</summary>
internal static class LinkAnnotations
{
    /// <summary>Annotations that are printed must say so (12.5.3); PDF/A wants the flag on every one.</summary>
    private const int PrintFlag = 4;

    /// <summary>Writes a page's links; null when it has none.</summary>
    public static PdfValue? Write(PdfDocument document, ComposedPage page)
    {
        var links = page.Items.OfType<LinkItem>().Where(l => WebAddress.Of(l.Address) is not null).Select(l => document.Add(Link(l, page))).ToArray();
        return links.Length == 0 ? null : PdfValue.Array(links);
    }

    private static PdfDictionary Link(LinkItem link, ComposedPage page) => PdfDictionary.Of(
        ("Type", PdfValue.Name("Annot")),
        ("Subtype", PdfValue.Name("Link")),
        ("Rect", PdfValue.Array(
            PdfValue.Of(link.Area.X), PdfValue.Of(page.Height - link.Area.Bottom), PdfValue.Of(link.Area.Right), PdfValue.Of(page.Height - link.Area.Y))),
        ("Border", PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(0))),
        ("F", PdfValue.Of(PrintFlag)),
        ("A", PdfDictionary.Of(("S", PdfValue.Name("URI")), ("URI", new PdfBytes([.. Encoding.ASCII.GetBytes(WebAddress.Of(link.Address)!)])))));
}
