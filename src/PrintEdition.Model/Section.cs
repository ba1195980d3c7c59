using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>A section of the paper (版): its name and its articles, most important first.</summary>
public sealed record Section(string Name, ImmutableArray<Article> Articles)
{
    /// <summary>The responsible editor (责任编辑) of the section's pages; null for the paper's.</summary>
    public string? Editor { get; init; }
}
