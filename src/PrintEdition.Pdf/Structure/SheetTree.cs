using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Structure;

/// <summary>
/// Sides of sheets as the document's pages: each page of the edition is a form (ISO 32000-1, 8.10), placed by a matrix; fonts and pictures
/// are shared. Such a file is for the printer: it has no logical structure.
/// </summary>
internal sealed class SheetTree
{
    private readonly PdfDocument document;
    private readonly SheetPlan plan;
    private readonly PagePainter painter;
    private readonly PdfReference resources;
    private readonly Dictionary<int, TaggedPage> pages;

    private SheetTree(PdfDocument document, SheetPlan plan, TaggedEdition edition, PagePainter painter, PdfDictionary resources)
    {
        (this.document, this.plan, this.painter) = (document, plan, painter);
        this.resources = document.Add(resources);
        pages = edition.Pages.ToDictionary(p => p.Page.Number, p => p.Untagged());
    }

    /// <summary>Paints the pages and writes the sides, in the order of printing.</summary>
    public static PageTree Write(PdfDocument document, ComposedEdition composed, TaggedEdition edition, PagePainter painter, PdfDictionary resources, SheetPlan plan) =>
        new SheetTree(document, plan, edition, painter, resources).Write(composed);

    private PageTree Write(ComposedEdition composed)
    {
        var root = document.Reserve();
        var sides = plan.Sides.Select(s => (Side: s, Reference: document.Reserve())).ToImmutableArray();
        var places = PagePlaces.On(sides);
        var threads = document.Within(PdfPart.Structure, () => ArticleThreads.Write(document, composed, places));
        var annotations = new LinkAnnotations(document, places);
        foreach (var (side, reference) in sides)
        {
            var links = document.Within(PdfPart.Structure, () => OnBoth(side).SelectMany(p => annotations.Write(p)).ToArray());
            document.Set(reference, Page(side, root).With("Annots", PageTree.ArrayOf(links)).With("B", PageTree.ArrayOf(threads.Beads[reference])));
        }

        document.Set(root, PageTree.Tree(sides.Select(s => s.Reference)));
        return new PageTree(root, places, PageLabels.Write(document, plan.Sides), [], threads.Threads, []) { Printing = Printing() };
    }

    private IEnumerable<TaggedPage> OnBoth(SheetSide side) => side.Halves.Select(h => h.Page).OfType<ComposedPage>().Select(p => pages[p.Number]);

    private PdfDictionary Page(SheetSide side, PdfReference parent)
    {
        var box = PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(plan.Width), PdfValue.Of(plan.Height));
        var forms = OnBoth(side).Select(p => (NameOf(p.Page), (PdfValue?)Form(p))).ToArray();
        return PdfDictionary.Of(
            ("Type", PdfValue.Name("Page")),
            ("Parent", parent),
            ("MediaBox", box),
            ("TrimBox", box),
            ("Resources", PdfDictionary.Of(("XObject", PdfDictionary.Of(forms)))),
            ("Contents", document.Within(PdfPart.Content, () => document.AddStream(PdfDictionary.Of(), SheetPainter.Paint(plan, side, NameOf)))));
    }

    private PdfReference Form(TaggedPage page) => document.Within(PdfPart.Content, () => document.AddStream(
        PdfDictionary.Of(
            ("Type", PdfValue.Name("XObject")),
            ("Subtype", PdfValue.Name("Form")),
            ("BBox", PdfValue.Array(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(page.Page.Width), PdfValue.Of(page.Page.Height))),
            ("Resources", resources)),
        painter.Paint(page).Content));

    private static string NameOf(ComposedPage page) => "S" + page.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Printed at their size; a booklet on both sides, turned over along its spine.</summary>
    private ImmutableArray<(string Key, PdfValue? Value)> Printing() =>
    [
        ("PrintScaling", PdfValue.Name("None")),
        ("Duplex", plan.Options.Scheme != ImpositionScheme.Booklet ? null : PdfValue.Name(plan.Width > plan.Height ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge")),
    ];
}
