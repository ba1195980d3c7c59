using System.Buffers.Binary;

namespace PrintEdition.Imaging.Metadata;

/// <summary>Finds the XMP packet of a WebP file: a RIFF chunk <c>XMP </c> (WebP container specification).</summary>
internal static class WebPPackets
{
    private const int ChunksAt = 12;
    private const int HeaderLength = 8;

    /// <summary>The packet; empty for none.</summary>
    public static ReadOnlyMemory<byte> Xmp(ReadOnlyMemory<byte> file)
    {
        for (long at = ChunksAt; at + HeaderLength <= file.Length;)
        {
            var chunk = file[(int)at..];
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk.Span[4..]);
            if (length > chunk.Length - HeaderLength)
            {
                break;
            }

            if (chunk.Span.StartsWith("XMP "u8))
            {
                return chunk.Slice(HeaderLength, (int)length);
            }

            at += HeaderLength + length + (length & 1);
        }

        return default;
    }
}
