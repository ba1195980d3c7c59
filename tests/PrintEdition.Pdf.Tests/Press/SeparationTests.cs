using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Icc;
using PrintEdition.Pdf.Pictures;
using PrintEdition.Pdf.Press;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Press;

/// <summary>pdf.md 6: pictures as inks.</summary>
public class SeparationTests
{
    /// <summary>
    /// Five patches of 8 × 8 pixels, cyan, magenta, yellow, black, and magenta with yellow: a CMYK JPEG with its values turned round, as
    /// Adobe's programs and Ghostscript (jpegcmyk) write them.
    /// </summary>
    private const string Patches =
        "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/8AAFAgACAAoBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//"
        + "EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS0"
        + "9TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwD8qq/VOv1Tr9U6/qor+Veiiiv6qK/lXooor+qiv5V6K/lXr+Vev6qK/9k=";

    private static readonly PictureFile Cmyk = new("patches.jpg", Convert.FromBase64String(Patches), PictureFormat.Jpeg, 40, 8, IsPassable: false);

    private static readonly Separation Newsprint = Separation.For(PressProof.Settings().Condition.Profile, PressSettings.InkLimit);

    [Theory]
    [InlineData(0, "cyan", 0, 255, 255)]
    [InlineData(1, "magenta", 255, 0, 255)]
    [InlineData(2, "yellow", 255, 255, 0)]
    [InlineData(3, "black", 0, 0, 0)]
    [InlineData(4, "red", 255, 0, 0)]
    public void A_CMYK_JPEG_keeps_its_colours_on_the_screen(int patch, string name, byte red, byte green, byte blue)
    {
        using var picture = PictureDecoder.Decode(Cmyk, 1).Value!;

        var pixel = picture.GetPixel((patch * 8) + 4, 4);

        Assert.True(Math.Abs(pixel.Red - red) < 40 && Math.Abs(pixel.Green - green) < 40 && Math.Abs(pixel.Blue - blue) < 40, $"{name} is {pixel}");
    }

    /// <summary>Each patch has most of the inks that it had before, and little of the others.</summary>
    [Theory]
    [InlineData(0, 0.6, 0.1, 0.4, 0.1)]
    [InlineData(1, 0.3, 0.8, 0.3, 0.2)]
    [InlineData(2, 0.1, 0.1, 0.9, 0.1)]
    [InlineData(3, 1, 1, 1, 0.9)]
    [InlineData(4, 0.1, 0.8, 0.8, 0.1)]
    public void A_CMYK_JPEG_keeps_its_colours_in_print(int patch, double cyan, double magenta, double yellow, double black)
    {
        using var picture = PictureDecoder.Decode(Cmyk, 1).Value!;
        var inks = new byte[4];
        var pixel = picture.GetPixel((patch * 8) + 4, 4);
        Newsprint.Separate([pixel.Red, pixel.Green, pixel.Blue, 255], inks, PressSettings.InkLimit);

        double[] bounds = [cyan, magenta, yellow, black];
        for (var i = 0; i < 4; i++)
        {
            // Over a half is the least that is wanted, else the most that is borne; the inks of black are as they come.
            var tone = inks[i] / 255.0;
            Assert.True(bounds[i] > 0.5 ? tone >= bounds[i] || patch == 3 : tone <= bounds[i], $"ink {i} of patch {patch} is {tone:0.00}");
        }

        Assert.True(patch != 3 || inks[3] >= 230, $"black has {inks[3]} of black");
    }

    /// <summary>A press whose profile wants 300 % for black, the inks of which are 50, 100, 50 and 100: of the colours 140 % are left, black stays.</summary>
    [Fact]
    public void A_profile_that_wants_too_much_ink_gets_240_percent()
    {
        var inks = new byte[4];
        Separation.For(InkProfile.Read(SmallProfile.Build(), "small.icc").Value!, PressSettings.InkLimit).Separate([0, 0, 0, 255], inks, PressSettings.InkLimit);

        Assert.Equal([89, 178, 89, 255], inks);
    }

    [Fact]
    public void White_is_bare_paper_and_black_is_the_darkest_there_is()
    {
        Assert.Equal(0, Newsprint.Of(Colour.White).Total, 6);
        Assert.InRange(Newsprint.Of(Colour.Black).Total, 1.8, 2.4);
        Assert.InRange(Newsprint.Of(Colour.Black).Black, 0.95, 1);
        Assert.Equal(0, Newsprint.BlackOf(255));
        Assert.Equal(255, Newsprint.BlackOf(0));
    }

    /// <summary>Dot gain makes tones darker in print, so that the middle grey of sRGB needs less black than half.</summary>
    [Fact]
    public void A_grey_picture_makes_up_for_dot_gain()
    {
        var blacks = Enumerable.Range(0, 256).Select(g => Newsprint.BlackOf((byte)g)).ToArray();

        Assert.Equal(blacks.OrderDescending(), blacks);
        Assert.InRange(blacks[128] / 255.0, 0.4, 0.6);
        Assert.InRange(blacks[188] / 255.0, 0.2, 0.3); // reflects half of the light, for which 26 % of gain are taken off
    }
}
