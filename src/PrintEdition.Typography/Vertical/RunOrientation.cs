namespace PrintEdition.Typography.Vertical;

/// <summary>How a glyph run lies on the page.</summary>
public enum RunOrientation : byte
{
    /// <summary>Left to right. Digits beside each other in a vertical line are such runs too.</summary>
    Horizontal,

    /// <summary>Top to bottom, the glyphs upright.</summary>
    Vertical,

    /// <summary>Top to bottom, the glyphs turned a quarter clockwise with their baseline.</summary>
    Rotated,
}
