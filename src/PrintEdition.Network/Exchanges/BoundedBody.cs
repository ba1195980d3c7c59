using System.IO.Compression;
using System.Net.Http;

namespace PrintEdition.Network.Exchanges;

/// <summary>Reads what a server sends, unpacked (RFC 9110 8.4), and stops at the limit: nothing is read beyond it, however small it was packed.</summary>
internal static class BoundedBody
{
    /// <summary>The codings that are asked for.</summary>
    public const string Codings = "gzip, deflate, br";

    private const int BufferSize = 81920;

    /// <summary>The bytes.</summary>
    /// <exception cref="TooLargeException">There are more than the limit, packed or unpacked.</exception>
    /// <exception cref="InvalidDataException">They are packed in a way that was not asked for, or damaged.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, int limit, CancellationToken interrupted)
    {
        if (content.Headers.ContentLength > limit)
        {
            throw new TooLargeException();
        }

        var sent = new CountedStream(await content.ReadAsStreamAsync(interrupted).ConfigureAwait(false), limit);
        await using var unpacked = await UnpackedAsync(sent, [.. content.Headers.ContentEncoding.Select(c => c.ToLowerInvariant())], interrupted).ConfigureAwait(false);
        using var memory = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int read; (read = await unpacked.ReadAsync(buffer, interrupted).ConfigureAwait(false)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > limit)
            {
                throw new TooLargeException();
            }
        }

        return memory.ToArray();
    }

    private static async Task<Stream> UnpackedAsync(Stream sent, string[] codings, CancellationToken interrupted) => codings switch
    {
        [] or ["identity"] => sent,
        ["gzip" or "x-gzip"] => new GZipStream(sent, CompressionMode.Decompress),
        ["br"] => new BrotliStream(sent, CompressionMode.Decompress),
        ["deflate"] => await InflatedAsync(sent, interrupted).ConfigureAwait(false),
        _ => throw new InvalidDataException("its coding was not asked for"),
    };

    /// <summary>"deflate" means zlib (RFC 1950); some servers send the bare data (RFC 1951).</summary>
    private static async Task<Stream> InflatedAsync(Stream sent, CancellationToken interrupted)
    {
        var start = new byte[2];
        var length = await sent.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, interrupted).ConfigureAwait(false);
        var whole = new PrefixedStream(start.AsMemory(0, length), sent);
        var isZlib = (start[0] & 0x0F) == 8 && ((start[0] << 8) | start[1]) % 31 == 0;
        return isZlib ? new ZLibStream(whole, CompressionMode.Decompress) : new DeflateStream(whole, CompressionMode.Decompress);
    }
}

/// <summary>A document is larger than any of its kind.</summary>
internal sealed class TooLargeException : Exception;
