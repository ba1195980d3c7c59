using PrintEdition.Imaging.Decoding;
using PrintEdition.Tests.Pictures;
using SkiaSharp;

namespace PrintEdition.Imaging.Tests.Decoding;

/// <summary>pdf.md 9: pictures of every kind come out with their colours, upright.</summary>
public class KindsTests
{
    /// <summary>Kinds whose colours went through ink and back.</summary>
    private const int InkTolerance = 14;

    public static TheoryData<string> InColour => [.. FourColours.InColour];

    [Theory]
    [MemberData(nameof(InColour))]
    public void Every_kind_has_its_colours(string name)
    {
        using var decoded = PictureDecoder.Decode(FourColours.Of(name), 1)!;

        Assert.True(decoded.IsWhole);
        AssertQuarters(decoded.Bitmap, FourColours.Red, FourColours.Green, FourColours.Blue, FourColours.Yellow);
    }

    /// <summary>Where the quarters stand follows from EXIF 2.32, tag 0x0112.</summary>
    [Theory]
    [InlineData(1, "RGBY")]
    [InlineData(2, "GRYB")]
    [InlineData(3, "YBGR")]
    [InlineData(4, "BYRG")]
    [InlineData(5, "RBGY")]
    [InlineData(6, "BRYG")]
    [InlineData(7, "YGBR")]
    [InlineData(8, "GYRB")]
    public void A_picture_stands_upright_as_its_EXIF_says(byte orientation, string quarters)
    {
        var file = FourColours.Of("turned.jpg", Jpeg.Turned(FourColours.Bytes("colour.jpg"), orientation));

        using var decoded = PictureDecoder.Decode(file, 2)!;

        Assert.Equal(orientation < 5 ? (96, 64) : (64, 96), (file.Width, file.Height));
        Assert.Equal(orientation < 5 ? (48, 32) : (32, 48), (decoded.Bitmap.Width, decoded.Bitmap.Height));
        AssertQuarters(decoded.Bitmap, [.. quarters.Select(q => q switch { 'R' => FourColours.Red, 'G' => FourColours.Green, 'B' => FourColours.Blue, _ => FourColours.Yellow })]);
    }

    [Fact]
    public void What_is_transparent_is_white_on_paper()
    {
        var file = FourColours.Of("half.png", new DrawnPng(8, 8, 8, 6) { Sample = (_, _, s) => s == 3 ? 128 : 0 }.ToBytes());

        using var decoded = PictureDecoder.Decode(file, 1)!.OnWhite();

        Assert.InRange(decoded.Bitmap.GetPixel(4, 4).Red, 126, 128);
        Assert.Equal(255, decoded.Bitmap.GetPixel(4, 4).Alpha);
    }

    private static void AssertQuarters(SKBitmap picture, params SKColor[] expected)
    {
        Assert.All(FourColours.Quarters(picture).Zip(expected), pair =>
            Assert.True(FourColours.Distance(pair.First, pair.Second) <= InkTolerance, $"{pair.First} is not {pair.Second}"));
    }
}
