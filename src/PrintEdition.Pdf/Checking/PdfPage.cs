using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>A rectangle in points.</summary>
internal readonly record struct PageBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Rounding of programs, in points.</summary>
    private const double Tolerance = 0.1;

    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Top - Bottom;

    /// <summary>Whether it lies inside another.</summary>
    public bool IsInside(PageBox outer) =>
        Left >= outer.Left - Tolerance && Bottom >= outer.Bottom - Tolerance && Right <= outer.Right + Tolerance && Top <= outer.Top + Tolerance;
}

/// <summary>A page as it is printed.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Dictionary">Its dictionary, with what it inherits.</param>
/// <param name="ObjectNumber">Number of its object; 0 for one that has none.</param>
internal sealed record PdfPage(int Number, ReadDictionary Dictionary, int ObjectNumber)
{
    /// <summary>Its boxes by name; only those that are given and are rectangles.</summary>
    public required IReadOnlyDictionary<string, PageBox> Boxes { get; init; }

    /// <summary>Length of its unit in points.</summary>
    public double Unit { get; init; } = 1;

    /// <summary>Whether it is turned by a quarter.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What is kept of the sheet: the trimmed page, else what is shown; null when there is nothing.</summary>
    public PageBox? Final => Box("TrimBox") ?? Box("CropBox") ?? Box("MediaBox");

    /// <summary>A box; null when it is not given.</summary>
    public PageBox? Box(string name) => Boxes.TryGetValue(name, out var box) ? box : null;
}
