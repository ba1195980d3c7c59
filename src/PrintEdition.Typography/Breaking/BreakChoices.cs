namespace PrintEdition.Typography.Breaking;

/// <summary>What a paragraph can be broken into at one measure: the best way, and the best with more or fewer lines.</summary>
internal sealed class BreakChoices
{
    private readonly BreakPoints points;
    private readonly LineJudge judge;
    private readonly BreakSearch search;
    private readonly double limit;
    private VariantSearch? variants;

    /// <summary>Searches at a measure.</summary>
    /// <param name="permitted">Places that no rule prohibits.</param>
    /// <param name="all">All places, asked for only when the permitted ones do not do.</param>
    /// <param name="judge">The measure.</param>
    public BreakChoices(BreakPoints permitted, Func<BreakPoints> all, LineJudge judge)
    {
        (points, this.judge) = (permitted, judge);
        search = new BreakSearch(permitted, judge, isLastResort: false);
        if (search.Arrives)
        {
            var best = search.Best();
            limit = Math.Max(Demerits.LooseGap, best.LoosestGap);
            Best = best.EndsOnSingleCharacter && Variants.Best() is { } other && other.Cost - best.Cost < Demerits.MostToSpareLastLine ? other : best;
        }
        else
        {
            Best = new BreakSearch(all(), judge, isLastResort: true).Best();
        }
    }

    /// <summary>The way with the least total demerits; a last line of a single character only where no permitted variant avoids it (rule 17) without
    /// a ladder of hyphens.</summary>
    public BreakPath Best { get; }

    private VariantSearch Variants => variants ??= new VariantSearch(points, judge, search.Lines, limit);

    /// <summary>
    /// The best way with so many lines more (or fewer) than <see cref="Best"/>, its lines no looser than lines may be or than the best's
    /// loosest; null when there is none that costs less than if every line became as loose as lines may be.
    /// </summary>
    public BreakPath? Variant(int extraLines) =>
        search.Arrives && Variants.With(Best.Ends.Length + extraLines) is { } way && way.Cost - Best.Cost <= way.Ends.Length * Demerits.Of(Demerits.Loose)
            ? way
            : null;
}
