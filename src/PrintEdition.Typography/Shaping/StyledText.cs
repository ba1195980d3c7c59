namespace PrintEdition.Typography.Shaping;

/// <summary>Face and size of a piece of text.</summary>
/// <param name="Face">A face's name in the font book.</param>
/// <param name="Size">Font size in points, over 0.</param>
public sealed record TextStyle(string Face, double Size);

/// <summary>Characters in one style.</summary>
public sealed record StyledText(string Text, TextStyle Style);
