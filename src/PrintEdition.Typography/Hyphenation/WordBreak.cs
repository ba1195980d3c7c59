namespace PrintEdition.Typography.Hyphenation;

/// <summary>A place inside a word where a line may end in a hyphen (rule 6).</summary>
/// <param name="Atom">The atom that starts the next line.</param>
/// <param name="IsTyped">Whether a soft hyphen (U+00AD) in the text stands there.</param>
/// <param name="Penalty">Demerits of parting the word there.</param>
internal readonly record struct WordBreak(int Atom, bool IsTyped, double Penalty)
{
    /// <summary>The hyphen's glyph, in the face and size of the letter before it.</summary>
    public ushort Glyph { get; init; }

    /// <summary>The hyphen's advance in points.</summary>
    public double Advance { get; init; }

    /// <summary>The two sides of a ligature that the break parts; null where letters have glyphs of their own.</summary>
    public ClusterSplit? Split { get; init; }
}
