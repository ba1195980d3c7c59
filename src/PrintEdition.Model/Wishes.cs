using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>What a person wants of an article's place on the pages. A wish that cannot be met is said, and the article set without it.</summary>
public sealed record Wishes
{
    /// <summary>The most columns that may be asked for; no layout has more.</summary>
    public const int MostColumns = 16;

    /// <summary>None.</summary>
    public static readonly Wishes None = new();

    /// <summary>The page it begins on, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Whether it leads its page (头条).</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether it stands in a frame (花框).</summary>
    public bool IsBoxed { get; init; }

    /// <summary>Columns it stands over, 1 to <see cref="MostColumns"/>.</summary>
    public int? Span { get; init; }

    /// <summary>Articles that it begins on one page with.</summary>
    public ImmutableArray<ArticleReference> KeepWith { get; init; } = [];

    /// <summary>Articles that it does not stand on one page with.</summary>
    public ImmutableArray<ArticleReference> NotWith { get; init; } = [];

    /// <summary>Whether nothing is wanted.</summary>
    public bool IsEmpty => this is { Page: null, IsLead: false, IsBoxed: false, Span: null, KeepWith.IsEmpty: true, NotWith.IsEmpty: true };
}

/// <summary>Another article, by its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Place">Where it is named.</param>
public sealed record ArticleReference(string Id, SourceSpan? Place = null);
