using System.Buffers.Binary;

namespace PrintEdition.Imaging.Files;

/// <summary>Checks that a PNG is whole: every chunk within the file and with its checksum, up to IEND (PNG 3rd edition, 5.3).</summary>
internal static class PngScan
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;

    /// <summary>Whether the file is whole.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> data)
    {
        var table = Table();
        for (var at = SignatureLength; at + ChunkOverhead <= data.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
            if (length > data.Length - at - ChunkOverhead)
            {
                return false;
            }

            var chunk = data.Slice(at + 4, 4 + (int)length);
            if (Checksum(table, chunk) != BinaryPrimitives.ReadUInt32BigEndian(data[(at + 8 + (int)length)..]))
            {
                return false;
            }

            if (chunk.StartsWith("IEND"u8))
            {
                return true;
            }

            at += ChunkOverhead + (int)length;
        }

        return false;
    }

    private static uint Checksum(uint[] table, ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc = table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (var n = 0u; n < table.Length; n++)
        {
            var c = n;
            for (var bit = 0; bit < 8; bit++)
            {
                c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
            }

            table[n] = c;
        }

        return table;
    }
}
