namespace PrintEdition.Tests.Fuzzing;

/// <summary>Changes of whole lines, of which most formats are made.</summary>
internal static class Lines
{
    private const int Most = 8;

    /// <summary>Some lines are there again, further down.</summary>
    public static byte[] Doubled(byte[] bytes, Dice dice)
    {
        var (start, end) = Range(bytes, dice);
        var to = Start(bytes, dice.Next(bytes.Length + 1));
        return [.. bytes.AsSpan(0, to), .. bytes.AsSpan(start, end - start), .. bytes.AsSpan(to)];
    }

    /// <summary>Some lines are gone.</summary>
    public static byte[] Without(byte[] bytes, Dice dice)
    {
        var (start, end) = Range(bytes, dice);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(end)];
    }

    /// <summary>Some lines stand behind those that follow.</summary>
    public static byte[] Swapped(byte[] bytes, Dice dice)
    {
        var (start, middle) = Range(bytes, dice);
        var end = middle;
        for (var count = dice.Length(Most); count > 0; count--)
        {
            end = End(bytes, end);
        }

        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(middle, end - middle), .. bytes.AsSpan(start, middle - start), .. bytes.AsSpan(end)];
    }

    /// <summary>A line stands further in, or less far.</summary>
    public static byte[] Indented(byte[] bytes, Dice dice)
    {
        var at = Start(bytes, dice.Next(bytes.Length + 1));
        var white = bytes.AsSpan(at).IndexOfAnyExcept((byte)' ');
        return dice.Next(2) == 0 && white > 0
            ? [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + 1 + dice.Next(white))]
            : [.. bytes.AsSpan(0, at), .. Enumerable.Repeat((byte)(dice.Next(8) == 0 ? '\t' : ' '), dice.Length(64)), .. bytes.AsSpan(at)];
    }

    private static (int Start, int End) Range(byte[] bytes, Dice dice)
    {
        var start = Start(bytes, dice.Next(bytes.Length + 1));
        var end = start;
        for (var count = dice.Length(Most); count > 0; count--)
        {
            end = End(bytes, end);
        }

        return (start, end);
    }

    private static int Start(byte[] bytes, int at) => bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;

    private static int End(byte[] bytes, int at) => bytes.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var end ? at + end + 1 : bytes.Length;
}
