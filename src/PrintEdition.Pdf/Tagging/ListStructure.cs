using PrintEdition.Model;

namespace PrintEdition.Pdf.Tagging;

/// <summary>
/// The structure of a list (ISO 32000-1, 14.8.4.3.3): mark and text of an item are its label and body, a list inside stands in the body of the item
/// before it. Elements are made when the first of what is in them is met.
/// </summary>
internal sealed class ListStructure
{
    private readonly Dictionary<ListTree, StructureElement> lists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ListTree, (ListTree Outer, int After)> outer = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, ListTree> listOf = [];
    private readonly Dictionary<int, StructureElement> items = [];
    private readonly Dictionary<int, StructureElement> bodies = [];

    /// <param name="list">The list.</param>
    /// <param name="parent">The article's element.</param>
    public ListStructure(ListBlock list, StructureElement parent)
    {
        var root = ListTree.Of(list);
        Find(root);
        lists.Add(root, parent.AddElement(NewList(root)));
    }

    /// <summary>The element of an item's mark.</summary>
    public StructureElement Label(int item) => Item(item).AddElement(new StructureElement(StructureTypes.Label));

    /// <summary>The element of an item's text.</summary>
    public StructureElement Body(int item)
    {
        if (!bodies.TryGetValue(item, out var body))
        {
            body = Item(item).AddElement(new StructureElement(StructureTypes.ListBody));
            bodies.Add(item, body);
        }

        return body;
    }

    private StructureElement Item(int item)
    {
        if (!items.TryGetValue(item, out var element))
        {
            element = List(listOf[item]).AddElement(new StructureElement(StructureTypes.ListItem));
            items.Add(item, element);
        }

        return element;
    }

    private StructureElement List(ListTree list)
    {
        if (!lists.TryGetValue(list, out var element))
        {
            var (around, after) = outer[list];
            var body = after < 0 ? List(around).AddElement(new StructureElement(StructureTypes.ListItem)).AddElement(new StructureElement(StructureTypes.ListBody)) : Body(after);
            element = body.AddElement(NewList(list));
            lists.Add(list, element);
        }

        return element;
    }

    /// <summary>A list says how its items are numbered (14.8.5.5).</summary>
    private static StructureElement NewList(ListTree list) =>
        new(StructureTypes.List) { Attributes = new StructureAttributes("List", [("ListNumbering", list.IsOrdered ? "Decimal" : "Disc")]) };

    private void Find(ListTree list)
    {
        var after = -1;
        foreach (var part in list.Parts)
        {
            if (part.Inner is { } inner)
            {
                outer.Add(inner, (list, after));
                Find(inner);
            }
            else
            {
                listOf.Add(part.Number, list);
                after = part.Number;
            }
        }
    }
}
