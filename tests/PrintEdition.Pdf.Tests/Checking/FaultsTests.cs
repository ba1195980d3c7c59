using System.Text;
using PrintEdition.Model;
using PrintEdition.Pdf.Checking;

namespace PrintEdition.Pdf.Tests.Checking;

/// <summary>One thing is wrong with a file, and that one thing is found: its code, how much it matters, and the page where it is of one.</summary>
public class FaultsTests
{
    private const string Declared = "pdfaid:part=\"2\" pdfaid:conformance=\"A\"";
    private const string Ua = "<pdfuaid:part>1</pdfuaid:part>";
    private const string Link = "/A <</S /URI /URI (https://www.weichuan.example/)>>";

    [Fact]
    public void In_a_sound_file_nothing_is_found()
    {
        var verdict = PdfChecker.Check(SmallPdf.Sound(), "small.pdf");

        Assert.Empty(verdict.Findings);
        Assert.Equal(1, verdict.Pages);
        Assert.Equal("PDF 1.7, one page of 92 × 127 mm, PDF/A-2a and PDF/UA-1", verdict.Description);
    }

    [Theory]
    [InlineData("/MediaBox [0 0 300 400]", "", "error PE5513 #page=1")]
    [InlineData("/MediaBox [0 0 300 400]", "/MediaBox [0 0 300 0]", "error PE5513 #page=1")]
    [InlineData("/TrimBox [20 20 280 380]", "/TrimBox [20 20 295 380]", "warning PE5514 #page=1")]
    [InlineData("/BleedBox [10 10 290 390]", "/BleedBox [-10 10 290 390]", "warning PE5514 #page=1")]
    [InlineData("/Count 1>>\0", "/Count 2>>\0", "error PE5511")]
    [InlineData("/Kids [3 0 R]", "/Kids [3 0 R 3 0 R]", "error PE5511")]
    [InlineData("/Kids [3 0 R]", "/Kids [3 0 R 40 0 R]", "error PE5511")]
    public void Pages(string text, string other, string expected) => Finds(expected, SmallPdf.With(text, other));

    [Theory]
    [InlineData(" /FontFile2 15 0 R", "", "error PE5521 #page=1")]
    [InlineData(" /ToUnicode 7 0 R", " /Encoding 40 0 R", "")]
    [InlineData(" /Encoding /WinAnsiEncoding /FontDescriptor 6 0 R /ToUnicode 7 0 R", " /FontDescriptor 6 0 R", "")]
    [InlineData("/Flags 32", "/Flags 4", "")]
    [InlineData("Td (Ferry back in service) Tj", "Td", "")]
    public void Fonts(string text, string other, string expected) => Finds(expected, SmallPdf.With(text, other));

    [Fact]
    public void Text_that_cannot_be_copied()
    {
        var symbols = SmallPdf.With(" /Encoding /WinAnsiEncoding /FontDescriptor 6 0 R /ToUnicode 7 0 R", " /FontDescriptor 17 0 R", "", "<</Type /FontDescriptor /Flags 4 /FontFile2 15 0 R>>");
        var composite = SmallPdf.With(
            "/Subtype /TrueType /BaseFont /ABCDEF+Reed /Encoding /WinAnsiEncoding /FontDescriptor 6 0 R /ToUnicode 7 0 R",
            "/Subtype /Type0 /BaseFont /Reed /Encoding /Identity-H /DescendantFonts [<</Subtype /CIDFontType2 /FontDescriptor 6 0 R /CIDSystemInfo <</Ordering (Identity)>>>>]");

        Finds("error PE5522 #page=1", symbols);
        Finds("error PE5522 #page=1", composite);
    }

    [Theory]
    [InlineData("q 72 0 0 72 40 100 cm", "q 73 0 0 72 40 100 cm", "note PE5551 #page=1")]
    [InlineData("q 72 0 0 72 40 100 cm", "q 0 120 -72 0 140 100 cm", "warning PE5551 #page=1")]
    [InlineData("q 72 0 0 72 40 100 cm", "q 0.5 0 0 0.5 0 0 cm 144 0 0 144 40 100 cm", "")]
    [InlineData("/Parent 2 0 R", "/Parent 2 0 R /UserUnit 2", "warning PE5551 #page=1")]
    [InlineData("q 72 0 0 72 40 100 cm /P1 Do Q", "q 99 0 0 99 40 40 cm BI /W 9 /H 9 /BPC 8 /CS /G ID xEI xx EI Q", "warning PE5551 #page=1")]
    public void Pictures(string text, string other, string expected) => Finds(expected, SmallPdf.With(text, other));

