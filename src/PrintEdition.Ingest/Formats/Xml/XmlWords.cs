using System.Xml.Linq;
using PrintEdition.Ingest.Markup;

namespace PrintEdition.Ingest.Formats.Xml;

/// <summary>Looks into XML whatever its namespaces are: feeds and agencies are not strict about them.</summary>
internal static class XmlWords
{
    /// <summary>The elements of a name directly inside.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>The first of them; null for none.</summary>
    public static XElement? First(this XElement element, params ReadOnlySpan<string> path)
    {
        XElement? at = element;
        foreach (var name in path)
        {
            at = at is null ? null : FirstOf(at, name);
        }

        return at;
    }

    /// <summary>The words of the first, as one line; null when there is none or it is empty.</summary>
    public static string? Words(this XElement element, params ReadOnlySpan<string> path) =>
        element.First(path) is { } found && PlainText.Line(found.Value) is { Length: > 0 } words ? words : null;

    /// <summary>An attribute whatever its namespace; null for none.</summary>
    public static string? Given(this XElement element, string attribute) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName == attribute)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private static XElement? FirstOf(XElement element, string name) => element.All(name).FirstOrDefault();
}
