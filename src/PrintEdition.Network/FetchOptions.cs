using System.Collections.Immutable;

namespace PrintEdition.Network;

/// <summary>What may be fetched, and how long and how much.</summary>
public sealed record FetchOptions
{
    /// <summary>Whether the network may be used; if not, there are only the copies of the cache.</summary>
    public bool IsOnline { get; init; } = true;

    /// <summary>Folder of copies from earlier runs; made when it is not there. Null for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Hosts that may stand on a private network or be this machine, by name or address.</summary>
    public ImmutableArray<string> AllowedHosts { get; init; } = [];

    /// <summary>The longest wait for a connection to one address of a host.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest time for one document, from first to last, redirections included.</summary>
    public TimeSpan WholeTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most bytes of one document, as sent and as unpacked.</summary>
    public int LargestDocument { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most redirections that are followed.</summary>
    public int MostRedirections { get; init; } = 5;

    /// <summary>The most pictures of one edition.</summary>
    public int MostPictures { get; init; } = 200;

    /// <summary>Documents that are fetched at a time.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>The most bytes that the cache folder holds; the copies that were longest unused go first.</summary>
    public long LargestCache { get; init; } = 512L * 1024 * 1024;
}
