using System.Collections.Immutable;

namespace PrintEdition.Ingest.Pictures;

/// <summary>A file of texts, beside which their pictures may lie.</summary>
/// <param name="Folder">Full path of its folder.</param>
/// <param name="Stem">Its name without folder and ending, <c>1-ferry</c>.</param>
/// <param name="Articles">The articles that come from it, by their numbers in the edition from 0.</param>
internal sealed record StoryText(string Folder, string Stem, ImmutableArray<int> Articles);
