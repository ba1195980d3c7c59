using PrintEdition.Imaging.Decoding;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Ingest.Pictures;

/// <summary>A picture in few grey pixels, on white, as displayed; its shape is not kept.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Grey">The pixels row by row, 0 black to 255 white.</param>
internal sealed record GreyThumbnail(int Width, int Height, byte[] Grey)
{
    /// <summary>Pixels on a side at the most.</summary>
    private const int MostPixels = 96;

    /// <summary>Bytes of a pixel.</summary>
    private const int Parts = 4;

    /// <summary>Reads a picture; null for one that is damaged or cannot be decoded.</summary>
    public static GreyThumbnail? Of(PictureFile picture)
    {
        using var decoded = PictureDecoder.Decode(picture, (double)Math.Min(picture.Width, picture.Height) / MostPixels);
        return decoded is { IsWhole: true } ? Of(decoded.Bitmap) : null;
    }

    private static GreyThumbnail Of(SKBitmap bitmap)
    {
        var means = new Means(bitmap.Width, bitmap.Height);
        for (var y = 0; y < bitmap.Height; y++)
        {
            means.Add(y, bitmap.GetPixelSpan().Slice(y * bitmap.RowBytes, bitmap.Width * Parts));
        }

        return means.Thumbnail();
    }

    /// <summary>Means of the pixels that fall into each pixel of a thumbnail.</summary>
    private sealed class Means(int width, int height)
    {
        private readonly int[] columns = Places(width);
        private readonly int[] rows = Places(height);
        private readonly long[] sums = new long[Math.Min(width, MostPixels) * Math.Min(height, MostPixels)];
        private readonly long[] counts = new long[Math.Min(width, MostPixels) * Math.Min(height, MostPixels)];

        /// <summary>Adds a row of premultiplied pixels; what alpha leaves is white.</summary>
        public void Add(int y, ReadOnlySpan<byte> row)
        {
            var start = rows[y] * Math.Min(width, MostPixels);
            for (var x = 0; x < width; x++)
            {
                var pixel = row.Slice(x * Parts, Parts);
                sums[start + columns[x]] += (((77 * pixel[0]) + (150 * pixel[1]) + (29 * pixel[2])) >> 8) + 255 - pixel[3];
                counts[start + columns[x]]++;
            }
        }

        /// <summary>The thumbnail.</summary>
        public GreyThumbnail Thumbnail() => new(
            Math.Min(width, MostPixels),
            Math.Min(height, MostPixels),
            [.. sums.Select((sum, i) => (byte)(sum / counts[i]))]);

        /// <summary>The thumbnail's column or row of each of the picture's.</summary>
        private static int[] Places(int length) => [.. Enumerable.Range(0, length).Select(i => (int)((long)i * Math.Min(length, MostPixels) / length))];
    }
}
