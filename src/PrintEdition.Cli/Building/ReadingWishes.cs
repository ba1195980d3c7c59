using System.Collections.Immutable;

namespace PrintEdition.Cli.Building;

/// <summary>What may be used to read the inputs, and what becomes of bad ones.</summary>
internal sealed record ReadingWishes
{
    /// <summary>No network, and nothing is left out.</summary>
    public static readonly ReadingWishes None = new();

    /// <summary>Whether feeds and pictures may be fetched.</summary>
    public bool AllowsNetwork { get; init; }

    /// <summary>Hosts that may be fetched from though they stand on a private network.</summary>
    public ImmutableArray<string> AllowedHosts { get; init; } = [];

    /// <summary>Folder of copies of what was fetched; null for the usual one.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether bad inputs and articles are told and left out.</summary>
    public bool KeepsGoing { get; init; }
}
