using System.Collections.Immutable;

namespace PrintEdition.Epub.Checking;

/// <summary>A package document as read (EPUB 3.3, 5).</summary>
/// <param name="Path">Its path in the container.</param>
/// <param name="Version">Its version, <c>3.0</c>.</param>
internal sealed record PackageFile(string Path, string Version)
{
    /// <summary>Id of the element that identifies the book.</summary>
    public string? IdentifierId { get; init; }

    /// <summary>The metadata: name of the element or property, id, text.</summary>
    public ImmutableArray<(string Name, string? Id, string Text)> Metadata { get; init; } = [];

    /// <summary>The files that make the book.</summary>
    public ImmutableArray<PackageItem> Items { get; init; } = [];

    /// <summary>Ids of the documents in reading order, with their lines.</summary>
    public ImmutableArray<(string Id, int Line)> Spine { get; init; } = [];

    /// <summary>Whether it is of EPUB 3, which has a navigation document.</summary>
    public bool IsThird => Version.StartsWith('3');

    /// <summary>The identifier.</summary>
    public string? Identifier => Metadata.FirstOrDefault(m => m.Name == "identifier" && m.Id == IdentifierId).Text;

    /// <summary>The navigation document.</summary>
    public PackageItem? Navigation => Items.FirstOrDefault(i => i.Has("nav"));

    /// <summary>The documents in reading order.</summary>
    public IEnumerable<PackageItem> Read => Spine.Select(s => Items.FirstOrDefault(i => i.Id == s.Id)).OfType<PackageItem>();
}

/// <summary>A file of the manifest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">Its path in the container; an address when it is outside.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Line">Where the manifest names it.</param>
internal sealed record PackageItem(string Id, string File, string MediaType, ImmutableArray<string> Properties, int Line)
{
    /// <summary>Whether it is a document for people.</summary>
    public bool IsDocument => MediaType == "application/xhtml+xml";

    /// <summary>Whether it has a property.</summary>
    public bool Has(string property) => Properties.Contains(property);
}
