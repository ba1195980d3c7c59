using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Which stories' wishes for their form are left out where a page cannot be set with them.</summary>
internal static class Relaxations
{
    /// <summary>Stories whose wishes are left out one by one.</summary>
    private const int MostRelaxed = 4;

    /// <summary>Sets of stories to try in turn: each that has a wish, the last of them first, then all.</summary>
    public static IEnumerable<ImmutableArray<Slug>> Of(IEnumerable<Slug> stories)
    {
        ImmutableArray<Slug> wishing = [.. stories.Where(s => s.Article.Wishes is { IsBoxed: true } or { Span: not null })];
        var single = wishing.Take(MostRelaxed).Reverse().Select(w => ImmutableArray.Create(w));
        return wishing.Length < 2 ? single : single.Append(wishing);
    }
}
