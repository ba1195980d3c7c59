using System.Buffers.Binary;

namespace PrintEdition.Imaging.Metadata;

/// <summary>Finds metadata in the segments before a JPEG's first scan (ITU-T T.81 annex B; XMP part 3, 1.1; Photoshop file formats, image resources).</summary>
internal static class JpegPackets
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte App1 = 0xE1;
    private const byte App13 = 0xED;
    private const int SegmentsStart = 2;
    private const ushort IimResource = 0x0404;

    /// <summary>Image resources are cut into segments of 64 kB; more than this is no text.</summary>
    private const int MostResources = 4 * 1024 * 1024;

    /// <summary>The XMP packet; empty for none.</summary>
    public static ReadOnlyMemory<byte> Xmp(ReadOnlyMemory<byte> file) => Segments(file, App1, "http://ns.adobe.com/xap/1.0/\0"u8.ToArray()).FirstOrDefault();

    /// <summary>The IIM records; empty for none.</summary>
    public static ReadOnlyMemory<byte> Iim(ReadOnlyMemory<byte> file)
    {
        using var resources = new MemoryStream();
        foreach (var part in Segments(file, App13, "Photoshop 3.0\0"u8.ToArray()))
        {
            if (resources.Length + part.Length > MostResources)
            {
                break;
            }

            resources.Write(part.Span);
        }

        return Resource(resources.ToArray(), IimResource);
    }

    /// <summary>What follows the name in each segment of a kind.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Segments(ReadOnlyMemory<byte> file, byte wanted, byte[] name)
    {
        for (var at = SegmentsStart; at + 4 <= file.Length && file.Span[at] == 0xFF;)
        {
            var marker = file.Span[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file.Span[(at + 2)..]);
            if (marker is StartOfScan or EndOfImage || length < 2 || at + 2 + length > file.Length)
            {
                yield break;
            }

            var segment = file.Slice(at + 4, length - 2);
            if (marker == wanted && segment.Span.StartsWith(name))
            {
                yield return segment[name.Length..];
            }

            at += 2 + length;
        }
    }

    /// <summary>An image resource: <c>8BIM</c>, number, name, length, data; names and data are padded to even lengths.</summary>
    private static ReadOnlyMemory<byte> Resource(ReadOnlyMemory<byte> resources, ushort wanted)
    {
        var rest = resources;
        while (rest.Length >= 12 && rest.Span.StartsWith("8BIM"u8))
        {
            var number = BinaryPrimitives.ReadUInt16BigEndian(rest.Span[4..]);
            var lengthAt = 6 + Even(1 + rest.Span[6]);
            if (lengthAt + 4 > rest.Length || BinaryPrimitives.ReadUInt32BigEndian(rest.Span[lengthAt..]) is var length && length > rest.Length - lengthAt - 4)
            {
                break;
            }

            if (number == wanted)
            {
                return rest.Slice(lengthAt + 4, (int)length);
            }

            rest = rest[Math.Min(rest.Length, lengthAt + 4 + Even((int)length))..];
        }

        return default;
    }

    private static int Even(int length) => length + (length & 1);
}
