using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Pictures;
using PrintEdition.Pdf.Press;
using PrintEdition.Pdf.Tests.Imposition;
using PrintEdition.Pdf.Tests.Support;
using SkiaSharp;

namespace PrintEdition.Pdf.Tests;

/// <summary>pdf.md 2: pictures are downsampled to <c>--dpi</c>, and a JPEG that fits goes in untouched; as pdfimages sees them.</summary>
public class ResolutionTests
{
    /// <summary>Pixels to the inch of a photograph in a place two inches wide, and in the file; 0 for no <c>--dpi</c>.</summary>
    [Theory]
    [InlineData(PictureFormat.Jpeg, 600, 0, 200)]
    [InlineData(PictureFormat.Jpeg, 480, 0, 480)]
    [InlineData(PictureFormat.Jpeg, 480, 200, 200)]
    [InlineData(PictureFormat.Jpeg, 600, 100, 100)]
    [InlineData(PictureFormat.Jpeg, 600, 300, 300)]
    [InlineData(PictureFormat.Jpeg, 600, 600, 600)]
    [InlineData(PictureFormat.Jpeg, 60, 200, 60)]
    [InlineData(PictureFormat.Png, 310, 0, 200)]
    [InlineData(PictureFormat.Png, 290, 0, 290)]
    [InlineData(PictureFormat.Png, 290, 150, 150)]
    [InlineData(PictureFormat.Png, 60, 200, 60)]
    public void A_picture_is_as_fine_as_asked_for(PictureFormat format, int given, int asked, int found) =>
        Assert.Equal((found, found), Found(Pdf(Photograph(format, given * 2), asked)));

    /// <summary>What is cut off counts: half of the picture stands on two inches, so it has half as many pixels to the inch.</summary>
    [Fact]
    public void A_crop_counts() => Assert.Equal((150, 150), Found(Pdf(Photograph(PictureFormat.Jpeg, 1200), 150, new Rect(0.25, 0.25, 0.5, 0.5))));

    [Fact]
    public void A_JPEG_that_fits_is_untouched()
    {
        var file = Photograph(PictureFormat.Jpeg, 400);

        Assert.True(Pdf(file, 200).AsSpan().IndexOf(file.Data.Span) > 0, "the file's bytes are in the PDF");
        Assert.False(Pdf(file, 190).AsSpan().IndexOf(file.Data.Span) > 0, "it was coded again");
    }

    /// <summary>Pages at half their size show a picture twice as fine.</summary>
    [Fact]
    public void On_sheets_the_size_on_paper_counts()
    {
        var output = new MemoryStream();
        var sheet = SheetSize.Of(FormattableString.Invariant($"{Proof.Width * 25.4 / 72:0.###}x{Proof.Height / 2 * 25.4 / 72:0.###}"));

        PdfWriter.Write(Edition(Photograph(PictureFormat.Jpeg, 1200), Whole), output, new PdfOptions { Resolution = PictureResolution.AtMost(200), Imposition = new ImpositionOptions(ImpositionScheme.TwoUp, sheet) });

        Assert.Equal((200, 200), Found(output.ToArray()));
    }

    /// <summary>Files for a press too; their report says what they hold.</summary>
    [Theory]
    [InlineData(0, 200)]
    [InlineData(100, 100)]
    public void In_a_file_for_a_press_pictures_are_as_fine_as_asked_for(int asked, int found)
    {
        var output = new MemoryStream();
        var settings = PressSettings.For(PressStandard.X4, profile: null, isMono: false).Value! with { Resolution = asked == 0 ? PictureResolution.Newsprint : PictureResolution.AtMost(asked) };

        var sizes = PressWriter.Write(Edition(Photograph(PictureFormat.Jpeg, 1200), Whole), settings, output).Sizes;

        Assert.Equal((found, found), Found(output.ToArray()));
        Assert.Equal(output.Length, sizes.Total);
        Assert.True(sizes.Pictures > 10_000 && sizes.Other > 10_000, sizes.ToString());
    }

    private static readonly Rect Whole = new(0, 0, 1, 1);

    private static byte[] Pdf(PictureFile file, int dpi, Rect? crop = null)
    {
        var output = new MemoryStream();
        PdfWriter.Write(Edition(file, crop ?? Whole), output, dpi == 0 ? new PdfOptions() : new PdfOptions { Resolution = PictureResolution.AtMost(dpi) });
        return output.ToArray();
    }

    private static ComposedEdition Edition(PictureFile file, Rect crop) =>
        Proof.Of([new PictureItem(new Tag("a", ItemRole.Figure), new Rect(20, 20, 144, 96), new Picture(file, Alt: "照片"), crop)]);

    /// <summary>Pixels to the inch, across and down.</summary>
    private static (int X, int Y) Found(byte[] pdf)
    {
        var columns = Tool.Run(pdf, "pdfimages", "-list", "{pdf}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (int.Parse(columns[12], CultureInfo.InvariantCulture), int.Parse(columns[13], CultureInfo.InvariantCulture));
    }

    /// <summary>Noise, three to two.</summary>
    private static PictureFile Photograph(PictureFormat format, int width)
    {
        var height = width * 2 / 3;
        using var bitmap = new SKBitmap(width, height);
        var pixels = bitmap.GetPixelSpan();
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (byte)(i % 4 == 3 ? 255 : i * 97 % 251);
        }

        using var data = bitmap.Encode(format == PictureFormat.Jpeg ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, 90);
        return new PictureFile("p", data.ToArray(), format, width, height, format == PictureFormat.Jpeg);
    }
}
