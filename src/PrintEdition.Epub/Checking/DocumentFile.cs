namespace PrintEdition.Epub.Checking;

/// <summary>What was read of a document.</summary>
/// <param name="File">Its path.</param>
internal sealed record DocumentFile(string File)
{
    /// <summary>Its ids with their places in the document's order.</summary>
    public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything it refers to.</summary>
    public List<DocumentLink> Links { get; } = [];

    /// <summary>The text of its title; null when it has none.</summary>
    public string? Title { get; set; }

    /// <summary>Whether it has programs, drawings or formulas, by the manifest's word for it.</summary>
    public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The lists of a navigation document.</summary>
    public List<NavigationList> Lists { get; } = [];

    /// <summary>Lines of pictures without words.</summary>
    public List<int> Undescribed { get; } = [];

    /// <summary>Ids that are there twice, with the second's line.</summary>
    public List<(string Id, int Line)> Repeated { get; } = [];
}

/// <summary>A reference.</summary>
/// <param name="Address">Where it leads, as written.</param>
/// <param name="IsRead">Whether people go there; else it is a part of the document.</param>
/// <param name="MayBeOutside">Whether it may lead out of the book: sound and film.</param>
/// <param name="Line">Its line.</param>
internal sealed record DocumentLink(string Address, bool IsRead, bool MayBeOutside, int Line);

/// <summary>A list of a navigation document.</summary>
/// <param name="Type">What it is: <c>toc</c>, <c>page-list</c>, <c>landmarks</c>.</param>
/// <param name="Line">Its line.</param>
internal sealed record NavigationList(string Type, int Line)
{
    /// <summary>Where its entries lead, in order.</summary>
    public List<(string Address, int Line)> Entries { get; } = [];

    /// <summary>Lines of what is empty: lists without entries, entries without words.</summary>
    public List<int> Empty { get; } = [];
}
