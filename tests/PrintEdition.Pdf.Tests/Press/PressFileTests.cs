using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Press;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Tests.Pictures;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace PrintEdition.Pdf.Tests.Press;

/// <summary>pdf.md 6 and 8: files for a press, as programs that we did not write see them.</summary>
public partial class PressFileTests
{
    private static readonly Lazy<ComposedEdition> Everything = new(Samples.Everything);

    private static readonly Lazy<(byte[] File, PdfSummary Summary)> Process = new(() => PressProof.Write(Everything.Value));

    private static readonly Lazy<(byte[] File, PdfSummary Summary)> Mono = new(() => PressProof.Write(Everything.Value, PressProof.Settings(PressStandard.X1a, isMono: true)));

    public static TheoryData<PressStandard, bool> Kinds => new() { { PressStandard.X4, false }, { PressStandard.X4, true }, { PressStandard.X1a, false }, { PressStandard.X1a, true } };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Readers_have_nothing_to_complain_about(PressStandard standard, bool isMono)
    {
        var pdf = PressProof.Write(Everything.Value, PressProof.Settings(standard, isMono)).File;

        Assert.Contains("No syntax or stream encoding errors", Tool.Run(pdf, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
        Tool.Run(pdf, "mutool", "draw", "-q", "-r", "30", "-o", "page%d.ppm", "{pdf}");
        Tool.Run(pdf, "pdftoppm", "-r", "30", "{pdf}", "page");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_RGB_is_left(PressStandard standard, bool isMono)
    {
        var plain = Tool.Run(PressProof.Write(Everything.Value, PressProof.Settings(standard, isMono)).File, "qpdf", "--qdf", "--object-streams=disable", "{pdf}", "-");

        Assert.Contains(isMono ? "\n0 g\n" : "\n0 0 0 1 k\n", plain, StringComparison.Ordinal);
        Assert.DoesNotMatch(RgbOperator(), plain);
        Assert.All(["/DeviceRGB", "/CalRGB", "/ICCBased", "/Lab", "mntrRGB", "sRGB"], name => Assert.DoesNotContain(name, plain, StringComparison.Ordinal));
        if (isMono)
        {
            Assert.DoesNotMatch(CmykOperator(), plain);
            Assert.DoesNotContain("/DeviceCMYK", plain, StringComparison.Ordinal);
        }
    }

    /// <summary>A drawing's lines are in RGB: for a press it is coded like a picture.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_drawing_is_printed_in_inks(PressStandard standard, bool isMono)
    {
        var plain = PressProof.Plain(PictureProof.Of(FourColours.Of("chart.svg")), PressProof.Settings(standard, isMono));

        Assert.Contains(isMono ? "/ColorSpace /DeviceGray" : "/ColorSpace /DeviceCMYK", plain, StringComparison.Ordinal);
        Assert.DoesNotMatch(RgbOperator(), plain);
        Assert.DoesNotContain("/DeviceRGB", plain, StringComparison.Ordinal);
    }

    /// <summary>PDF/X-1a is PDF 1.4 without transparency (ISO 15930-4); both forbid links and everything that is not printed within the bleed.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_transparent_or_can_be_clicked(PressStandard standard, bool isMono)
    {
        var plain = PressProof.Plain(Everything.Value, PressProof.Settings(standard, isMono));

        Assert.StartsWith(standard == PressStandard.X1a ? "%PDF-1.4\n" : "%PDF-1.6\n", plain, StringComparison.Ordinal);
        Assert.All(
            ["/SMask", "/CA ", "/ca ", "/BM ", "/Group", "/Annots", "/Annot", "/Action", "/URI", "/JavaScript", "/AcroForm", "/Encrypt", "/StructTreeRoot", "pdfaid", "pdfuaid"],
            name => Assert.DoesNotContain(name, plain, StringComparison.Ordinal));
    }

    /// <summary>The tabloid's 270 × 390 mm are 765.354 × 1105.512 points; 3 mm are 8.504, and 12 mm for the marks 34.016.</summary>
    [Fact]
    public void The_sheet_has_trim_3_mm_of_bleed_and_room_for_marks()
    {
        var boxes = Tool.Run(Process.Value.File, "pdfinfo", "-box", "{pdf}");

        Assert.Equal(
            ["MediaBox: 0.00 0.00 833.39 1173.54", "BleedBox: 25.51 25.51 807.87 1148.03", "TrimBox: 34.02 34.02 799.37 1139.53"],
            boxes.Split('\n').Where(l => l.StartsWith("MediaBox", StringComparison.Ordinal) || l.StartsWith("BleedBox", StringComparison.Ordinal) || l.StartsWith("TrimBox", StringComparison.Ordinal))
                .Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void X4_says_so_in_its_metadata()
    {
        using var pdf = PdfDocument.Open(Process.Value.File);

        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        var metadata = xmp.GetXDocument();
        Assert.Equal("PDF/X-4", metadata.Descendants("{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion").Single().Value);
        Assert.Equal("False", metadata.Descendants("{http://ns.adobe.com/pdf/1.3/}Trapped").Single().Value);
        Assert.All(
            ["DocumentID", "RenditionClass", "VersionID"],
            name => Assert.NotEmpty(metadata.Descendants("{http://ns.adobe.com/xap/1.0/mm/}" + name).Single().Value));
        Assert.All(["CreateDate", "ModifyDate", "MetadataDate"], name => Assert.Equal("2024-03-13T00:00:00Z", metadata.Descendants("{http://ns.adobe.com/xap/1.0/}" + name).Single().Value));
    }

    [Fact]
    public void X1a_says_so_where_old_programs_look()
    {
        using var pdf = PdfDocument.Open(Mono.Value.File);

        var information = pdf.Information.DocumentInformationDictionary!;
        Assert.Equal("PDF/X-1a:2003", ((StringToken)information.Data["GTS_PDFXVersion"]).Data);
        Assert.Equal("False", ((NameToken)information.Data["Trapped"]).Data);
        Assert.Matches("PDF subtype: +PDF/X-1a:2003", Tool.Run(Mono.Value.File, "pdfinfo", "{pdf}"));
    }

    [Theory]
    [InlineData(PressStandard.X4)]
    [InlineData(PressStandard.X1a)]
    public void Its_inks_are_for_a_press_whose_profile_it_has(PressStandard standard)
    {
        var settings = PressProof.Settings(standard);
        using var pdf = PdfDocument.Open(PressProof.Write(Proof.Of(Proof.Paragraph("苇川", 10)), settings).File);

        IToken Of(IToken token) => token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
        var intent = (DictionaryToken)Of(((ArrayToken)Of(pdf.Structure.Catalog.CatalogDictionary.Data["OutputIntents"])).Data.Single());
        Assert.Equal("GTS_PDFX", ((NameToken)intent.Data["S"]).Data);
        var profile = (StreamToken)Of(intent.Data["DestOutputProfile"]);
        Assert.Equal(settings.Condition.Profile.Data.ToArray(), profile.Decode(UglyToad.PdfPig.Filters.DefaultFilterProvider.Instance).ToArray());
    }

    [Fact]
    public void The_same_edition_gives_the_same_bytes() =>
        Assert.Equal(Process.Value.File, PressProof.Write(Samples.Everything(), PressProof.Settings()).File);

    /// <summary>The page's words are all there, and below the bleed what it is.</summary>
    [Fact]
    public void Nothing_is_lost_and_the_press_room_is_told_what_it_has()
    {
        var screen = Readers.PopplerRaw(Everything.Value.Pdf());
        var press = Readers.PopplerRaw(Process.Value.File);

        Assert.Equal(screen.Length, press.Length);
        for (var i = 0; i < screen.Length; i++)
        {
            var slug = $"苇川日报2024-03-13{i + 1}/{screen.Length}{Everything.Value.Pages[i].Section}270x390mm";
            Assert.Equal(screen[i].WithoutWhite() + slug, press[i].WithoutWhite());
        }
    }

    /// <summary>Ghostscript's coverage of the sheet, from which the marks' is taken, which it has four times.</summary>
    [Fact]
    public void The_ink_is_what_Ghostscript_measures()
    {
        var theirs = Coverage(Process.Value.File);
        var marks = Coverage(PressProof.Write(Proof.Of([]) is var empty ? empty with { Pages = [Everything.Value.Pages[0] with { Items = [] }] } : empty).File)[0];

        var page = Everything.Value.Pages[0];
        var toTrim = (page.Width + (2 * 34.016)) * (page.Height + (2 * 34.016)) / (page.Width * page.Height);
        Assert.Equal(Process.Value.Summary.Inks.Length, theirs.Count);
        for (var i = 0; i < theirs.Count; i++)
        {
            var ours = Process.Value.Summary.Inks[i];
            double[] means = [ours.Cyan, ours.Magenta, ours.Yellow, ours.Black];
            for (var ink = 0; ink < 4; ink++)
            {
                Assert.Equal((theirs[i][ink] - marks[ink]) * toTrim, means[ink] * 100, 0.4);
            }
        }
    }

    [Fact]
    public void With_black_only_Ghostscript_finds_no_other_ink() =>
        Assert.All(Coverage(Mono.Value.File), inks => Assert.Equal([0, 0, 0], inks[..3]));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_pixel_of_a_picture_has_more_than_240_percent_of_ink(bool isMono)
    {
        using var pdf = PdfDocument.Open(PressProof.Write(Pictured(), PressProof.Settings(isMono: isMono)).File);

        var picture = pdf.GetPage(1).GetImages().Single();
        var space = ((NameToken)picture.ImageDictionary.Data["ColorSpace"]).Data;
        Assert.Equal(isMono ? "DeviceGray" : "DeviceCMYK", space);
        Assert.True(picture.TryGetBytesAsMemory(out var inks));
        var totals = inks.ToArray().Chunk(isMono ? 1 : 4).Select(p => p.Sum(i => i)).ToList();
        Assert.Equal(64 * 64, totals.Count);
        Assert.InRange(totals.Max(), isMono ? 200 : 510, isMono ? 255 : 612);
    }

    /// <summary>A picture of all colours there are: noise.</summary>
    private static ComposedEdition Pictured()
    {
        using var bitmap = new SKBitmap(64, 64);
        for (var i = 0; i < 64 * 64; i++)
        {
            bitmap.SetPixel(i % 64, i / 64, new SKColor((byte)(i * 37), (byte)(i * 101), (byte)((i * 59) >> 3)));
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        var picture = new Picture(new PictureFile("noise.png", data.ToArray(), PictureFormat.Png, 64, 64, IsPassable: false));
        return Proof.Of([new PictureItem(Tag.Artifact, new Rect(20, 20, 40, 40), picture, new Rect(0, 0, 1, 1))]);
    }

    private static List<double[]> Coverage(byte[] pdf) =>
    [
        .. Tool.Run(pdf, "gs", "-q", "-o", "-", "-sDEVICE=ink_cov", "{pdf}").Split('\n').Where(l => l.EndsWith("CMYK OK", StringComparison.Ordinal))
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..4].Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()),
    ];

    [GeneratedRegex(@"^(?:[\d.]+ ){3}(?:rg|RG|sc|SC|scn|SCN)$", RegexOptions.Multiline)]
    private static partial Regex RgbOperator();

    [GeneratedRegex(@"^(?:[\d.]+ ){4}[kK]$", RegexOptions.Multiline)]
    private static partial Regex CmykOperator();
}
