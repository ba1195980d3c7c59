using System.Text;
using System.Xml;
using PrintEdition.Epub.Markup;

namespace PrintEdition.Epub.Checking;

/// <summary>Reads what the checks ask of documents, in one pass over each.</summary>
internal sealed class DocumentReader
{
    private readonly DocumentFile _document;
    private readonly StringBuilder _words = new();
    private readonly Stack<(string Name, int Line, int Entries)> _open = new();
    private bool _isInTitle;
    private int _entryLine;

    private DocumentReader(string file) => _document = new DocumentFile(file);

    /// <summary>The documents of the book that can be read, by their paths; NCX documents of old readers among them.</summary>
    public static Dictionary<string, DocumentFile> ReadAll(PackageFile package, OpenedContainer container, CheckFindings findings)
    {
        var documents = new Dictionary<string, DocumentFile>(StringComparer.Ordinal);
        foreach (var item in package.Items.Where(i => i.IsDocument || i.MediaType is "application/x-dtbncx+xml" or "image/svg+xml"))
        {
            var reader = new DocumentReader(item.File);
            if (container.Read(item.File) is { } data && SafeXml.Read(data, item.File, findings, reader.Visit))
            {
                documents[item.File] = reader._document;
            }
        }

        return documents;
    }

    private void Visit(XmlReader xml, int line, int column)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Open(xml, line);
                if (xml.IsEmptyElement)
                {
                    Close(xml.LocalName);
                }

                break;
            case XmlNodeType.EndElement:
                Close(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                _words.Append(xml.Value.AsSpan(0, Math.Min(xml.Value.Length, LongestWords)));
                break;
        }
    }

    private const int LongestWords = 1000;

    private void Open(XmlReader xml, int line)
    {
        NoteId(xml, line);
        NoteLinks(xml, line);
        NoteProperties(xml);
        var name = xml.LocalName;
        if (name is "title" or "a")
        {
            _words.Clear();
        }

        _isInTitle |= name == "title" && _document.Title is null && xml.NamespaceURI == XmlNamespaces.Xhtml;
        NoteNavigation(xml, line);
        if (name == "img" && xml.GetAttribute("alt") is null)
        {
            _document.Undescribed.Add(line);
        }
        else if (name == "img")
        {
            _words.Append(xml.GetAttribute("alt"));
        }
    }

    private void Close(string name)
    {
        if (name == "title" && _isInTitle)
        {
            _document.Title = _words.ToString().Trim();
            _isInTitle = false;
        }

        if (_open.Count > 0 && name is "ol" or "nav" && _open.Pop() is var (_, line, entries) && name == "ol" && entries == 0)
        {
            _document.Lists[^1].Empty.Add(line);
        }

        if (_open.Count > 0 && name == "a" && string.IsNullOrWhiteSpace(_words.ToString()))
        {
            _document.Lists[^1].Empty.Add(_entryLine);
        }
    }

    private void NoteId(XmlReader xml, int line)
    {
        if (xml.GetAttribute("id") is { } id && !_document.Ids.TryAdd(id, _document.Ids.Count))
        {
            _document.Repeated.Add((id, line));
        }
    }

    private void NoteLinks(XmlReader xml, int line)
    {
        var (name, isMedia) = (xml.LocalName, xml.LocalName is "audio" or "video" or "source" or "track");
        if (name is "a" or "area" && Address(xml, "href") is { } target)
        {
            _document.Links.Add(new DocumentLink(target, IsRead: true, MayBeOutside: true, line));
        }
        else if ((name is "link" && (xml.GetAttribute("rel") ?? "").Contains("stylesheet", StringComparison.OrdinalIgnoreCase)) || name is "image" or "use" or "feImage")
        {
            AddPart(Address(xml, "href"), isMedia, line);
        }

        if (name is "img" or "script" or "iframe" or "embed" or "input" || isMedia)
        {
            AddPart(xml.GetAttribute("src"), isMedia, line);
        }

        AddPart(name == "object" ? xml.GetAttribute("data") : name == "video" ? xml.GetAttribute("poster") : null, name == "video", line);
        if (name == "content" && xml.NamespaceURI == XmlNamespaces.Ncx && xml.GetAttribute("src") is { } point)
        {
            _document.Links.Add(new DocumentLink(point, IsRead: true, MayBeOutside: false, line));
        }
    }

    private void AddPart(string? address, bool mayBeOutside, int line)
    {
        if (address is not null)
        {
            _document.Links.Add(new DocumentLink(address, IsRead: false, mayBeOutside, line));
        }
    }

    private static string? Address(XmlReader xml, string name) => xml.GetAttribute(name) ?? xml.GetAttribute(name, "http://www.w3.org/1999/xlink");

    private void NoteProperties(XmlReader xml)
    {
        var property = (xml.LocalName, xml.NamespaceURI) switch
        {
            ("script", XmlNamespaces.Xhtml) when IsProgram(xml.GetAttribute("type")) => "scripted",
            ("form", XmlNamespaces.Xhtml) => "scripted",
            ("svg", _) => "svg",
            ("math", _) => "mathml",
            _ => null,
        };
        if (property is not null)
        {
            _document.Properties.Add(property);
        }
    }

    private static bool IsProgram(string? type) => type is null or "" or "module" || type.Contains("javascript", StringComparison.OrdinalIgnoreCase);

    private void NoteNavigation(XmlReader xml, int line)
    {
        if (xml.LocalName == "nav" && xml.GetAttribute("type", XmlNamespaces.Ops) is { } type)
        {
            _document.Lists.Add(new NavigationList(type, line));
            _open.Push((xml.LocalName, line, 0));
        }
        else if (_open.Count > 0 && xml.LocalName is "ol" or "nav" && _document.Lists.Count > 0)
        {
            _open.Push((xml.LocalName, line, 0));
        }
        else if (_open.Count > 0 && xml.LocalName == "li")
        {
            var (name, start, entries) = _open.Pop();
            _open.Push((name, start, entries + 1));
        }
        else if (_open.Count > 0 && xml.LocalName == "a")
        {
            _entryLine = line;
            _document.Lists[^1].Entries.Add((xml.GetAttribute("href") ?? "", line));
        }
    }
}
