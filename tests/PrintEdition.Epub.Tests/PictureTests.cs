using PrintEdition.Model;
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
