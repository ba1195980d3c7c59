using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>An edition's pages.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Unplaced">Articles that no page can hold.</param>
/// <param name="HeldOver">Articles that the given number of pages does not hold.</param>
internal sealed record Pagination(ImmutableArray<PageDraft> Pages, ImmutableArray<Article> Unplaced, ImmutableArray<Article> HeldOver)
{
    /// <summary>What was found on the way; with an error there are no pages to go on with.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>Ids of the articles that stand, or are held over, as a plan says.</summary>
    public ImmutableHashSet<string> Planned { get; init; } = [];
}
