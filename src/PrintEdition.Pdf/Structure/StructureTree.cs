using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Structure;

/// <summary>Writes the logical structure (ISO 32000-1, 14.7): its elements, the way back from pages and links to them, what types of our own stand for.</summary>
internal sealed class StructureTree
{
    /// <summary>Entries of a leaf of a number tree: arrays may have 8191 items in PDF/A-1.</summary>
    private const int LeafSize = 1000;

    private readonly Dictionary<StructureElement, PdfReference> references = [];
    private readonly PdfDocument document;
    private readonly PageTree pages;

    private StructureTree(PdfDocument document, PageTree pages) => (this.document, this.pages) = (document, pages);

    /// <summary>Key in the parent tree of a page's marked content.</summary>
    public static int KeyOfPage(int index) => index;

    /// <summary>Key in the parent tree of a link.</summary>
    public static int KeyOfLink(int pages, int number) => pages + number;

    /// <summary>Writes the structure's root.</summary>
    public static PdfReference Write(PdfDocument document, TaggedEdition edition, PageTree pages) =>
        new StructureTree(document, pages).Write(edition);

    private PdfReference Write(TaggedEdition edition)
    {
        var root = document.Reserve();
        Write(edition.Root, root);
        document.Set(root, PdfDictionary.Of(
            ("Type", PdfValue.Name("StructTreeRoot")),
            ("K", references[edition.Root]),
            ("ParentTree", ParentTree(edition)),
            ("ParentTreeNextKey", PdfValue.Of(KeyOfLink(pages.Pages.Length, pages.Links.Length))),
            ("RoleMap", RoleMap()),
            ("IDTree", Identifiers())));
        return root;
    }

    /// <summary>Writes an element after those in it; its number was taken before theirs.</summary>
    private PdfReference Write(StructureElement element, PdfReference parent)
    {
        var reference = document.Reserve();
        references.Add(element, reference);
        var page = PageOf(element);
        var children = element.Children.Where(c => c is not ChildElement { Element: { IsEmpty: true, StandsEmpty: false } }).SelectMany(c => Children(c, page, reference)).ToArray();
        document.Set(reference, PdfDictionary.Of(
            ("S", PdfValue.Name(element.Type)),
            ("P", parent),
            ("Pg", page < 0 ? null : pages.Pages[page]),
            ("ID", element.Id is null ? null : PdfValue.Text(element.Id)),
            ("Alt", element.Alt is null ? null : PdfValue.Text(element.Alt)),
            ("A", element.Box is { } box ? Layout(box) : element.Attributes is { } attributes ? Attributes(attributes) : null),
            ("K", children.Length == 1 ? children[0] : PdfValue.Array(children))));
        return reference;
    }

    /// <summary>The page of the element's first content; -1 when it has none of its own.</summary>
    private static int PageOf(StructureElement element) => element.Children.Select(c => c is Stretch stretch ? stretch.Page : -1).FirstOrDefault(p => p >= 0, -1);

    /// <summary>Content of the element's page by its number, all else by what it is (14.7.4).</summary>
    private IEnumerable<PdfValue> Children(StructureChild child, int page, PdfReference element) => child switch
    {
        Stretch stretch when stretch.Page == page => stretch.Ids.Select(id => PdfValue.Of(id)),
        Stretch stretch => stretch.Ids.Select(id => PdfDictionary.Of(("Type", PdfValue.Name("MCR")), ("Pg", pages.Pages[stretch.Page]), ("MCID", PdfValue.Of(id)))),
        LinkObject link => [PdfDictionary.Of(("Type", PdfValue.Name("OBJR")), ("Pg", pages.Pages[link.Page]), ("Obj", pages.Links[link.Link]))],
        ChildElement inner => [Write(inner.Element, element)],
        _ => throw new ArgumentOutOfRangeException(nameof(child), child.GetType().Name, "a child of an unknown kind"),
    };

    /// <summary>Where an illustration stands (14.8.5.4.3).</summary>
    private static PdfDictionary Layout(Rect box) => PdfDictionary.Of(
        ("O", PdfValue.Name("Layout")),
        ("Placement", PdfValue.Name("Block")),
        ("BBox", PdfValue.Array(PdfValue.Of(box.X), PdfValue.Of(box.Y), PdfValue.Of(box.Right), PdfValue.Of(box.Bottom))));

    private static PdfDictionary Attributes(StructureAttributes attributes) => PdfDictionary.Of(
        attributes.Entries.Select(e => (e.Name, (PdfValue?)(e.Value is int number ? PdfValue.Of(number) : PdfValue.Name((string)e.Value)))).Prepend(("O", PdfValue.Name(attributes.Owner))));

    /// <summary>For every page the elements of its stretches, for every link its element (14.7.4.4).</summary>
    private PdfReference ParentTree(TaggedEdition edition)
    {
        var ofPages = pages.Owners.Select((p, i) => (Key: KeyOfPage(i), Value: (PdfValue)document.Add(PdfValue.Array(p.Select(o => references[o])))));
        var ofLinks = edition.Pages.SelectMany(p => p.Links).Select(l => (Key: KeyOfLink(edition.Pages.Length, l.Number), Value: (PdfValue)references[l.Element]));
        var leaves = ofPages.Concat(ofLinks).Chunk(LeafSize).Select(Leaf).ToArray();
        return document.Add(PdfDictionary.Of(("Kids", PdfValue.Array(leaves))));
    }

    private PdfReference Leaf((int Key, PdfValue Value)[] entries) => document.Add(PdfDictionary.Of(
        ("Limits", PdfValue.Array(PdfValue.Of(entries[0].Key), PdfValue.Of(entries[^1].Key))),
        ("Nums", PdfValue.Array(entries.SelectMany(e => new[] { PdfValue.Of(e.Key), e.Value })))));

    private static PdfDictionary RoleMap() => PdfDictionary.Of(StructureTypes.Roles.Select(r => (r.Own, (PdfValue?)PdfValue.Name(r.Standard))));

    /// <summary>The elements that have names, in the order of these; null when none has.</summary>
    private PdfDictionary? Identifiers()
    {
        var named = references.Where(r => r.Key.Id is not null).OrderBy(r => r.Key.Id, StringComparer.Ordinal).ToImmutableArray();
        return named.IsEmpty ? null : PdfDictionary.Of(("Names", PdfValue.Array(named.SelectMany(n => new[] { PdfValue.Text(n.Key.Id!), n.Value }))));
    }
}
