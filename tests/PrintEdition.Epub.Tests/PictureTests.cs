using PrintEdition.Model;
using PrintEdition.Tests.Pictures;
using SkiaSharp;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 11: pictures pass as they are when every reader can show them, and are coded again otherwise.</summary>
public class PictureTests
{
    [Fact]
    public void A_plain_picture_passes_byte_for_byte()
    {
        var (jpeg, png) = (TestPictures.Jpeg(), TestPictures.Png());
        var book = BookWith(jpeg, png);

        Assert.Equal(jpeg.Data.ToArray(), book.ReadBytes("EPUB/images/s01-a01-p1.jpg"));
        Assert.Equal(png.Data.ToArray(), book.ReadBytes("EPUB/images/s01-a01-p2.png"));
    }

    /// <summary>EPUB 3.3, core media types.</summary>
    [Theory]
    [InlineData("still.gif", "gif", "image/gif")]
    [InlineData("lossless.webp", "webp", "image/webp")]
    [InlineData("progressive.jpg", "jpg", "image/jpeg")]
    public void Kinds_that_every_reader_shows_pass_byte_for_byte(string name, string extension, string mediaType)
    {
        var book = BookWith(FourColours.Of(name));

        Assert.Equal(FourColours.Bytes(name), book.ReadBytes($"EPUB/images/s01-a01-p1.{extension}"));
        Assert.Contains($"href=\"images/s01-a01-p1.{extension}\" media-type=\"{mediaType}\"", book.Read("EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("animated.gif")]
    [InlineData("cmyk-adobe.jpg")]
    [InlineData("ycck-adobe.jpg")]
    [InlineData("colour.bmp")]
    [InlineData("cmyk.tif")]
    [InlineData("lzw.tif")]
    public void Other_kinds_are_coded_again_with_their_colours(string name)
    {
        using var picture = SKBitmap.Decode(BookWith(FourColours.Of(name)).ReadBytes("EPUB/images/s01-a01-p1.jpg"));

        Assert.All(FourColours.Quarters(picture).Zip([FourColours.Red, FourColours.Green, FourColours.Blue, FourColours.Yellow]), pair =>
            Assert.True(FourColours.Distance(pair.First, pair.Second) <= 14, $"{pair.First} is not {pair.Second}"));
    }

    [Fact]
    public void A_drawing_is_written_anew_with_nothing_but_shapes()
    {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 6' onload='x()'><script>x()</script><rect width='9' height='6' fill='red'/></svg>"u8.ToArray();

        var written = BookWith(FourColours.Of("a.svg", svg)).Read("EPUB/images/s01-a01-p1.svg");

        Assert.Equal(
            """<?xml version="1.0" encoding="utf-8"?><svg width="9" height="6" viewBox="0 0 9 6" xmlns="http://www.w3.org/2000/svg"><g>"""
            + """<path d="M0 0L9 0L9 6L0 6Z" transform="matrix(1 0 0 1 0 0)" fill="#ff0000" /></g></svg>""",
            written);
    }

    [Fact]
    public void A_damaged_PNG_is_coded_again_as_far_as_it_can_be_read()
    {
        var book = BookWith(FourColours.Of("lying.png", new DrawnPng(60, 40) { Written = 0.5 }.ToBytes()));

        Assert.Equal(["warning PE5202: The picture lying.png is damaged and shown in the e-book as far as it can be read; export it again."],
            book.Summary.Diagnostics.Select(d => d.ToString()));
        using var picture = SKBitmap.Decode(book.ReadBytes("EPUB/images/s01-a01-p1.png"));
        Assert.Equal((60, 40, 0), (picture.Width, picture.Height, picture.GetPixel(5, 35).Alpha));
    }

    [Fact]
    public void A_picture_larger_than_a_screen_is_made_smaller()
    {
        using var small = SKBitmap.Decode(BookWith(TestPictures.Jpeg(3000, 1500)).ReadBytes("EPUB/images/s01-a01-p1.jpg"));

        Assert.Equal((2000, 1000), (small.Width, small.Height));
    }

    [Fact]
    public void A_picture_turned_by_EXIF_is_set_upright()
    {
        using var upright = SKBitmap.Decode(BookWith(TestPictures.TurnedJpeg()).ReadBytes("EPUB/images/s01-a01-p1.jpg"));
        var (top, bottom) = (upright.GetPixel(20, 10), upright.GetPixel(20, 50));

        Assert.Equal((40, 60), (upright.Width, upright.Height));
        Assert.True(top.Red > 200 && top.Blue < 60, $"the top is red, not {top}");
        Assert.True(bottom.Blue > 200 && bottom.Red < 60, $"the bottom is blue, not {bottom}");
    }

    [Fact]
    public void A_large_opaque_PNG_becomes_a_JPEG()
    {
        var book = BookWith(TestPictures.Png(2400, 1200));

        Assert.Contains("<item id=\"s01-a01-p1\" href=\"images/s01-a01-p1.jpg\" media-type=\"image/jpeg\" />",
            book.Read("EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_cannot_be_decoded_is_reported_and_its_words_stay()
    {
        var story = Editions.Story("a01", "题") with { Pictures = [new Picture(TestPictures.Broken, "图题", "苏禾 摄")] };
        var book = OpenedBook.Of(Editions.With(story));

        Assert.Equal(["warning PE5201: The picture pictures/broken.jpg cannot be decoded and is left out of the e-book; save it again as JPEG or PNG."],
            book.Summary.Diagnostics.Select(d => d.ToString()));
        Assert.Contains("<p class=\"caption\">图题<span class=\"credit\">（苏禾 摄）</span></p>", book.Read("EPUB/s01-a01.xhtml"), StringComparison.Ordinal);
    }

    private static OpenedBook BookWith(params PictureFile[] files) =>
        OpenedBook.Of(Editions.With(Editions.Story("a01", "题") with { Pictures = [.. files.Select(f => new Picture(f))] }));
}
