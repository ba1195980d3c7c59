using System.Collections.Immutable;
using PrintEdition.Pdf.Objects;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Subsetting;

namespace PrintEdition.Pdf.Fonts;

/// <summary>A face as the document has it: its resource name, the code and the width of every glyph.</summary>
/// <param name="Face">The face.</param>
/// <param name="Resource">Name in the page resources: <c>F1</c>.</param>
/// <param name="Reference">The font object.</param>
/// <param name="Subset">The glyphs embedded.</param>
/// <param name="Widths">Advance of each glyph in thousandths of an em, as the W array says it.</param>
internal sealed record EmbeddedFace(
    FontFace Face, string Resource, PdfReference Reference, FaceSubset Subset, ImmutableSortedDictionary<ushort, int> Widths)
{
    /// <summary>The font object for vertical lines, which shares the subset; null when the document has none in this face.</summary>
    public PdfReference? Vertical { get; init; }

    /// <summary>Name of that object in the page resources: <c>F1V</c>.</summary>
    public string VerticalResource => Resource + "V";
}