    [Theory]
    [InlineData("0 0.2 0.4 rg", "0 0.2 0.4 0 k", "error PE5553 #page=1")]
    [InlineData("0 0.2 0.4 rg", "/Unknown cs 0.2 scn", "")]
    [InlineData("rg 40", ") rg 40", "error PE5506 #page=1")]
    [InlineData("cm /P1 Do Q", "cm /P1 Do Q Q", "error PE5506 #page=1")]
    public void Content(string text, string other, string expected) => Finds(expected, SmallPdf.With(text, other));

    [Theory]
    [InlineData(Ua, "", "")]
    [InlineData(Declared, "", "")]
    [InlineData(Declared, "pdfaid:part=\"9\" pdfaid:conformance=\"A\"", "error PE5539")]
    [InlineData(Declared, "pdfaid:part=\"1\" pdfaid:conformance=\"A\"", "")]
    [InlineData(" /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 13 0 R>>]", "", "error PE5532")]
    [InlineData("/Lang (en)", "", "error PE5533")]
    [InlineData("/Marked true", "/Marked false", "error PE5535")]
    [InlineData("/StructTreeRoot 11 0 R", "", "error PE5535")]
    [InlineData("/DisplayDocTitle true", "", "error PE5536")]
    [InlineData("x-default\">Weichuan Daily<", "x-default\"><", "error PE5534")]
    [InlineData("</rdf:RDF>", "", "error PE5537")]
    public void What_is_declared(string text, string other, string expected) => Finds(expected, SmallPdf.With(text, other));

    [Fact]
    public void Of_a_file_that_declares_nothing_the_same_faults_are_warnings()
    {
        var plain = "/Metadata 12 0 R /ViewerPreferences <</DisplayDocTitle true>> /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 13 0 R>>]";

        Finds("note PE5531; note PE5532", SmallPdf.With(plain, ""));
        Finds("note PE5531; note PE5532; warning PE5533; warning PE5535", SmallPdf.With($"/Lang (en) /Outlines 9 0 R /MarkInfo <</Marked true>> /StructTreeRoot 11 0 R {plain}", ""));
    }

