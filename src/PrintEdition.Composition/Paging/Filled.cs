using System.Collections.Immutable;

namespace PrintEdition.Composition.Paging;

/// <summary>A page with its stories, and those that wait for a later one: the rest of a story that goes on first.</summary>
internal sealed record Filled(PageDraft Page, ImmutableArray<Slug> Waiting);
