namespace PrintEdition.Tests.Fuzzing;

/// <summary>Changes of words, numbers, signs and white: what stays is nearly well-formed, and gets further into a reader.</summary>
internal static class Tokens
{
    /// <summary>Tokens that are moved as one.</summary>
    private const int Most = 12;

    private enum Kind
    {
        Word,
        Digit,
        White,
        Sign,
    }

    /// <summary>Where a token begins.</summary>
    public static int At(byte[] bytes, Dice dice) => Start(bytes, dice.Next(bytes.Length + 1));

    /// <summary>Some tokens are there several times.</summary>
    public static byte[] Doubled(byte[] bytes, Dice dice)
    {
        var (start, end) = Range(bytes, dice);
        var part = bytes.AsSpan(start, end - start);
        return [.. bytes.AsSpan(0, end), .. part, .. (dice.Next(3) == 0 ? part : []), .. bytes.AsSpan(end)];
    }

    /// <summary>Some tokens are gone.</summary>
    public static byte[] Without(byte[] bytes, Dice dice)
    {
        var (start, end) = Range(bytes, dice);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(end)];
    }

    /// <summary>Two tokens have changed places.</summary>
    public static byte[] Swapped(byte[] bytes, Dice dice)
    {
        var (a, b) = (Range(bytes, dice), Range(bytes, dice));
        var (first, second) = a.Start <= b.Start ? (a, b) : (b, a);
        return first.End > second.Start
            ? bytes
            : [.. bytes.AsSpan(0, first.Start), .. bytes.AsSpan(second.Start, second.End - second.Start), .. bytes.AsSpan(first.End, second.Start - first.End), .. bytes.AsSpan(first.Start, first.End - first.Start), .. bytes.AsSpan(second.End)];
    }

    /// <summary>Some tokens are something else.</summary>
    public static byte[] Replaced(byte[] bytes, Dice dice, byte[] piece)
    {
        var (start, end) = Range(bytes, dice);
        return [.. bytes.AsSpan(0, start), .. piece, .. bytes.AsSpan(end)];
    }

    /// <summary>A number is on the edge of what can be counted; without any, a word is.</summary>
    public static byte[] WithNumber(byte[] bytes, Dice dice)
    {
        var digit = bytes.AsSpan(Math.Min(bytes.Length, dice.Next(bytes.Length + 1))).IndexOfAnyInRange((byte)'0', (byte)'9');
        var at = digit < 0 ? At(bytes, dice) : Array.FindIndex(bytes, b => b is >= (byte)'0' and <= (byte)'9');
        at = digit < 0 ? at : Start(bytes, Math.Max(at, Later(bytes, dice)));
        var end = End(bytes, at);
        return [.. bytes.AsSpan(0, at), .. dice.Of(Vocabulary.Numbers), .. bytes.AsSpan(end)];
    }

    private static int Later(byte[] bytes, Dice dice)
    {
        var from = dice.Next(bytes.Length);
        var found = bytes.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        return found < 0 ? 0 : from + found;
    }

    private static (int Start, int End) Range(byte[] bytes, Dice dice)
    {
        var start = At(bytes, dice);
        var end = start;
        for (var count = dice.Length(Most); count > 0; count--)
        {
            end = End(bytes, end);
        }

        return (start, end);
    }

    private static int Start(byte[] bytes, int at)
    {
        while (at > 0 && at < bytes.Length && Of(bytes[at]) is var kind && kind != Kind.Sign && Of(bytes[at - 1]) == kind)
        {
            at--;
        }

        return at;
    }

    private static int End(byte[] bytes, int at)
    {
        if (at >= bytes.Length)
        {
            return bytes.Length;
        }

        var kind = Of(bytes[at++]);
        while (kind != Kind.Sign && at < bytes.Length && Of(bytes[at]) == kind)
        {
            at++;
        }

        return at;
    }

    private static Kind Of(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => Kind.Digit,
        (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' => Kind.White,
        >= 0x80 or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') => Kind.Word,
        _ => Kind.Sign,
    };
}
