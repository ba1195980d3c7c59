using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>
/// A picture that becomes smaller while its rows come in, in any order: each of its pixels is the mean of those that fall into it.
/// Memory is that of the small picture.
/// </summary>
internal sealed class MeanGrid
{
    private readonly int[] columns;
    private readonly int[] rows;
    private readonly int[] columnSizes;
    private readonly int[] rowSizes;
    private readonly ulong[] sums;

    /// <summary>An empty grid.</summary>
    /// <param name="from">The picture that comes in.</param>
    /// <param name="to">The picture that is made; no side longer.</param>
    public MeanGrid(SKSizeI from, SKSizeI to)
    {
        (From, To) = (from, to);
        (columns, columnSizes) = Places(from.Width, to.Width);
        (rows, rowSizes) = Places(from.Height, to.Height);
        sums = new ulong[(long)to.Width * to.Height * 2];
    }

    /// <summary>The size of what comes in.</summary>
    public SKSizeI From { get; }

    /// <summary>The size of what is made.</summary>
    public SKSizeI To { get; }

    /// <summary>Adds pixels of a row: 8 bits of red, green, blue and alpha, premultiplied.</summary>
    /// <param name="y">The row, from 0.</param>
    /// <param name="first">The column of the first pixel.</param>
    /// <param name="step">Columns from a pixel to the next.</param>
    /// <param name="pixels">The pixels.</param>
    public void Add(int y, int first, int step, ReadOnlySpan<byte> pixels)
    {
        var start = 2 * rows[y] * To.Width;
        for (int x = first, i = 0; x < From.Width && i < pixels.Length;)
        {
            // All pixels of a column are added up before they go into memory.
            var column = columns[x];
            ulong redGreen = 0, blueAlpha = 0;
            for (; x < From.Width && i < pixels.Length && columns[x] == column; x += step, i += DecodedPicture.Parts)
            {
                redGreen += pixels[i] | ((ulong)pixels[i + 1] << 32);
                blueAlpha += pixels[i + 2] | ((ulong)pixels[i + 3] << 32);
            }

            sums[start + (2 * column)] += redGreen;
            sums[start + (2 * column) + 1] += blueAlpha;
        }
    }

    /// <summary>The small picture; what never came in is transparent.</summary>
    public SKBitmap ToBitmap()
    {
        var bitmap = DecodedPicture.Blank(To.Width, To.Height);
        var pixels = bitmap.GetPixelSpan();
        for (var y = 0; y < To.Height; y++)
        {
            for (var x = 0; x < To.Width; x++)
            {
                var (at, count) = ((y * To.Width) + x, (ulong)columnSizes[x] * (ulong)rowSizes[y]);
                Put(pixels[((y * bitmap.RowBytes) + (x * DecodedPicture.Parts))..], sums[2 * at], sums[(2 * at) + 1], count);
            }
        }

        return bitmap;
    }

    /// <summary>Two sums of 32 bits lie in each number.</summary>
    private static void Put(Span<byte> pixel, ulong redGreen, ulong blueAlpha, ulong count)
    {
        pixel[0] = (byte)((uint)redGreen / count);
        pixel[1] = (byte)((redGreen >> 32) / count);
        pixel[2] = (byte)((uint)blueAlpha / count);
        pixel[3] = (byte)((blueAlpha >> 32) / count);
    }

    /// <summary>The small picture's column of each large one, and how many fall into each.</summary>
    private static (int[] Places, int[] Sizes) Places(int from, int to)
    {
        var places = new int[from];
        var sizes = new int[to];
        for (var i = 0; i < from; i++)
        {
            places[i] = (int)((long)i * to / from);
            sizes[places[i]]++;
        }

        return (places, sizes);
    }
}
