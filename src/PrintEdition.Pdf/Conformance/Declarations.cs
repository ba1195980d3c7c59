namespace PrintEdition.Pdf.Conformance;

/// <summary>The standards that a file says it keeps.</summary>
/// <param name="PdfA">PDF/A-1b: it can be kept and shown as it is for long.</param>
/// <param name="PdfUa">PDF/UA-1: it can be read without being seen.</param>
internal readonly record struct Declarations(bool PdfA, bool PdfUa);
