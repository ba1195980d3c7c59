using System.Collections.Immutable;
using PrintEdition.Composition.Display;

namespace PrintEdition.Pdf.Imposition;

/// <summary>A side of a sheet.</summary>
/// <param name="Left">What stands on its left half.</param>
/// <param name="Right">What stands on its right half.</param>
internal sealed record SheetSide(SheetHalf Left, SheetHalf Right)
{
    /// <summary>Both halves, from left to right.</summary>
    public ImmutableArray<SheetHalf> Halves => [Left, Right];
}

/// <summary>A half of a side of a sheet.</summary>
/// <param name="Number">The page's number; a blank half counts on from the last page.</param>
/// <param name="Page">The page; null when the half is blank.</param>
/// <param name="Placement">Where the page is.</param>
internal sealed record SheetHalf(int Number, ComposedPage? Page, Placement Placement);

/// <summary>Where a page is on a sheet.</summary>
/// <param name="Scale">Its scale.</param>
/// <param name="X">Its left edge in points from the sheet's left edge.</param>
/// <param name="Y">Its lower edge in points from the sheet's lower edge.</param>
internal readonly record struct Placement(double Scale, double X, double Y)
{
    /// <summary>A page that is a sheet of its own.</summary>
    public static readonly Placement Whole = new(1, 0, 0);
}
