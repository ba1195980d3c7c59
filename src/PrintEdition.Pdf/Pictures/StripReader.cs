using SkiaSharp;

namespace PrintEdition.Pdf.Pictures;

/// <summary>Reads a large picture in strips and reduces it on the way: each block of pixels becomes their mean.</summary>
internal static class StripReader
{
    private const int Parts = 4;

    /// <summary>Reads a picture reduced by a whole factor.</summary>
    /// <param name="codec">The picture.</param>
    /// <param name="factor">Pixels on a side that become one, over 1.</param>
    /// <returns>The picture, null when it cannot be read in strips; and whether all of it was there.</returns>
    public static (SKBitmap? Bitmap, bool IsWhole) Read(SKCodec codec, int factor)
    {
        var strip = new SKImageInfo(codec.Info.Width, factor, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        if (codec.StartScanlineDecode(strip.WithSize(codec.Info.Width, codec.Info.Height)) != SKCodecResult.Success)
        {
            return (null, false);
        }

        using var rows = new SKBitmap(strip);
        var reduced = new SKBitmap(PictureDecoder.InfoOf(codec.Info.Width / factor, codec.Info.Height / factor));
        var isWhole = true;
        for (var y = 0; y < reduced.Height; y++)
        {
            isWhole &= codec.GetScanlines(rows.GetPixels(), factor, rows.RowBytes) == factor;
            Average(rows.GetPixelSpan(), rows.RowBytes, factor, reduced.GetPixelSpan().Slice(y * reduced.RowBytes, reduced.RowBytes));
        }

        return (reduced, isWhole);
    }

    private static void Average(ReadOnlySpan<byte> rows, int rowBytes, int factor, Span<byte> reduced)
    {
        for (var i = 0; i < reduced.Length; i++)
        {
            var left = (i / Parts * factor * Parts) + (i % Parts);
            var sum = 0;
            for (var y = 0; y < factor; y++)
            {
                for (var x = 0; x < factor; x++)
                {
                    sum += rows[(y * rowBytes) + left + (x * Parts)];
                }
            }

            reduced[i] = (byte)(sum / (factor * factor));
        }
    }
}
