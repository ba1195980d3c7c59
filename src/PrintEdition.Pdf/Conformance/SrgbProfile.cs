using System.Buffers.Binary;
using System.Text;

namespace PrintEdition.Pdf.Conformance;

/// <summary>
/// The colour space of all that is painted, sRGB (IEC 61966-2-1), as an ICC profile made here by the formulas of the standard: version 2
/// (ICC.1:2001-04), which is what PDF 1.4 and so PDF/A-1 know; a matrix and one curve for its three channels.
/// </summary>
internal static class SrgbProfile
{
    /// <summary>Name of the colour space in the registry of the ICC.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    /// <summary>Size of the profile's header, and of an entry in its table of tags.</summary>
    private const int HeaderSize = 128;

    private const int TagSize = 12;

    /// <summary>Points of the curve: between them a straight line is off by less than an eighth of an 8-bit step.</summary>
    private const int CurvePoints = 1024;

    /// <summary>White of the profile's connection space (D50), as the header must have it.</summary>
    private static readonly double[] White = [0.9642, 1, 0.8249];

    /// <summary>The channels' colours adapted from D65 to D50 by Bradford's method; they add up to the white.</summary>
    private static readonly double[] Red = [0.43606, 0.22249, 0.01393];
    private static readonly double[] Green = [0.38506, 0.71690, 0.09708];
    private static readonly double[] Blue = [0.14308, 0.06061, 0.71389];

    /// <summary>The profile's bytes.</summary>
    public static byte[] Build()
    {
        (string Name, byte[] Data)[] tags =
        [
            ("desc", Description(Name)), ("cprt", Typed("text", Encoding.ASCII.GetBytes("No copyright\0"))), ("wtpt", Xyz(White)),
            ("rXYZ", Xyz(Red)), ("gXYZ", Xyz(Green)), ("bXYZ", Xyz(Blue)), ("rTRC", Curve()), ("gTRC", []), ("bTRC", []),
        ];
        var start = HeaderSize + sizeof(int) + (tags.Length * TagSize);
        var profile = new List<byte>();
        var table = new List<byte>(Number(tags.Length));
        var (offset, size) = (0, 0);
        foreach (var (name, data) in tags)
        {
            // A tag without data shares that of the one before it.
            (offset, size) = data.Length > 0 ? (start + profile.Count, data.Length) : (offset, size);
            table.AddRange([.. Encoding.ASCII.GetBytes(name), .. Number(offset), .. Number(size)]);
            profile.AddRange([.. data, .. new byte[-data.Length & 3]]);
        }

        return [.. Header(start + profile.Count), .. table, .. profile];
    }

    /// <summary>Version, class and spaces, the day the standard came out (never the clock's), signature, white (ICC.1:2001-04, 6.1).</summary>
    private static byte[] Header(int size)
    {
        byte[] head =
        [
            .. Number(size), .. Number(0), .. Number(0x02400000), .. "mntrRGB XYZ "u8, 0x07, 0xCF, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0, .. "acsp"u8,
            .. new byte[28], .. White.SelectMany(Fixed),
        ];
        return [.. head, .. new byte[HeaderSize - head.Length]];
    }

    /// <summary>The description in ASCII; those in Unicode and for the Macintosh are empty (6.5.16).</summary>
    private static byte[] Description(string text) =>
        Typed("desc", [.. Number(text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0, .. new byte[4 + 4 + 2 + 1 + 67]]);

    private static byte[] Xyz(double[] colour) => Typed("XYZ ", [.. colour.SelectMany(Fixed)]);

    /// <summary>Light for each value of a channel, 0 to 65535 (6.5.3).</summary>
    private static byte[] Curve() => Typed("curv", [.. Number(CurvePoints), .. Enumerable.Range(0, CurvePoints).SelectMany(i => Short(Light(i / (CurvePoints - 1.0))))]);

    private static ushort Light(double value) =>
        (ushort)Math.Round(65535 * (value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)));

    private static byte[] Typed(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), .. Number(0), .. data];

    /// <summary>A number with sixteen bits after the point.</summary>
    private static byte[] Fixed(double value) => Number((int)Math.Round(value * 65536));

    private static byte[] Number(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];
}
