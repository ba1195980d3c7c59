using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Structure;

/// <summary>The document's pages (ISO 32000-2, 7.7.3).</summary>
/// <param name="Root">The page tree's root.</param>
/// <param name="Places">Where the edition's pages are.</param>
/// <param name="Labels">What the pages are called.</param>
/// <param name="Links">The links of all pages, in order.</param>
/// <param name="Threads">The threads of the articles; null when there are none.</param>
/// <param name="Owners">For each page the element of each part of its content, by the part's number (MCID).</param>
internal sealed record PageTree(
    PdfReference Root, PagePlaces Places, PdfReference Labels, ImmutableArray<PdfReference> Links, PdfValue? Threads, ImmutableArray<ImmutableArray<StructureElement>> Owners)
{
    /// <summary>How the file is to be printed (12.2), where that matters.</summary>
    public ImmutableArray<(string Key, PdfValue? Value)> Printing { get; init; } = [];

    /// <summary>The edition's pages in the file.</summary>
    public ImmutableArray<PdfReference> Pages => [.. Places.All.Select(p => p.Sheet)];

    /// <summary>Paints and writes all pages, which share their resources.</summary>
    public static PageTree Write(PdfDocument document, ComposedEdition composed, TaggedEdition edition, PagePainter painter, PdfDictionary resources)
    {
        var root = document.Reserve();
        var shared = document.Add(resources);
        var places = PagePlaces.Single(document, composed.Pages);
        var threads = document.Within(PdfPart.Structure, () => ArticleThreads.Write(document, composed, places));
        var annotations = new LinkAnnotations(document, places);
        var links = ImmutableArray.CreateBuilder<PdfReference>();
        var owners = ImmutableArray.CreateBuilder<ImmutableArray<StructureElement>>(composed.Pages.Length);
        foreach (var (page, place) in edition.Pages.Zip(places.All))
        {
            var ofPage = document.Within(PdfPart.Structure, () => annotations.Write(page));
            var painted = painter.Paint(page);
            var contents = document.Within(PdfPart.Content, () => document.AddStream(PdfDictionary.Of(), painted.Content));
            document.Set(place.Sheet, Page(page, root, shared, ofPage, threads.Beads[place.Sheet], contents).With("StructParents", PdfValue.Of(StructureTree.KeyOfPage(owners.Count))));
            owners.Add(painted.Owners);
            links.AddRange(ofPage);
        }

        document.Set(root, Tree(places.All.Select(p => p.Sheet)));
        return new PageTree(root, places, PageLabels.Write(document, places), links.ToImmutable(), threads.Threads, owners.ToImmutable());
    }

    /// <summary>The root of a tree of pages.</summary>
    public static PdfDictionary Tree(IEnumerable<PdfReference> pages) => PdfDictionary.Of(
        ("Type", PdfValue.Name("Pages")),
        ("Kids", PdfValue.Array(pages)),
        ("Count", PdfValue.Of(pages.Count())));

    /// <summary>An array; null when there is nothing in it.</summary>
    public static PdfValue? ArrayOf(IEnumerable<PdfReference> items) => items.Any() ? PdfValue.Array(items) : null;

    /// <summary>A page; who moves from link to link follows the structure (Tabs, 12.5).</summary>
    private static PdfDictionary Page(TaggedPage page, PdfReference parent, PdfReference resources, ImmutableArray<PdfReference> links, IEnumerable<PdfReference> beads, PdfReference contents)
    {
        var box = PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(page.Page.Width), PdfValue.Of(page.Page.Height));
        return PdfDictionary.Of(
            ("Type", PdfValue.Name("Page")),
            ("Parent", parent),
            ("MediaBox", box),
            ("TrimBox", box),
            ("Resources", resources),
            ("Annots", ArrayOf(links)),
            ("B", ArrayOf(beads)),
            ("Tabs", PdfValue.Name("S")),
            ("Contents", contents));
    }
}
