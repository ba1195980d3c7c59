using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PrintEdition.Pdf.Imposition;

/// <summary>A size of paper.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Width">Its shorter side in millimetres, or as it was given.</param>
/// <param name="Height">Its longer side in millimetres, or as it was given.</param>
public sealed partial record SheetSize(string Name, double Width, double Height)
{
    /// <summary>The smallest and largest side in millimetres: a PDF/A-1 page has at most 14,400 points (ISO 19005-1, 6.1.12).</summary>
    public const double Least = 50;

    /// <inheritdoc cref="Least"/>
    public const double Most = 5000;

    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Pages that miss their full size by less than this are as good as at full size.</summary>
    private const double AlmostFull = 0.99;

    private static readonly SheetSize A4 = new("A4", 210, 297);
    private static readonly SheetSize Letter = new("letter", 215.9, 279.4);
    private static readonly SheetSize A3 = new("A3", 297, 420);
    private static readonly SheetSize Ledger = new("ledger", 279.4, 431.8);

    /// <summary>What printers in offices take, in the order of preference.</summary>
    private static readonly ImmutableArray<SheetSize> OfOffices = [A4, Letter, A3, Ledger];

    /// <summary>The sizes that have names (ISO 216, ANSI Y14.1).</summary>
    public static ImmutableArray<SheetSize> Known { get; } = [new("A2", 420, 594), A3, A4, new("B3", 353, 500), new("B4", 250, 353), Letter, Ledger];

    /// <summary>The size that words name: a known one, or width and height in millimetres, <c>540x390</c>; null for others.</summary>
    public static SheetSize? Of(string words) =>
        Known.FirstOrDefault(s => s.Name.Equals(words, StringComparison.OrdinalIgnoreCase))
        ?? (Measures().Match(words) is { Success: true } found ? Of(words, Side(found, "width"), Side(found, "height")) : null);

    /// <summary>The smallest office sheet on which two pages side by side have their full size; where none does, the one on which they are largest.</summary>
    /// <param name="width">A page's width in points.</param>
    /// <param name="height">A page's height in points.</param>
    internal static SheetSize For(double width, double height) =>
        OfOffices.FirstOrDefault(s => s.Lying(width, height).Scale >= AlmostFull) ?? OfOffices.MaxBy(s => s.Lying(width, height).Scale)!;

    /// <summary>The sheet in points, turned so that two pages side by side are largest on it, and their scale: 1 at most, in whole thousandths, rounded down.</summary>
    internal (double Width, double Height, double Scale) Lying(double width, double height)
    {
        var sides = (Short: Math.Min(Width, Height) * PointsPerMillimetre, Long: Math.Max(Width, Height) * PointsPerMillimetre);
        var (across, upright) = (Scale(sides.Long, sides.Short), Scale(sides.Short, sides.Long));
        return across >= upright ? (sides.Long, sides.Short, across) : (sides.Short, sides.Long, upright);

        double Scale(double ofSheet, double ofSheetHeight) => Math.Min(1, Math.Floor((Math.Min(ofSheet / (2 * width), ofSheetHeight / height) * 1000) + 0.001) / 1000);
    }

    private static SheetSize? Of(string name, double width, double height) =>
        width is >= Least and <= Most && height is >= Least and <= Most ? new SheetSize(name, width, height) : null;

    private static double Side(Match found, string side) => double.Parse(found.Groups[side].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<width>[0-9]{1,5}(\.[0-9]{1,3})?)[x×](?<height>[0-9]{1,5}(\.[0-9]{1,3})?)$")]
    private static partial Regex Measures();
}
