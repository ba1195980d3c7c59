using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Quotes;
using PrintEdition.Model;

namespace PrintEdition.Composition.Modules;

/// <summary>How a module is told from its neighbours.</summary>
internal enum Dress
{
    /// <summary>A rule above.</summary>
    Plain,

    /// <summary>A thin frame all round.</summary>
    Framed,

    /// <summary>A tint behind.</summary>
    Tinted,
}

/// <summary>What is drawn in a module, once its size is known.</summary>
internal abstract record ModuleForm(Article Article, Dress Dress)
{
    /// <summary>The articles that stand in it.</summary>
    public virtual IEnumerable<Article> Articles => [Article];

    /// <summary>Rows from the module's top that a headline stands in, for the rules on neighbouring headlines; empty when dressed.</summary>
    public abstract int HeadRows { get; }

    /// <summary>
    /// The same rows as they show at the module's left and right edge: a headline beside the text stands at one of them, and the line
    /// over a part that comes from another page is no headline, and a bar parts a headline from its neighbours.
    /// </summary>
    public virtual (int Left, int Right) EdgeHeadRows => (HeadRows, HeadRows);

    /// <summary>Rows of text under the headline.</summary>
    public abstract int TextRows { get; }
}

/// <summary>Which part of its story a module holds.</summary>
/// <param name="Rest">What earlier pages have left of the text, broken at the measure of the page's columns; null for the first part.</param>
/// <param name="From">Page the part comes from (上接), 0 for the first part.</param>
/// <param name="To">Page it goes on to (下转), 0 for the last part.</param>
internal sealed record Part(BrokenCopy? Rest, int From, int To)
{
    /// <summary>A story that stands on one page.</summary>
    public static readonly Part Whole = new(null, 0, 0);

    /// <summary>Whether the story stands on one page.</summary>
    public bool IsWhole => From == 0 && To == 0;
}

/// <summary>A story, or the part of it that stands on one page: head over all legs, a picture block in some of them, text in the rest.</summary>
/// <param name="Dress">How it is told from its neighbours.</param>
/// <param name="Copy">Its text.</param>
/// <param name="Head">The headline stack; an empty one over a continued part, which has the line that says where it comes from.</param>
/// <param name="Air">Rows of the head block, white included.</param>
/// <param name="Legs">The legs inside the span.</param>
/// <param name="LegRows">Rows of the legs, pictures and the line that leads on to another page included.</param>
/// <param name="Pictures">The picture block, null when there is none.</param>
/// <param name="Part">The part of the story.</param>
internal sealed record StoryForm(
    Dress Dress, StoryCopy Copy, HeadVariant Head, int Air, LegSet Legs, int LegRows, PictureBlock? Pictures, Part Part)
    : ModuleForm(Copy.Article, Dress)
{
    /// <inheritdoc/>
    public override IEnumerable<Article> Articles => Copy.Articles;

    /// <inheritdoc/>
    public override int HeadRows => Head.Beside is { } beside ? Air + beside.Rows : Air;

    /// <inheritdoc/>
    public override (int Left, int Right) EdgeHeadRows => Part.From > 0 || Head.IsReversed ? (0, 0) : Head.Beside is { } beside ? (beside.OnRight ? 0 : HeadRows, beside.OnRight ? HeadRows : 0) : (Air, Air);

    /// <inheritdoc/>
    public override int TextRows => LegRows;

    /// <summary>Rows of the last leg that the article's QR code takes; a part that goes on has none.</summary>
    public int CodeRows { get; init; }

    /// <summary>The quote pulled out of its text, null when there is none.</summary>
    public QuoteBlock? Quote { get; init; }

    /// <summary>Rows of white inside the foot of a framed or tinted module.</summary>
    public int FootRows => Dress == Dress.Plain ? 0 : 1;

    /// <summary>The text from the part's beginning on, broken for the legs.</summary>
    public BrokenCopy Text => Part.Rest ?? Copy.At(Legs.Measure);

    /// <summary>The leg that stands under a head beside the text; none when the head takes a column for itself.</summary>
    private int LegUnderHead => Head.Beside is { OnText: true } beside ? (beside.OnRight ? Legs.Count - 1 : 0) : -1;

    /// <summary>Rows of a leg that a picture block or the head beside the text takes.</summary>
    public int RowsOver(int leg) => (Pictures?.RowsOver(leg) ?? 0) + (leg == LegUnderHead ? Head.Beside!.Rows : 0);

    /// <summary>Rows of a leg that stand under its text: the code at the end of a story, or the line that says where it goes on.</summary>
    public int RowsUnder(int leg) => leg < Legs.Count - 1 ? 0 : Part.To > 0 ? 1 : CodeRows;

    /// <summary>Rows of text each leg holds: none where a picture stands beside the text.</summary>
    public ImmutableArray<int> Capacity => [.. Enumerable.Range(0, Legs.Count).Select(leg => Math.Max(0, LegRows - RowsOver(leg) - RowsUnder(leg) - RowsOfQuote(leg)))];

    /// <summary>The text in the legs; null when they do not hold it.</summary>
    public FilledLegs? Poured() => Part.To > 0 ? LegFill.FillFirst(Text, Capacity, Split) : Text.In(Capacity, Split);

    /// <summary>Where a leg's text is read over a quote; null when it has none.</summary>
    public LegSplit? Split => Quote is { } quote ? new LegSplit(quote.Leg, quote.Row - RowsOver(quote.Leg)) : null;

    /// <summary>The row of a leg, under what stands over its text, at which a row of its text stands.</summary>
    public int RowInLeg(int leg, int textRow) => Split is { } split && split.Leg == leg && textRow >= split.Row ? textRow + Quote!.Rows : textRow;

    private int RowsOfQuote(int leg) => leg == Quote?.Leg ? Quote.Rows : 0;
}

/// <summary>A slogan or public-service notice in a frame.</summary>
internal sealed record FillerForm(Article Article, FillerShape Shape, int Rows) : ModuleForm(Article, Dress.Framed)
{
    /// <inheritdoc/>
    public override int HeadRows => 0;

    /// <inheritdoc/>
    public override int TextRows => Rows;
}

/// <summary>What stands on a page and belongs to no article.</summary>
internal abstract record FurnitureForm(int Rows) : ModuleForm(Nobody, Dress.Framed)
{
    private static readonly Article Nobody = new() { Id = "", Kind = ArticleKind.Filler, Headline = new HeadlineStack("") };

    /// <inheritdoc/>
    public override IEnumerable<Article> Articles => [];

    /// <inheritdoc/>
    public override int HeadRows => 0;

    /// <inheritdoc/>
    public override int TextRows => Rows;
}

/// <summary>Public-service notices of the paper's own: they take the rows that the stories leave (composition step 6).</summary>
internal sealed record NoticeForm(int Rows) : FurnitureForm(Rows);

/// <summary>The index of the front page: a strip over its full width, or in the ear.</summary>
internal sealed record IndexForm(int Rows, bool IsStrip) : FurnitureForm(Rows);

/// <summary>A box that the edition gives.</summary>
internal sealed record BoxForm(Box Box, int Rows) : FurnitureForm(Rows);
