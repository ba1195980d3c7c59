namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>What an SVG file may hold; real maps and charts stay far below.</summary>
internal static class SvgLimits
{
    /// <summary>Characters of the file: 16 million.</summary>
    public const int Characters = 16 * 1024 * 1024;

    /// <summary>Elements inside one another, copies by <c>use</c> among them.</summary>
    public const int Depth = 64;

    /// <summary>Elements, copies by <c>use</c> among them.</summary>
    public const int Elements = 50_000;

    /// <summary>Lines and curves of all outlines.</summary>
    public const int Pieces = 1_000_000;

    /// <summary>Rules of style sheets.</summary>
    public const int Rules = 2_000;

    /// <summary>How many times as long as wide a drawing may be.</summary>
    public const double Slimness = 200;
}
