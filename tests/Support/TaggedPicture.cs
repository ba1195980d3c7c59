using System.Buffers.Binary;
using System.Text;

namespace PrintEdition.Tests.Support;

/// <summary>Pictures with words in them, as agencies' programs write them.</summary>
public static class TaggedPicture
{
    /// <summary>A JPEG with segments behind its start marker.</summary>
    public static byte[] Jpeg(byte[] jpeg, params byte[][] segments) => [.. jpeg[..2], .. segments.SelectMany(s => s), .. jpeg[2..]];

    /// <summary>A segment with an XMP packet (XMP part 3, 1.1.3).</summary>
    public static byte[] XmpSegment(string packet) => Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(packet)]);

    /// <summary>A segment with IIM records among other image resources.</summary>
    public static byte[] IimSegment(params byte[][] sets) => Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Resource(0x03ED, "r", [1, 2, 3]), .. Resource(0x0404, "", [.. sets.SelectMany(s => s)])]);

    /// <summary>An IIM data set.</summary>
    public static byte[] Set(byte record, byte number, byte[] value) => [0x1C, record, number, (byte)(value.Length >> 8), (byte)value.Length, .. value];

    /// <summary>An XMP packet with properties.</summary>
    public static string Packet(string properties, string attributes = "") => "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/' " + attributes + ">"
        + properties + "</rdf:Description></rdf:RDF></x:xmpmeta>" + new string(' ', 100) + "<?xpacket end='w'?>";

    /// <summary>The words of an XMP packet as programs write them.</summary>
    public static string Words(string caption, string creator, string credit, string alternate) => Packet(
        $"<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>{caption}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>"
        + $"<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang='x-default'>{alternate}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>",
        $"photoshop:Credit='{credit}'");

    /// <summary>A PNG with a chunk <c>iTXt</c> behind its header.</summary>
    public static byte[] Png(byte[] png, string packet)
    {
        byte[] chunk = [.. "iTXtXML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(packet)];
        var ends = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(ends, chunk.Length - 4);
        BinaryPrimitives.WriteUInt32BigEndian(ends.AsSpan(4), Checksum(chunk));
        return [.. png[..33], .. ends[..4], .. chunk, .. ends[4..], .. png[33..]];
    }

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Resource(int number, string name, byte[] data)
    {
        byte[] named = [(byte)name.Length, .. Encoding.ASCII.GetBytes(name)];
        return [.. "8BIM"u8, (byte)(number >> 8), (byte)number, .. Padded(named), 0, 0, (byte)(data.Length >> 8), (byte)data.Length, .. Padded(data)];
    }

    private static byte[] Padded(byte[] data) => data.Length % 2 == 0 ? data : [.. data, 0];

    /// <summary>CRC-32 as PNG has it, bit by bit.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }
}
