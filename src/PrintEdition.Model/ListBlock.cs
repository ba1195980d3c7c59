using System.Collections.Immutable;
using System.Globalization;

namespace PrintEdition.Model;

/// <summary>A list in an article's body (列项).</summary>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="First">The number of the first item; nothing where they are not numbered.</param>
/// <param name="Items">The items in order, those of lists inside it among them.</param>
/// <param name="Place">Where it stands in the source.</param>
public sealed record ListBlock(bool IsOrdered, int First, ImmutableArray<ListItem> Items, SourceSpan? Place = null) : Block(Place)
{
    /// <inheritdoc/>
    public override string PlainText => string.Join('\n', Items.Select(i => i.Content.ToPlainText()));

    /// <inheritdoc/>
    public override IEnumerable<ImmutableArray<Inline>> Texts => Items.Select(i => i.Content);

    /// <summary>What stands before each item: its number of its level, or a mark.</summary>
    /// <param name="mark">The mark of items without numbers.</param>
    /// <param name="after">What follows a number: <c>.</c> or <c>．</c>.</param>
    public ImmutableArray<string> Marks(string mark, string after)
    {
        var next = new SortedDictionary<int, int>();
        var marks = ImmutableArray.CreateBuilder<string>(Items.Length);
        foreach (var item in Items)
        {
            var isOrdered = item.IsOrdered ?? IsOrdered;
            foreach (var ended in next.Keys.Where(level => level > item.Level || (level == item.Level && !isOrdered)).ToArray())
            {
                next.Remove(ended);
            }

            var number = next.TryGetValue(item.Level, out var known) ? known : item.Level == 0 ? First : 1;
            marks.Add(isOrdered ? number.ToString(CultureInfo.InvariantCulture) + after : mark);
            if (isOrdered)
            {
                next[item.Level] = number + 1;
            }
        }

        return marks.ToImmutable();
    }
}

/// <summary>An item of a list.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Level">How deep its list is inside others, from 0.</param>
public sealed record ListItem(ImmutableArray<Inline> Content, int Level = 0)
{
    /// <summary>Whether items of its level are numbered where that differs from the whole list; else null, as always at level 0.</summary>
    public bool? IsOrdered { get; init; }
}
