namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Lengths in user units, 96 to the inch (SVG 2, 8.9).</summary>
internal static class SvgLength
{
    /// <summary>The font size, which no drawing without text needs: the browsers' default.</summary>
    private const double FontSize = 16;

    /// <summary>A length; null when it is none.</summary>
    /// <param name="text">The attribute.</param>
    /// <param name="whole">What 100 % are.</param>
    public static double? Read(string? text, double whole)
    {
        var scanner = new SvgScanner(text);
        return scanner.Number() is { } number && UnitOf(scanner.Unit(), whole) is { } unit && scanner.IsAtEnd ? number * unit : null;
    }

    /// <summary>A number, or so many per cent, from 0 to 1.</summary>
    public static double? Share(string? text) => Read(text, 1) is { } share ? Math.Clamp(share, 0, 1) : null;

    private static double? UnitOf(ReadOnlySpan<char> unit, double whole) => unit switch
    {
        "" or "px" => 1,
        "pt" => 96 / 72.0,
        "pc" => 16,
        "in" => 96,
        "cm" => 96 / 2.54,
        "mm" => 96 / 25.4,
        "Q" => 96 / 101.6,
        "em" or "rem" => FontSize,
        "ex" => FontSize / 2,
        "%" => whole / 100,
        _ => null,
    };
}
