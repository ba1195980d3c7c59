using System.Globalization;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Structure;

namespace PrintEdition.Pdf.Press;

/// <summary>What a file says of itself to a press: the standard it keeps, whether it is trapped, the press it is for.</summary>
internal static class PressDeclaration
{
    /// <summary>The day of an edition without a date: the standards want one, and the clock is never asked.</summary>
    private static readonly DateOnly NoDay = new(1970, 1, 1);

    /// <summary>Version of PDF that a standard is built on (ISO 15930-4, 6.1; ISO 15930-7, 6.1).</summary>
    public static string VersionOf(PressStandard standard) => standard == PressStandard.X1a ? "1.4" : "1.6";

    /// <summary>Title and dates, which both standards want.</summary>
    public static Information Complete(Information information) =>
        information with { Title = information.Title.Length > 0 ? information.Title : Information.Program, Date = information.Date ?? NoDay };

    /// <summary>Entries of the information dictionary: X-1a says there which standard it is, X-4 in the metadata.</summary>
    public static IEnumerable<(string Key, PdfValue? Value)> Entries(PressStandard standard) =>
    [
        ("Trapped", PdfValue.Name("False")),
        ("GTS_PDFXVersion", standard == PressStandard.X1a ? PdfValue.Text("PDF/X-1a:2003") : null),
    ];

    /// <summary>Descriptions of the metadata (ISO 15930-7, 6.3 and 6.4).</summary>
    public static string Metadata(PressStandard standard, Information information, byte[] fingerprint)
    {
        var identifier = "uuid:" + new Guid(fingerprint, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
        var version = standard == PressStandard.X1a
            ? ""
            : """

              <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
              <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
              </rdf:Description>
              """;
        return $"""

            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <pdf:Trapped>False</pdf:Trapped>
            <xmp:MetadataDate>{information.Date!.Value.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)}</xmp:MetadataDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
            <xmpMM:DocumentID>{identifier}</xmpMM:DocumentID>
            <xmpMM:InstanceID>{identifier}</xmpMM:InstanceID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            </rdf:Description>{version}
            """;
    }

    /// <summary>The press that the file's inks are for (ISO 32000-1, 14.11.5), by its profile.</summary>
    public static PdfArray Intent(PdfDocument document, PrintingCondition condition)
    {
        var profile = document.AddStream(PdfDictionary.Of(("N", PdfValue.Of(4))), condition.Profile.Data.Span);
        return new PdfArray(
        [
            PdfDictionary.Of(
                ("Type", PdfValue.Name("OutputIntent")),
                ("S", PdfValue.Name("GTS_PDFX")),
                ("OutputCondition", PdfValue.Text(condition.Name)),
                ("OutputConditionIdentifier", PdfValue.Text("Custom")),
                ("Info", PdfValue.Text(condition.Name)),
                ("DestOutputProfile", profile)),
        ]);
    }
}
