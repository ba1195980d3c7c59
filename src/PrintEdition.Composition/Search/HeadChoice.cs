using System.Collections.Immutable;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Search;

/// <summary>The heads a story of its rank may have.</summary>
internal sealed class HeadChoice(HeadSetter heads, Layout layout)
{
    /// <summary>The ways to set the story's head over a span in points, cheapest first.</summary>
    public ImmutableArray<HeadVariant> Variants(Unit unit, double span) =>
        unit.Part.From > 0 ? Continued : heads.Variants(unit.Article, RankOf(unit.Rank), unit.HeadlineFace, span);

    private static readonly ImmutableArray<HeadVariant> Continued = [HeadVariant.Continuation];

    private HeadlineRank RankOf(Rank rank) => rank switch
    {
        Rank.Lead => layout.Headlines.Lead,
        Rank.Major => layout.Headlines.Major,
        Rank.Minor => layout.Headlines.Minor,
        _ => layout.Headlines.Brief,
    };
}
