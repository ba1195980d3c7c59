using System.Collections.Immutable;
using PrintEdition.Composition.Display;

namespace PrintEdition.Pdf.Tagging;

/// <summary>A drawn item with its place in the structure.</summary>
/// <param name="Item">The item.</param>
/// <param name="Stretch">The stretch it is in; null for an artifact.</param>
/// <param name="Language">Its language where it is not the edition's.</param>
internal readonly record struct MarkedItem(DrawItem Item, Stretch? Stretch, string? Language = null);

/// <summary>A link of a page.</summary>
/// <param name="Item">Where it is and where it leads.</param>
/// <param name="Description">What is said of it where it cannot be seen.</param>
/// <param name="Number">Which of the document's links it is.</param>
/// <param name="Element">The element that it is in.</param>
internal sealed record TaggedLink(DrawItem Item, string Description, int Number, StructureElement Element);

/// <summary>A page's items with their places in the structure.</summary>
/// <param name="Page">The page.</param>
/// <param name="Items">What is painted, in order.</param>
/// <param name="Links">The links.</param>
internal sealed record TaggedPage(ComposedPage Page, ImmutableArray<MarkedItem> Items, ImmutableArray<TaggedLink> Links)
{
    /// <summary>Whether the file has the structure; if not, nothing is said of the page's parts.</summary>
    public bool IsTagged { get; private init; } = true;

    /// <summary>The page for a file without structure.</summary>
    public TaggedPage Untagged() => this with { Items = [.. Items.Select(i => new MarkedItem(i.Item, null))], IsTagged = false };
}

/// <summary>An edition with its logical structure.</summary>
/// <param name="Root">The document's element.</param>
/// <param name="Pages">The pages.</param>
internal sealed record TaggedEdition(StructureElement Root, ImmutableArray<TaggedPage> Pages);
