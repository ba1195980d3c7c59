using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Ingest.Tests.Pictures;

/// <summary>Where in a picture there is something to see, by which its crop is chosen (composition step 1).</summary>
public class InterestTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    public void A_disc_on_an_empty_ground_is_all_there_is_to_see(SKEncodedImageFormat format) => AssertNear(0.8, 0.3, InterestReader.Read(Drawn.Disc(0.8, 0.3, format)));

    /// <summary>The stored disc is at (0.8, 0.3); where it is displayed follows from EXIF 2.32, tag 0x0112.</summary>
    [Theory]
    [InlineData(1, 0.8, 0.3)]
    [InlineData(2, 0.2, 0.3)]
    [InlineData(3, 0.2, 0.7)]
    [InlineData(4, 0.8, 0.7)]
    [InlineData(5, 0.3, 0.8)]
    [InlineData(6, 0.7, 0.8)]
    [InlineData(7, 0.7, 0.2)]
    [InlineData(8, 0.3, 0.2)]
    public void It_is_looked_for_in_the_picture_as_displayed(byte orientation, double x, double y) =>
        AssertNear(x, y, InterestReader.Read(Drawn.Turned(Drawn.Disc(0.8, 0.3), orientation)));

    /// <summary>The left disc differs from the ground more than twice as much as the right one; were differences taken as they are, the middle were at 0.38.</summary>
    [Fact]
    public void Hard_edges_are_hardly_more_interesting_than_soft_ones() => AssertNear(0.5, 0.5, InterestReader.Read(Drawn.TwoDiscs(SKColors.White, new SKColor(140, 150, 170))), 0.05);

    [Fact]
    public void In_an_even_picture_there_is_nothing_to_see() => Assert.Null(InterestReader.Read(Drawn.Disc(2, 2)));

    [Fact]
    public void Noise_is_nothing_to_see() => Assert.Null(InterestReader.Read(Drawn.Noise()));

    /// <summary>Black, black, white: what is to see stands between the second pixel and the third.</summary>
    [Fact]
    public void Pictures_of_few_pixels_are_looked_at_as_they_are()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(3, 1));
        bitmap.Erase(SKColors.Black);
        bitmap.SetPixel(2, 0, SKColors.White);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        Assert.Equal(new PicturePoint(0.67, 0.5), InterestReader.Read(png.ToArray()));
    }

    private static void AssertNear(double x, double y, PicturePoint? point, double tolerance = 0.021)
    {
        Assert.NotNull(point);
        Assert.Equal(x, point.Value.X, tolerance);
        Assert.Equal(y, point.Value.Y, tolerance);
    }
}
