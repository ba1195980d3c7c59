using System.Collections.Immutable;
using PrintEdition.Composition.Plans;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Display;

/// <summary>The edition as pages: what PDF and PNG are painted from.</summary>
/// <param name="Edition">The content.</param>
/// <param name="LayoutName">Name of the layout it was composed with.</param>
/// <param name="Pages">Pages in order.</param>
/// <param name="Articles">Where every article stands, in the edition's order.</param>
/// <param name="Typography">Counts over all body lines.</param>
/// <param name="MissingGlyphs">Characters that no face has, once each per article.</param>
public sealed record ComposedEdition(
    Edition Edition,
    string LayoutName,
    ImmutableArray<ComposedPage> Pages,
    ImmutableArray<PlacedArticle> Articles,
    TypographyCount Typography,
    ImmutableArray<MissingCharacter> MissingGlyphs)
{
    /// <summary>Articles of the edition that its given number of pages does not hold.</summary>
    public ImmutableArray<Article> HeldOver { get; init; } = [];

    /// <summary>What stands where, to build the same pages from.</summary>
    public EditionPlan? Plan { get; init; }

    /// <summary>The content that is on the pages.</summary>
    public Edition Printed => Edition.Without(HeldOver);
}

/// <summary>A composed page.</summary>
/// <param name="Number">Page number from 1.</param>
/// <param name="Section">Section name (版名).</param>
/// <param name="Width">Trim width in points.</param>
/// <param name="Height">Trim height in points.</param>
/// <param name="Items">What is drawn, in painting and reading order.</param>
/// <param name="FillRatio">Part of the type area that holds something, 0 to 1.</param>
/// <param name="UnfilledRows">Blank column rows inside the modules.</param>
/// <param name="Violations">How often each quality rule is violated, every rule named, in the order of composition.md.</param>
public sealed record ComposedPage(
    int Number,
    string Section,
    double Width,
    double Height,
    ImmutableArray<DrawItem> Items,
    double FillRatio,
    int UnfilledRows,
    ImmutableArray<RuleCount> Violations)
{
    /// <summary>Where the violations are, in the order of the rules and then of the page.</summary>
    public ImmutableArray<Violation> Faults { get; init; } = [];

    /// <summary>Rows at the foot that no story fills, which a notice of the paper's own takes.</summary>
    public int NoticeRows { get; init; }

    /// <summary>The page's lines in painting and reading order, furniture included.</summary>
    public IEnumerable<PlacedLine> Lines =>
        from text in Items.OfType<TextItem>()
        let line = text.Line
        where line is not null && ReferenceEquals(line.Runs[0], text.Run)
        select new PlacedLine(text.Tag, text.X, text.Baseline, line);
}

/// <summary>A line in its place on a page.</summary>
/// <param name="Tag">Article, role and block it belongs to.</param>
/// <param name="X">Where the line starts, in points; an indent stands right of it.</param>
/// <param name="Baseline">Its baseline in points.</param>
/// <param name="Line">The line.</param>
public sealed record PlacedLine(Tag Tag, double X, double Baseline, Line Line);

/// <summary>How often a quality rule is violated on a page.</summary>
public sealed record RuleCount(string Rule, int Count);

/// <summary>A violation of a quality rule, and where it is.</summary>
/// <param name="Rule">The rule's name in composition.md.</param>
/// <param name="Count">How much of it there is: blank cells, short legs, lines; else 1.</param>
/// <param name="Area">The rectangle to look in, in points.</param>
/// <param name="ArticleIds">The articles whose modules it concerns, in reading order; none for the page itself.</param>
public sealed record Violation(string Rule, int Count, Rect Area, ImmutableArray<string> ArticleIds);

/// <summary>A leg of a story: the rectangle its lines stand in, in points.</summary>
public readonly record struct Leg(int Page, Rect Area);

/// <summary>Where an article stands.</summary>
/// <param name="Article">The article.</param>
/// <param name="Page">Page number from 1 on which it starts.</param>
/// <param name="Area">Its module in points.</param>
/// <param name="Legs">Its text legs in reading order.</param>
/// <param name="JumpPages">Further pages it runs on to.</param>
public sealed record PlacedArticle(
    Article Article, int Page, Rect Area, ImmutableArray<Leg> Legs, ImmutableArray<int> JumpPages);

/// <summary>Counts of lines over the edition, as the report gives them.</summary>
/// <param name="Lines">Lines of running text.</param>
/// <param name="LooseLines">Lines stretched by more than 0.15 em a gap (typography rule 15).</param>
/// <param name="TightLines">Lines squeezed.</param>
/// <param name="KinsokuBreaks">Line edges where a prohibition had to be broken (typography rule 7).</param>
/// <param name="UnitBreaks">Line edges that part a unit wider than its column (typography rule 5).</param>
/// <param name="SingleCharacterLastLines">Last lines of fewer than two characters (typography rule 17).</param>
public sealed record TypographyCount(
    int Lines, int LooseLines, int TightLines, int KinsokuBreaks, int UnitBreaks, int SingleCharacterLastLines);
