using System.Collections.Immutable;
using System.Xml;

namespace PrintEdition.Epub.Checking;

/// <summary>Finds and reads the package document.</summary>
internal sealed class PackageReader
{
    private const string ContainerFile = "META-INF/container.xml";

    private readonly ImmutableArray<(string Name, string? Id, string Text)>.Builder _metadata = ImmutableArray.CreateBuilder<(string, string?, string)>();
    private readonly ImmutableArray<PackageItem>.Builder _items = ImmutableArray.CreateBuilder<PackageItem>();
    private readonly ImmutableArray<(string Id, int Line)>.Builder _spine = ImmutableArray.CreateBuilder<(string, int)>();
    private readonly string _path;
    private string? _identifierId;
    private string _version = "";
    private (string Name, string? Id)? _open;

    private PackageReader(string path) => _path = path;

    /// <summary>The package; null when there is none that can be read.</summary>
    public static PackageFile? Read(OpenedContainer container, CheckFindings findings)
    {
        if (PathOf(container, findings) is not { } path)
        {
            return null;
        }

        if (container.Read(path) is not { } data)
        {
            findings.Error("PE5412", "the package document that the container names is not there; add it, or correct its path.", ContainerFile);
            return null;
        }

        var reader = new PackageReader(path);
        return SafeXml.Read(data, path, findings, reader.Visit) ? reader.ToPackage() : null;
    }

    private static string? PathOf(OpenedContainer container, CheckFindings findings)
    {
        string? path = null;
        if (container.Read(ContainerFile) is not { } data)
        {
            findings.Error("PE5411", "the container has no META-INF/container.xml, which says where the package is; add it.");
            return null;
        }

        var isRead = SafeXml.Read(data, ContainerFile, findings, (xml, _, _) => path ??= IsElement(xml, "rootfile") ? xml.GetAttribute("full-path") : null);
        if (isRead && path is null)
        {
            findings.Error("PE5411", "container.xml names no package document; add a rootfile with its full-path.", ContainerFile);
        }

        return isRead ? path : null;
    }

    private static bool IsElement(XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    private PackageFile ToPackage() => new(_path, _version)
    {
        IdentifierId = _identifierId,
        Metadata = _metadata.ToImmutable(),
        Items = _items.ToImmutable(),
        Spine = _spine.ToImmutable(),
    };

    private void Visit(XmlReader xml, int line, int column)
    {
        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && _open is { } open)
        {
            _metadata.Add((open.Name, open.Id, xml.Value.Trim()));
        }

        if (xml.NodeType is not XmlNodeType.Element)
        {
            _open = xml.NodeType == XmlNodeType.EndElement ? null : _open;
            return;
        }

        _open = null;
        switch (xml.LocalName)
        {
            case "package":
                (_version, _identifierId) = (xml.GetAttribute("version") ?? "", xml.GetAttribute("unique-identifier"));
                break;
            case "item":
                _items.Add(ItemOf(xml, line));
                break;
            case "itemref":
                _spine.Add((xml.GetAttribute("idref") ?? "", line));
                break;
            case "identifier" or "title" or "language":
                _open = (xml.LocalName, xml.GetAttribute("id"));
                break;
            case "meta" when xml.GetAttribute("property") is { } property && xml.GetAttribute("refines") is null:
                _open = (property, xml.GetAttribute("id"));
                break;
        }
    }

    private PackageItem ItemOf(XmlReader xml, int line)
    {
        var address = xml.GetAttribute("href") ?? "";
        var file = ContainerPath.IsOutside(address) ? address : ContainerPath.Resolve(_path, address).File ?? "";
        var properties = (xml.GetAttribute("properties") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new PackageItem(xml.GetAttribute("id") ?? "", file, xml.GetAttribute("media-type") ?? "", [.. properties], line);
    }
}
