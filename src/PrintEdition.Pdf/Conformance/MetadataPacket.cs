using System.Globalization;
using System.Text;
using System.Xml;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Structure;

namespace PrintEdition.Pdf.Conformance;

/// <summary>
/// The document's metadata (XMP, ISO 16684-1): what the information dictionary says, in the same words, and the standards that the file
/// keeps. Written plain, so that programs that know nothing of PDF find it (ISO 19005-1, 6.7.2).
/// </summary>
internal static class MetadataPacket
{
    /// <summary>Writes the packet; the catalog's entry.</summary>
    /// <param name="document">The file.</param>
    /// <param name="information">What the document says of itself.</param>
    /// <param name="declared">Standards it keeps.</param>
    /// <param name="language">The edition's language.</param>
    /// <param name="further">Descriptions that another standard wants, as RDF, each on a line of its own; none is empty.</param>
    public static PdfReference Write(PdfDocument document, Information information, Declarations declared, string language, string further = "") => document.AddCoded(
        PdfDictionary.Of(("Type", PdfValue.Name("Metadata")), ("Subtype", PdfValue.Name("XML"))),
        Encoding.UTF8.GetBytes(Packet(information, declared, language, further)));

    private static string Packet(Information information, Declarations declared, string language, string further) => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(information.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{Escaped(language)}</rdf:li></rdf:Bag></dc:language>{Author(information)}
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <xmp:CreatorTool>{Information.Program}</xmp:CreatorTool>{Dates(information)}
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <pdf:Producer>{Information.Program}</pdf:Producer>
        </rdf:Description>{(declared.PdfA ? PdfA(declared.IsCompact) : "")}{(declared.PdfUa ? PdfUa : "")}{further}
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """.ReplaceLineEndings("\n");

    private static string Author(Information information) => information.Author is { } author
        ? $"\n<dc:creator><rdf:Seq><rdf:li>{Escaped(author)}</rdf:li></rdf:Seq></dc:creator>"
        : "";

    private static string Dates(Information information)
    {
        var date = information.Date?.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        return date is null ? "" : $"\n<xmp:CreateDate>{date}</xmp:CreateDate>\n<xmp:ModifyDate>{date}</xmp:ModifyDate>";
    }

    /// <summary>PDF/A-1, level B (ISO 19005-1, 6.7.11), or PDF/A-2, level U (ISO 19005-2, 6.6.4).</summary>
    private static string PdfA(bool isSecond) => $"""

        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>{(isSecond ? 2 : 1)}</pdfaid:part>
        <pdfaid:conformance>{(isSecond ? 'U' : 'B')}</pdfaid:conformance>
        </rdf:Description>
        """;

    /// <summary>PDF/UA-1 (ISO 14289-1, 5), and what that schema is, which PDF/A does not know by itself (ISO 19005-1, 6.7.8).</summary>
    private const string PdfUa = """

        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    /// <summary>Text as XML has it; characters that XML cannot hold are left out.</summary>
    private static string Escaped(string text)
    {
        var output = new StringBuilder();
        using var writer = XmlWriter.Create(output, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment });
        writer.WriteString(Information.Clean(text));
        writer.Flush();
        return output.ToString();
    }
}
