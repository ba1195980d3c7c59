namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>Undoes the predictors of compressed rows (ISO 32000-2, 7.4.4.4).</summary>
internal static class Predictors
{
    private const int Tiff = 2;
    private const int FirstOfPng = 10;

    /// <summary>The longest row that is undone, in bytes.</summary>
    private const int LongestRow = 1 << 20;

    /// <summary>The data as it was; null when the parameters make no sense.</summary>
    public static byte[]? Undo(byte[] data, ReadDictionary parameters)
    {
        var kind = Of("Predictor", 1);
        var (colours, bits, columns) = (Of("Colors", 1), Of("BitsPerComponent", 8), Of("Columns", 1));
        if (kind < Tiff)
        {
            return data;
        }

        var row = (((long)colours * bits * columns) + 7) / 8;
        if (colours is < 1 or > 64 || bits is < 1 or > 16 || columns < 1 || row > LongestRow)
        {
            return null;
        }

        var pixel = Math.Max(1, colours * bits / 8);
        return kind >= FirstOfPng ? UndoPng(data, (int)row, pixel) : UndoTiff(data, (int)row, pixel, bits);

        int Of(string key, int usual) => parameters[key] is ReadNumber number ? number.Integer ?? -1 : usual;
    }

    private static byte[] UndoTiff(byte[] data, int row, int pixel, int bits)
    {
        for (var start = 0; bits == 8 && start < data.Length; start += row)
        {
            for (var i = start + pixel; i < Math.Min(start + row, data.Length); i++)
            {
                data[i] += data[i - pixel];
            }
        }

        return data;
    }

    private static byte[] UndoPng(byte[] data, int row, int pixel)
    {
        var output = new byte[(data.Length + row) / (row + 1) * row];
        var length = 0;
        ReadOnlySpan<byte> above = new byte[row];
        for (var at = 0; at < data.Length; at += row + 1)
        {
            var coded = data.AsSpan(at + 1, Math.Min(row, data.Length - at - 1));
            var plain = output.AsSpan(length, coded.Length);
            UndoRow(data[at], coded, plain, above, pixel);
            length += coded.Length;
            above = plain.Length == row ? plain : above;
        }

        return output[..length];
    }

    private static void UndoRow(byte filter, ReadOnlySpan<byte> coded, Span<byte> plain, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < coded.Length; i++)
        {
            var left = i < pixel ? 0 : plain[i - pixel];
            var corner = i < pixel ? 0 : above[i - pixel];
            plain[i] = (byte)(coded[i] + filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => 0,
            });
        }
    }

    /// <summary>Of three neighbours the one nearest to left + above - corner (PNG, 9.4).</summary>
    private static int Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
