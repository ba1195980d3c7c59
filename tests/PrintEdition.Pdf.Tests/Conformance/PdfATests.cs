using System.Collections.Immutable;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Conformance;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Tests.Pictures;
using PrintEdition.Typography.Fonts;
using SkiaSharp;
using UglyToad.PdfPig;

namespace PrintEdition.Pdf.Tests.Conformance;

/// <summary>pdf.md 5: the default output is PDF/A-1b as PDFBox Preflight judges it, and no other reader complains.</summary>
public class PdfATests
{
    /// <summary>The editions of tests/editions.</summary>
    public static TheoryData<string> SampleNames => ["weichuan", "weichuan-weekend", "weichuan-english", "weichuan-service", "dukou"];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void A_sample_is_valid(string name) => IsValid(Samples.Named(name).Pdf());

    [Fact]
    public void An_edition_of_sixty_stories_is_valid() => IsValid(Samples.SixtyStories.Value.Pdf());

    /// <summary>
    /// Every way in which the writer codes a picture: JPEG as it is and coded again, grey and colour, drawings without loss, what was
    /// transparent; and every kind of file.
    /// </summary>
    [Fact]
    public void An_edition_with_every_kind_of_picture_is_valid()
    {
        PictureFile[] files =
        [
            Picture("colour.jpg", SKEncodedImageFormat.Jpeg, SKColorType.Rgba8888, isPassable: true),
            Picture("grey.jpg", SKEncodedImageFormat.Jpeg, SKColorType.Gray8, isPassable: true),
            Picture("again.jpg", SKEncodedImageFormat.Jpeg, SKColorType.Rgba8888, isPassable: false),
            Picture("photograph.png", SKEncodedImageFormat.Png, SKColorType.Rgba8888, isPassable: false),
            Picture("grey.png", SKEncodedImageFormat.Png, SKColorType.Gray8, isPassable: false),
            Picture("transparent.png", SKEncodedImageFormat.Png, SKColorType.Rgba8888, isPassable: false, c => c.WithAlpha(90)),
            Picture("drawing.png", SKEncodedImageFormat.Png, SKColorType.Rgba8888, isPassable: false, _ => SKColors.Firebrick),
            FourColours.Of("deep.png", new DrawnPng(64, 64, 16, 6, IsInterlaced: true).ToBytes()),
            .. FourColours.All.Select(FourColours.Of),
        ];

        var pdf = PictureProof.Of(files).Pdf();

        // All but one drawing, which is made of lines.
        Assert.Equal(files.Length - 1, Tool.Run(pdf, "pdfimages", "-list", "{pdf}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 2);
        IsValid(pdf);
    }

    [Theory]
    [InlineData("proof-sans-bold")]
    [InlineData("proof-serif-light")]
    [InlineData("proof-set-regular")]
    [InlineData("proof-book-bold")]
    public void A_face_of_any_kind_is_valid(string face)
    {
        using var book = Repository.Faces.With(Repository.TestFaces);

        IsValid(Proof.Of(Proof.Paragraph("A1aeÁ中一", 30, face, faces: book)).Pdf());
    }

    /// <summary>ISO 19005-1, 6.3.4: a face that may not be embedded makes a file that does not say it is PDF/A.</summary>
    [Fact]
    public void A_file_with_a_face_that_may_not_be_embedded_does_not_claim_it()
    {
        using var book = Repository.Faces.With(Repository.TestFaces);

        Assert.DoesNotContain("pdfaid", Metadata(Proof.Of(Proof.Paragraph("A1aeÁ中一", 30, "proof-closed-regular", faces: book)).Pdf()), StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>1</pdfaid:part>", Metadata(Proof.Of(Proof.Paragraph("中一", 30)).Pdf()), StringComparison.Ordinal);
    }

    /// <summary>ISO 19005-1, 6.7.3: metadata and information dictionary say the same; what XML would take for itself is written so that it comes back.</summary>
    [Fact]
    public void Title_and_publisher_are_the_same_in_both_places()
    {
        var proof = Proof.Of(Proof.Paragraph("中一", 30));
        var pdf = (proof with { Edition = proof.Edition with { Masthead = new Masthead { PaperName = "苇川 <日报> & “𠮷”\u0001", Publisher = "报社 > (一)" }, Date = new DateOnly(2024, 3, 13) } }).Pdf();

        using var document = PdfDocument.Open(pdf);
        Assert.Equal(("苇川 <日报> & “𠮷” 2024-03-13", "报社 > (一)", "D:20240313000000Z"), (document.Information.Title, document.Information.Author, document.Information.CreationDate));
        var metadata = Metadata(pdf);
        Assert.Contains("苇川 &lt;日报&gt; &amp; “𠮷” 2024-03-13", metadata, StringComparison.Ordinal);
        Assert.Contains("报社 &gt; (一)", metadata, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2024-03-13T00:00:00Z</xmp:CreateDate>", metadata, StringComparison.Ordinal);
        IsValid(pdf);
    }

    /// <summary>pdf.md 8.</summary>
    [Fact]
    public void The_same_edition_has_the_same_bytes_and_another_has_another_identifier()
    {
        var first = Samples.Long(8);

        Assert.Equal(first.Pdf(), first.Pdf());
        Assert.NotEqual(Identifier(first.Pdf()), Identifier(Samples.Long(9).Pdf()));

        static string Identifier(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/ID [<")[1][..32];
    }

    /// <summary>The profile by the arithmetic of IEC 61966-2-1: the channels make the white, and the middle of the curve gives back 21.4 % of the light.</summary>
    [Fact]
    public void The_colour_profile_is_sRGB()
    {
        var profile = SrgbProfile.Build();

        Assert.Equal(profile.Length, (profile[2] << 8) + profile[3]);
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        using var space = SKColorSpace.CreateIcc(profile);
        Assert.NotNull(space);
        Assert.True(space.IsSrgb || space.GammaIsCloseToSrgb, "Skia reads it as sRGB");
        Assert.True(space.ToColorSpaceXyz(out var xyz));
        Assert.All(xyz.Values.Zip(SKColorSpaceXyz.Srgb.Values), pair => Assert.Equal(pair.Second, pair.First, 0.001));
    }

    private static void IsValid(byte[] pdf)
    {
        Assert.Contains("is a valid PDF/A-1b file", Preflight.Verdict(pdf), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run(pdf, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
        Tool.Run(pdf, "mutool", "clean", "{pdf}", "clean.pdf");
        Tool.Run(pdf, "pdftoppm", "-r", "20", "-png", "{pdf}", "page");
    }

    private static string Metadata(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.TryGetXmpMetadata(out var metadata) ? Encoding.UTF8.GetString(metadata.GetXmlBytes()) : "";
    }

    /// <summary>A picture of noise, or of what is made of its colours.</summary>
    private static PictureFile Picture(string name, SKEncodedImageFormat format, SKColorType type, bool isPassable, Func<SKColor, SKColor>? change = null)
    {
        using var bitmap = new SKBitmap(64, 64, type, type == SKColorType.Gray8 ? SKAlphaType.Opaque : SKAlphaType.Unpremul);
        for (var i = 0; i < 64 * 64; i++)
        {
            var noise = new SKColor((byte)(i * 97), (byte)(i * 31), (byte)(i * 7));
            bitmap.SetPixel(i % 64, i / 64, change?.Invoke(noise) ?? noise);
        }

        using var data = bitmap.Encode(format, 90);
        return new PictureFile(name, data.ToArray(), format == SKEncodedImageFormat.Jpeg ? PictureFormat.Jpeg : PictureFormat.Png, 64, 64, isPassable);
    }
}
