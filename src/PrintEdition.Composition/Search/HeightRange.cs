namespace PrintEdition.Composition.Search;

/// <summary>Heights in rows that rectangles of a width may have.</summary>
/// <param name="First">The smallest.</param>
/// <param name="Count">How many there are, 0 for none.</param>
internal readonly record struct HeightRange(int First, int Count)
{
    /// <summary>No height.</summary>
    public static readonly HeightRange None = new(0, 0);

    /// <summary>The heights from one to another, both included; none where the last is smaller.</summary>
    public static HeightRange Between(int first, int last) => last < first ? None : new HeightRange(first, last - first + 1);

    /// <summary>Whether a height is among them.</summary>
    public bool Holds(int height) => (uint)(height - First) < (uint)Count;
}
