using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>An edition's pages.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Unplaced">Articles that no page can hold.</param>
/// <param name="HeldOver">Articles that the given number of pages does not hold.</param>
internal sealed record Pagination(ImmutableArray<PageDraft> Pages, ImmutableArray<Article> Unplaced, ImmutableArray<Article> HeldOver);
