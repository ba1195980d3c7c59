using System.Buffers.Binary;
using System.Text;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>
/// A CMYK profile of version 4 (ICC.1:2010) small enough to work out by hand. To inks: cyan is the coded a and yellow the coded b (so
/// 128/255 for grey), magenta solid, black the square of 1 − L. To Lab: L is 1 − black, a and b are 0.
/// </summary>
internal static class SmallProfile
{
    private const ushort Middle = 32896; // 128/255 of 65535

    public static byte[] Build()
    {
        var toInks = ToInks();
        var toLab = ToLab();
        byte[] table = [.. Number(2), .. Tag("A2B0", 156, toLab.Length), .. Tag("B2A0", 156 + toLab.Length, toInks.Length)];
        byte[] profile =
        [
            .. Number(0), .. Number(0), .. Number(0x04200000), .. "prtrCMYKLab "u8, .. new byte[12], .. "acsp"u8, .. new byte[88], .. table, .. toLab, .. toInks,
        ];
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        return profile;
    }

    /// <summary>Lab → inks (lutBToA): B curves, matrix, M curves, grid, A curves.</summary>
    private static byte[] ToInks()
    {
        byte[] straight = [.. "curv"u8, .. Number(0), .. Number(0)];
        byte[] b = [.. straight, .. straight, .. straight];
        byte[] matrix = [.. new[] { 1.0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0 }.SelectMany(Fixed)];
        byte[] formula = [.. "para"u8, .. Number(0), .. Short(3), .. Short(0), .. Fixed(1), .. Fixed(1), .. Fixed(0), .. Fixed(1), .. Fixed(0)];
        byte[] m = [.. formula, .. formula, .. formula];
        byte[] square = [.. "curv"u8, .. Number(0), .. Number(1), .. Short(0x0200), 0, 0];
        byte[] a = [.. straight, .. straight, .. straight, .. square];
        var nodes = Enumerable.Range(0, 8).SelectMany(n => new[] { (ushort)(((n >> 1) & 1) * 65535), (ushort)65535, (ushort)((n & 1) * 65535), (ushort)((1 - (n >> 2)) * 65535) });
        return Parts("mBA ", 3, 4, b, matrix, m, Grid(3, nodes), a);
    }

    /// <summary>Inks → Lab (lutAToB).</summary>
    private static byte[] ToLab()
    {
        byte[] straight = [.. "curv"u8, .. Number(0), .. Number(0)];
        var nodes = Enumerable.Range(0, 16).SelectMany(n => new[] { (ushort)((1 - (n & 1)) * 65535), Middle, Middle });
        return Parts("mAB ", 4, 3, [.. straight, .. straight, .. straight], [], [], Grid(4, nodes), [.. straight, .. straight, .. straight, .. straight]);
    }

    private static byte[] Grid(int inputs, IEnumerable<ushort> nodes) => [.. Enumerable.Repeat((byte)2, inputs), .. new byte[16 - inputs], 2, 0, 0, 0, .. nodes.SelectMany(Short)];

    private static byte[] Parts(string kind, byte inputs, byte outputs, params byte[][] parts)
    {
        var offsets = new List<byte>();
        var at = 32;
        foreach (var part in parts)
        {
            offsets.AddRange(Number(part.Length == 0 ? 0 : at));
            at += part.Length;
        }

        return [.. Encoding.ASCII.GetBytes(kind), .. Number(0), inputs, outputs, 0, 0, .. offsets, .. parts.SelectMany(p => p)];
    }

    private static byte[] Tag(string name, int offset, int size) => [.. Encoding.ASCII.GetBytes(name), .. Number(offset), .. Number(size)];

    private static byte[] Fixed(double value) => Number((int)(value * 65536));

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
