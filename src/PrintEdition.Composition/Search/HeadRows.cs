namespace PrintEdition.Composition.Search;

/// <summary>
/// The rows, from a rectangle's top, in which undressed headlines stand at one of its sides: a bit a row. A page has fewer rows than
/// there are bits; headlines below would not be seen.
/// </summary>
internal readonly record struct HeadRows(UInt128 Bits)
{
    private const int Most = 128;

    /// <summary>A headline over the first rows.</summary>
    public static HeadRows Of(int rows) => rows >= Most ? new HeadRows(UInt128.MaxValue) : new HeadRows((UInt128.One << rows) - 1);

    /// <summary>Whether a headline stands in the top row.</summary>
    public bool IsOnTop => (Bits & 1) != 0;

    /// <summary>Whether headlines of two sides stand level in a row.</summary>
    public bool Meets(HeadRows other) => (Bits & other.Bits) != 0;

    /// <summary>These rows with those of a rectangle below, so many rows down.</summary>
    public HeadRows With(HeadRows below, int down) => down >= Most ? this : new HeadRows(Bits | (below.Bits << down));
}
