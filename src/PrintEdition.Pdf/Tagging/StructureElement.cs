using PrintEdition.Composition.Display;

namespace PrintEdition.Pdf.Tagging;

/// <summary>An element of the logical structure (ISO 32000-1, 14.7.2), while it is being built: its children in reading order.</summary>
/// <param name="type">Its structure type: a standard one, or one that <see cref="StructureTypes"/> maps to one.</param>
internal sealed class StructureElement(string type)
{
    private readonly List<StructureChild> children = [];

    /// <summary>Its structure type.</summary>
    public string Type => type;

    /// <summary>What it holds, in reading order.</summary>
    public IReadOnlyList<StructureChild> Children => children;

    /// <summary>What stands for it where it cannot be seen; null for text.</summary>
    public string? Alt { get; init; }

    /// <summary>Its name among all elements; null where nothing asks for it.</summary>
    public string? Id { get; init; }

    /// <summary>Where an illustration stands on its page, in points from the lower left; null for text.</summary>
    public Rect? Box { get; init; }

    /// <summary>What it says of itself beside its type; null for nothing.</summary>
    public StructureAttributes? Attributes { get; init; }

    /// <summary>Whether it stands in its parent also when nothing is in it: a cell.</summary>
    public bool StandsEmpty { get; init; }

    /// <summary>Whether nothing of the pages is in it.</summary>
    public bool IsEmpty => children.All(c => c is ChildElement { Element.IsEmpty: true });

    /// <summary>Adds a child after the others.</summary>
    public StructureElement Add(StructureChild child)
    {
        children.Add(child);
        return this;
    }

    /// <summary>Adds an element after the others; returns it.</summary>
    public StructureElement AddElement(StructureElement element)
    {
        children.Add(new ChildElement(element));
        return element;
    }
}

/// <summary>What an element holds.</summary>
internal abstract record StructureChild;

/// <summary>Another element.</summary>
internal sealed record ChildElement(StructureElement Element) : StructureChild;

/// <summary>A stretch of a page's content.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Owner">The element.</param>
internal sealed record Stretch(int Page, StructureElement Owner) : StructureChild
{
    /// <summary>The numbers of its parts on the page (MCID), in order: known when the page is painted.</summary>
    public List<int> Ids { get; } = [];
}

/// <summary>A link's area.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Link">Which of the document's links it is.</param>
internal sealed record LinkObject(int Page, int Link) : StructureChild;
