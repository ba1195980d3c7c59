using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Structure;

/// <summary>The document's pages (ISO 32000-2, 7.7.3).</summary>
/// <param name="Root">The page tree's root.</param>
/// <param name="Pages">The pages in order.</param>
/// <param name="Links">The links of all pages, in order.</param>
/// <param name="Threads">The threads of the articles; null when there are none.</param>
/// <param name="Owners">For each page the element of each part of its content, by the part's number (MCID).</param>
internal sealed record PageTree(PdfReference Root, ImmutableArray<PdfReference> Pages, ImmutableArray<PdfReference> Links, PdfValue? Threads, ImmutableArray<ImmutableArray<StructureElement>> Owners)
{
    /// <summary>Paints and writes all pages, which share their resources.</summary>
    public static PageTree Write(PdfDocument document, ComposedEdition composed, TaggedEdition edition, PagePainter painter, PdfDictionary resources)
    {
        var root = document.Reserve();
        var shared = document.Add(resources);
        var pages = edition.Pages.Select(_ => document.Reserve()).ToImmutableArray();
        var threads = ArticleThreads.Write(document, composed, pages);
        var annotations = new LinkAnnotations(document, composed.Pages, pages);
        var links = ImmutableArray.CreateBuilder<PdfReference>();
        var owners = ImmutableArray.CreateBuilder<ImmutableArray<StructureElement>>(pages.Length);
        for (var i = 0; i < pages.Length; i++)
        {
            var page = edition.Pages[i];
            var ofPage = annotations.Write(page);
            var painted = painter.Paint(page);
            var contents = document.AddStream(PdfDictionary.Of(), painted.Content);
            owners.Add(painted.Owners);
            document.Set(pages[i], Page(page, root, shared, ofPage, threads.Beads[i], contents).With("StructParents", PdfValue.Of(StructureTree.KeyOfPage(i))));
            links.AddRange(ofPage);
        }

        document.Set(root, PdfDictionary.Of(
            ("Type", PdfValue.Name("Pages")),
            ("Kids", PdfValue.Array(pages)),
            ("Count", PdfValue.Of(pages.Length))));
        return new PageTree(root, pages, links.ToImmutable(), threads.Threads, owners.ToImmutable());
    }

    /// <summary>A page; who moves from link to link follows the structure (Tabs, 12.5).</summary>
    private static PdfDictionary Page(TaggedPage page, PdfReference parent, PdfReference resources, ImmutableArray<PdfReference> links, ImmutableArray<PdfReference> beads, PdfReference contents)
    {
        var box = PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(page.Page.Width), PdfValue.Of(page.Page.Height));
        return PdfDictionary.Of(
            ("Type", PdfValue.Name("Page")),
            ("Parent", parent),
            ("MediaBox", box),
            ("TrimBox", box),
            ("Resources", resources),
            ("Annots", links.IsEmpty ? null : PdfValue.Array(links)),
            ("B", beads.IsEmpty ? null : PdfValue.Array(beads)),
            ("Tabs", PdfValue.Name("S")),
            ("Contents", contents));
    }
}
