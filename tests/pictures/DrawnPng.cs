using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PrintEdition.Tests.Pictures;

/// <summary>Writes PNG files of every kind, and ones that lie (PNG 3rd edition).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Depth">Bits of a sample.</param>
/// <param name="Colour">0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha.</param>
/// <param name="IsInterlaced">In seven passes.</param>
internal sealed record DrawnPng(int Width, int Height, int Depth = 8, int Colour = 2, bool IsInterlaced = false)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Whether a colour, or some of a palette's, are transparent.</summary>
    public bool HasTransparency { get; init; }

    /// <summary>A sample from its column, row and number; its low bits are taken. Null: all are 0.</summary>
    public Func<int, int, int, int>? Sample { get; init; } = (x, y, s) => (x * 0x0123) + (y * 0x3751) + (s * 0x5A5A);

    /// <summary>The filter type of a row: all of them in turn.</summary>
    public Func<int, int> Filter { get; init; } = y => y % 5;

    /// <summary>How well it is compressed.</summary>
    public CompressionLevel Level { get; init; } = CompressionLevel.Optimal;

    /// <summary>The part of its pixels that is written, 0 to 1.</summary>
    public double Written { get; init; } = 1;

    private int Samples => Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [.. BigEndian(Width), .. BigEndian(Height), (byte)Depth, (byte)Colour, 0, 0, (byte)(IsInterlaced ? 1 : 0)]);
        if (Colour == 3)
        {
            Chunk(file, "PLTE", [.. Enumerable.Range(0, 3 << Depth).Select(i => (byte)(i * 83))]);
        }

        if (HasTransparency)
        {
            Chunk(file, "tRNS", Colour == 3 ? new byte[] { 0, 100, 200 }[..Math.Min(3, 1 << Depth)] : [.. Enumerable.Range(0, Samples).SelectMany(s => BigEndian(SampleAt(3, 1, s))[2..])]);
        }

        var data = Data();
        foreach (var part in data.Chunk(Math.Max(1000, data.Length / 3)))
        {
            Chunk(file, "IDAT", part);
        }

        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Writes a chunk with its checksum.</summary>
    public static void Chunk(Stream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write([.. BigEndian(data.Length), .. body, .. BigEndian((int)Checksum(body))]);
    }

    private byte[] Data()
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, Level))
        {
            foreach (var pass in IsInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                Write(pass, zlib);
            }
        }

        return output.ToArray();
    }

    private void Write((int X, int Y, int StepX, int StepY) pass, Stream output)
    {
        var width = (Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0)
        {
            return;
        }

        var above = new byte[((width * Samples * Depth) + 7) / 8];
        for (var (y, n) = (pass.Y, 0); y < Height * Written; y += pass.StepY, n++)
        {
            var row = Row(pass, y, width);
            output.Write([(byte)Filter(n), .. Filtered(Filter(n), row, above)]);
            above = row;
        }
    }

    private byte[] Row((int X, int Y, int StepX, int StepY) pass, int y, int width)
    {
        var row = new byte[((width * Samples * Depth) + 7) / 8];
        for (var i = 0; i < width * Samples && Sample is not null; i++)
        {
            var sample = SampleAt(pass.X + (i / Samples * pass.StepX), y, i % Samples);
            if (Depth == 16)
            {
                BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(2 * i), (ushort)sample);
            }
            else
            {
                row[i * Depth / 8] |= (byte)(sample << (8 - Depth - (i * Depth % 8)));
            }
        }

        return row;
    }

    private int SampleAt(int x, int y, int sample) => (Sample?.Invoke(x, y, sample) ?? 0) & ((1 << Depth) - 1);

    private byte[] Filtered(int filter, byte[] row, byte[] above)
    {
        var distance = Math.Max(1, Samples * Depth / 8);
        return filter == 0 ? row : [.. row.Select((b, i) =>
        {
            int left = i >= distance ? row[i - distance] : 0, up = above[i], upLeft = i >= distance ? above[i - distance] : 0;
            var guess = filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Nearest(left, up, upLeft), _ => 0 };
            return (byte)(b - guess);
        })];
    }

    private static int Nearest(int left, int up, int upLeft) =>
        new[] { left, up, upLeft }.MinBy(v => Math.Abs(left + up - upLeft - v));

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    /// <summary>CRC-32 (annex D), bit by bit.</summary>
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
