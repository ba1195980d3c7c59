using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Hyphenation;

/// <summary>A ligature parted by a hyphen: its letters shaped anew on both sides.</summary>
/// <param name="From">First atom of the ligature.</param>
/// <param name="To">One past its last atom.</param>
/// <param name="Left">Glyphs before the hyphen.</param>
/// <param name="LeftWidth">Their width in points.</param>
/// <param name="Right">Glyphs at the start of the next line.</param>
/// <param name="RightWidth">Their width in points.</param>
internal sealed record ClusterSplit(int From, int To, AtomGlyph[] Left, double LeftWidth, AtomGlyph[] Right, double RightWidth);
