namespace PrintEdition.Ingest.Web;

/// <summary>What an address led to.</summary>
/// <param name="Address">Where it was found at last, after redirections: relative addresses in it are read against this.</param>
/// <param name="Bytes">Its bytes, unpacked.</param>
/// <param name="MediaType">The media type that the server named, such as <c>application/rss+xml</c>; null for none.</param>
/// <param name="Charset">The coding that the server named; null for none.</param>
public sealed record WebDocument(string Address, byte[] Bytes, string? MediaType, string? Charset);
