using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace PrintEdition.Epub.Container;

/// <summary>
/// Writes the ZIP container of an e-book (EPUB 3.3 §4.2, ISO/IEC 21320-1): plain headers with sizes known beforehand, no extra
/// fields, no data descriptors, every entry dated 1980-01-01. <see cref="ZipArchive"/> is not used because it writes the
/// operating system and its file permissions into the headers: the same edition would give other bytes elsewhere.
/// </summary>
internal sealed class ZipWriter(Stream output)
{
    /// <summary>More entries than this need ZIP64.</summary>
    public const int MaximumEntries = ushort.MaxValue;

    /// <summary>More bytes than this, in all, need ZIP64.</summary>
    public const long MaximumBytes = int.MaxValue;

    private const uint LocalSignature = 0x04034B50;
    private const uint CentralSignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;

    // "2.0, MS-DOS": the lowest version that knows Deflate, and the host that has no permissions to record.
    private const ushort Version = 20;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    // 1980-01-01 00:00:00, the first moment a ZIP header can say: year 0, month 1, day 1.
    private const ushort DosDate = (1 << 5) | 1;
    private const ushort DosTime = 0;

    /// <summary>Writes the entries in the given order.</summary>
    public void Write(ImmutableArray<ContainerEntry> entries)
    {
        using var writer = new BinaryWriter(output, Encoding.ASCII, leaveOpen: true);
        var checksum = new Crc32();
        var directory = new List<Header>(entries.Length);
        long offset = 0;
        foreach (var entry in entries)
        {
            var body = entry.IsStored ? entry.Data : Deflate(entry.Data);
            var header = new Header(Encoding.ASCII.GetBytes(entry.Name), entry.IsStored ? Stored : Deflated,
                checksum.Of(entry.Data.Span), (uint)body.Length, (uint)entry.Data.Length, (uint)offset);
            offset += WriteLocal(writer, header) + body.Length;
            writer.Write(body.Span);
            directory.Add(header);
        }

        WriteDirectory(writer, directory, offset);
    }

    private static ReadOnlyMemory<byte> Deflate(ReadOnlyMemory<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data.Span);
        }

        return packed.ToArray();
    }

    private static int WriteLocal(BinaryWriter writer, Header header)
    {
        const int FixedLength = 30;
        writer.Write(LocalSignature);
        WriteCommon(writer, header);
        writer.Write(header.Name);
        return FixedLength + header.Name.Length;
    }

    private static void WriteDirectory(BinaryWriter writer, List<Header> directory, long start)
    {
        const int FixedLength = 46;
        long length = 0;
        foreach (var header in directory)
        {
            writer.Write(CentralSignature);
            writer.Write(Version);
            WriteCommon(writer, header);
            writer.Write((ushort)0); // comment length
            writer.Write((ushort)0); // disk number
            writer.Write((ushort)0); // internal attributes
            writer.Write(0u); // external attributes
            writer.Write(header.Offset);
            writer.Write(header.Name);
            length += FixedLength + header.Name.Length;
        }

        WriteEnd(writer, (ushort)directory.Count, (uint)length, (uint)start);
    }

    // The fields local and central headers share, "version needed" to "extra field length".
    private static void WriteCommon(BinaryWriter writer, Header header)
    {
        writer.Write(Version);
        writer.Write((ushort)0); // flags: no encryption, no data descriptor, names are ASCII
        writer.Write(header.Method);
        writer.Write(DosTime);
        writer.Write(DosDate);
        writer.Write(header.Checksum);
        writer.Write(header.PackedLength);
        writer.Write(header.Length);
        writer.Write((ushort)header.Name.Length);
        writer.Write((ushort)0); // extra field length
    }

    private static void WriteEnd(BinaryWriter writer, ushort count, uint length, uint start)
    {
        writer.Write(EndSignature);
        writer.Write((ushort)0); // this disk
        writer.Write((ushort)0); // the directory's disk
        writer.Write(count);
        writer.Write(count);
        writer.Write(length);
        writer.Write(start);
        writer.Write((ushort)0); // comment length
    }

    private sealed record Header(byte[] Name, ushort Method, uint Checksum, uint PackedLength, uint Length, uint Offset);
}
