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
/// <param name="places">Where the pages are in it.</param>
internal sealed class LinkAnnotations(PdfDocument document, PagePlaces places)
{
    /// <summary>Annotations that are printed must say so (12.5.3); PDF/A wants the flag on every one.</summary>
    private const int PrintFlag = 4;

    /// <summary>White above the place that a link leads to, in points.</summary>
    private const double Above = 6;

    /// <summary>Writes a page's links, in their order.</summary>
    public ImmutableArray<PdfReference> Write(TaggedPage page) => [.. page.Links.Select(l => document.Add(Link(l, places.Of(page.Page.Number)!, page.IsTagged)))];

    private PdfDictionary Link(TaggedLink link, PagePlace place, bool isTagged) => PdfDictionary.Of(
        ("Type", PdfValue.Name("Annot")),
        ("Subtype", PdfValue.Name("Link")),
        ("Rect", place.Area(LinkTarget.AreaOf(link.Item))),
        ("Border", PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(0))),
        ("F", PdfValue.Of(PrintFlag)),
        ("Contents", PdfValue.Text(link.Description)),
        ("StructParent", isTagged ? PdfValue.Of(StructureTree.KeyOfLink(places.All.Length, link.Number)) : null),
        ("A", link.Item is PageLinkItem to ? GoingTo(to.Page, to.Y) : Opening(LinkTarget.Of(link.Item)!)));

    private static PdfDictionary Opening(string address) =>
        PdfDictionary.Of(("S", PdfValue.Name("URI")), ("URI", new PdfBytes([.. Encoding.ASCII.GetBytes(address)])));

    private PdfDictionary GoingTo(int page, double y) => PdfDictionary.Of(
        ("S", PdfValue.Name("GoTo")),
        ("D", places.Of(page)!.Destination(Math.Max(0, y - Above))));
}
