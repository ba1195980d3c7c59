using PrintEdition.Pdf.Imposition;

namespace PrintEdition.Pdf;

/// <summary>In which way a PDF is written.</summary>
public sealed record PdfOptions
{
    /// <summary>How the pages are put on sheets; null for one page of the file each.</summary>
    public ImpositionOptions? Imposition { get; init; }
}
