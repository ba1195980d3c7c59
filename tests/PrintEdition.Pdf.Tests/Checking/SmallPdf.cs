using System.Globalization;
using System.Text;

namespace PrintEdition.Pdf.Tests.Checking;

/// <summary>
/// A file of one page made by hand, in which nothing is to be found: PDF/A-2a and PDF/UA-1, a line of text, a picture, a link, a bookmark, a named place. Tests change
/// one thing of it.
/// </summary>
internal static class SmallPdf
{
    private const string Packet = """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Weichuan Daily</rdf:li></rdf:Alt></dc:title></rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="A"/>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;

    /// <summary>The objects, the first of which has number 1; each is text, a stream with its length to be filled in.</summary>
    private static readonly string[] Objects =
    [
        "<</Type /Catalog /Pages 2 0 R /Lang (en) /Outlines 9 0 R /MarkInfo <</Marked true>> /StructTreeRoot 11 0 R /Metadata 12 0 R /ViewerPreferences <</DisplayDocTitle true>>"
            + " /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 13 0 R>>] /OpenAction [3 0 R /Fit] /Names <</Dests <</Names [(ferry) [3 0 R /Fit]]>>>>>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /BleedBox [10 10 290 390] /TrimBox [20 20 280 380] /Resources <</Font <</F1 5 0 R>> /XObject <</P1 8 0 R>>>> /Contents 4 0 R /Annots [14 0 R]>>",
        Stream("", "BT /F1 12 Tf 40 300 Td (Ferry back in service) Tj ET\n0 0.2 0.4 rg 40 280 100 1 re f\nq 72 0 0 72 40 100 cm /P1 Do Q"),
        "<</Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Reed /Encoding /WinAnsiEncoding /FontDescriptor 6 0 R /ToUnicode 7 0 R /FirstChar 32 /LastChar 32 /Widths [500]>>",
        "<</Type /FontDescriptor /FontName /ABCDEF+Reed /Flags 32 /FontFile2 15 0 R>>",
        Stream("", "begincmap endcmap"),
        Stream("/Type /XObject /Subtype /Image /Width 150 /Height 150 /ColorSpace /DeviceGray /BitsPerComponent 1", new string('\u00AA', 19 * 150)),
        "<</Type /Outlines /First 10 0 R /Last 10 0 R /Count 1>>",
        "<</Title (Ferry) /Parent 9 0 R /Dest (ferry)>>",
        "<</Type /StructTreeRoot>>",
        Stream("/Type /Metadata /Subtype /XML", Packet),
        Stream("/N 3", "a profile"),
        "<</Type /Annot /Subtype /Link /Rect [40 300 100 320] /Contents (The paper's site) /A <</S /URI /URI (https://www.weichuan.example/)>>>>",
        Stream("/Length1 9", "a program"),
        "<</Title (Weichuan Daily) /Trapped /False>>",
    ];

    /// <summary>A stream as it stands in a file.</summary>
    public static string Stream(string entries, string data) => $"<<{entries} /Length {data.ReplaceLineEndings("\n").Length}>>\nstream\n{data.ReplaceLineEndings("\n")}\nendstream";

    /// <summary>The file, with one text in it put for another; the text must be there.</summary>
    public static byte[] With(string text, string other, string trailer = "", params string[] further)
    {
        var whole = string.Join('\0', Objects);
        Assert.Contains(text, whole, StringComparison.Ordinal);
        var objects = whole.Replace(text, other, StringComparison.Ordinal).Split('\0').Select(Measured);
        return Write([.. objects, .. further], trailer);
    }

    /// <summary>The file as it is.</summary>
    public static byte[] Sound() => Write(Objects, "");

    /// <summary>A file whose objects were changed, with offsets and lengths as they are now.</summary>
    public static byte[] Again(string file) => Write(
        [.. System.Text.RegularExpressions.Regex.Matches(file, @"\n[0-9]+ 0 obj\n(.*?)\nendobj(?=\n)", System.Text.RegularExpressions.RegexOptions.Singleline).Select(m => Measured(m.Groups[1].Value))], "");

    /// <summary>A stream whose data was changed says its new length.</summary>
    private static string Measured(string value)
    {
        var start = value.IndexOf("stream\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return value;
        }

        var length = value.LastIndexOf("\nendstream", StringComparison.Ordinal) - start - "stream\n".Length;
        return System.Text.RegularExpressions.Regex.Replace(value[..start], "/Length [0-9]+>>", $"/Length {length}>>") + value[start..];
    }

    private static byte[] Write(string[] objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1} /Root 1 0 R /Info 16 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
