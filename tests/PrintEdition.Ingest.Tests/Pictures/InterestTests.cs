using System.Collections.Immutable;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;
using PrintEdition.Tests.Pictures;
using SkiaSharp;

namespace PrintEdition.Ingest.Tests.Pictures;

/// <summary>Where in a picture there is something to see, by which its crop is chosen (composition step 1).</summary>
public class InterestTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    public void A_disc_on_an_empty_ground_is_all_there_is_to_see(SKEncodedImageFormat format)
    {
        var interest = Look(Drawn.Disc(0.8, 0.3, format));

        AssertNear(0.8, 0.3, interest);
        Assert.All(interest.Across.Take(interest.Across.Length * 7 / 10), strip => Assert.Equal(0, strip));
    }

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
        AssertNear(x, y, Look(Jpeg.Turned(Drawn.Disc(0.8, 0.3), orientation)));

    /// <summary>The left disc differs from the ground more than twice as much as the right one; were differences taken as they are, the middle were at 0.38.</summary>
    [Fact]
    public void Hard_edges_are_hardly_more_interesting_than_soft_ones() => AssertNear(0.5, 0.5, Look(Drawn.TwoDiscs(SKColors.White, new SKColor(140, 150, 170))), 0.05);

    [Fact]
    public void In_an_even_picture_there_is_nothing_to_see() => AssertEmpty(Look(Drawn.Disc(2, 2)));

    [Fact]
    public void Noise_is_nothing_to_see() => AssertEmpty(Look(Drawn.Noise()));

    /// <summary>Black, black, white: the second pixel and the third stand at an edge.</summary>
    [Fact]
    public void Pictures_of_few_pixels_are_looked_at_as_they_are()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(3, 1));
        bitmap.Erase(SKColors.Black);
        bitmap.SetPixel(2, 0, SKColors.White);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        var interest = Look(png.ToArray());

        Assert.Equal([0, 64, 64], interest.Across);
        Assert.Equal([128], interest.Down);
    }

    [Fact]
    public void What_cannot_be_decoded_stays_unknown() =>
        Assert.Same(PictureInterest.Unknown, InterestReader.Read(new PictureFile("cut.jpg", Drawn.Disc(0.5, 0.5).AsMemory(0, 300), PictureFormat.Jpeg, 600, 300, false)));

    private static PictureInterest Look(byte[] picture) => InterestReader.Read(FourColours.Of("drawn", picture));

    private static void AssertNear(double x, double y, PictureInterest interest, double tolerance = 0.021)
    {
        Assert.Equal(x, Middle(interest.Across), tolerance);
        Assert.Equal(y, Middle(interest.Down), tolerance);
    }

    private static void AssertEmpty(PictureInterest interest)
    {
        Assert.NotEmpty(interest.Across);
        Assert.All(interest.Across.Concat(interest.Down), strip => Assert.Equal(0, strip));
    }

    /// <summary>The mean of the strips' middles, in shares of the side.</summary>
    private static double Middle(ImmutableArray<int> strips) => strips.Select((weight, i) => weight * (i + 0.5)).Sum() / strips.Sum() / strips.Length;
}
