using System.IO.Compression;
using System.Text;
using CsCheck;
using PrintEdition.Pdf.Checking;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Checking;

/// <summary>Files that are damaged, or made to be: they are told of, and never stop the check or the program.</summary>
public class DamageTests
{
    private static readonly Lazy<byte[][]> Whole = new(() =>
    {
        var edition = Samples.Of(new Model.Article { Id = "a", Kind = Model.ArticleKind.News, Headline = new Model.HeadlineStack("渡口复航"), Body = [new Model.Paragraph(Model.Inlines.Plain("停航七年的渡口昨天复航。"))] });
        var compact = new MemoryStream();
        PdfWriter.Write(edition, compact, new PdfOptions { IsCompact = true });
        return [SmallPdf.Sound(), compact.ToArray(), edition.Pdf()];
    });

    [Theory]
    [InlineData("")]
    [InlineData("%PD")]
    [InlineData("This is a letter, and no PDF.")]
    public void What_is_no_PDF(string text) => Finds("PE5501", Encoding.ASCII.GetBytes(text), isReadable: false);

    [Fact]
    public void What_is_only_a_header() => Finds("PE5503 PE5501", "%PDF-1.7\n"u8.ToArray(), isReadable: false);

    [Fact]
    public void Bytes_before_the_header() => Finds("PE5508", [.. "\r\nmail "u8, .. SmallPdf.Sound()]);

    [Fact]
    public void A_file_whose_end_is_missing_is_read_as_far_as_it_goes()
    {
        var sound = SmallPdf.Sound();

        Finds("PE5503", sound[..sound.AsSpan().LastIndexOf("%%EOF"u8)]);
        Finds("PE5503", sound[..(sound.AsSpan().LastIndexOf("endobj"u8) - 3)]);
        Finds("PE5503 PE5521", sound[..(sound.AsSpan().LastIndexOf("15 0 obj"u8) + 20)]);
    }

    [Theory]
    [InlineData("startxref\n", "startxref\n1")]
    [InlineData("startxref\n", "stortxref\n")]
    [InlineData("0000000015 00000 n", "0000000016 00000 n")]
    [InlineData("xref\n0 17", "xref\n0 18")]
    [InlineData("/Root 1 0 R", "/Roof 1 0 R")]
    public void Cross_references_that_are_wrong(string text, string other) => Finds("PE5502", Changed(text, other));

    [Fact]
    public void Cross_references_that_go_in_a_circle_are_read_once() =>
        Finds("", Changed("/Info 16 0 R", $"/Info 16 0 R /Prev {Encoding.Latin1.GetString(SmallPdf.Sound()).IndexOf("xref\n0", StringComparison.Ordinal)}"));

    [Fact]
    public void A_stream_of_another_length_than_it_says()
    {
        var file = Encoding.Latin1.GetString(SmallPdf.Sound());

        Finds("PE5505", Encoding.Latin1.GetBytes(file.Replace("/Length1 9 /Length 9", "/Length1 9 /Length 4", StringComparison.Ordinal)));
        Finds("PE5505", Encoding.Latin1.GetBytes(file.Replace("/Length1 9 /Length 9", "/Length1 9 /Length 900", StringComparison.Ordinal).Replace("0000000000 65535 f", "0000000000 65535 f", StringComparison.Ordinal)), ignoring: ["PE5502"]);
    }

    [Fact]
    public void Content_that_cannot_be_unpacked() => Finds(
        "PE5506", SmallPdf.With("<< /Length", "<</Filter /FlateDecode /Length"));

