using System.Collections.Immutable;
using PrintEdition.Model;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Pdf;

/// <summary>A face as embedded.</summary>
/// <param name="Family">Family name.</param>
/// <param name="Style">Style name.</param>
/// <param name="Glyphs">Glyphs embedded.</param>
/// <param name="Bytes">Size of the font program before compression.</param>
public sealed record EmbeddedFont(string Family, string Style, int Glyphs, int Bytes);

/// <summary>What a written PDF holds, and what was found on the way.</summary>
public sealed record PdfSummary(ImmutableArray<EmbeddedFont> Fonts, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the file's bytes are for.</summary>
    public PartSizes Sizes { get; init; } = new(0, 0, 0, 0, 0);

    /// <summary>The ink of each page; none in a file that is not for a press.</summary>
    public ImmutableArray<PageInk> Inks { get; init; } = [];

    /// <summary>The sheets that the pages stand on; null when each page is its own.</summary>
    public ImposedSheets? Sheets { get; init; }
}
