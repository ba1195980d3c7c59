using System.Collections.Immutable;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Shaping;

/// <summary>A glyph at its place in a line.</summary>
/// <param name="Id">Glyph index in the face.</param>
/// <param name="X">Origin in points from the line's start.</param>
/// <param name="Y">Origin in points below the baseline (negative: above).</param>
/// <param name="Advance">From its origin to the end of the space it takes in this line, in points, squeeze and stretch included.</param>
/// <param name="TextStart">Index in the run's text of the characters it stands for.</param>
/// <param name="TextLength">UTF-16 length of those characters; 0 for a glyph that stands for none (a later part of a cluster); an added hyphen stands for a soft hyphen, U+00AD.</param>
/// <param name="Shift">
/// From the start of its space to its origin, in points: negative where a mark gave its leading blank away, positive where a narrow
/// glyph was padded (typography rules 9 to 11).
/// </param>
/// <param name="NaturalSpace">The space it takes by itself, in points: no neighbour, no line edge, no squeeze or stretch (typography rule 8).</param>
public readonly record struct PlacedGlyph(
    ushort Id, double X, double Y, double Advance, int TextStart, int TextLength, double Shift = 0, double NaturalSpace = 0)
{
    /// <summary>The space it takes in this line, in points; the spaces of a line's glyphs add up to its width without the indent.</summary>
    public double Space => Advance + Shift;
}

/// <summary>Glyphs of one face and size on one baseline, with the characters they stand for.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Text">The characters, as they are copied and searched.</param>
/// <param name="Glyphs">The glyphs in visual order.</param>
public sealed record GlyphRun(FontFace Face, double Size, string Text, ImmutableArray<PlacedGlyph> Glyphs)
{
    /// <summary>Width of the glyphs against their own: under 1 where digits are condensed to stand in one em (typography rule 23).</summary>
    public double HorizontalScale { get; init; } = 1;
}
