using System.Collections.Immutable;
using System.Xml;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>
/// Parses an SVG file to its elements. Nothing is fetched, a document type is passed over unread, and entities are not known:
/// a file that uses one is refused.
/// </summary>
internal static class SvgParser
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const string LinkNamespace = "http://www.w3.org/1999/xlink";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = SvgLimits.Characters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The root element.</summary>
    /// <exception cref="SvgFault">The file is not well-formed, no SVG, or beyond the limits.</exception>
    public static SvgElement Parse(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), Settings);
            return Read(reader);
        }
        catch (XmlException e)
        {
            throw new SvgFault(Reason(e));
        }
    }

    private static string Reason(XmlException e) =>
        e.Message.Contains("MaxCharactersInDocument", StringComparison.Ordinal) ? "has over 16 million characters"
        : e.Message.Contains("entity", StringComparison.OrdinalIgnoreCase) ? FormattableString.Invariant($"uses an entity in line {Math.Max(1, e.LineNumber)}, which is not read")
        : FormattableString.Invariant($"is not well-formed XML in line {Math.Max(1, e.LineNumber)}");

    private static SvgElement Read(XmlReader reader)
    {
        var open = new Stack<SvgElement>();
        var count = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (Open(reader, open, ++count) is { } root)
                {
                    return root;
                }
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && open.TryPeek(out var style) && style.Name == "style")
            {
                style.Text += reader.Value;
            }
            else if (reader.NodeType == XmlNodeType.EndElement && open.Pop() is { } closed && open.Count == 0)
            {
                return closed;
            }
        }

        throw new SvgFault("has no svg element");
    }

    /// <summary>Goes into an element, or over one of a foreign namespace; the root when it is empty.</summary>
    private static SvgElement? Open(XmlReader reader, Stack<SvgElement> open, int count)
    {
        if (count > SvgLimits.Elements || open.Count >= SvgLimits.Depth)
        {
            throw new SvgFault(count > SvgLimits.Elements ? "has over 50000 elements" : "has over 64 elements inside one another");
        }

        var isEmpty = reader.IsEmptyElement;
        var isKnown = reader.NamespaceURI is SvgNamespace or "";
        var element = new SvgElement(isKnown ? reader.LocalName : "", AttributesOf(reader), []);
        if (open.TryPeek(out var parent))
        {
            parent.Children.Add(element);
        }
        else if (element.Name != "svg")
        {
            throw new SvgFault("has no svg element as its root");
        }

        if (!isEmpty)
        {
            open.Push(element);
        }

        return isEmpty && open.Count == 0 ? element : null;
    }

    private static ImmutableDictionary<string, string> AttributesOf(XmlReader reader)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is "" or LinkNamespace)
            {
                attributes[reader.LocalName] = reader.Value;
            }
        }

        reader.MoveToElement();
        return attributes.ToImmutable();
    }
}
