using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;

namespace PrintEdition.Pdf.Structure;

/// <summary>The document's pages (ISO 32000-2, 7.7.3).</summary>
/// <param name="Root">The page tree's root.</param>
/// <param name="Pages">The pages in order.</param>
internal sealed record PageTree(PdfReference Root, ImmutableArray<PdfReference> Pages)
{
    /// <summary>Paints and writes all pages, which share their resources.</summary>
    public static PageTree Write(PdfDocument document, ComposedEdition edition, PagePainter painter, PdfDictionary resources)
    {
        var root = document.Reserve();
        var shared = document.Add(resources);
        var pages = edition.Pages.Select(_ => document.Reserve()).ToImmutableArray();
        var links = new LinkAnnotations(document, edition.Pages, pages);
        foreach (var (page, reference) in edition.Pages.Zip(pages))
        {
            document.Set(reference, Page(document, page, painter, links, root, shared));
        }

        document.Set(root, PdfDictionary.Of(
            ("Type", PdfValue.Name("Pages")),
            ("Kids", PdfValue.Array(pages)),
            ("Count", PdfValue.Of(pages.Length))));
        return new PageTree(root, pages);
    }

    private static PdfDictionary Page(PdfDocument document, ComposedPage page, PagePainter painter, LinkAnnotations links, PdfReference parent, PdfReference resources)
    {
        var box = PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(page.Width), PdfValue.Of(page.Height));
        return PdfDictionary.Of(
            ("Type", PdfValue.Name("Page")),
            ("Parent", parent),
            ("MediaBox", box),
            ("TrimBox", box),
            ("Resources", resources),
            ("Annots", links.Write(page)),
            ("Contents", document.AddStream(PdfDictionary.Of(), painter.Paint(page))));
    }
}
