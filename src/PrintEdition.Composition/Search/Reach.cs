namespace PrintEdition.Composition.Search;

/// <summary>How far the search for a page looks: most of its work would be on pages that are worse than one it finds early.</summary>
/// <param name="Margin">What a page may cost more than all its units in their best forms.</param>
/// <param name="Tombstone">What two headlines side by side cost; infinite where there shall be none.</param>
internal sealed record Reach(double Margin, double Tombstone)
{
    /// <summary>Where pages are looked for first, and how far one goes on when the best found so far costs more than the margin.</summary>
    /// <param name="units">The page's units: with many of them the first step would find nothing.</param>
    public static ReadOnlySpan<Reach> Near(int units) => units < Many ? Steps : Steps.AsSpan(1);

    private const int Many = 6;

    private static readonly Reach[] Steps =
        [new(40, double.PositiveInfinity), new(90, double.PositiveInfinity), new(200, double.PositiveInfinity)];

    /// <summary>Where they are looked for when there is none so near.</summary>
    public static readonly Reach Far = new(double.PositiveInfinity, Costs.Tombstone);
}
