namespace PrintEdition.Pdf.Pictures;

/// <summary>Rows of pixels as differences from what their neighbours foretell, which compress better (PNG, filter type "Paeth").</summary>
internal static class PredictedRows
{
    private const byte Paeth = 4;

    /// <summary>The rows, each with its filter's number before it.</summary>
    /// <param name="pixels">Rows without gaps.</param>
    /// <param name="row">Bytes of a row.</param>
    /// <param name="components">Bytes of a pixel.</param>
    public static byte[] Of(ReadOnlySpan<byte> pixels, int row, int components)
    {
        var rows = pixels.Length / row;
        var filtered = new byte[rows * (row + 1)];
        for (var y = 0; y < rows; y++)
        {
            var at = y * (row + 1);
            filtered[at] = Paeth;
            for (var x = 0; x < row; x++)
            {
                var here = (y * row) + x;
                var left = x >= components ? pixels[here - components] : 0;
                var above = y > 0 ? pixels[here - row] : 0;
                var corner = x >= components && y > 0 ? pixels[here - row - components] : 0;
                filtered[at + 1 + x] = (byte)(pixels[here] - Foretold(left, above, corner));
            }
        }

        return filtered;
    }

    /// <summary>Of left, above and upper left the one nearest to left + above − upper left (PNG, 9.4).</summary>
    private static int Foretold(int left, int above, int corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