    [Fact]
    public void A_thousand_findings_are_enough()
    {
        var links = string.Concat(Enumerable.Repeat("<</Subtype /Link>> ", 1200));
        var verdict = PdfChecker.Check(SmallPdf.With("[14 0 R]", $"[{links}]"), "small.pdf");

        Assert.Equal(1001, verdict.Findings.Length);
        Assert.Equal("PE5599", verdict.Findings[^1].Code);
        Assert.Contains("200 more", verdict.Findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_file_cannot_move_the_cursor_of_a_terminal()
    {
        var verdict = PdfChecker.Check(SmallPdf.With("/BaseFont /ABCDEF+Reed /Encoding /WinAnsiEncoding /FontDescriptor 6 0 R", "/BaseFont /A#1b#5b2J#0a /Encoding /WinAnsiEncoding"), "small.pdf");

        var message = Assert.Single(verdict.Findings).Message;
        Assert.DoesNotContain(message, char.IsControl);
        Assert.Contains("'A\uFFFD", message, StringComparison.Ordinal);
    }

    /// <summary>A file of 300 kB unpacks to 300 MB of content: it is not looked at whole, and that is said.</summary>
    [Fact]
    public void A_stream_that_unpacks_without_end()
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var chunk = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 g ", 1 << 18)));
            for (var i = 0; i < 300; i++)
            {
                zlib.Write(chunk);
            }
        }

        var file = SmallPdf.With("/Contents 4 0 R", "/Contents 17 0 R", "", SmallPdf.Stream("/Filter /FlateDecode", Encoding.Latin1.GetString(packed.ToArray())));

        Finds("PE5506", file);
    }

    /// <summary>Sixteen forms, each of which shows the next a hundred times.</summary>
    [Fact]
    public void Forms_that_stand_in_each_other_without_end()
    {
        var forms = Enumerable.Range(17, 16).Select(n => SmallPdf.Stream(
            $"/Type /XObject /Subtype /Form /Resources <</XObject <</P1 {n + 1} 0 R>>>>", string.Concat(Enumerable.Repeat("/P1 Do ", 100)))).Append(SmallPdf.Stream("/Subtype /Form /Resources <</XObject <</P1 17 0 R>>>>", "/P1 Do"));

        Finds("PE5507", SmallPdf.With("/P1 8 0 R", "/P1 17 0 R", "", [.. forms]));
    }

    /// <summary>Thousands of things that share thousands of others: whoever went through all of them would not come back.</summary>
    [Fact]
    public void What_is_shared_many_times_is_not_gone_through_as_often()
    {
        const int Many = 20_000;
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", Many));
        var nodes = Enumerable.Range(0, Many).Select(_ => "<</Kids 17 0 R>>");
        var references = string.Concat(Enumerable.Range(18, Many).Select(n => $"{n} 0 R "));
        var links = string.Concat(Enumerable.Repeat("14 0 R ", 100 * Many));
        var numbers = string.Concat(Enumerable.Repeat("0 ", 100 * Many));

        Judged(SmallPdf.With("/Kids [3 0 R]", $"/Kids [{references}]", "", [$"[{kids}]", .. nodes]));
        Judged(SmallPdf.With("/Kids [3 0 R]", $"/Kids [{references}]", "", [$"[{links}]", .. nodes.Select(_ => "<</MediaBox [0 0 9 9] /Annots 17 0 R /Contents 17 0 R>>")]));
        Judged(SmallPdf.With("/Kids [3 0 R]", $"/Kids [{references}]", "", [$"[{numbers}]", .. nodes.Select(_ => "<</MediaBox 17 0 R /TrimBox 17 0 R>>")]));
        Judged(SmallPdf.With("/Names [(ferry) [3 0 R /Fit]]", $"/Kids [{references}]", "", [$"[{references}]", .. nodes]));
        Judged(SmallPdf.With("/Lang (en)", $"/Lang (en) /AcroForm <</Fields [{references}]>>", "", [$"[{references}]", .. nodes]));
    }

