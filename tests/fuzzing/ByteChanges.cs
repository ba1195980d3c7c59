namespace PrintEdition.Tests.Fuzzing;

/// <summary>Changes that know nothing of what bytes mean.</summary>
internal static class ByteChanges
{
    private const int Longest = 256;

    /// <summary>A few bytes are others.</summary>
    public static byte[] Turned(byte[] bytes, Dice dice)
    {
        var copy = bytes.ToArray();
        for (var times = dice.Length(8); times > 0 && copy.Length > 0; times--)
        {
            var at = dice.Next(copy.Length);
            copy[at] = dice.Next(2) == 0 ? (byte)(copy[at] ^ (1 << dice.Next(8))) : (byte)dice.Next(256);
        }

        return copy;
    }

    /// <summary>A part is gone.</summary>
    public static byte[] Cut(byte[] bytes, Dice dice)
    {
        var (start, end) = Range(bytes, dice, Longest);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(end)];
    }

    /// <summary>A part of the bytes.</summary>
    public static byte[] Part(byte[] bytes, Dice dice, int longest)
    {
        var (start, end) = Range(bytes, dice, longest);
        return bytes[start..end];
    }

    /// <summary>Where a part begins and ends.</summary>
    public static (int Start, int End) Range(byte[] bytes, Dice dice, int longest)
    {
        var start = dice.Next(bytes.Length);
        return (start, Math.Min(bytes.Length, start + dice.Length(longest)));
    }
}
