using System.Text;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>
/// Makes damaged copies of samples, number n always the same one: bytes turned, tokens and lines doubled, cut out and moved, brackets nested deep,
/// numbers enlarged, pieces of other formats put in, another encoding, the end cut off.
/// </summary>
/// <param name="samples">What copies are made of.</param>
/// <param name="donors">What pieces are taken from.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> samples, IReadOnlyList<byte[]> donors)
{
    /// <summary>Larger copies cost time and find nothing that smaller ones do not.</summary>
    private const int Largest = 96 * 1024;

    private const int MostChanges = 6;
    private const int LongestPiece = 600;
    private const int MostRepetitions = 2_000;

    /// <summary>Whether copies stay in the encoding of their sample.</summary>
    public bool KeepsEncoding { get; init; }

    /// <summary>The copy of a seed.</summary>
    public byte[] Copy(ulong seed)
    {
        var dice = new Dice(seed);
        var bytes = dice.Of(samples);
        for (var changes = dice.Length(MostChanges); changes > 0; changes--)
        {
            var changed = Change(bytes, dice);
            bytes = changed.Length <= Largest ? changed : changed[..Largest];
        }

        return KeepsEncoding || dice.Next(16) > 0 ? bytes : Encodings.Changed(bytes, dice);
    }

    private byte[] Change(byte[] bytes, Dice dice) => dice.Next(20) switch
    {
        0 => ByteChanges.Turned(bytes, dice),
        1 => ByteChanges.Cut(bytes, dice),
        2 => Put(bytes, dice, dice.Of(Vocabulary.Pieces)),
        3 or 4 => Put(bytes, dice, dice.Of(Vocabulary.Pieces), atToken: true),
        5 => Put(bytes, dice, Repeated(dice.Of(Vocabulary.Pieces), dice)),
        6 => Tokens.Doubled(bytes, dice),
        7 => Tokens.Without(bytes, dice),
        8 => Tokens.Swapped(bytes, dice),
        9 => Tokens.Replaced(bytes, dice, dice.Of(Vocabulary.Pieces)),
        10 => Tokens.WithNumber(bytes, dice),
        11 => Lines.Doubled(bytes, dice),
        12 => Lines.Without(bytes, dice),
        13 => Lines.Swapped(bytes, dice),
        14 => Lines.Indented(bytes, dice),
        15 => Nested(bytes, dice),
        16 or 17 => Put(bytes, dice, ByteChanges.Part(dice.Of(donors), dice, LongestPiece), atToken: true),
        18 => [.. bytes.AsSpan(0, Tokens.At(bytes, dice)), .. Tail(dice.Of(donors), dice)],
        _ => bytes[..dice.Next(bytes.Length + 1)],
    };

    private static byte[] Tail(byte[] donor, Dice dice) => donor[Tokens.At(donor, dice)..];

    private static byte[] Put(byte[] bytes, Dice dice, byte[] piece, bool atToken = false)
    {
        var at = atToken ? Tokens.At(bytes, dice) : dice.Next(bytes.Length + 1);
        return [.. bytes.AsSpan(0, at), .. piece, .. bytes.AsSpan(at)];
    }

    /// <summary>A part put into many brackets, which are closed again or not.</summary>
    private static byte[] Nested(byte[] bytes, Dice dice)
    {
        var (open, close) = dice.Of(Vocabulary.Brackets);
        var times = dice.Length(MostRepetitions);
        var (start, end) = ByteChanges.Range(bytes, dice, LongestPiece);
        byte[] before = [.. bytes.AsSpan(0, start), .. Times(open, times), .. bytes.AsSpan(start, end - start)];
        return dice.Next(2) == 0 ? [.. before, .. Times(close, times), .. bytes.AsSpan(end)] : [.. before, .. bytes.AsSpan(end)];
    }

    private static byte[] Repeated(byte[] piece, Dice dice) => Times(piece, dice.Length(MostRepetitions));

    private static byte[] Times(byte[] piece, int times)
    {
        var all = new byte[piece.Length * times];
        for (var at = 0; at < all.Length; at += piece.Length)
        {
            piece.CopyTo(all, at);
        }

        return all;
    }
}
