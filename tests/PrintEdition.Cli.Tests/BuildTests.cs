using PrintEdition.Cli.Tests.Support;
using SkiaSharp;

namespace PrintEdition.Cli.Tests;

/// <summary>The front page's files, looked at with tools from outside.</summary>
public class BuildTests(BuiltFrontPage built) : IClassFixture<BuiltFrontPage>
{
    [Fact]
    public void The_build_names_what_it_wrote()
    {
        built.Outcome.EndsWith(ExitCode.Built);

        string[] files = ["页面-01.png", "页面.epub", "页面.pdf", "页面.report.json"];
        Assert.Equal(files, built.Files);
        Assert.All(files, file => Assert.Contains(file + " (", built.Outcome.Error, StringComparison.Ordinal));
        Assert.Empty(built.Outcome.Output);
    }

    [Fact]
    public void Every_Han_character_is_in_the_PDF()
    {
        var text = Tool.Run("pdftotext", built.Pdf, "-").EndsWith(0).Output;

        Assert.Empty(Texts.HanOf(Texts.FrontPage).Except(Texts.HanOf(text)));
    }

    [Fact]
    public void Another_reader_finds_every_Han_character_too()
    {
        var text = Tool.Run("mutool", "draw", "-q", "-F", "txt", built.Pdf).EndsWith(0).Output;

        Assert.Empty(Texts.HanOf(Texts.FrontPage).Except(Texts.HanOf(text)));
    }

    [Fact]
    public void Every_Han_character_is_in_the_e_book() =>
        Assert.Empty(Texts.HanOf(Texts.FrontPage).Except(Texts.HanOf(EpubText.Of(built.Epub))));

    /// <summary>Name, type, encoding, emb, sub, uni: never Type 3; embedded, subset, with ToUnicode (pdf.md rule 1).</summary>
    [Fact]
    public void Every_font_of_the_PDF_is_an_embedded_subset_with_ToUnicode()
    {
        var fonts = Tool.Run("pdffonts", built.Pdf).EndsWith(0).Output.TrimEnd().Split('\n')[2..];

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID (?:Type 0C|Type 0C \(OT\)|TrueType) +Identity-H +yes yes yes", font));
    }

    [Fact]
    public void Qpdf_finds_no_fault_in_the_PDF() =>
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", "--check", built.Pdf).EndsWith(0).Output, StringComparison.Ordinal);

    [Fact]
    public void EpubCheck_finds_no_fault_in_the_e_book() => Tool.EpubCheck(built.Epub).EndsWith(0);

    [Fact]
    public void The_page_picture_has_the_page_s_size_and_ink()
    {
        using var picture = SKBitmap.Decode(built.FirstPage);

        // 四开: 270 × 390 mm at 150 dots an inch.
        Assert.Equal(1594, picture.Width);
        Assert.Equal(2303, picture.Height);
        Assert.Equal(SKColors.White, picture.GetPixel(2, 2));
        Assert.InRange(DarkPart(picture), 0.01, 0.5);
    }

    private static double DarkPart(SKBitmap picture) =>
        picture.Pixels.Count(p => p.Red < 128) / (double)(picture.Width * picture.Height);
}
