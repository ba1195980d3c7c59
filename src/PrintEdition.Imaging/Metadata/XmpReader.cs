using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace PrintEdition.Imaging.Metadata;

/// <summary>Reads an XMP packet: <c>dc:description</c>, <c>dc:creator</c>, <c>photoshop:Credit</c>, and IPTC's alternate text.</summary>
internal static class XmpReader
{
    /// <summary>Bytes of a packet: thumbnails in it make it large, words do not.</summary>
    private const int Largest = 1024 * 1024;
    private const int Deepest = 32;
    private const int MostElements = 20_000;

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace IptcCore = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static readonly XNamespace IptcExtension = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    /// <summary>The words of a packet.</summary>
    public static PictureMetadata Read(ReadOnlyMemory<byte> packet)
    {
        if (packet.IsEmpty || packet.Length > Largest)
        {
            return PictureMetadata.None;
        }

        try
        {
            var bytes = packet.Span.TrimEnd("\0 \r\n\t"u8).ToArray();
            return IsBounded(bytes) ? Read(Load(bytes)) : PictureMetadata.None;
        }
        catch (XmlException)
        {
            return PictureMetadata.None;
        }
    }

    private static PictureMetadata Read(XDocument document)
    {
        XElement[] descriptions = [.. document.Descendants(Rdf + "Description")];
        return new PictureMetadata
        {
            Captions = Texts(descriptions, DublinCore + "description"),
            Alternates = Texts(descriptions, IptcCore + "AltTextAccessibility", IptcExtension + "AltTextAccessibility"),
            Creators = [.. Texts(descriptions, DublinCore + "creator").Select(t => t.Text)],
            Credit = Texts(descriptions, Photoshop + "Credit").Select(t => t.Text).FirstOrDefault(),
        };
    }

    /// <summary>A property is an attribute, an element with a text, or an element with a list of texts.</summary>
    private static ImmutableArray<LanguageText> Texts(XElement[] descriptions, params XName[] names)
    {
        var attributes = descriptions.SelectMany(d => d.Attributes()).Where(a => names.Contains(a.Name)).Select(a => (Language: (string?)null, a.Value));
        var elements = descriptions.Elements().Where(e => names.Contains(e.Name))
            .SelectMany(e => e.Descendants(Rdf + "li").DefaultIfEmpty(e))
            .Select(e => (Language: e.Attribute(XNamespace.Xml + "lang")?.Value, e.Value));
        return [.. attributes.Concat(elements).Select(t => MetadataText.Of(t.Value) is { } text ? new LanguageText(t.Language, text) : null).OfType<LanguageText>()];
    }

    private static bool IsBounded(byte[] packet)
    {
        using var reader = Open(packet);
        for (var count = 0; reader.Read(); count++)
        {
            if (reader.Depth > Deepest || count + reader.AttributeCount > MostElements)
            {
                return false;
            }
        }

        return true;
    }

    private static XDocument Load(byte[] packet)
    {
        using var reader = Open(packet);
        return XDocument.Load(reader);
    }

    private static XmlReader Open(byte[] packet) => XmlReader.Create(new MemoryStream(packet), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Largest,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}
