using System.Buffers.Binary;

namespace PrintEdition.Imaging.Metadata;

/// <summary>Finds the XMP packet of a PNG: a chunk <c>iTXt</c> (PNG 3rd edition, 11.3.3.4), uncompressed as XMP part 3, 1.1.5 wants it.</summary>
internal static class PngPackets
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;
    private const int DataAt = 8;

    /// <summary>The packet; empty for none.</summary>
    public static ReadOnlyMemory<byte> Xmp(ReadOnlyMemory<byte> file)
    {
        for (var at = SignatureLength; at + ChunkOverhead <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - ChunkOverhead)
            {
                break;
            }

            if (file.Span[(at + 4)..].StartsWith("iTXt"u8) && TextOf(file.Slice(at + DataAt, (int)length)) is { IsEmpty: false } packet)
            {
                return packet;
            }

            at += ChunkOverhead + (int)length;
        }

        return default;
    }

    /// <summary>Keyword, compression flag and method, language, translated keyword, text.</summary>
    private static ReadOnlyMemory<byte> TextOf(ReadOnlyMemory<byte> chunk)
    {
        var keyword = "XML:com.adobe.xmp\0"u8;
        if (!chunk.Span.StartsWith(keyword) || chunk.Length < keyword.Length + 2 || chunk.Span[keyword.Length] != 0)
        {
            return default;
        }

        var rest = chunk[(keyword.Length + 2)..];
        for (var part = 0; part < 2; part++)
        {
            var end = rest.Span.IndexOf((byte)0);
            if (end < 0)
            {
                return default;
            }

            rest = rest[(end + 1)..];
        }

        return rest;
    }
}
