using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings;

/// <summary>An sRGB colour, 0 to 255 a part.</summary>
public readonly record struct InkColour(byte Red, byte Green, byte Blue);

/// <summary>What a shape is filled or stroked with.</summary>
/// <param name="Opacity">How opaque it is, 0 to 1.</param>
public abstract record Ink(double Opacity);

/// <summary>One colour.</summary>
public sealed record FlatInk(InkColour Colour, double Opacity) : Ink(Opacity);

/// <summary>A colour on the way from one end of a gradient, 0, to the other, 1.</summary>
public readonly record struct GradientStop(double Offset, InkColour Colour, double Opacity);

/// <summary>How a gradient goes on past its ends.</summary>
public enum GradientSpread
{
    /// <summary>In its last colour.</summary>
    Pad,

    /// <summary>There and back.</summary>
    Reflect,

    /// <summary>From its beginning.</summary>
    Repeat,
}

/// <summary>Colours along a line, or from a circle's focus to its edge.</summary>
/// <param name="From">One end, or the focus.</param>
/// <param name="To">The other end, or the circle's centre.</param>
/// <param name="Radius">The circle's radius; null for a line.</param>
/// <param name="Map">From its units to those of the shape's outline.</param>
/// <param name="Stops">At least two, with offsets that do not fall.</param>
/// <param name="Spread">How it goes on past its ends.</param>
/// <param name="Opacity">How opaque all of it is.</param>
public sealed record GradientInk(
    DrawnPoint From, DrawnPoint To, double? Radius, Affine Map, ImmutableArray<GradientStop> Stops, GradientSpread Spread, double Opacity) : Ink(Opacity);

/// <summary>The end of a stroke.</summary>
public enum PenCap
{
    /// <summary>At the line's end.</summary>
    Butt,

    /// <summary>Half a circle further.</summary>
    Round,

    /// <summary>Half a square further.</summary>
    Square,
}

/// <summary>The corner of a stroke.</summary>
public enum PenJoin
{
    /// <summary>Pointed, up to the mitre limit.</summary>
    Miter,

    /// <summary>Round.</summary>
    Round,

    /// <summary>Cut off.</summary>
    Bevel,
}

/// <summary>What draws a stroke.</summary>
/// <param name="Width">Its width, over 0.</param>
/// <param name="Cap">Its ends.</param>
/// <param name="Join">Its corners.</param>
/// <param name="MiterLimit">The longest point of a corner in widths, 1 or more.</param>
/// <param name="Dashes">Lengths of dashes and gaps in turn, an even number of them; none for a line without gaps.</param>
/// <param name="DashStart">How far into the pattern it begins.</param>
public sealed record Pen(double Width, PenCap Cap, PenJoin Join, double MiterLimit, ImmutableArray<double> Dashes, double DashStart);
