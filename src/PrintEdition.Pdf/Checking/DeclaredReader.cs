using System.Xml;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Reads what a file declares: in its metadata (XMP, ISO 16684-1), and PDF/X of before 2008 in its information dictionary.</summary>
internal static class DeclaredReader
{
    private const string PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private const string PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private const string PdfX = "http://www.npes.org/pdfx/ns/id/";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>The most characters of metadata that are read.</summary>
    private const int Longest = 16 << 20;

    /// <summary>Reads it.</summary>
    public static Declared Read(OpenedPdf pdf)
    {
        var found = new Dictionary<(string Space, string Name), string>();
        bool? isSound = pdf.Resolve(pdf.Catalog["Metadata"]) is ReadStream stream ? pdf.Decode(stream) is { } packet && ReadPacket(packet, found) : null;
        var older = pdf.Text(pdf.Dictionary(pdf.Trailer["Info"])["GTS_PDFXVersion"]);
        return new Declared
        {
            PdfAPart = found.GetValueOrDefault((PdfA, "part")),
            PdfALevel = found.GetValueOrDefault((PdfA, "conformance"), "").ToUpperInvariant(),
            PdfUaPart = found.GetValueOrDefault((PdfUa, "part")),
            PdfX = found.GetValueOrDefault((PdfX, "GTS_PDFXVersion")) ?? (older.Length > 0 ? older : null),
            Title = found.GetValueOrDefault((Dublin, "title"), ""),
            IsMetadataSound = isSound,
            IsForPrinting = found.ContainsKey((PdfX, "GTS_PDFXVersion")) || older.Length > 0
                || pdf.Name(pdf.Dictionary(pdf.Catalog["ViewerPreferences"])["PrintScaling"]) == "None",
        };
    }

    /// <summary>Texts of elements and attributes by their names; the first of a name.</summary>
    private static bool ReadPacket(byte[] packet, Dictionary<(string Space, string Name), string> found)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(packet), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Longest });
            var open = new Stack<(string Space, string Name)>();
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        var name = (reader.NamespaceURI, reader.LocalName);
                        var isEmpty = reader.IsEmptyElement;
                        TakeAttributes(reader, found);
                        if (!isEmpty)
                        {
                            open.Push(name);
                        }

                        break;
                    case XmlNodeType.EndElement:
                        open.Pop();
                        break;
                    case XmlNodeType.Text:
                        TakeText(reader.Value.Trim(), open, found);
                        break;
                }
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>A property may be an attribute of its description.</summary>
    private static void TakeAttributes(XmlReader reader, Dictionary<(string Space, string Name), string> found)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is PdfA or PdfUa or PdfX)
            {
                found.TryAdd((reader.NamespaceURI, reader.LocalName), reader.Value.Trim());
            }
        }
    }

    /// <summary>A title stands in a list of languages.</summary>
    private static void TakeText(string text, Stack<(string Space, string Name)> open, Dictionary<(string Space, string Name), string> found)
    {
        foreach (var name in open.Take(3))
        {
            if (name.Space is PdfA or PdfUa or PdfX || name == (Dublin, "title"))
            {
                found.TryAdd(name, text);
            }
        }
    }
}
