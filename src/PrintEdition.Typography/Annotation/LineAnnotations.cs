using System.Collections.Immutable;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Annotation;

/// <summary>An emphasis dot (着重号): a filled circle.</summary>
/// <param name="X">Its centre in points from the line's start.</param>
/// <param name="Y">Its centre in points below the baseline.</param>
/// <param name="Radius">Its radius in points.</param>
public readonly record struct EmphasisDot(double X, double Y, double Radius);

/// <summary>A stretch of a line that leads somewhere.</summary>
/// <param name="Address">Where it leads, as the text's link says.</param>
/// <param name="X">Where it starts, in points from the line's start.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Size">Font size of its first character in points.</param>
public readonly record struct LinkStretch(string Address, double X, double Width, double Size);

/// <summary>What stands beside a line's characters (typography rule 24): nothing of it changes where lines or characters stand.</summary>
/// <param name="Readings">Readings over the line (注音), each over its base; every x counts from the line's start.</param>
/// <param name="Dots">Emphasis dots under the line.</param>
/// <param name="Links">Stretches that lead somewhere, from left to right.</param>
public sealed record LineAnnotations(ImmutableArray<GlyphRun> Readings, ImmutableArray<EmphasisDot> Dots, ImmutableArray<LinkStretch> Links)
{
    /// <summary>A line of characters only.</summary>
    public static readonly LineAnnotations None = new([], [], []);
}
