namespace PrintEdition.Model;

/// <summary>A list as it is nested: items, and lists inside it after them.</summary>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="Parts">Its items and inner lists in order.</param>
public sealed record ListTree(bool IsOrdered, IReadOnlyList<ListTree.Part> Parts)
{
    /// <summary>An item, or a list inside the list.</summary>
    /// <param name="Item">The item; null for a list.</param>
    /// <param name="Number">Which of the whole list's items it is, from 0; of a list, its first.</param>
    /// <param name="Inner">The list; null for an item.</param>
    public sealed record Part(ListItem? Item, int Number, ListTree? Inner);

    /// <summary>The nesting that the levels of a list's items say.</summary>
    public static ListTree Of(ListBlock list)
    {
        var open = new Stack<(ListTree List, List<Part> Parts)>();
        var root = Open(list.IsOrdered);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            var isOrdered = item.Level == 0 ? list.IsOrdered : item.IsOrdered ?? list.IsOrdered;
            while (open.Count - 1 > item.Level || (open.Count - 1 == item.Level && open.Peek().List.IsOrdered != isOrdered))
            {
                open.Pop();
            }

            while (open.Count - 1 < item.Level)
            {
                var outer = open.Peek().Parts;
                outer.Add(new Part(null, i, Open(isOrdered)));
            }

            open.Peek().Parts.Add(new Part(item, i, null));
        }

        return root;

        ListTree Open(bool isOrdered)
        {
            var parts = new List<Part>();
            open.Push((new ListTree(isOrdered, parts), parts));
            return open.Peek().List;
        }
    }
}
