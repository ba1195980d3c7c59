using PrintEdition.Ingest.Web;

namespace PrintEdition.Network.Cache;

/// <summary>A document as a server sent it, with what is needed to ask whether it has changed.</summary>
/// <param name="Address">The address that was asked for.</param>
/// <param name="FoundAt">The address that sent it, after redirections.</param>
/// <param name="Bytes">Its bytes, unpacked.</param>
internal sealed record Copy(string Address, string FoundAt, byte[] Bytes)
{
    private const int Longest = 1000;

    /// <summary>Its mark of this version (<c>ETag</c>, RFC 9110 8.8.3); null for none.</summary>
    public string? EntityTag { get; init; }

    /// <summary>When it changed (<c>Last-Modified</c>), as sent; null for none.</summary>
    public string? LastModified { get; init; }

    /// <summary>Its media type; null for none.</summary>
    public string? MediaType { get; init; }

    /// <summary>Its coding; null for none.</summary>
    public string? Charset { get; init; }

    /// <summary>When it was sent, by the server's clock; null when it did not say.</summary>
    public string? Date { get; init; }

    /// <summary>The document.</summary>
    public WebDocument Document => new(FoundAt, Bytes, MediaType, Charset);

    /// <summary>A server's words, if they can stand in a line; else none.</summary>
    public static string? Plain(string? words) => words is { Length: > 0 and <= Longest } && words.All(c => c is >= ' ' and <= '~') ? words : null;
}
