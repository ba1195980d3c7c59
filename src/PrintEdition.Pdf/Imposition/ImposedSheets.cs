using System.Collections.Immutable;

namespace PrintEdition.Pdf.Imposition;

/// <summary>How the pages came to stand on sheets.</summary>
/// <param name="Scheme">Which pages stand beside each other.</param>
/// <param name="Sheet">The paper's name.</param>
/// <param name="Width">Its width in millimetres, as it lies.</param>
/// <param name="Height">Its height in millimetres, as it lies.</param>
/// <param name="Scale">The pages' scale, 1 at most.</param>
/// <param name="Sheets">Sheets of paper.</param>
/// <param name="Blanks">Halves without a page.</param>
/// <param name="Sides">The numbers of the pages on each side, in the order of printing; null for a blank half.</param>
public sealed record ImposedSheets(
    ImpositionScheme Scheme, string Sheet, double Width, double Height, double Scale, int Sheets, int Blanks, ImmutableArray<(int? Left, int? Right)> Sides);
