using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>Where in a picture, as displayed, there is something to see: how much, in equal strips from edge to edge.</summary>
/// <param name="Across">Strips from left to right, 0 (nothing) and more.</param>
/// <param name="Down">Strips from top to bottom.</param>
public sealed record PictureInterest(ImmutableArray<int> Across, ImmutableArray<int> Down)
{
    /// <summary>Nobody has looked.</summary>
    public static readonly PictureInterest Unknown = new([], []);
}
