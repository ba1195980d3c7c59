using System.Globalization;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>A list as nested <c>ol</c> and <c>ul</c>. The numbers are those of <see cref="ListBlock.Marks"/>: readers count them from <c>start</c>.</summary>
internal sealed class ListMarkup(MarkupWriter page, InlineMarkup text)
{
    /// <summary>Deeper lists stand at this depth: no screen has room for more indents.</summary>
    private const int Deepest = 8;

    /// <summary>Writes the list.</summary>
    public void Write(ListBlock list)
    {
        var items = list.Items.Zip(list.Marks("", ""), (item, mark) => new Entry(item, Math.Clamp(item.Level, 0, Deepest), mark)).ToList();
        for (var at = 0; at < items.Count;)
        {
            at = WriteList(items, at);
        }
    }

    /// <summary>Writes the list that starts at an item: its neighbours of the same kind, and what is inside them.</summary>
    /// <returns>The first item behind it.</returns>
    private int WriteList(List<Entry> items, int start)
    {
        var first = items[start];
        using (page.Block(first.IsOrdered ? "ol" : "ul", ("start", first.Mark is "" or "1" ? null : first.Mark)))
        {
            var at = start;
            while (at < items.Count && items[at].Level == first.Level && items[at].IsOrdered == first.IsOrdered)
            {
                at = WriteItem(items, at);
            }

            return at;
        }
    }

    private int WriteItem(List<Entry> items, int at)
    {
        var item = items[at];
        var next = at + 1;
        if (next == items.Count || items[next].Level <= item.Level)
        {
            using (page.Line("li"))
            {
                text.Write(item.Item.Content);
            }

            return next;
        }

        using (page.Block("li"))
        {
            using (page.Line("p"))
            {
                text.Write(item.Item.Content);
            }

            while (next < items.Count && items[next].Level > item.Level)
            {
                next = WriteList(items, next);
            }
        }

        return next;
    }

    private sealed record Entry(ListItem Item, int Level, string Mark)
    {
        public bool IsOrdered => int.TryParse(Mark, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
    }
}
