using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings;

/// <summary>What became of an SVG file.</summary>
/// <param name="Drawing">The drawing; null when the file is refused.</param>
/// <param name="Fault">Why it is refused, in words that go on a sentence: <c>is not well-formed XML in line 3</c>.</param>
/// <param name="LeftOut">What of the file is not in the drawing, in a fixed order: <c>scripts</c>, <c>text</c>.</param>
public sealed record DrawingReading(Drawing? Drawing, string? Fault, ImmutableArray<string> LeftOut);
