namespace PrintEdition.Pdf.Press;

/// <summary>How much ink a page takes: parts of the trimmed page's area that each ink covers, 0 to 1, and inks together.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Cyan">Mean of cyan.</param>
/// <param name="Magenta">Mean of magenta.</param>
/// <param name="Yellow">Mean of yellow.</param>
/// <param name="Black">Mean of black.</param>
/// <param name="Most">Inks together on the place, 1/72 inch wide, that has most: 0 to 4.</param>
public sealed record PageInk(int Page, double Cyan, double Magenta, double Yellow, double Black, double Most)
{
    /// <summary>Mean of all inks together, 0 to 4.</summary>
    public double Mean => Cyan + Magenta + Yellow + Black;
}
