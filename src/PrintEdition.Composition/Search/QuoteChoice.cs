using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Quality;
using PrintEdition.Composition.Quotes;
using PrintEdition.Model;

namespace PrintEdition.Composition.Search;

/// <summary>The pulled quote that a story may have: where its text would be grey, or where its rows are wanted (composition step 6).</summary>
internal sealed class QuoteChoice(PageGrid grid, QuoteSetter quotes)
{
    /// <summary>Rows of text over a quote and under it: fewer are read as its caption.</summary>
    private const int FewestAround = 4;

    /// <summary>Rows over a quote in the first leg: a reader has begun, or has found where the story goes on.</summary>
    private const int FewestAtStart = 7;

    /// <summary>How far down its leg a quote stands, as a part of what the leg has over.</summary>
    private const double Height = 0.42;

    private static readonly SetQuote?[] None = [null];

    /// <summary>The quotes that a story's forms in some legs may have, no quote among them.</summary>
    /// <param name="unit">The story.</param>
    /// <param name="legs">The legs.</param>
    /// <param name="block">The pictures over the last of them.</param>
    /// <param name="isWanted">Whether the page cannot be filled without one: it may stand in any story then.</param>
    public SetQuote?[] Of(Unit unit, LegSet legs, PictureBlock? block, bool isWanted) =>
        MayHave(unit, block, isWanted) && quotes.Set(unit.Article, unit.Part, legs.Measure) is { } quote ? [null, quote] : None;

    /// <summary>The same where the story goes on on another page.</summary>
    public SetQuote?[] OfCut(Unit unit, LegSet legs, PictureBlock? block) => Of(unit with { Part = unit.Part with { To = unit.NextPage } }, legs, block, isWanted: false);

    /// <summary>Where a quote stands in legs of so many rows, in the middle one of those without pictures; null where they are too short for it.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="legs">The legs.</param>
    /// <param name="block">The pictures over the last of them.</param>
    /// <param name="rows">Rows of the legs.</param>
    /// <param name="foot">Rows at the foot of the last leg that hold no text.</param>
    public static QuoteBlock? Place(SetQuote quote, LegSet legs, PictureBlock? block, int rows, int foot)
    {
        var leg = (block?.FirstLeg ?? legs.Count) / 2;
        var over = rows - quote.Rows - (leg == legs.Count - 1 ? foot : 0);
        var least = leg == 0 ? FewestAtStart : FewestAround;
        return block?.FirstLeg == 0 || over < least + FewestAround ? null : new QuoteBlock(quote, leg, Math.Clamp((int)(over * Height), least, over - FewestAround));
    }

    /// <summary>What it costs to have a quote, or to have none where the text is grey without one.</summary>
    public double Cost(Unit unit, int columns, int rows, PictureBlock? block, QuoteBlock? quote, bool isOffered)
    {
        var isGrey = isOffered && GreyText.Is(grid, columns, rows) && block is null && !unit.Article.Body.Any(b => b is not Paragraph);
        return quote is null ? (isGrey ? Costs.GreyText : 0) + (isOffered && unit.Article.PullQuote is not null ? Costs.QuoteLeftOut : 0)
            : isGrey || unit.Article.PullQuote is not null ? 0
            : Costs.QuoteAsSlack;
    }

    /// <summary>One that the article gives stands beside pictures and subheads too; one that the program picks only where there is nothing else to look at.</summary>
    private static bool MayHave(Unit unit, PictureBlock? block, bool isWanted) =>
        unit.Copy.Parts.IsEmpty && unit.Article.Kind == ArticleKind.News
        && (isWanted || unit.Article.PullQuote is not null || (block is null && !unit.Article.Body.Any(b => b is not Paragraph)));
}
