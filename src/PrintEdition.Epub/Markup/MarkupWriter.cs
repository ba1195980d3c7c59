using System.Text;
using System.Xml;

namespace PrintEdition.Epub.Markup;

/// <summary>
/// The only way text gets into a document: an XML writer, so that markup in the input stays text and every document is well
/// formed, with line breaks and indents between blocks and never inside a line of text, where they would become spaces.
/// </summary>
internal sealed class MarkupWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;
    private readonly string _namespace;
    private int _depth;

    /// <summary>Starts a document whose elements without prefix belong to <paramref name="defaultNamespace"/>.</summary>
    public MarkupWriter(string defaultNamespace)
    {
        _namespace = defaultNamespace;
        _xml = XmlWriter.Create(_bytes, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineChars = "\n",
        });
        _xml.WriteStartDocument();
    }

    /// <summary>Writes <c>&lt;!DOCTYPE html&gt;</c>.</summary>
    public void Html5DocumentType()
    {
        Indent();
        _xml.WriteRaw("<!DOCTYPE html>");
    }

    /// <summary>Opens an element that holds blocks; attributes without a value are left out. Dispose the scope to close it.</summary>
    public Scope Block(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        _depth++;
        return new Scope(this, holdsBlocks: true);
    }

    /// <summary>Opens an element that holds running text. Dispose the scope to close it.</summary>
    public Scope Line(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        return new Scope(this, holdsBlocks: false);
    }

    /// <summary>Writes an element with its text on a line of its own.</summary>
    public void Line(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Run(name, text, attributes);
    }

    /// <summary>Writes an empty element on a line of its own.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        _xml.WriteEndElement();
    }

    /// <summary>Writes an element inside a line of text.</summary>
    public void Run(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        Text(text);
        _xml.WriteFullEndElement();
    }

    /// <summary>Opens an element inside a line of text. Dispose the scope to close it.</summary>
    public Scope Inline(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        return new Scope(this, holdsBlocks: false);
    }

    /// <summary>Whether short numbers in the text stand upright in vertical lines (纵中横), each in an element of its own.</summary>
    public bool CombinesDigits { get; set; }

    /// <summary>Writes characters.</summary>
    public void Text(string text)
    {
        var clean = XmlText.Clean(text);
        if (!CombinesDigits)
        {
            _xml.WriteString(clean);
            return;
        }

        foreach (var (run, isCombined) in UprightDigits.RunsOf(clean))
        {
            WriteRun(run, isCombined);
        }
    }

    private void WriteRun(string run, bool isCombined)
    {
        if (!isCombined)
        {
            _xml.WriteString(run);
            return;
        }

        Start("span", [("class", UprightDigits.ClassOf(run))]);
        _xml.WriteString(run);
        _xml.WriteFullEndElement();
    }

    /// <summary>Ends the document and gives its bytes, UTF-8.</summary>
    public byte[] ToBytes()
    {
        _xml.WriteWhitespace("\n");
        _xml.WriteEndDocument();
        _xml.Flush();
        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var (prefix, local) = Split(name);
        _xml.WriteStartElement(prefix, local, prefix.Length == 0 ? _namespace : XmlNamespaces.Of(prefix));
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                WriteAttribute(attribute, value);
            }
        }
    }

    private void WriteAttribute(string name, string value)
    {
        var (prefix, local) = Split(name);
        var space = prefix.Length == 0 ? null : XmlNamespaces.Of(prefix);
        _xml.WriteAttributeString(prefix, local, space, XmlText.Clean(value));
    }

    private void Close(bool holdsBlocks)
    {
        if (holdsBlocks)
        {
            _depth--;
            Indent();
        }

        _xml.WriteFullEndElement();
    }

    private void Indent() => _xml.WriteWhitespace("\n" + new string(' ', 2 * _depth));

    private static (string Prefix, string Local) Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", name) : (name[..colon], name[(colon + 1)..]);
    }

    /// <summary>An open element; disposing closes it.</summary>
    public readonly struct Scope(MarkupWriter writer, bool holdsBlocks) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => writer.Close(holdsBlocks);
    }
}
