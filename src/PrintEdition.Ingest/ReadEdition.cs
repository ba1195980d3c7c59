using System.Collections.Immutable;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>An edition as read, and for raw text why each line was taken for what it is.</summary>
public sealed record ReadEdition(Edition Edition, ImmutableArray<LineVerdict> Explanation)
{
    /// <summary>The clean-up rules that were left out for some of it, by option or by an edition file.</summary>
    public CleanupRules LeftOut { get; init; }

    /// <summary>The edition file that it is; null for other inputs.</summary>
    internal string? EditionFile { get; init; }

    /// <summary>Those of its articles that come from feeds: others may be the same.</summary>
    internal ImmutableArray<Article> OfFeeds { get; init; } = [];
}
