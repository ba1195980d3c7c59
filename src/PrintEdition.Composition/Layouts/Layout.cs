using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Layouts;

/// <summary>A page format as a layout file gives it. All lengths are points.</summary>
public sealed record Layout
{
    /// <summary>Name by which it is asked for.</summary>
    public required string Name { get; init; }

    /// <summary>One line for people.</summary>
    public required string Title { get; init; }

    /// <summary>The sheet.</summary>
    public required SheetSpec Page { get; init; }

    /// <summary>Columns and rows.</summary>
    public required GridSpec Grid { get; init; }

    /// <summary>Faces and sizes by role.</summary>
    public required StyleSpec Styles { get; init; }

    /// <summary>How lines are filled.</summary>
    public required TextSpec Text { get; init; }

    /// <summary>Headline faces and sizes by rank.</summary>
    public required HeadlineSpec Headlines { get; init; }

    /// <summary>Rows of the fixed parts.</summary>
    public required FurnitureSpec Furniture { get; init; }

    /// <summary>The page's colours.</summary>
    public required ColourSpec Colours { get; init; }

    /// <summary>How many pages an edition has that does not say so itself.</summary>
    public PageNumberSpec Pages { get; init; } = PageNumberSpec.Any;
}

/// <summary>How many pages an edition has: just so many, or as many as its stories need, in whole sheets.</summary>
/// <param name="Exactly">The number; null when the stories say.</param>
/// <param name="Multiple">Their number is a multiple of this: 1, 2 for a sheet printed on both sides, 4 for one that is folded.</param>
public sealed record PageNumberSpec(int? Exactly, int Multiple)
{
    /// <summary>As many as the stories need.</summary>
    public static readonly PageNumberSpec Any = new(null, 1);
}

/// <summary>The trimmed sheet: size, and the distance from its top edge to the first row.</summary>
public sealed record SheetSpec(double Width, double Height, double Top);

/// <summary>The grid: columns of so many body characters, a type area of this width, rows of this leading.</summary>
public sealed record GridSpec(int Columns, int Characters, double Width, int Rows, double Leading);

/// <summary>How lines are filled.</summary>
/// <param name="HanLatinGap">White between Han and Latin letters or digits in em, 0 to 0.25 (typography rule 12).</param>
/// <param name="HangingPunctuation">Whether stops and commas hang outside the measure at a line's end (typography rule 10).</param>
/// <param name="Kinsoku">What may not stand at a line's edges (typography rule 1).</param>
public sealed record TextSpec(double HanLatinGap, bool HangingPunctuation, KinsokuLevel Kinsoku)
{
    /// <summary>Which quotes are pulled out of the text.</summary>
    public QuoteUse Quotes { get; init; }

    /// <summary>Style of justified paragraphs with their language's indent (typography rule 16).</summary>
    /// <param name="language">Language, BCP 47.</param>
    public ParagraphStyle Paragraph(string language) => new()
    {
        Language = language,
        Indent = Conventions.For(language).Indent,
        Kinsoku = Kinsoku,
        HanLatinGap = HanLatinGap,
        HangingPunctuation = HangingPunctuation,
    };

    /// <summary>Style of lines that keep their natural width: captions, bylines, furniture.</summary>
    /// <param name="language">Language, BCP 47.</param>
    public ParagraphStyle Line(string language) => new() { Language = language, Kinsoku = Kinsoku, HanLatinGap = HanLatinGap, Indent = 0, Justify = false };
}

/// <summary>Which quotes (引语) are pulled out of long texts.</summary>
public enum QuoteUse
{
    /// <summary>Those that articles give, and sentences that the program picks.</summary>
    On,

    /// <summary>Those that articles give.</summary>
    Given,

    /// <summary>None.</summary>
    Off,
}

/// <summary>Faces and sizes by role.</summary>
public sealed record StyleSpec(
    TextStyle Body,
    TextStyle Strong,
    TextStyle Emphasis,
    TextStyle Dateline,
    TextStyle Credit,
    TextStyle Subhead,
    TextStyle Caption,
    TextStyle Deck,
    TextStyle Kicker,
    TextStyle Folio,
    TextStyle Nameplate,
    TextStyle Band,
    TextStyle Reading,
    TextStyle Quote);

/// <summary>Headline faces and sizes by rank.</summary>
public sealed record HeadlineSpec(HeadlineRank Lead, HeadlineRank Major, HeadlineRank Minor, HeadlineRank Brief)
{
    /// <summary>What a headline may stand on in white, at most one a page.</summary>
    public BarColour Bar { get; init; }
}

/// <summary>The bar under a white headline (反白题), by the use of its colour.</summary>
public enum BarColour
{
    /// <summary>No such headlines.</summary>
    None,

    /// <summary>In the text's colour.</summary>
    Text,

    /// <summary>In the rules' colour: grey.</summary>
    Rule,

    /// <summary>In the accent.</summary>
    Accent,
}

/// <summary>What headlines of one rank may use: faces in turn, sizes best first.</summary>
public sealed record HeadlineRank(ImmutableArray<string> Faces, ImmutableArray<double> Sizes);

/// <summary>Rows of the masthead, of the band that replaces it on other pages, and between stories.</summary>
public sealed record FurnitureSpec(int MastheadRows, int BandRows, int GapRows)
{
    /// <summary>How the masthead takes the page's width.</summary>
    public MastheadForm Masthead { get; init; }

    /// <summary>Where the front page of an edition of several pages has its index.</summary>
    public IndexPlace Index { get; init; }

    /// <summary>Where QR codes are printed.</summary>
    public QrUse Qr { get; init; }
}

/// <summary>How the masthead (报头) takes the page's width.</summary>
public enum MastheadForm
{
    /// <summary>The nameplate left, an ear (报眼) at its right when there is something for it; else full width.</summary>
    Ear,

    /// <summary>The nameplate over the full width, never an ear.</summary>
    Full,
}

/// <summary>Where QR codes are printed.</summary>
public enum QrUse
{
    /// <summary>Nowhere.</summary>
    Off,

    /// <summary>In the masthead, to the paper's site.</summary>
    Paper,

    /// <summary>There, and at the end of every article that has an address.</summary>
    Articles,
}

/// <summary>The page's colours.</summary>
public sealed record ColourSpec(Colour Accent, Colour Text, Colour Rule, Colour Tint);
