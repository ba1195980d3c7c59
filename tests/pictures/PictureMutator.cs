using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using PrintEdition.Imaging.Files;
using PrintEdition.Model;

namespace PrintEdition.Tests.Pictures;

/// <summary>Damages pictures: mutation number n of them is always the same.</summary>
internal sealed partial class PictureMutator
{
    private static readonly uint[] Numbers = [0, 1, 2, 7, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 10_000, 60_000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];

    private static readonly string[] Words = ["0", "-1", "1e308", "1e-300", "NaN", "99999999", "100%", "url(#a)", "none", "", "<g>", "&lt;", "\"", "M", "z", "5e5mm"];

    private readonly (string Name, byte[] Bytes)[] seeds =
    [
        .. FourColours.All.Select(n => (n, FourColours.Bytes(n))),
        ("turned.jpg", Jpeg.Turned(FourColours.Bytes("colour.jpg"), 6)),
        ("rgb.png", new DrawnPng(96, 64).ToBytes()),
        ("deep.png", new DrawnPng(40, 30, 16, 6, IsInterlaced: true).ToBytes()),
        ("palette.png", new DrawnPng(50, 20, 4, 3) { HasTransparency = true }.ToBytes()),
        ("grey.png", new DrawnPng(50, 20, 1, 0, IsInterlaced: true) { HasTransparency = true }.ToBytes()),
        ("large.png", new DrawnPng(9_000, 4_000, 1, 0) { Sample = null, Filter = _ => 0 }.ToBytes()),
        ("large-interlaced.png", new DrawnPng(6_000, 5_000, 2, 3, IsInterlaced: true) { Sample = null, Filter = _ => 0 }.ToBytes()),
    ];

    private ulong state;

    /// <summary>The n-th damaged picture.</summary>
    public (string Name, byte[] Bytes) Mutation(int number)
    {
        state = ((ulong)number * 0x9E3779B97F4A7C15) + 1;
        var (name, bytes) = seeds[number % seeds.Length];
        for (var i = Next(4); i >= 0; i--)
        {
            bytes = FormatSniffer.Of(bytes) == PictureFormat.Svg && Next(2) == 0 ? ChangeWord(bytes) : Change(bytes);
        }

        return (name, name.EndsWith(".png", StringComparison.Ordinal) && Next(4) > 0 ? WithChecksums(bytes) : bytes);
    }

    private byte[] Change(byte[] bytes) => Next(9) switch
    {
        0 => Changed(bytes, (copy, at) => copy[at] ^= (byte)(1 << Next(8))),
        1 => Changed(bytes, (copy, at) => copy[at] = (byte)Numbers[Next(7)]),
        2 => Number(bytes, Next(2) == 0 ? 2 : 4, isBigEndian: true),
        3 => Number(bytes, Next(2) == 0 ? 2 : 4, isBigEndian: false),
        4 => Header(bytes),
        5 => bytes[..Next(bytes.Length + 1)],
        6 => Without(bytes),
        7 => Repeated(bytes),
        _ => Spliced(bytes),
    };

    private byte[] Changed(byte[] bytes, Action<byte[], int> change)
    {
        var copy = bytes.ToArray();
        for (var i = Next(8); i >= 0 && copy.Length > 0; i--)
        {
            change(copy, Next(copy.Length));
        }

        return copy;
    }

    /// <summary>A number with a meaning of its own somewhere.</summary>
    private byte[] Number(byte[] bytes, int size, bool isBigEndian) => Put(bytes, Next(Math.Max(1, bytes.Length - size)), size, isBigEndian);

    /// <summary>The same near the beginning, where sizes are.</summary>
    private byte[] Header(byte[] bytes) => Put(bytes, Next(Math.Clamp(bytes.Length - 4, 1, 40)), Next(2) == 0 ? 2 : 4, Next(2) == 0);

    private byte[] Put(byte[] bytes, int at, int size, bool isBigEndian)
    {
        var (copy, number) = (bytes.ToArray(), Numbers[Next(Numbers.Length)]);
        Span<byte> coded = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(coded, isBigEndian ? BinaryPrimitives.ReverseEndianness(number) : number);
        (isBigEndian ? coded[(4 - size)..] : coded[..size])[..Math.Clamp(copy.Length - at, 0, size)].CopyTo(copy.AsSpan(Math.Min(at, copy.Length)));
        return copy;
    }

    private byte[] Without(byte[] bytes)
    {
        var (from, to) = Range(bytes);
        return [.. bytes[..from], .. bytes[to..]];
    }

    private byte[] Repeated(byte[] bytes)
    {
        var (from, to) = Range(bytes);
        var times = Math.Min(Next(3) == 0 ? 200 : 3, 200_000 / (to - from + 1));
        return [.. bytes[..to], .. Enumerable.Repeat(bytes[from..to], times).SelectMany(b => b), .. bytes[to..]];
    }

    private byte[] Spliced(byte[] bytes)
    {
        var other = seeds[Next(seeds.Length)].Bytes;
        return [.. bytes[..Next(bytes.Length + 1)], .. other[Next(other.Length)..]];
    }

    private byte[] ChangeWord(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var words = Word().Matches(text);
        if (words.Count == 0)
        {
            return bytes;
        }

        var word = words[Next(words.Count)];
        var with = Next(4) == 0 ? string.Concat(Enumerable.Repeat(word.Value, Next(500))) : Next(2) == 0 ? words[Next(words.Count)].Value : Words[Next(Words.Length)];
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, word.Index), with, text.AsSpan(word.Index + word.Length)));
    }

    /// <summary>A PNG whose chunks have the checksums of what is in them now: damage that gets further.</summary>
    private static byte[] WithChecksums(byte[] bytes)
    {
        using var file = new MemoryStream();
        var at = Math.Min(8, bytes.Length);
        file.Write(bytes.AsSpan(0, at));
        while (at + 12 <= bytes.Length && BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)) is var length && length <= bytes.Length - at - 12)
        {
            DrawnPng.Chunk(file, Encoding.Latin1.GetString(bytes, at + 4, 4), bytes[(at + 8)..(at + 8 + (int)length)]);
            at += 12 + (int)length;
        }

        file.Write(bytes.AsSpan(at));
        return file.ToArray();
    }

    private (int From, int To) Range(byte[] bytes)
    {
        var from = Next(bytes.Length + 1);
        return (from, from + Next(Math.Min(bytes.Length - from, 300) + 1));
    }

    /// <summary>A number from 0 to under a bound (SplitMix64).</summary>
    private int Next(int bound)
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return bound <= 1 ? 0 : (int)((z ^ (z >> 31)) % (ulong)bound);
    }

    [GeneratedRegex("""[-\w.%#]+|<[^<>]{0,80}>|\x22[^\x22]{0,200}\x22""")]
    private static partial Regex Word();
}
