using System.Collections.Immutable;

namespace PrintEdition.Composition.Grid;

/// <summary>What fixed furniture leaves of a page to its stories, as rectangles; where it is no rectangle itself, there is more than one way to divide it (composition step 4).</summary>
/// <param name="Ways">The ways, fewest rectangles first; in each the largest rectangle first. One way without rectangles when nothing is left.</param>
internal sealed record Hole(ImmutableArray<ImmutableArray<Cells>> Ways)
{
    /// <summary>Nothing is left.</summary>
    public static readonly Hole None = new([[]]);

    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => Ways[0].IsEmpty;

    /// <summary>The largest rectangle; of an empty hole none.</summary>
    public Cells Main => IsEmpty ? default : Ways[0][0];

    /// <summary>The rectangles of the simplest way.</summary>
    public ImmutableArray<Cells> Parts => Ways[0];
}