    [Fact]
    public void Title_and_metadata_of_PDF_A_1_agree()
    {
        var archived = Encoding.Latin1.GetString(SmallPdf.With(Declared, "pdfaid:part=\"1\" pdfaid:conformance=\"A\""));

        Finds("error PE5538", Encoding.Latin1.GetBytes(archived.Replace("<</Title (Weichuan Daily)", "<</Title (Weichuan Weekl)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Link, "/A <</S /URI /URI (www weichuan)>>", "warning PE5561 #page=1")]
    [InlineData(Link, "/A <</S /URI /URI (file:///C:/weichuan.html)>>", "warning PE5561 #page=1")]
    [InlineData(Link, "/A <</S /GoTo /D [40 0 R /Fit]>>", "warning PE5561 #page=1")]
    [InlineData(Link, "/A <</S /GoTo /D (harbour)>>", "warning PE5561 #page=1")]
    [InlineData(Link, "/A <</S /GoTo /D (ferry)>>", "")]
    [InlineData(Link, "/A <</S /GoToR /F (other.pdf) /D [0 /Fit]>>", "warning PE5561 #page=1")]
    [InlineData(Link, "", "warning PE5561 #page=1")]
    [InlineData("/Dest (ferry)", "/Dest (harbour)", "warning PE5562")]
    [InlineData("/Dest (ferry)", "/Dest [2 0 R /Fit]", "warning PE5562")]
    [InlineData("/OpenAction [3 0 R /Fit]", "/OpenAction [40 0 R /Fit]", "warning PE5561")]
    public void Links_and_bookmarks(string text, string other, string expected) => Finds(expected, SmallPdf.With(text, other));

    [Theory]
    [InlineData("/OpenAction [3 0 R /Fit]", "/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>", "error PE5571")]
    [InlineData("/Names <<", "/Names <</JavaScript <</Names [(a) <</S /JavaScript /JS (1)>>]>> ", "error PE5571")]
    [InlineData("/Lang (en)", "/Lang (en) /AcroForm <</Fields [<</Kids [<</AA <</K <</S /JavaScript>>>>>>]>>]>>", "error PE5571")]
    [InlineData(Link, "/A <</S /Launch /F (tool.exe)>>", "error PE5572 #page=1")]
    [InlineData(Link, "/A <</S /URI /URI (https://www.weichuan.example/) /Next <</S /SubmitForm>>>>", "error PE5574 #page=1")]
    [InlineData("/Subtype /Link", "/Subtype /Movie", "error PE5574 #page=1")]
    [InlineData("/Names <<", "/Names <</EmbeddedFiles <</Names [(a) <</UF (budget.xls)>>]>> ", "warning PE5573")]
    [InlineData("/Subtype /Link", "/Subtype /FileAttachment /FS <</F (budget.xls)>>", "warning PE5573 #page=1")]
    public void What_runs_or_is_hidden_in_the_file(string text, string other, string expected) => Finds(expected, SmallPdf.With(text, other));

    [Fact]
    public void Pages_of_several_sizes() => Finds(
        "warning PE5512",
        SmallPdf.With(
            "/Kids [3 0 R] /Count 1", "/Kids [3 0 R 17 0 R] /Count 2", "", "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>"));

    [Fact]
    public void A_file_that_is_encrypted() => Finds("error PE5504", SmallPdf.With("/Lang (en)", "/Lang (en)", " /Encrypt <</Filter /Standard>>"));

    [Theory]
    [InlineData("0 0.2 0.4 0 k", "GTS_PDFX", 4, "")]
    [InlineData("0 0.2 0.4 rg", "GTS_PDFX", 4, "error PE5552 #page=1")]
    [InlineData("/Lab cs 1 0 0 scn", "GTS_PDFX", 4, "warning PE5552 #page=1")]
    [InlineData("0 0.2 0.4 rg", "GTS_PDFX", 3, "")]
    [InlineData("0 0.2 0.4 0 k", "GTS_PDFA1", 4, "error PE5532")]
    public void A_file_for_a_press(string colour, string intent, int channels, string expected) => Finds(expected, Press("PDF/X-4", colour, intent, channels));

    [Fact]
    public void A_file_for_a_press_that_contradicts_itself()
    {
        Finds("error PE5552 #page=1", Press("PDF/X-1a:2003", "/Lab cs 1 0 0 scn"));
        Finds("error PE5542 #page=1", Press("PDF/X-1a:2003", "/Half gs"));
        Finds("", Press("PDF/X-4", "/Half gs"));
        Finds("error PE5539", Press("PDF/X-77", "0 g"));
        Finds("error PE5540", Press("PDF/X-4", "0 g"), "/Trapped /False", "/Trapped /Maybe");
        Finds("error PE5515 #page=1", Press("PDF/X-4", "0 g"), "/TrimBox", "/TrimBix");
        Finds("error PE5514 #page=1", Press("PDF/X-4", "0 g"), "/TrimBox [20 20 280 380]", "/TrimBox [20 20 280 399]");
        Finds("error PE5571", Press("PDF/X-4", "0 g"), "/OpenAction [3 0 R /Fit]", "/OpenAction 17 0 R       ");
    }

    /// <summary>The small file as one for a press, and a colour on its page.</summary>
    private static byte[] Press(string standard, string colour, string intent = "GTS_PDFX", int channels = 4)
    {
        var resources = "/ColorSpace <</Lab [/Lab <</WhitePoint [1 1 1]>>]>> /ExtGState <</Half <</ca 0.5>>>> /Font";
        var changed = Encoding.Latin1.GetString(SmallPdf.With("/Resources <</Font", "/Resources <<" + resources, "", "<</S /JavaScript>>"))
            .Replace("0 0.2 0.4 rg", colour, StringComparison.Ordinal)
            .Replace("/S /GTS_PDFA1", "/S /" + intent, StringComparison.Ordinal)
            .Replace("/N 3", $"/N {channels}", StringComparison.Ordinal)
            .Replace(Declared, "", StringComparison.Ordinal)
            .Replace(Ua, "", StringComparison.Ordinal)
            .Replace("/Trapped", $"/GTS_PDFXVersion ({standard}) /Trapped", StringComparison.Ordinal);
        return SmallPdf.Again(changed);
    }

    private static void Finds(string expected, byte[] file, string text, string other) =>
        Finds(expected, SmallPdf.Again(Encoding.Latin1.GetString(file).Replace(text, other, StringComparison.Ordinal)));

    private static void Finds(string expected, byte[] file) =>
        Assert.Equal(expected, string.Join("; ", PdfChecker.Check(file, "small.pdf").Findings.Select(Words)));

    private static string Words(Diagnostic finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Code}{(finding.Place!.File == "small.pdf" ? "" : " " + finding.Place.File["small.pdf".Length..])}";
}
