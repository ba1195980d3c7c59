namespace PrintEdition.Composition.Search;

/// <summary>A way to fill a rectangle with a subset of units, as the search notes it.</summary>
internal struct Piece
{
    /// <summary>What it costs.</summary>
    public double Cost;

    /// <summary>Headlines at its left side.</summary>
    public HeadRows Left;

    /// <summary>Headlines at its right side.</summary>
    public HeadRows Right;

    /// <summary>The subset of units in the first part; of an undivided piece, 0.</summary>
    public int FirstSubset;

    /// <summary>Where the first part is noted; of an undivided piece, the number of its candidate.</summary>
    public int First;

    /// <summary>Where the second part is noted.</summary>
    public int Second;

    /// <summary>How it is divided.</summary>
    public Cut Cut;

    /// <summary>Cuts side by side from top to bottom.</summary>
    public byte Cuts;

    /// <summary>Whether no headline stands in a top corner in which none stands in another's: two in level corners meet for certain.</summary>
    public readonly bool StandsInFor(in Piece other) =>
        (!Left.IsOnTop || other.Left.IsOnTop) && (!Right.IsOnTop || other.Right.IsOnTop);
}
