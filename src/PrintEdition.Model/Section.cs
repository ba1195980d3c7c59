using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>A section of the paper (版): its name and its articles, most important first.</summary>
public sealed record Section(string Name, ImmutableArray<Article> Articles);
