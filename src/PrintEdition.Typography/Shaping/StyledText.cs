namespace PrintEdition.Typography.Shaping;

/// <summary>Face and size of a piece of text.</summary>
/// <param name="Face">A face's name in the font book.</param>
/// <param name="Size">Font size in points, over 0.</param>
public sealed record TextStyle(string Face, double Size);

/// <summary>Where a piece of text stands on its line.</summary>
public enum TextPosition
{
    /// <summary>On the baseline.</summary>
    Baseline,

    /// <summary>Raised and small: powers, marks of notes (上标).</summary>
    Superscript,

    /// <summary>Lowered and small: formulas (下标).</summary>
    Subscript,
}

/// <summary>Characters in one style, with what stands beside them (typography rule 24).</summary>
public sealed record StyledText(string Text, TextStyle Style)
{
    /// <summary>Where it stands. Raised and lowered text sticks to what stands before it (typography rule 6).</summary>
    public TextPosition Position { get; init; }

    /// <summary>Whether its Han characters have emphasis dots (着重号, CLREQ 3.1.8).</summary>
    public bool HasDots { get; init; }

    /// <summary>
    /// What is set over it, centred (注音, CLREQ 3.3); null when there is none. The whole piece is its base and stays on one line: a
    /// reading for each character takes a piece for each character.
    /// </summary>
    public StyledText? Reading { get; init; }

    /// <summary>Where it leads; null when it leads nowhere. Typography only says where it stands in the line.</summary>
    public string? Link { get; init; }

    /// <summary>Whether anything stands beside the characters.</summary>
    internal bool IsAnnotated => HasDots || Reading is not null || Link is not null;
}
