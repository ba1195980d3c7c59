using System.IO.Compression;
using SkiaSharp;

namespace PrintEdition.Imaging.Decoding;

/// <summary>
/// Reads a large PNG row by row and reduces it on the way, all colour types, depths and interlacing (PNG 3rd edition, 7 to 10):
/// no more than two of its rows and the small picture are in memory.
/// </summary>
internal static class PngReader
{
    /// <summary>Adam7 (8.2): first column and row of each pass, and the steps between columns and rows.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Reads a picture; null when its header makes no sense.</summary>
    /// <param name="file">The file.</param>
    /// <param name="size">The size to which it is reduced.</param>
    /// <param name="space">The colour space of its samples; null for sRGB.</param>
    public static DecodedPicture? Read(ReadOnlyMemory<byte> file, SKSizeI size, SKColorSpace? space)
    {
        if (PngHeader.Read(file) is not { } header)
        {
            return null;
        }

        var grid = new MeanGrid(new SKSizeI(header.Width, header.Height), size);
        using var data = new ZLibStream(new PngDataStream(file), CompressionMode.Decompress);
        var isWhole = ReadPasses(header, data, grid);
        return new DecodedPicture(ColourConversion.ToSrgb(grid.ToBitmap(), space), isWhole);
    }

    private static bool ReadPasses(PngHeader header, Stream data, MeanGrid grid)
    {
        try
        {
            foreach (var pass in header.IsInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                ReadPass(header, pass, data, grid);
            }

            return true;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }

    private static void ReadPass(PngHeader header, (int X, int Y, int StepX, int StepY) pass, Stream data, MeanGrid grid)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0)
        {
            return;
        }

        var rows = new PngRows(header.RowBytes(width), Math.Max(1, header.PixelBits / 8));
        var unpacker = new PngUnpacker(header);
        var pixels = new byte[width * DecodedPicture.Parts];
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            unpacker.Unpack(rows.Next(data), pixels);
            grid.Add(y, pass.X, pass.StepX, pixels);
        }
    }
}
