using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Pictures;

namespace PrintEdition.Pdf;

/// <summary>In which way a PDF is written.</summary>
public sealed record PdfOptions
{
    /// <summary>How the pages are put on sheets; null for one page of the file each.</summary>
    public ImpositionOptions? Imposition { get; init; }

    /// <summary>
    /// Whether the file is smaller, and newer: objects and cross-references are compressed (ISO 32000-1, 7.5.7), which PDF/A-1 forbids and
    /// PDF/A-2 does not.
    /// </summary>
    public bool IsCompact { get; init; }

    /// <summary>How fine pictures are at their size on paper.</summary>
    public PictureResolution Resolution { get; init; } = PictureResolution.Newsprint;
}
