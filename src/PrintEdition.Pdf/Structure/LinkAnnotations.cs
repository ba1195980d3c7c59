using System.Collections.Immutable;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;

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

    /// <summary>Writes a page's links; null when it has none.</summary>
    public PdfValue? Write(ComposedPage page)
    {
        var links = page.Items.Select(i => Link(i, page)).OfType<PdfDictionary>().Select(l => document.Add(l)).ToArray();
        return links.Length == 0 ? null : PdfValue.Array(links);
    }

    private PdfDictionary? Link(DrawItem item, ComposedPage page) => item switch
    {
        LinkItem link when WebAddress.Of(link.Address) is { } address => Link(link.Area, page, Opening(address), link.Alt),
        PageLinkItem link when link.Page >= 1 && link.Page <= pages.Length => Link(link.Area, page, GoingTo(link.Page, link.Y), null),
        _ => null,
    };

    private static PdfDictionary Link(Rect area, ComposedPage page, PdfDictionary action, string? alt) => PdfDictionary.Of(
        ("Type", PdfValue.Name("Annot")),
        ("Subtype", PdfValue.Name("Link")),
        ("Rect", PdfValue.Array(PdfValue.Of(area.X), PdfValue.Of(page.Height - area.Bottom), PdfValue.Of(area.Right), PdfValue.Of(page.Height - area.Y))),
        ("Border", PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(0))),
        ("F", PdfValue.Of(PrintFlag)),
        ("Contents", alt is null ? null : PdfValue.Text(alt)),
        ("A", action));

    private static PdfDictionary Opening(string address) =>
        PdfDictionary.Of(("S", PdfValue.Name("URI")), ("URI", new PdfBytes([.. Encoding.ASCII.GetBytes(address)])));

    /// <summary>The page, scrolled so that the place is at the window's top; the reader's zoom stays.</summary>
    private PdfDictionary GoingTo(int page, double y) => PdfDictionary.Of(
        ("S", PdfValue.Name("GoTo")),
        ("D", PdfValue.Array(references[page - 1], PdfValue.Name("XYZ"), PdfValue.Of(0), PdfValue.Of(pages[page - 1].Height - Math.Max(0, y - Above)), PdfValue.Of(0))));
}
