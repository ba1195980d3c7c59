using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Annotation;

/// <summary>Atoms with one reading over them.</summary>
/// <param name="First">The first atom that shows.</param>
/// <param name="End">One past the last atom that shows.</param>
/// <param name="Text">The reading, shaped.</param>
/// <param name="Rise">Height of the reading's baseline over the line's, in points.</param>
internal sealed record ReadingGroup(int First, int End, ShapedParagraph Text, double Rise)
{
    /// <summary>How many atoms of the reading belong to the base before an atom: all of them, none, or a share of a base that had to be split.</summary>
    public int PartBefore(int atom) => (int)Math.Round((double)Text.Atoms.Count * (atom - First) / (End - First));
}
