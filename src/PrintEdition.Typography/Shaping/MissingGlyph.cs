namespace PrintEdition.Typography.Shaping;

/// <summary>A character that no face has (typography rule 25).</summary>
/// <param name="CodePoint">Its code point.</param>
/// <param name="TextIndex">Its index in the text.</param>
public readonly record struct MissingGlyph(int CodePoint, int TextIndex);
