namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>The LZW filter (ISO 32000-2, 7.4.4): codes of 9 to 12 bits.</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;

    /// <summary>The data; null when it is damaged, or more than a limit.</summary>
    /// <param name="data">Codes.</param>
    /// <param name="limit">The most bytes that are wanted.</param>
    /// <param name="isEarly">Whether codes become longer one code before they must.</param>
    public static byte[]? Decode(ReadOnlySpan<byte> data, long limit, bool isEarly)
    {
        var output = new List<byte>();
        var starts = new (int At, int Length)[MostCodes];
        var (next, width, before) = (End + 1, 9, (At: -1, Length: 0));
        var (bits, count) = (0u, 0);
        foreach (var b in data)
        {
            (bits, count) = ((bits << 8) | b, count + 8);
            if (count < width)
            {
                continue;
            }

            count -= width;
            var code = (int)(bits >> count) & ((1 << width) - 1);
            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                (next, width, before) = (End + 1, 9, (-1, 0));
                continue;
            }

            var at = output.Count;
            if (!Put(output, code, next, starts, before))
            {
                return null;
            }

            if (before.At >= 0 && next < MostCodes)
            {
                starts[next++] = (before.At, before.Length + 1); // what came before, and the first byte after it, stand in the output in a row
            }

            before = (at, output.Count - at);
            width = (next + (isEarly ? 1 : 0)) switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
            if (output.Count > limit)
            {
                return null;
            }
        }

        return [.. output];
    }

    private static bool Put(List<byte> output, int code, int next, (int At, int Length)[] starts, (int At, int Length) before)
    {
        if (code < Clear)
        {
            output.Add((byte)code);
            return true;
        }

        var (at, length) = code < next ? starts[code] : (before.At, before.Length + 1);
        if (code > next || at < 0)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            output.Add(output[at + i]);
        }

        return true;
    }
}
