using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>One issue of a paper, as content: what every output is made from.</summary>
public sealed record Edition
{
    /// <summary>Masthead and folio words.</summary>
    public Masthead Masthead { get; init; } = new();

    /// <summary>Issue date; null when none was given (nothing is printed then: the clock is never asked).</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Running issue number (总期号); null when none was given.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>Language, BCP 47: <c>zh-CN</c>.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>Layout asked for by the edition, a name or a path; null for the default.</summary>
    public string? Layout { get; init; }

    /// <summary>Where the edition asks for it; null when it does not.</summary>
    public SourceSpan? LayoutPlace { get; init; }

    /// <summary>Pages that the edition has, 1 to <see cref="MostPages"/>; null for as many as its stories need.</summary>
    public int? Pages { get; init; }

    /// <summary>Where the front page has its index; null for where the layout wants it.</summary>
    public IndexPlace? Index { get; init; }

    /// <summary>The largest number of pages that may be asked for.</summary>
    public const int MostPages = 200;

    /// <summary>Sections in order; at least one, each with at least one article.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>What stands beside the stories, in the order of the input.</summary>
    public ImmutableArray<Box> Boxes { get; init; } = [];

    /// <summary>All articles in order.</summary>
    public IEnumerable<Article> Articles => Sections.SelectMany(s => s.Articles);

    /// <summary>The edition without some of its articles, and without sections that had no other.</summary>
    public Edition Without(ImmutableArray<Article> articles) => articles.IsEmpty
        ? this
        : this with { Sections = [.. Sections.Select(s => s with { Articles = s.Articles.RemoveRange(articles) }).Where(s => !s.Articles.IsEmpty)] };
}
