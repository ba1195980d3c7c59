using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>Reads a large JPEG in strips and reduces it on the way.</summary>
internal static class StripReader
{
    /// <summary>Rows of a strip: JPEG decoders work on as many.</summary>
    private const int Rows = 16;

    /// <summary>Reads a picture; null when it cannot be read in strips.</summary>
    /// <param name="codec">The picture.</param>
    /// <param name="stored">The size at which the decoder gives it.</param>
    /// <param name="size">The size to which it is reduced.</param>
    public static DecodedPicture? Read(SKCodec codec, SKSizeI stored, SKSizeI size)
    {
        if (codec.StartScanlineDecode(DecodedPicture.InfoOf(stored.Width, stored.Height)) != SKCodecResult.Success)
        {
            return null;
        }

        var grid = new MeanGrid(stored, size);
        using var strip = DecodedPicture.Blank(stored.Width, Rows);
        var isWhole = true;
        for (var y = 0; y < stored.Height && isWhole; y += Rows)
        {
            var wanted = Math.Min(Rows, stored.Height - y);
            var read = codec.GetScanlines(strip.GetPixels(), wanted, strip.RowBytes);
            isWhole = read == wanted;
            Add(grid, strip, y, read);
        }

        return new DecodedPicture(grid.ToBitmap(), isWhole);
    }

    private static void Add(MeanGrid grid, SKBitmap strip, int y, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            grid.Add(y + i, 0, 1, strip.GetPixelSpan().Slice(i * strip.RowBytes, strip.Width * DecodedPicture.Parts));
        }
    }
}
