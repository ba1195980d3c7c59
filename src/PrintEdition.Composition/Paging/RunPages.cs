using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>The pages of a run, and the articles that no page can hold.</summary>
internal sealed record RunPages(ImmutableArray<PageDraft> Pages, ImmutableArray<Article> Unplaced)
{
    /// <summary>What a given number of pages did not hold: the least important stories, or the rest of one that began on them.</summary>
    public ImmutableArray<Slug> Left { get; init; } = [];

    /// <summary>The pages of runs one after the other.</summary>
    public static RunPages Join(IReadOnlyCollection<RunPages> runs) =>
        new([.. runs.SelectMany(r => r.Pages)], [.. runs.SelectMany(r => r.Unplaced)]) { Left = [.. runs.SelectMany(r => r.Left)] };
}
