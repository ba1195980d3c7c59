using System.Text;
using System.Text.RegularExpressions;
using PrintEdition.Pdf.Checking;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Checking;

/// <summary>What is found, programs from outside find too.</summary>
public class AgreementTests
{
    private static readonly Lazy<byte[]> Own = new(() => Samples.Named("weichuan").Pdf());

    [Theory]
    [InlineData("startxref\n", "startxref\n1", "PE5502")]
    [InlineData("(?<=00000)([0-9]{5}) 00000 n", "99999 00000 n", "PE5502")]
    [InlineData("(?<=/Subtype /XML/Length )[0-9]", "9", "PE5505")]
    [InlineData("(?<=/Filter /FlateDecode/Length )[0-9]", "9", "PE5505")]
    public void Qpdf_too_calls_it_damaged(string pattern, string other, string code)
    {
        const string Praise = "No syntax or stream encoding errors found";
        var damaged = Encoding.Latin1.GetBytes(new Regex(pattern).Replace(Encoding.Latin1.GetString(Own.Value), other, 1));

        Assert.Contains(code, PdfChecker.Check(damaged, "own.pdf").Findings.Select(f => f.Code));
        Assert.DoesNotContain(Praise, Tool.Run(damaged, code: null, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
        Assert.Contains(Praise, Tool.Run(Own.Value, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Preflight_too_says_that_PDF_A_1_has_no_compressed_objects()
    {
        Preflight.Need();
        var compressed = Tool.Produce(Own.Value, "other.pdf", "qpdf", "--object-streams=generate", "{pdf}", "other.pdf");

        Assert.Equal("PE5541", Assert.Single(PdfChecker.Check(compressed, "other.pdf").Findings).Code);
        Assert.DoesNotContain("is a valid PDF/A-1b file", Preflight.Verdict(compressed, isAccepted: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Preflight_too_says_that_a_font_is_not_embedded()
    {
        Preflight.Need();
        var file = Encoding.Latin1.GetString(Own.Value);
        var bare = Encoding.Latin1.GetBytes(file.Replace("/FontFile", "/FontFale", StringComparison.Ordinal));

        Assert.Equal("PE5521", Assert.Single(PdfChecker.Check(bare, "own.pdf").Findings.Select(f => f.Code).Distinct()));
        Assert.DoesNotContain("is a valid PDF/A-1b file", Preflight.Verdict(bare, isAccepted: false), StringComparison.Ordinal);
    }
}
