namespace PrintEdition.Typography.Words;

/// <summary>A word of a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">Its UTF-16 units, at least 1.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Word(int Start, int Length, WordKind Kind)
{
    /// <summary>One past its last UTF-16 unit.</summary>
    public int End => Start + Length;
}
