using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>A page plan (版面设计): what stands where on an edition's pages, as the program chose it or a person changed it.</summary>
public sealed record EditionPlan
{
    /// <summary>What the plan is of, for people.</summary>
    internal string Title { get; init; } = "";

    /// <summary>Name of the layout it was made with.</summary>
    internal string Layout { get; init; } = "";

    /// <summary>Columns of that layout.</summary>
    internal int Columns { get; init; }

    /// <summary>Rows of that layout.</summary>
    internal int Rows { get; init; }

    /// <summary>The pages, in the order of their numbers.</summary>
    internal ImmutableArray<PlannedPage> Pages { get; init; } = [];

    /// <summary>Articles that stand on no page.</summary>
    internal ImmutableArray<ArticleReference> HeldOver { get; init; } = [];

    /// <summary>Where the plan stands; null for one that the program made.</summary>
    internal SourceSpan? Place { get; init; }
}

/// <summary>A page of a plan.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Blocks">What stands on it, in reading order.</param>
internal sealed record PlannedPage(int Number, ImmutableArray<PlannedBlock> Blocks)
{
    /// <summary>The words of its band and folio; null for the names of its stories' sections.</summary>
    public string? Section { get; init; }

    /// <summary>The filler in the ear; null for none.</summary>
    public ArticleReference? Ear { get; init; }

    /// <summary>What else stands on it, for people.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Where it stands in the plan.</summary>
    public SourceSpan? Place { get; init; }
}

/// <summary>What a block of a plan holds.</summary>
internal enum BlockKind
{
    /// <summary>A story, or a part of one.</summary>
    Story,

    /// <summary>Briefs joined to one.</summary>
    Briefs,

    /// <summary>A filler.</summary>
    Filler,

    /// <summary>Notices.</summary>
    Notice,
}

/// <summary>A block of a planned page. What it does not say the program chooses.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Articles">Its articles: one, several briefs, or none.</param>
internal sealed record PlannedBlock(BlockKind Kind, ImmutableArray<ArticleReference> Articles)
{
    /// <summary>Its rectangle; null where the program finds one in what the others leave.</summary>
    public Cells? Cells { get; init; }

    /// <summary>Its headline.</summary>
    public PlannedHead? Head { get; init; }

    /// <summary>Number of its legs.</summary>
    public int? Legs { get; init; }

    /// <summary>Its pictures.</summary>
    public PlannedPictures? Pictures { get; init; }

    /// <summary>Whether a quote is pulled out of its text.</summary>
    public bool HasQuote { get; init; }

    /// <summary>How it is told from its neighbours.</summary>
    public Modules.Dress Dress { get; init; }

    /// <summary>Arrangement of a filler's words.</summary>
    public PlannedWords? Words { get; init; }

    /// <summary>Page that it comes from, 0 for a story that begins here.</summary>
    public int ComesFrom { get; init; }

    /// <summary>Page that it goes on to, 0 for a story that ends here.</summary>
    public int GoesOn { get; init; }

    /// <summary>The last line of a story that goes on.</summary>
    public PlannedCut? Until { get; init; }

    /// <summary>Its headline's words, for people.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where it stands in the plan.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>Where its keys' values stand in the plan.</summary>
    public ImmutableDictionary<string, SourceSpan> Places { get; init; } = ImmutableDictionary<string, SourceSpan>.Empty;

    /// <summary>Id of its first article.</summary>
    public string Id => Articles.IsEmpty ? "" : Articles[0].Id;

    /// <summary>Where a key's value stands, or the block.</summary>
    public SourceSpan? PlaceOf(string key) => Places.GetValueOrDefault(key) ?? Place;
}

/// <summary>A block's headline: what is null the program chooses.</summary>
/// <param name="Face">Its face.</param>
/// <param name="Size">Its size in points.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Rows">Rows of the head block, white included.</param>
/// <param name="Direction">Direction of its lines.</param>
/// <param name="OnRight">Whether a vertical one stands in the last column.</param>
internal sealed record PlannedHead(string? Face, double? Size, int? Lines, int? Rows, HeadlineDirection? Direction, bool? OnRight)
{
    /// <summary>Whether it is white on a bar.</summary>
    public bool IsReversed { get; init; }
}

/// <summary>A block's pictures.</summary>
/// <param name="FirstLeg">The first leg under them, from 0.</param>
/// <param name="Legs">How many legs they cover.</param>
/// <param name="Rows">Rows of each, without its caption.</param>
internal sealed record PlannedPictures(int FirstLeg, int Legs, ImmutableArray<int> Rows);

/// <summary>Arrangement of a filler's words: their size in points, and how many stand in a row.</summary>
internal sealed record PlannedWords(double Size, int PerRow);

/// <summary>The last line before a jump.</summary>
/// <param name="Paragraph">Which paragraph or heading of the body, from 1; 0 for a byline before it.</param>
/// <param name="Line">Which of its lines, from 1.</param>
internal sealed record PlannedCut(int Paragraph, int Line);
