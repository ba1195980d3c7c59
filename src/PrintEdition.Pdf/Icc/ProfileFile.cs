using System.Buffers.Binary;
using System.Text;

namespace PrintEdition.Pdf.Icc;

/// <summary>Writes profiles of version 2.4 (ICC.1:2001-04), which is what PDF 1.4, and so PDF/A-1 and PDF/X-1a, know.</summary>
internal static class ProfileFile
{
    /// <summary>Size of the header, and of an entry in the table of tags.</summary>
    private const int HeaderSize = 128;

    private const int TagSize = 12;

    /// <summary>White of the connection space (D50), as the header must have it.</summary>
    private static readonly double[] White = [Lab.White.X, Lab.White.Y, Lab.White.Z];

    /// <summary>A profile's bytes.</summary>
    /// <param name="kind">Class, colour space, connection space: four characters each.</param>
    /// <param name="day">What the header calls the day of making: that of the standard, never the clock's.</param>
    /// <param name="tags">The tags in order; one without data shares that of the one before it.</param>
    public static byte[] Write(string kind, DateOnly day, params ReadOnlySpan<(string Name, byte[] Data)> tags)
    {
        var start = HeaderSize + sizeof(int) + (tags.Length * TagSize);
        var data = new List<byte>();
        var table = new List<byte>(Number(tags.Length));
        var (offset, size) = (0, 0);
        foreach (var (name, content) in tags)
        {
            (offset, size) = content.Length > 0 ? (start + data.Count, content.Length) : (offset, size);
            table.AddRange([.. Encoding.ASCII.GetBytes(name), .. Number(offset), .. Number(size)]);
            data.AddRange([.. content, .. new byte[-content.Length & 3]]);
        }

        return [.. Header(kind, day, start + data.Count), .. table, .. data];
    }

    /// <summary>Version, class and spaces, day, signature, white (6.1).</summary>
    private static byte[] Header(string kind, DateOnly day, int size)
    {
        byte[] head =
        [
            .. Number(size), .. Number(0), .. Number(0x02400000), .. Encoding.ASCII.GetBytes(kind),
            .. Short((ushort)day.Year), .. Short((ushort)day.Month), .. Short((ushort)day.Day), 0, 0, 0, 0, 0, 0, .. "acsp"u8,
            .. new byte[28], .. White.SelectMany(Fixed),
        ];
        return [.. head, .. new byte[HeaderSize - head.Length]];
    }

    /// <summary>The description in ASCII; those in Unicode and for the Macintosh are empty (6.5.16).</summary>
    public static byte[] Description(string text) =>
        Typed("desc", [.. Number(text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0, .. new byte[4 + 4 + 2 + 1 + 67]]);

    /// <summary>A line of text (6.5.18).</summary>
    public static byte[] Text(string text) => Typed("text", Encoding.ASCII.GetBytes(text + '\0'));

    /// <summary>Tristimulus values (6.5.26).</summary>
    public static byte[] Xyz(params double[] colour) => Typed("XYZ ", [.. colour.SelectMany(Fixed)]);

    /// <summary>A curve of values 0 to 1 (6.5.3).</summary>
    public static byte[] Curve(IReadOnlyCollection<double> values) => Typed("curv", [.. Number(values.Count), .. values.SelectMany(Fraction)]);

    /// <summary>A table of sixteen bits (6.5.7): curves of the inputs, grid with its first channel varying slowest, curves of the outputs, all 0 to 1.</summary>
    public static byte[] Table(double[][] before, int points, double[] grid, double[][] after)
    {
        byte[] head = [(byte)before.Length, (byte)after.Length, (byte)points, 0];
        double[] identity = [1, 0, 0, 0, 1, 0, 0, 0, 1];
        return Typed(
            "mft2",
            [
                .. head, .. identity.SelectMany(Fixed), .. Short((ushort)before[0].Length), .. Short((ushort)after[0].Length),
                .. before.SelectMany(c => c).Concat(grid).Concat(after.SelectMany(c => c)).SelectMany(Fraction),
            ]);
    }

    private static byte[] Typed(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), .. Number(0), .. data];

    /// <summary>A number with sixteen bits after the point.</summary>
    private static byte[] Fixed(double value) => Number((int)Math.Round(value * 65536));

    private static byte[] Fraction(double value) => Short((ushort)Math.Round(65535 * Math.Clamp(value, 0, 1)));

    private static byte[] Number(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];
}
