namespace PrintEdition.Pdf.Imposition;

/// <summary>How pages are put on sheets.</summary>
/// <param name="Scheme">Which pages stand beside each other.</param>
/// <param name="Sheet">The paper; null for the one that suits the pages.</param>
/// <param name="Creep">
/// Millimetres by which each sheet of a booklet is nearer to the spine than the one around it: a sheet's thickness. Folded sheets push those
/// inside them out, and what stands out is trimmed off.
/// </param>
/// <param name="HasFoldMarks">Whether the fold is marked at a booklet's head and foot.</param>
public sealed record ImpositionOptions(ImpositionScheme Scheme, SheetSize? Sheet = null, double Creep = 0, bool HasFoldMarks = false)
{
    /// <summary>The thickest paper, in millimetres: cardboard does not fold.</summary>
    public const double MostCreep = 1;
}
