using System.Xml;

namespace PrintEdition.Epub.Checking;

/// <summary>Reads XML that nobody vouches for: nothing is fetched, entities stay small.</summary>
internal static class SafeXml
{
    private const long MostFromEntities = 100_000;

    /// <summary>Reads a document to its end.</summary>
    /// <returns>False when it is not well formed, which is a finding (PE5421).</returns>
    public static bool Read(byte[] data, string entry, CheckFindings findings, Action<XmlReader, int, int> visit)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(data), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Parse,
                XmlResolver = null,
                MaxCharactersFromEntities = MostFromEntities,
            });
            var place = (IXmlLineInfo)reader;
            while (reader.Read())
            {
                visit(reader, place.LineNumber, place.LinePosition);
            }

            return true;
        }
        catch (XmlException fault)
        {
            findings.Error("PE5421", $"the document is not well formed: {fault.Message.TrimEnd('.')}; mend it there.", entry, fault.LineNumber, fault.LinePosition);
            return false;
        }
    }
}
