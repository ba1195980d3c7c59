using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>What a person says of how a picture may be cropped.</summary>
public sealed record PictureFraming
{
    /// <summary>The largest part of a side that a person may allow to be cut.</summary>
    public const double MostCrop = 0.5;

    /// <summary>Nothing is said.</summary>
    public static readonly PictureFraming Free = new();

    /// <summary>The point that stays near the middle of what is shown; null for the middle of the faces, else where there is most to see.</summary>
    public PicturePoint? Focus { get; init; }

    /// <summary>Rectangles that no crop cuts.</summary>
    public ImmutableArray<PictureArea> Faces { get; init; } = [];

    /// <summary>The largest part of a side that may be cut, 0 to <see cref="MostCrop"/>; null for what is usual in its place.</summary>
    public double? Crop { get; init; }

    /// <summary>Whether the picture itself must be looked at to know where to crop it.</summary>
    public bool IsOpen => Focus is null && Faces.IsEmpty && Crop is not 0;
}
