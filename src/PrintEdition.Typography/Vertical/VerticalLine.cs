using System.Collections.Immutable;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>A glyph run of a vertical line.</summary>
/// <param name="Run">
/// The glyphs. Horizontal and vertical: X to the right and Y down from the run's place. Rotated: as in a horizontal line, which is then
/// turned about the run's place.
/// </param>
/// <param name="Orientation">How it lies.</param>
/// <param name="X">Its place in points to the right of the line's axis.</param>
/// <param name="Y">Its place in points below the line's top.</param>
public sealed record VerticalRun(GlyphRun Run, RunOrientation Orientation, double X, double Y);

/// <summary>A vertical line of text, set: the axis runs down the middle of its characters.</summary>
/// <param name="Runs">Glyph runs from top to bottom.</param>
/// <param name="Height">Height in points from the line's top to the end of its last glyph's space.</param>
public sealed record VerticalLine(ImmutableArray<VerticalRun> Runs, double Height);
