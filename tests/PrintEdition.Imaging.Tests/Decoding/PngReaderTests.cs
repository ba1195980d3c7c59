using PrintEdition.Imaging.Decoding;
using PrintEdition.Tests.Pictures;
using SkiaSharp;

namespace PrintEdition.Imaging.Tests.Decoding;

/// <summary>pdf.md 9: large PNG files are read row by row, every kind of them, as libpng reads them.</summary>
public class PngReaderTests
{
    /// <summary>All pairs of colour type and depth that PNG has (11.2.1), plain and interlaced, with and without transparency.</summary>
    public static TheoryData<int, int, bool, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool, bool>();
            foreach (var (colour, depth) in new[] { (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16) })
            {
                foreach (var isInterlaced in new[] { false, true })
                {
                    kinds.Add(colour, depth, isInterlaced, false);
                    if (colour < 4)
                    {
                        kinds.Add(colour, depth, isInterlaced, true);
                    }
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_the_pixels_that_libpng_finds(int colour, int depth, bool isInterlaced, bool hasTransparency)
    {
        var file = new DrawnPng(37, 23, depth, colour, isInterlaced) { HasTransparency = hasTransparency }.ToBytes();
        using var expected = FromSkia(file);

        using var read = PngReader.Read(file, new SKSizeI(37, 23), null)!;

        Assert.True(read.IsWhole);
        var (ours, theirs) = (read.Bitmap.GetPixelSpan().ToArray(), expected.GetPixelSpan().ToArray());
        var tolerance = depth == 16 ? 2 : 1;
        Assert.All(ours.Zip(theirs), pair => Assert.InRange(pair.First - pair.Second, -tolerance, tolerance));
        Assert.Contains(ours, part => part is > 0 and < 255 || depth == 1);
    }

    /// <summary>Each of 3 × 2 pixels is the mean of those that fall into it: 12 columns by 4, 6 rows by 3.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reduced_pixels_are_means(bool isInterlaced)
    {
        var file = new DrawnPng(12, 6, 8, 0, isInterlaced) { Sample = (x, y, _) => (10 * x) + y }.ToBytes();

        using var read = PngReader.Read(file, new SKSizeI(3, 2), null)!;

        int[] expected = [16, 56, 96, 19, 59, 99];
        Assert.Equal(expected, Enumerable.Range(0, 6).Select(i => (int)read.Bitmap.GetPixel(i % 3, i / 3).Red));
    }

    [Fact]
    public void What_is_missing_is_transparent_and_told()
    {
        var file = new DrawnPng(40, 40) { Written = 0.5 }.ToBytes();

        using var read = PngReader.Read(file, new SKSizeI(40, 40), null)!;

        Assert.False(read.IsWhole);
        Assert.Equal((255, 0), (read.Bitmap.GetPixel(5, 5).Alpha, read.Bitmap.GetPixel(5, 35).Alpha));
    }

    private static SKBitmap FromSkia(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        var bitmap = new SKBitmap(DecodedPicture.InfoOf(codec.Info.Width, codec.Info.Height));
        Assert.Equal(SKCodecResult.Success, codec.GetPixels(bitmap.Info, bitmap.GetPixels()));
        return bitmap;
    }
}