    [Theory]
    [InlineData("/Lang (en)", "/Lang (en) /X [[[[")]
    [InlineData("/Kids [3 0 R]", "/Kids [2 0 R]")]
    [InlineData("/First 10 0 R", "/First 9 0 R")]
    [InlineData("/Title (Ferry)", "/Title (Ferry) /Next 10 0 R /First 10 0 R")]
    [InlineData("<</Names [(ferry) [3 0 R /Fit]]>>", "<</Kids [1 0 R 1 0 R 1 0 R]>>")]
    [InlineData("<</Type /StructTreeRoot>>", "11 0 R")]
    [InlineData("0 0.2 0.4 rg", "/CS0 cs [ [ [ << (")]
    [InlineData("/A <</S /URI", "/A <</Next 14 0 R /S /URI")]
    [InlineData("/Width 150", "/Width 1e300")]
    [InlineData("/MediaBox [0 0 300 400]", "/MediaBox [0 0 99999999999999999999999999999999 -1e40]")]
    public void What_goes_in_circles_or_has_no_end_is_left(string text, string other) => Assert.NotNull(PdfChecker.Check(SmallPdf.With(text, other), "small.pdf").Description);

    [Fact]
    public void Values_a_hundred_thousand_deep() =>
        Assert.NotNull(PdfChecker.Check(SmallPdf.With("/Lang (en)", "/Lang " + new string('[', 100_000)), "small.pdf").Description);

    /// <summary>Any damage gives a verdict: findings with a code, a sentence and the file's name, at most a thousand and one.</summary>
    [Fact]
    public void Damaged_files_are_judged() => Gen.Int[0, 2].SelectMany(which => Damage.Of(Whole.Value[which])).ForAll(Judged, iter: 1500);

    /// <summary>The same where it does most harm: in numbers and words between objects, which say where things are and how many.</summary>
    [Fact]
    public void Files_with_wrong_numbers_are_judged() => Gen.Int[0, 2].SelectMany(which => WithNumbers(Whole.Value[which])).ForAll(Judged, iter: 1500);

    private static Gen<byte[]> WithNumbers(byte[] whole)
    {
        var text = Encoding.Latin1.GetString(whole);
        var places = System.Text.RegularExpressions.Regex.Matches(text, "[0-9]+|/[A-Z][A-Za-z]+").ToArray();
        string[] others = ["0", "-1", "1", "3", "99999999999", "2147483647", "8388607", "/X", "null", "[", ">>", "(", "1 0 R", "4 0 R", "0.5", "true", "<<", "endobj", "stream\n"];
        return Gen.Select(Gen.Int[0, places.Length - 1], Gen.Int[0, others.Length - 1].Select(i => others[i])).Array[1, 5].Select(changes =>
        {
            var changed = new StringBuilder(text);
            foreach (var (at, other) in changes.DistinctBy(c => c.Item1).OrderByDescending(c => c.Item1))
            {
                changed.Remove(places[at].Index, places[at].Length).Insert(places[at].Index, other);
            }

            return Encoding.Latin1.GetBytes(changed.ToString());
        });
    }

    private static void Judged(byte[] file)
    {
        var verdict = PdfChecker.Check(file, "damaged.pdf");

        Assert.InRange(verdict.Findings.Length, 0, 1001);
        Assert.Equal(verdict.IsReadable, !verdict.Findings.Any(f => f.Code == "PE5501"));
        Assert.All(verdict.Findings, f =>
        {
            Assert.Matches("^PE55[0-9]{2}$", f.Code);
            Assert.InRange(f.Message.Length, 20, 700);
            Assert.StartsWith("damaged.pdf", f.Place!.File, StringComparison.Ordinal);
        });
    }

    private static byte[] Changed(string text, string other)
    {
        var file = Encoding.Latin1.GetString(SmallPdf.Sound());
        Assert.Contains(text, file, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(file.Replace(text, other, StringComparison.Ordinal));
    }

    private static void Finds(string expected, byte[] file, bool isReadable = true, params string[] ignoring)
    {
        var verdict = PdfChecker.Check(file, "small.pdf");

        Assert.Equal(expected, string.Join(' ', verdict.Findings.Select(f => f.Code).Except(ignoring)));
        Assert.Equal(isReadable, verdict.IsReadable);
    }
}
