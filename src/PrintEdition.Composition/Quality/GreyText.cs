using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Quality;

/// <summary>When a region of text is so large that it is grey without something to look at (quality rule grey).</summary>
internal static class GreyText
{
    /// <summary>156 mm.</summary>
    private const double Long = 156 * 72 / 25.4;

    /// <summary>66 mm.</summary>
    private const double Short = 66 * 72 / 25.4;

    /// <summary>Whether legs over so many columns and of so many rows are larger than 156 × 66 mm.</summary>
    public static bool Is(PageGrid grid, int columns, int rows)
    {
        var (width, height) = (grid.SpanWidth(columns), rows * grid.Leading);
        return Math.Max(width, height) > Long && Math.Min(width, height) > Short;
    }
}
