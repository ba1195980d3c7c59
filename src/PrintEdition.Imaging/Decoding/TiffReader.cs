using System.Runtime.InteropServices;
using PrintEdition.Imaging.Files;
using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>Decodes TIFF files.</summary>
internal static class TiffReader
{
    /// <summary>Decodes a file upright and reduced; null for one that cannot be decoded.</summary>
    /// <param name="file">The file.</param>
    /// <param name="excess">By how much to reduce each side, 1 to 1000.</param>
    public static DecodedPicture? Read(ReadOnlyMemory<byte> file, double excess)
    {
        using var tiff = TiffFile.Open(file);
        if (tiff is null)
        {
            return null;
        }

        var from = new SKSizeI(tiff.Width, tiff.Height);
        var grid = new MeanGrid(from, new SKSizeI(Reduced(from.Width, excess), Reduced(from.Height, excess)));
        var isWhole = tiff.Read((x, y, pixels) => grid.Add(y, x, 1, MemoryMarshal.AsBytes(pixels.Span)));
        using var space = tiff.Space();
        return new DecodedPicture(Orientation.Apply(ColourConversion.ToSrgb(grid.ToBitmap(), space), tiff.Origin), isWhole);
    }

    private static int Reduced(int length, double excess) => Math.Max(1, (int)Math.Round(length / excess));
}
