using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>What a box holds.</summary>
public enum BoxKind
{
    /// <summary>A slogan (口号).</summary>
    Slogan,

    /// <summary>The weather (天气).</summary>
    Weather,

    /// <summary>A notice (启事): running text.</summary>
    Notice,

    /// <summary>The paper's own advertisement (本报广告).</summary>
    House,

    /// <summary>A public-service advertisement (公益广告), marked as one.</summary>
    PublicService,

    /// <summary>A paid advertisement, marked 广告.</summary>
    Advertisement,

    /// <summary>Nothing: room that is kept free.</summary>
    Hole,
}

/// <summary>Where a box stands on its page.</summary>
public enum BoxPlace
{
    /// <summary>Wherever a page has room that its stories do not fill.</summary>
    Free,

    /// <summary>In the ear (报眼) of the front page.</summary>
    Ear,

    /// <summary>At the top: under masthead or band.</summary>
    Top,

    /// <summary>At the foot.</summary>
    Bottom,

    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>At the right edge.</summary>
    Right,

    /// <summary>In a corner.</summary>
    TopLeft,

    /// <summary>In a corner.</summary>
    TopRight,

    /// <summary>In a corner.</summary>
    BottomLeft,

    /// <summary>In a corner.</summary>
    BottomRight,

    /// <summary>The whole page under masthead or band.</summary>
    Page,
}

/// <summary>A size on the page's grid.</summary>
/// <param name="Columns">Columns, at least 1.</param>
/// <param name="Rows">Rows, at least 1.</param>
public readonly record struct BoxSize(int Columns, int Rows);

/// <summary>What stands on the pages beside the stories: slogans, weather, notices, advertisements. The e-book has the words of all at its end.</summary>
public sealed record Box
{
    /// <summary>What it is.</summary>
    public required BoxKind Kind { get; init; }

    /// <summary>Its title; null when it has none. A space parts phrases.</summary>
    public string? Title { get; init; }

    /// <summary>Its lines, or the paragraphs of a notice.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Its picture; null when it has none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Address it leads to, in ASCII; null when it leads nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>Where on its page.</summary>
    public BoxPlace Place { get; init; }

    /// <summary>Its page from 1, of boxes with a place on one.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Its columns; null for as many as its place has.</summary>
    public int? Columns { get; init; }

    /// <summary>Its rows; null for as many as it needs, or its place has.</summary>
    public int? Rows { get; init; }

    /// <summary>Sizes in which a free box may be set; any when there are none.</summary>
    public ImmutableArray<BoxSize> Sizes { get; init; } = [];

    /// <summary>Where it stands in its input.</summary>
    public SourceSpan? Source { get; init; }
}
