using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings;

/// <summary>What a piece of an outline does.</summary>
public enum OutlineVerb
{
    /// <summary>Begins a part at its end point.</summary>
    Move,

    /// <summary>A straight line to its end point.</summary>
    Line,

    /// <summary>A cubic Bézier curve to its end point.</summary>
    Curve,

    /// <summary>A straight line back to where the part began.</summary>
    Close,
}

/// <summary>A piece of an outline.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="End">Where it ends.</param>
/// <param name="First">The first control point of a curve.</param>
/// <param name="Second">Its second.</param>
public readonly record struct OutlinePiece(OutlineVerb Verb, DrawnPoint End, DrawnPoint First = default, DrawnPoint Second = default);

/// <summary>Lines and curves; every part begins with a move.</summary>
/// <param name="Pieces">Its pieces in order.</param>
public sealed record Outline(ImmutableArray<OutlinePiece> Pieces)
{
    /// <summary>The same outline elsewhere.</summary>
    public Outline Through(Affine map) =>
        new([.. Pieces.Select(p => new OutlinePiece(p.Verb, map.Of(p.End), map.Of(p.First), map.Of(p.Second)))]);
}
