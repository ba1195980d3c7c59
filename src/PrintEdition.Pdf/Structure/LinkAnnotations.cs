using System.Collections.Immutable;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Structure;

/// <summary>
/// The links of pages (ISO 32000-2, 12.5.6.5): an area for each piece of a link, drawn by nothing. A web address is opened by a URI
/// action, a place of the edition by a go-to action.
/// </summary>
/// <param name="document">The file.</param>
/// <param name="pages">The composed pages.</param>
/// <param name="references">The same pages in the file.</param>
internal sealed class LinkAnnotations(PdfDocument document, ImmutableArray<ComposedPage> pages, ImmutableArray<PdfReference> references)
{
    /// <summary>Annotations that are printed must say so (12.5.3); PDF/A wants the flag on every one.</summary>
    private const int PrintFlag = 4;

    /// <summary>White above the place that a link leads to, in points.</summary>
    private const double Above = 6;

    /// <summary>Writes a page's links, in their order.</summary>
    public ImmutableArray<PdfReference> Write(TaggedPage page) => [.. page.Links.Select(l => document.Add(Link(l, page.Page)))];

    private PdfDictionary Link(TaggedLink link, ComposedPage page)
    {
        var area = LinkTarget.AreaOf(link.Item);
        return PdfDictionary.Of(
            ("Type", PdfValue.Name("Annot")),
            ("Subtype", PdfValue.Name("Link")),
            ("Rect", PdfValue.Array(PdfValue.Of(area.X), PdfValue.Of(page.Height - area.Bottom), PdfValue.Of(area.Right), PdfValue.Of(page.Height - area.Y))),
            ("Border", PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(0))),
            ("F", PdfValue.Of(PrintFlag)),
            ("Contents", PdfValue.Text(link.Description)),
            ("StructParent", PdfValue.Of(StructureTree.KeyOfLink(pages.Length, link.Number))),
            ("A", link.Item is PageLinkItem place ? GoingTo(place.Page, place.Y) : Opening(LinkTarget.Of(link.Item, pages.Length)!)));
    }

    private static PdfDictionary Opening(string address) =>
        PdfDictionary.Of(("S", PdfValue.Name("URI")), ("URI", new PdfBytes([.. Encoding.ASCII.GetBytes(address)])));

    /// <summary>The page, scrolled so that the place is at the window's top; the reader's zoom stays.</summary>
    private PdfDictionary GoingTo(int page, double y) => PdfDictionary.Of(
        ("S", PdfValue.Name("GoTo")),
        ("D", PdfValue.Array(references[page - 1], PdfValue.Name("XYZ"), PdfValue.Of(0), PdfValue.Of(pages[page - 1].Height - Math.Max(0, y - Above)), PdfValue.Of(0))));
}
