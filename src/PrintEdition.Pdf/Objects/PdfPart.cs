namespace PrintEdition.Pdf.Objects;

/// <summary>What the bytes of a file are for; see <see cref="PartSizes"/>.</summary>
internal enum PdfPart
{
    Other,
    Fonts,
    Pictures,
    Content,
    Structure,
}
