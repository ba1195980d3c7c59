using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>A row without text: white between stanzas, which a leg's top does not need, or the row of a separator.</summary>
internal sealed record WhiteElement(ElementKind Kind, Tag Tag) : CopyElement(Kind, Tag)
{
    /// <inheritdoc/>
    public override IEnumerable<ShapedParagraph> Texts => [];

    /// <inheritdoc/>
    public override ImmutableArray<BrokenVariant> Break(double measure)
    {
        var row = new BrokenVariant([], 1, 0) { IsWhole = true };
        return Kind == ElementKind.White ? [row with { Place = VariantPlace.BelowTop }, row with { Rows = 0, Place = VariantPlace.Top }] : [row];
    }
}
