namespace PrintEdition.Typography.Fonts;

/// <summary>A place on an axis of a variable font.</summary>
/// <param name="Tag">Axis tag of four characters: <c>wght</c>.</param>
/// <param name="Value">Value in the axis's own units, for <c>wght</c> 1 to 1000; brought within the axis's range.</param>
public readonly record struct AxisValue(string Tag, double Value);
