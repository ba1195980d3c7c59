namespace PrintEdition.Typography.Fonts;

/// <summary>Ink box of a glyph in em from its origin, y up.</summary>
public readonly record struct GlyphBox(double Left, double Bottom, double Right, double Top);
