namespace PrintEdition.Typography.Vertical;

/// <summary>How a character stands in a vertical line (typography rule 23, UAX #50).</summary>
public enum VerticalForm : byte
{
    /// <summary>As in a horizontal line: 字, ！ and ？.</summary>
    Upright,

    /// <summary>Upright, in a glyph of its own for vertical lines (OpenType <c>vert</c>): brackets, quotes, stops, dashes.</summary>
    OwnForm,

    /// <summary>Turned a quarter clockwise: Latin words, long numbers, and marks for which the face has no glyph of its own.</summary>
    Rotated,

    /// <summary>Upright beside others in one em: one to three digits (纵中横, CLREQ 3.2.5).</summary>
    Combined,
}
