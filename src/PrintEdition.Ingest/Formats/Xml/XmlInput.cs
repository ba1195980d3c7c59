using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Xml;

/// <summary>Parses XML from people we do not know (ingest 6): no DTD, so no entities but XML's own five, nothing fetched, bounded size and depth.</summary>
internal static partial class XmlInput
{
    /// <summary>The document's root.</summary>
    public static Checked<XElement> Parse(InputDocument document)
    {
        var text = WithoutBareDoctype(document.Text);
        try
        {
            Measure(text);
            using var reader = Open(text);
            return Checked.Of(XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!);
        }
        catch (XmlException e)
        {
            return Checked.Failed<XElement>(Fault(e, text, document.File));
        }
    }

    /// <summary>The name of the first element, without its namespace; null when the text is no XML.</summary>
    public static string? RootOf(string text)
    {
        try
        {
            using var reader = Open(WithoutBareDoctype(text));
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Where an element stands.</summary>
    public static SourceSpan PlaceOf(this XElement element, string file) =>
        element is IXmlLineInfo info && info.HasLineInfo() ? new SourceSpan(file, info.LineNumber, info.LinePosition) : new SourceSpan(file);

    private static XmlReader Open(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = InputFile.LargestFile,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    /// <summary>Looks at depth and number before anything is built.</summary>
    private static void Measure(string text)
    {
        using var reader = Open(text);
        for (var count = 1L; reader.Read(); count++)
        {
            InputLimitException.ThrowOver(count + reader.AttributeCount, InputLimits.MostElements, "elements");
            InputLimitException.ThrowOver(reader.Depth, InputLimits.DeepestNesting, "elements inside one another");
            count += reader.AttributeCount;
        }
    }

    private static Diagnostic Fault(XmlException e, string text, string file) => e.Message.Contains("DTD", StringComparison.Ordinal)
        ? new Diagnostic("PE1404", Severity.Error, "a document type with declarations of its own is not allowed, as it can make a small file large or read others; take the <!DOCTYPE …> out and write characters for its entities", DoctypeIn(text, file))
        : new Diagnostic("PE1403", Severity.Error, $"this is not well-formed XML: {e.Message.TrimEnd('.')}; have it written again by a program, or mend it there", e.LineNumber > 0 ? new SourceSpan(file, e.LineNumber, e.LinePosition) : new SourceSpan(file));

    /// <summary>The parser does not say where the document type stands.</summary>
    private static SourceSpan DoctypeIn(string text, string file)
    {
        var at = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        return at < 0 ? new SourceSpan(file) : new SourceSpan(file, 1 + text.AsSpan(0, at).Count('\n'), at - text.LastIndexOf('\n', at));
    }

    /// <summary>
    /// A document type that only names a DTD, as NITF files have, declares nothing: spaces take its place. One with declarations stays, and is
    /// refused.
    /// </summary>
    private static string WithoutBareDoctype(string text)
    {
        var trimmed = text.TrimStart();
        var match = BareDoctype().Match(trimmed);
        return match.Success
            ? trimmed[..match.Index] + string.Concat(match.Value.Select(c => c is '\n' or '\r' ? c : ' ')) + trimmed[(match.Index + match.Length)..]
            : trimmed;
    }

    [GeneratedRegex("""(?<=\A(?:<\?xml[^>]{0,200}\?>)?(?:\s|<!--[^-]{0,2000}-->){0,20})<!DOCTYPE\s+[A-Za-z:]{1,40}(?:\s+(?:PUBLIC\s+"[^"<]{0,300}"|SYSTEM)(?:\s+"[^"<]{0,300}")?)?\s*>""", RegexOptions.CultureInvariant)]
    private static partial Regex BareDoctype();
}
