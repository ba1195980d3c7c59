using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Checking;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Press;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Checking;

/// <summary>In the files that this program writes nothing is found, in whichever way they are written; and programs from outside agree.</summary>
public class OwnFilesTests
{
    private static readonly Lazy<ComposedEdition> Edition = new(Samples.Everything);

    private static readonly Lazy<Dictionary<string, byte[]>> Files = new(() => new Dictionary<string, byte[]>
    {
        ["plain"] = Written(new PdfOptions()),
        ["compact"] = Written(new PdfOptions { IsCompact = true }),
        ["booklet"] = Written(new PdfOptions { Imposition = new ImpositionOptions(ImpositionScheme.Booklet, null, 0, true) }),
        ["two up"] = Written(new PdfOptions { Imposition = new ImpositionOptions(ImpositionScheme.TwoUp, null, 0, false) }),
        ["press X-4"] = PressProof.Write(Edition.Value).File,
        ["press X-1a"] = PressProof.Write(Edition.Value, PressProof.Settings(PressStandard.X1a)).File,
        ["press mono"] = PressProof.Write(Edition.Value, PressProof.Settings(isMono: true)).File,
    });

    [Theory]
    [InlineData("plain", "PDF 1.7, {0} of 270 × 390 mm, PDF/A-1b and PDF/UA-1")]
    [InlineData("compact", "PDF 1.7, {0} of 270 × 390 mm, PDF/A-2u and PDF/UA-1")]
    [InlineData("booklet", "PDF 1.7, {0} of 420 × 297 mm, PDF/A-1b")]
    [InlineData("two up", "PDF 1.7, {0} of 420 × 297 mm, PDF/A-1b")]
    [InlineData("press X-4", "PDF 1.6, {0} of 270 × 390 mm, PDF/X-4")]
    [InlineData("press X-1a", "PDF 1.4, {0} of 270 × 390 mm, PDF/X-1a:2003")]
    [InlineData("press mono", "PDF 1.6, {0} of 270 × 390 mm, PDF/X-4")]
    public void Nothing_is_found(string file, string description)
    {
        var verdict = PdfChecker.Check(Files.Value[file], "own.pdf");

        Assert.Empty(verdict.Findings);
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, description, verdict.Pages == 1 ? "one page" : $"{verdict.Pages} pages"), verdict.Description);
        Assert.Equal(verdict.Pages, PdfChecker.CountPages(Files.Value[file]));
    }

    [Fact]
    public void As_many_pages_are_counted_as_were_written()
    {
        Assert.Equal(Edition.Value.Pages.Length, PdfChecker.CountPages(Files.Value["plain"]));
        Assert.Equal(Edition.Value.Pages.Length, PdfChecker.CountPages(Files.Value["compact"]));
        Assert.Equal((Edition.Value.Pages.Length + 3) / 4 * 2, PdfChecker.CountPages(Files.Value["booklet"]));
    }

    /// <summary>The same document in another file: linearized, in object streams, with streams that people can read.</summary>
    [Theory]
    [InlineData("--linearize", "")]
    [InlineData("--object-streams=generate", "PE5541")]
    [InlineData("--qdf", "")]
    [InlineData("--newline-before-endstream", "")]
    public void What_qpdf_makes_of_our_file_is_the_same_document(string option, string expected)
    {
        var other = Tool.Produce(Files.Value["plain"], "other.pdf", "qpdf", "--deterministic-id", option, "{pdf}", "other.pdf");
        var verdict = PdfChecker.Check(other, "other.pdf");

        Assert.Equal(expected, string.Join(' ', verdict.Findings.Select(f => f.Code)));
        Assert.Equal(Edition.Value.Pages.Length, verdict.Pages);
    }

    [Fact]
    public void What_qpdf_encrypts_is_encrypted()
    {
        var locked = Tool.Produce(Files.Value["plain"], "other.pdf", "qpdf", "--encrypt", "", "owner", "256", "--", "{pdf}", "other.pdf");

        Assert.Equal("PE5504", Assert.Single(PdfChecker.Check(locked, "other.pdf").Findings).Code);
    }

    /// <summary>Ghostscript's files say nothing of what they keep, have no tags and no language, and fonts of another kind.</summary>
    [Fact]
    public void What_Ghostscript_makes_of_our_file_has_lost_what_it_loses()
    {
        var other = Tool.Produce(Files.Value["plain"], "other.pdf", "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-o", "other.pdf", "{pdf}");
        var verdict = PdfChecker.Check(other, "other.pdf");

        Assert.Equal(Edition.Value.Pages.Length, verdict.Pages);
        Assert.Superset(new HashSet<string> { "PE5531", "PE5533", "PE5535" }, verdict.Findings.Select(f => f.Code).ToHashSet());
        Assert.DoesNotContain(verdict.Findings, f => f.Severity == Model.Severity.Error);
    }

    private static byte[] Written(PdfOptions options)
    {
        var output = new MemoryStream();
        PdfWriter.Write(Edition.Value, output, options);
        return output.ToArray();
    }
}
