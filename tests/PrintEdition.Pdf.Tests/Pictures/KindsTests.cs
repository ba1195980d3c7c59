using PrintEdition.Composition.Display;
using PrintEdition.Imaging.Decoding;
using PrintEdition.Model;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Tests.Pictures;
using SkiaSharp;

namespace PrintEdition.Pdf.Tests.Pictures;

/// <summary>pdf.md 9: pictures of every kind as poppler shows them.</summary>
public class KindsTests
{
    private const int Tolerance = 16;

    public static TheoryData<string> InColour => [.. FourColours.InColour];

    [Theory]
    [MemberData(nameof(InColour))]
    public void Every_kind_has_its_colours(string name)
    {
        using var page = Shown(FourColours.Of(name));

        Assert.All(FourColours.Quarters(page).Zip([FourColours.Red, FourColours.Green, FourColours.Blue, FourColours.Yellow]), pair =>
            Assert.True(FourColours.Distance(pair.First, pair.Second) <= Tolerance, $"{pair.First} is not {pair.Second}"));
    }

    /// <summary>A drawing is made of lines, and they lie where they lie in its pixels; nearly all pixels but those at edges are the same.</summary>
    [Fact]
    public void A_drawing_is_sharp_and_looks_like_its_pixels()
    {
        var file = FourColours.Of("chart.svg");
        using var page = Shown(file);
        using var pixels = PictureDecoder.Decode(file, (double)file.Width / page.Width)!;

        Assert.DoesNotContain("/Subtype /Image", PictureProof.Of(file).Plain(), StringComparison.Ordinal);
        var same = Enumerable.Range(0, page.Width * page.Height)
            .Count(i => FourColours.Distance(page.GetPixel(i % page.Width, i / page.Width), pixels.Bitmap.GetPixel(i % page.Width, i / page.Width)) <= Tolerance);
        Assert.InRange(same, page.Width * page.Height * 0.95, page.Width * page.Height);
    }

    /// <summary>PDF/A-1 has no transparency: a drawing with it becomes pixels on white.</summary>
    [Fact]
    public void A_drawing_that_lets_others_shine_through_is_shown_as_pixels()
    {
        var pdf = PictureProof.Of(FourColours.Of("soft.svg")).Plain();

        Assert.Contains("/Subtype /Image", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("/SMask", pdf, StringComparison.Ordinal);
    }

    /// <summary>Twenty clips inside one another would want more graphics states than PDF/A-1 allows, numbers over 32767 are none of its either.</summary>
    [Theory]
    [InlineData("<rect width='90' height='90' fill='red'/>", false)]
    [InlineData("<rect width='9000' height='90' fill='red'/>", true)]
    [InlineData("<path d='M0 0L9 9' stroke='red' transform='scale(90000 1)'/>", true)]
    [InlineData("CLIPS", true)]
    public void A_drawing_beyond_what_PDF_A_can_say_is_shown_as_pixels(string elements, bool isImage)
    {
        var clips = "<clipPath id='c'><rect width='90' height='90'/></clipPath>" + string.Concat(Enumerable.Repeat("<g clip-path='url(#c)'>", 20))
            + "<rect width='90' height='90'/>" + string.Concat(Enumerable.Repeat("</g>", 20));
        var svg = System.Text.Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 64'>{(elements == "CLIPS" ? clips : elements)}</svg>");

        var pdf = PictureProof.Of(FourColours.Of("a.svg", svg)).Plain();

        Assert.Equal(isImage, pdf.Contains("/Subtype /Image", StringComparison.Ordinal));
    }

    /// <summary>250 million pixels: only what the place needs is in the file.</summary>
    [Fact]
    public void A_very_large_PNG_is_shown_in_the_size_of_its_place()
    {
        var png = new DrawnPng(20_000, 12_000, 1, 0) { Sample = null, Filter = _ => 0, Level = System.IO.Compression.CompressionLevel.Fastest }.ToBytes();

        var (pdf, summary) = PictureProof.Of(FourColours.Of("large.png", png)).Write();

        Assert.Empty(summary.Diagnostics);
        Assert.Matches(@"\bimage\s+(2\d\d|3\d\d)\s+1\d\d\s", Tool.Run(pdf, "pdfimages", "-list", "{pdf}"));
    }

    [Theory]
    [InlineData(60_000, 60_000, "PE4102", "has over 250 million pixels and its place stays empty; make it smaller")]
    [InlineData(4_000, 4_000, "PE4103", "is damaged and is shown as far as it can be read; export it again")]
    public void A_picture_that_is_not_what_it_says_is_told(int width, int height, string code, string words)
    {
        var png = new DrawnPng(width, height) { Sample = null, Written = 0.0001 }.ToBytes();

        var finding = Assert.Single(PictureProof.Of(FourColours.Of("lying.png", png)).Write().Summary.Diagnostics);

        Assert.Equal((code, "lying.png"), (finding.Code, finding.Place!.File));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_cannot_be_decoded_at_all_is_told()
    {
        var finding = Assert.Single(PictureProof.Of(new PictureFile("none.gif", "GIF89a"u8.ToArray(), PictureFormat.Gif, 40, 30, false)).Write().Summary.Diagnostics);

        Assert.Equal(("PE4101", "none.gif"), (finding.Code, finding.Place!.File));
        Assert.Contains("export it again as JPEG or PNG", finding.Message, StringComparison.Ordinal);
    }

    private static SKBitmap Shown(PictureFile file)
    {
        var png = Tool.Produce(PictureProof.Of(file).Pdf(), "page.png", "pdftoppm", "-r", "144", "-x", "0", "-y", "0", "-W", "192", "-H", "128", "-singlefile", "-png", "{pdf}", "page");
        return SKBitmap.Decode(png);
    }
}
