using System.Buffers.Binary;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>Damages files of numbers, such as fonts and colour profiles: mostly offsets, counts and tags of their first part, which say where all else is.</summary>
/// <param name="samples">What copies are made of.</param>
internal sealed class BinaryMutator(IReadOnlyList<byte[]> samples)
{
    private const int MostChanges = 5;
    private const int Header = 640;

    private static readonly uint[] Numbers = [0, 1, 2, 3, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFF];

    /// <summary>The copy of a seed.</summary>
    public byte[] Copy(ulong seed)
    {
        var dice = new Dice(seed);
        var bytes = dice.Of(samples);
        for (var changes = dice.Length(MostChanges); changes > 0; changes--)
        {
            bytes = Change(bytes, dice);
        }

        return bytes;
    }

    private byte[] Change(byte[] bytes, Dice dice) => dice.Next(12) switch
    {
        0 => ByteChanges.Turned(bytes, dice),
        1 => ByteChanges.Cut(bytes, dice),
        2 => bytes[..dice.Next(bytes.Length + 1)],
        3 => Overlaid(bytes, ByteChanges.Part(dice.Of(samples), dice, Header), dice),
        4 => Overlaid(bytes, ByteChanges.Part(bytes, dice, 16), dice),
        5 => Increased(bytes, dice),
        _ => Number(bytes, dice),
    };

    private static byte[] Number(byte[] bytes, Dice dice)
    {
        var coded = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(coded, dice.Next(4) == 0 ? (uint)dice.Next(bytes.Length + 64) : dice.Of(Numbers));
        return Overlaid(bytes, dice.Next(2) == 0 ? coded : coded[2..], dice);
    }

    /// <summary>A number is a little larger or smaller.</summary>
    private static byte[] Increased(byte[] bytes, Dice dice)
    {
        var copy = bytes.ToArray();
        if (copy.Length > 0)
        {
            copy[At(copy, dice)] += (byte)(dice.Next(9) - 4);
        }

        return copy;
    }

    private static byte[] Overlaid(byte[] bytes, byte[] piece, Dice dice)
    {
        var copy = bytes.ToArray();
        var at = At(copy, dice);
        piece.AsSpan(0, Math.Min(piece.Length, copy.Length - at)).CopyTo(copy.AsSpan(at));
        return copy;
    }

    private static int At(byte[] bytes, Dice dice) => dice.Next(dice.Next(3) > 0 ? Math.Min(bytes.Length, Header) : bytes.Length);
}
