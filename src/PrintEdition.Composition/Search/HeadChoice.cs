using System.Collections.Immutable;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Search;

/// <summary>The heads a story of its rank may have.</summary>
internal sealed class HeadChoice(HeadSetter heads, Layout layout, double columnWidth)
{
    private readonly ReversedHeads reversed = new(heads, layout);

    /// <summary>The head in vertical lines over so many rows of a column beside the text; null when it does not fit.</summary>
    public HeadVariant? Beside(Unit unit, int rows) =>
        heads.Vertical.Set(unit.Article, RankOf(unit), unit.HeadlineFace, columnWidth, rows);

    /// <summary>The same with text under it, in as few rows as it needs, no more than given.</summary>
    public HeadVariant? BesideOverText(Unit unit, int mostRows) =>
        heads.Vertical.SetOverText(unit.Article, RankOf(unit), unit.HeadlineFace, columnWidth, mostRows);

    /// <summary>The ways to set the story's head over a span in points, cheapest first.</summary>
    public ImmutableArray<HeadVariant> Variants(Unit unit, double span) =>
        unit.Part.From > 0 ? Continued : heads.Variants(unit.Article, RankOf(unit), unit.HeadlineFace, span);

    /// <summary>The same white on a bar; none where layout or story do not have such.</summary>
    public ImmutableArray<HeadVariant> Reversed(Unit unit, double span) =>
        unit.MayBeReversed && layout.Headlines.Bar != BarColour.None && unit.Part.From == 0 ? reversed.Variants(unit.Article, RankOf(unit), unit.HeadlineFace, span) : [];

    private static readonly ImmutableArray<HeadVariant> Continued = [HeadVariant.Continuation];

    private HeadlineRank RankOf(Unit unit) => unit.HeadlineSize is { } size ? Of(unit.Rank) with { Sizes = [size] } : Of(unit.Rank);

    private HeadlineRank Of(Rank rank) => rank switch
    {
        Rank.Lead => layout.Headlines.Lead,
        Rank.Major => layout.Headlines.Major,
        Rank.Minor => layout.Headlines.Minor,
        _ => layout.Headlines.Brief,
    };
}
