using System.IO.Compression;

namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>The filters of streams that hold text and tables (ISO 32000-2, 7.4); those of pictures are left as they are.</summary>
internal static class StreamFilters
{
    /// <summary>Data without a filter; null when it cannot be had, or is more than a limit.</summary>
    /// <param name="name">The filter, by its long or short name.</param>
    /// <param name="data">Coded data.</param>
    /// <param name="parameters">The filter's parameters (DecodeParms).</param>
    /// <param name="limit">The most bytes that are wanted.</param>
    public static byte[]? Decode(string name, ReadOnlyMemory<byte> data, ReadDictionary parameters, long limit) => name switch
    {
        "FlateDecode" or "Fl" => Inflate(data, limit) is { } rows ? Predictors.Undo(rows, parameters) : null,
        "LZWDecode" or "LZW" => Lzw.Decode(data.Span, limit, parameters["EarlyChange"] is not ReadNumber { Integer: 0 }) is { } rows ? Predictors.Undo(rows, parameters) : null,
        "ASCIIHexDecode" or "AHx" => Hexadecimal(data.Span),
        "ASCII85Decode" or "A85" => Ascii85(data.Span),
        "RunLengthDecode" or "RL" => RunLengths(data.Span, limit),
        "Crypt" => data.ToArray(),
        _ => null,
    };

    private static byte[]? Inflate(ReadOnlyMemory<byte> data, long limit)
    {
        using var output = new MemoryStream();
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[32768];
            for (int read; (read = zlib.Read(buffer)) > 0;)
            {
                output.Write(buffer, 0, read);
                if (output.Length > limit)
                {
                    return null;
                }
            }

            return output.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static byte[]? Hexadecimal(ReadOnlySpan<byte> data)
    {
        var output = new List<byte>(data.Length / 2);
        var half = -1;
        foreach (var b in data)
        {
            if (b == (byte)'>')
            {
                break;
            }

            if (Signs.IsWhite(b))
            {
                continue;
            }

            var digit = Signs.HexDigit(b);
            if (digit < 0)
            {
                return null;
            }

            if (half >= 0)
            {
                output.Add((byte)((half << 4) | digit));
            }

            half = half < 0 ? digit : -1;
        }

        return half < 0 ? [.. output] : [.. output, (byte)(half << 4)];
    }

    private static byte[]? Ascii85(ReadOnlySpan<byte> data)
    {
        var output = new List<byte>(data.Length);
        var (value, count) = (0u, 0);
        foreach (var b in data)
        {
            if (b == (byte)'~')
            {
                break;
            }

            if (Signs.IsWhite(b))
            {
                continue;
            }

            if (b == (byte)'z' && count == 0)
            {
                output.AddRange([0, 0, 0, 0]);
                continue;
            }

            if (b is < (byte)'!' or > (byte)'u')
            {
                return null;
            }

            value = unchecked((value * 85) + (uint)(b - '!'));
            if (++count == 5)
            {
                Put(4);
                (value, count) = (0, 0);
            }
        }

        for (var missing = count; count > 1 && missing < 5; missing++)
        {
            value = unchecked((value * 85) + 84);
        }

        Put(count - 1);
        return [.. output];

        void Put(int bytes)
        {
            for (var i = 0; i < bytes; i++)
            {
                output.Add((byte)(value >> (24 - (8 * i))));
            }
        }
    }

    private static byte[]? RunLengths(ReadOnlySpan<byte> data, long limit)
    {
        const int End = 128;
        var output = new List<byte>(data.Length);
        for (var at = 0; at < data.Length && data[at] != End;)
        {
            var length = data[at++];
            if (length < End)
            {
                var count = Math.Min(length + 1, data.Length - at);
                output.AddRange(data.Slice(at, count));
                at += count;
            }
            else if (at < data.Length)
            {
                output.AddRange(Enumerable.Repeat(data[at++], 257 - length));
            }

            if (output.Count > limit)
            {
                return null;
            }
        }

        return [.. output];
    }
}
