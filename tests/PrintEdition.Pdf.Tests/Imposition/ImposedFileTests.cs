using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Tests.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Outline;

namespace PrintEdition.Pdf.Tests.Imposition;

/// <summary>pdf.md 4, 5, 7: an imposed file is a whole PDF/A file; outline and links lead to where the pages stand on the sheets.</summary>
public partial class ImposedFileTests
{
    private static readonly ImpositionOptions TwoUp = new(ImpositionScheme.TwoUp);

    /// <summary>Every way in which the writer paints, on sheets.</summary>
    [Fact]
    public void It_is_valid()
    {
        var pdf = Samples.Everything().Imposed(new ImpositionOptions(ImpositionScheme.Booklet, Creep: 0.1, HasFoldMarks: true));

        Assert.Contains("is a valid PDF/A-1b file", Preflight.Verdict(pdf), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run(pdf, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
        Tool.Run(pdf, "mutool", "clean", "{pdf}", "clean.pdf");
        Tool.Run(pdf, "pdftoppm", "-r", "20", "-png", "{pdf}", "page");
    }

    /// <summary>It has no structure, and does not say that it can be read without being seen.</summary>
    [Fact]
    public void It_claims_no_more_than_it_is()
    {
        var pdf = Samples.Long(8).Imposed(TwoUp);

        Assert.Matches("Tagged: +no", Tool.Run(pdf, "pdfinfo", "{pdf}"));
        using var document = PdfDocument.Open(pdf);
        Assert.True(document.TryGetXmpMetadata(out var metadata));
        var packet = Encoding.UTF8.GetString(metadata.GetXmlBytes());
        Assert.DoesNotContain("pdfuaid", packet, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>1</pdfaid:part>", packet, StringComparison.Ordinal);
    }

    /// <summary>pdf.md 1: copy and search give the articles' text here too.</summary>
    [Fact]
    public void Its_text_is_that_of_the_pages()
    {
        var edition = Samples.Long(24);

        var pages = Readers.PopplerRaw(edition.Pdf());
        var sides = Readers.PopplerRaw(edition.Imposed(TwoUp));

        Assert.True(pages.Length >= 4, "an edition of several sheets");
        Assert.Equal(pages.Chunk(2).Select(p => string.Concat(p).WithoutWhite()), sides.Select(s => s.WithoutWhite()));
    }

    /// <summary>The same faces and pictures, each once in the file.</summary>
    [Fact]
    public void Fonts_and_pictures_are_there_once()
    {
        var edition = Samples.Everything();

        Assert.Equal(Count(edition.Pdf(), "pdffonts", "{pdf}"), Count(edition.Imposed(TwoUp), "pdffonts", "{pdf}"));
        Assert.Equal(Count(edition.Pdf(), "pdfimages", "-list", "{pdf}"), Count(edition.Imposed(TwoUp), "pdfimages", "-list", "{pdf}"));

        static int Count(byte[] pdf, params string[] tool) => Tool.Run(pdf, tool[0], tool[1..]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>Pages of 400 × 300 pt on a sheet of 600 × 400 pt, so at 0.75: the left page starts at (0, 87.5), the right one at (300, 87.5).</summary>
    [Fact]
    public void Links_and_their_targets_move_with_the_pages()
    {
        var edition = Proof.Of(
            [new LinkItem(Tag.Artifact, new Rect(20, 40, 40, 20), "https://a.example/"), new PageLinkItem(Tag.Artifact, new Rect(100, 100, 40, 20), 4, 106)],
            [new PageLinkItem(Tag.Artifact, new Rect(100, 100, 40, 20), 1, 0)],
            [],
            []);

        var pdf = edition.Imposed(TwoUp with { Sheet = SheetSize.Of(FormattableString.Invariant($"{600 * 25.4 / 72:0.###}x{400 * 25.4 / 72:0.###}")) });

        using var document = PdfDocument.Open(pdf);
        var links = document.GetPage(1).GetAnnotations().ToArray();
        Assert.Equal(["(15, 267.5) 30 × 15", "(75, 222.5) 30 × 15", "(375, 222.5) 30 × 15"], links.Select(l => FormattableString.Invariant($"({l.Rectangle.Left:0.#}, {l.Rectangle.Bottom:0.#}) {l.Rectangle.Width:0.#} × {l.Rectangle.Height:0.#}")));
        Assert.Equal(["2: 300, 237.5", "1: 0, 312.5"], links.Select(l => l.Action).OfType<GoToAction>().Select(a => FormattableString.Invariant($"{a.Destination.PageNumber}: {a.Destination.Coordinates.Left:0.#}, {a.Destination.Coordinates.Top:0.#}")));
    }

    /// <summary>Each story is opened on the half of the sheet where its page stands: A3 lying, 1190.551 × 841.89 pt.</summary>
    [Fact]
    public void The_outline_leads_to_the_halves()
    {
        var edition = Samples.Long(24);

        var (pdf, summary) = edition.Write(TwoUp);

        var scale = summary.Sheets!.Scale;
        var (single, imposed) = (Targets(edition.Pdf()), Targets(pdf));
        Assert.Equal(edition.Articles.Length, imposed.Length);
        Assert.All(single.Zip(imposed), pair =>
        {
            var (page, sheet) = pair;
            var size = edition.Pages[page.Page - 1];
            Assert.Equal((page.Title, (page.Page + 1) / 2), (sheet.Title, sheet.Page));
            Assert.Equal((1190.551 / 2) - (page.Page % 2 * size.Width * scale), sheet.Left, 0.01);
            Assert.Equal(((841.89 - (size.Height * scale)) / 2) + (page.Top * scale), sheet.Top, 0.01);
        });
    }

    /// <summary>Who follows a story's thread is led over the sheets: every bead is where its leg is now.</summary>
    [Fact]
    public void Threads_lead_over_the_halves()
    {
        var edition = Samples.Long(24);
        var output = new MemoryStream();
        var scale = PdfWriter.Write(edition, output, new PdfOptions { Imposition = TwoUp }, isCompressed: false).Sheets!.Scale;

        var (single, imposed) = (Beads(edition.Plain()), Beads(Encoding.Latin1.GetString(output.ToArray())));

        Assert.True(single.Length > 24, $"{single.Length} beads");
        Assert.Equal(single.Length, imposed.Length);
        var (width, height) = (edition.Pages[0].Width, edition.Pages[0].Height);
        Assert.All(single.Zip(imposed), pair =>
        {
            var (leg, moved) = pair;
            var left = moved[0] < 1190.551 / 2 ? (1190.551 / 2) - (width * scale) : 1190.551 / 2;
            var bottom = (841.89 - (height * scale)) / 2;
            double[] expected = [left + (leg[0] * scale), bottom + (leg[1] * scale), left + (leg[2] * scale), bottom + (leg[3] * scale)];
            Assert.All(expected.Zip(moved), sides => Assert.Equal(sides.First, sides.Second, 0.01));
        });
    }

    [Fact]
    public void The_same_edition_has_the_same_bytes() => Assert.Equal(Samples.Long(8).Imposed(TwoUp), Samples.Long(8).Imposed(TwoUp));

    /// <summary>The rectangles of all beads, in the order of the threads.</summary>
    private static double[][] Beads(string plain) =>
        [.. Bead().Matches(plain).Select(m => m.Groups[1].Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray())];

    [GeneratedRegex(@"<</Type /Bead[^\[]*/R \[([-0-9. ]+)\]>>")]
    private static partial Regex Bead();

    private static (string Title, int Page, double Left, double Top)[] Targets(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        return [.. bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Where(n => n.IsLeaf).Select(n => (n.Title, n.PageNumber, (double)n.Destination.Coordinates.Left!, (double)n.Destination.Coordinates.Top!))];
    }
}
