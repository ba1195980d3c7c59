using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Tests;

/// <summary>
/// pdf.md 1, with faces of collections and of variable fonts: each is embedded once, as a static subset (PDF has no axes and no CFF2), its text
/// is copied as it is written, and its outlines are those of its place on the axes.
/// </summary>
public sealed partial class FurtherFacesTests : IDisposable
{
    private const string Text = "A1aeÁ中一";

    /// <summary>Debian's fonts-noto-cjk: what the small fonts stand in for.</summary>
    private const string NotoFolder = "/usr/share/fonts/opentype/noto";

    private readonly FontBook book = Repository.Faces.With(Repository.TestFaces);

    /// <summary>A face, how PDF calls its kind, and the font's name.</summary>
    public static TheoryData<string, string, string> Kinds => new()
    {
        { "proof-sans-light", "CID TrueType", "ProofSans_300wght" },
        { "proof-sans-regular", "CID TrueType", "ProofSans_400wght" },
        { "proof-sans-bold", "CID TrueType", "ProofSans_700wght" },
        { "proof-serif-light", "CID Type 0C", "ProofSerif_300wght-Identity-H" },
        { "proof-serif-regular", "CID Type 0C", "ProofSerif_400wght-Identity-H" },
        { "proof-serif-bold", "CID Type 0C", "ProofSerif_700wght-Identity-H" },
        { "proof-set-regular", "CID TrueType", "ProofSet-Regular" },
        { "proof-set-bold", "CID TrueType", "ProofSet-Bold" },
        { "proof-book-regular", "CID Type 0C", "ProofBook-Regular-Identity-H" },
        { "proof-book-bold", "CID Type 0C", "ProofBook-Bold-Identity-H" },
    };

    /// <summary>A face, and how thick the bar of 一 is in em at its weight.</summary>
    public static TheoryData<string, double> Stems => new()
    {
        { "proof-sans-light", 0.047 },
        { "proof-sans-regular", 0.06 },
        { "proof-sans-bold", 0.12 },
        { "proof-serif-light", 0.047 },
        { "proof-serif-regular", 0.06 },
        { "proof-serif-bold", 0.12 },
        { "proof-set-regular", 0.06 },
        { "proof-set-bold", 0.12 },
        { "proof-book-regular", 0.06 },
        { "proof-book-bold", 0.12 },
    };

    public void Dispose() => book.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_face_is_embedded_once_as_a_subset(string face, string kind, string name)
    {
        var pdf = Pdf(Set(face, Text), Set(face, Text));

        Assert.Equal([(name, kind, "yes yes yes")], EmbeddedIn(pdf));
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void Its_text_copies_and_its_outlines_are_as_heavy_as_its_place_on_the_axis_says(string face, double stem)
    {
        var pdf = Pdf(Set(face, Text));

        Assert.Equal([Text], Readers.PopplerRaw(pdf));
        Assert.Equal([Text], Readers.MuPdf(pdf).Select(Readers.WithoutWhite));
        Assert.Equal(stem, ThicknessOfOne(pdf), 0.002);
    }

    [Theory]
    [InlineData("proof-sans-bold")]
    [InlineData("proof-serif-bold")]
    [InlineData("proof-set-bold")]
    [InlineData("proof-book-bold")]
    public void Other_programs_find_no_fault_in_the_file(string face)
    {
        var pdf = Pdf(Set(face, Text));

        Tool.Run(pdf, "qpdf", "--check", "{pdf}");
        Tool.Run(pdf, "mutool", "clean", "{pdf}", "clean.pdf");
    }

    [Fact]
    public void Two_places_on_an_axis_are_two_fonts_of_one_document()
    {
        var pdf = Pdf([.. Set("proof-sans-light", Text), .. Set("proof-sans-bold", Text), .. Set("serif", "国")]);

        Assert.Equal(
            ["ProofSans_300wght", "ProofSans_700wght", "NotoSerifCJKsc-Regular-Identity-H"],
            EmbeddedIn(pdf).Select(f => f.Name));
    }

    [Fact]
    public void A_face_that_its_maker_does_not_let_embed_is_a_finding()
    {
        var found = Proof.Of(Set("proof-closed-regular", Text)).Write().Summary.Diagnostics;

        var finding = Assert.Single(found);
        Assert.Equal(("PE2007", Severity.Warning, "ProofClosed.ttf"), (finding.Code, finding.Severity, Path.GetFileName(finding.Place!.File)));
    }

    [Fact]
    public void A_face_of_Debians_collection_is_embedded_by_its_index()
    {
        Assert.SkipUnless(Directory.Exists(NotoFolder) || Environment.GetEnvironmentVariable("PRINT_EDITION_REQUIRE_TOOLS") == "1", "fonts-noto-cjk is not installed");
        using var noto = Repository.Faces.With(NotoFolder);
        const string text = "臺灣骨直、國際“漢字”";

        var pdf = Pdf(Proof.Paragraph(text, 30, "noto-serif-cjk-tc-bold", faces: noto), Proof.Paragraph(text, 30, "noto-sans-cjk-jp-regular", faces: noto));

        Assert.Equal([text, text], Readers.PopplerRaw(pdf));
        Assert.Equal(["NotoSerifCJKtc-Bold-Identity-H", "NotoSansCJKjp-Regular-Identity-H"], EmbeddedIn(pdf).Select(f => f.Name));
    }

    private ImmutableArray<DrawItem> Set(string face, string text) => Proof.Paragraph(text, 30, face, faces: book);

    private static byte[] Pdf(params ImmutableArray<DrawItem>[] pages) => Proof.Of(pages).Pdf();

    /// <summary>The fonts that Poppler sees, without the tags of the subsets: name, kind, and whether embedded, subset and mapped to Unicode.</summary>
    private static IEnumerable<(string Name, string Kind, string Flags)> EmbeddedIn(byte[] pdf) =>
        FontLine().Matches(Tool.Run(pdf, "pdffonts", "{pdf}")).Select(m => (m.Groups["name"].Value, m.Groups["kind"].Value, m.Groups["flags"].Value));

    /// <summary>Thickness of the bar of 一 in em, from the outline that MuPDF reads out of the file.</summary>
    private static double ThicknessOfOne(byte[] pdf)
    {
        var svg = Tool.Run(pdf, "mutool", "draw", "-q", "-F", "svg", "-O", "text=path", "{pdf}");
        var glyph = Regex.Match(svg, "data-text=\"&#x4e00;\" xlink:href=\"#(?<id>\\w+)\"").Groups["id"].Value;
        var bar = Regex.Match(svg, $"id=\"{glyph}\" d=\"M\\S+ (?<bottom>[-.\\d]+)V(?<top>[-.\\d]+)");
        return double.Parse(bar.Groups["top"].Value, CultureInfo.InvariantCulture) - double.Parse(bar.Groups["bottom"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[A-Z]{6}\+(?<name>\S+) +(?<kind>CID TrueType|CID Type 0C) +Identity-H +(?<flags>\w+ \w+ \w+)", RegexOptions.Multiline)]
    private static partial Regex FontLine();
}
