using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Tests.Support;
using UglyToad.PdfPig;

namespace PrintEdition.Pdf.Tests.Conformance;

/// <summary>pdf.md 2, 5: a compact file (<c>--compact</c>) is the same to every reader, smaller, and PDF/A-2u.</summary>
public class CompactTests
{
    private static readonly Lazy<(byte[] Usual, byte[] Compact)> Everything = new(() => Both(Samples.Everything()));

    private static readonly Lazy<(byte[] Usual, byte[] Compact)> SixtyStories = new(() => Both(Samples.SixtyStories.Value));

    [Fact]
    public void It_is_whole_to_every_reader()
    {
        var pdf = SixtyStories.Value.Compact;

        Assert.Contains("No syntax or stream encoding errors found", Tool.Run(pdf, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
        Assert.Contains(": compressed; stream = ", Tool.Run(pdf, "qpdf", "--show-xref", "{pdf}"), StringComparison.Ordinal);
        Tool.Run(pdf, "mutool", "clean", "{pdf}", "clean.pdf");
    }

    /// <summary>A table of compressed objects as long as pages are many: 200 in one stream at most.</summary>
    [Fact]
    public void Objects_are_packed_by_two_hundred() => Assert.All(
        Tool.Run(SixtyStories.Value.Compact, "qpdf", "--show-xref", "{pdf}").Split('\n').Where(l => l.Contains(": compressed", StringComparison.Ordinal)).GroupBy(l => l.Split("stream = ")[1].Split(',')[0]),
        pack => Assert.InRange(pack.Count(), 1, 200));

    [Fact]
    public void Text_structure_links_and_pages_are_the_same()
    {
        var (usual, compact) = Everything.Value;

        Same("pdftotext", "-raw", "{pdf}", "-");
        Same("mutool", "draw", "-q", "-F", "txt", "{pdf}");
        Same("pdfinfo", "-url", "{pdf}");
        Same("mutool", "show", "{pdf}", "outline");
        Assert.Equal(Structure(usual), Structure(compact));
        Same("sh", "-c", "pdftoppm -r 40 {pdf} page && cat page*.ppm | md5sum");

        void Same(string tool, params string[] args) => Assert.Equal(Tool.Run(usual, tool, args), Tool.Run(compact, tool, args));
    }

    /// <summary>Sixty stories on many pages: most of a plain file is structure, which is text of few words.</summary>
    [Fact]
    public void It_is_much_smaller()
    {
        var (usual, compact) = SixtyStories.Value;
        TestContext.Current.TestOutputHelper?.WriteLine($"60 stories: {usual.Length} bytes, compact {compact.Length}");

        Assert.InRange(compact.Length, usual.Length / 4, usual.Length * 2 / 3);
    }

    /// <summary>ISO 19005-2, 6.6.4; PDF/UA-1 as in the usual file.</summary>
    [Fact]
    public void It_says_that_it_is_PDF_A_2u()
    {
        var (usual, compact) = Everything.Value;

        Assert.Contains("<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>", Metadata(usual), StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>", Metadata(compact), StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", Metadata(compact), StringComparison.Ordinal);
    }

    /// <summary>ISO 19005-2, 6.2.11.8: unlike PDF/A-1b, no character may be the box that stands for a missing one.</summary>
    [Fact]
    public void A_missing_character_is_no_PDF_A_2u()
    {
        var (usual, compact) = Both(Proof.Of(Proof.Paragraph("苇川😀", 20)));

        Assert.Contains("pdfaid", Metadata(usual), StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid", Metadata(compact), StringComparison.Ordinal);
    }

    /// <summary>A judge of PDF/A-1b finds nothing wrong but what makes it PDF/A-2u: packed cross-references, and that it says so.</summary>
    [Fact]
    public void Nothing_else_keeps_it_from_being_PDF_A_1b()
    {
        var faults = Verdict(Everything.Value.Compact).Split('\n').Where(l => l.Length > 0 && char.IsDigit(l[0]));

        Assert.Equal(
            [
                "1.4 : Trailer Syntax error, /XRef cross reference streams are not allowed",
                "7.11.1 : Error on MetaData, conformance level must be A or B",
                "7.11.2 : Error on MetaData, part must be 1",
            ],
            faults);
    }

    [Fact]
    public void The_same_edition_has_the_same_bytes() => Assert.Equal(Both(Samples.Long(8)).Compact, Both(Samples.Long(8)).Compact);

    private static (byte[] Usual, byte[] Compact) Both(ComposedEdition edition)
    {
        var output = new MemoryStream();
        PdfWriter.Write(edition, output, new PdfOptions { IsCompact = true });
        return (edition.Pdf(), output.ToArray());
    }

    /// <summary>Every element with its parent, and what its paragraphs say.</summary>
    private static string[] Structure(byte[] file)
    {
        using var pdf = new PdfFile(file);
        return [.. pdf.Elements.Select(e => $"{e.Parent?.Type} {e.Type} {e.Text("Alt")} {e.Content.Count} {e.Objects.Count}"), .. pdf.TextsOf("H1"), .. pdf.TextsOf("P"), .. pdf.TextsOf("Link")];
    }

    /// <summary>What Preflight says of a file that it does not accept.</summary>
    private static string Verdict(byte[] pdf) => Preflight.Verdict(pdf, isAccepted: false);

    private static string Metadata(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.TryGetXmpMetadata(out var metadata) ? Encoding.UTF8.GetString(metadata.GetXmlBytes()) : "";
    }
}
