using System.Xml.Linq;
using PrintEdition.Ingest.Markup;

namespace PrintEdition.Ingest.Formats.Xml;

/// <summary>Turns XML elements into the tree that all marked-up text is read from. Vocabularies give their own names for HTML's.</summary>
internal static class XmlTree
{
    /// <summary>The contents of an element under one <c>div</c>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="nameOf">The HTML name of an element; its own when not given.</param>
    public static MarkupElement Of(XElement element, Func<XElement, string>? nameOf = null) => Fill(new MarkupElement("div"), element, nameOf ?? (e => e.Name.LocalName.ToLowerInvariant()));

    private static MarkupElement Fill(MarkupElement filled, XElement element, Func<XElement, string> nameOf)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                filled.Children.Add(new MarkupText(text.Value));
            }
            else if (node is XElement inner)
            {
                filled.Children.Add(Fill(new MarkupElement(nameOf(inner), AttributesOf(inner)), inner, nameOf));
            }
        }

        return filled;
    }

    /// <summary>Attributes that NITF calls otherwise than HTML.</summary>
    private static string NameOf(XAttribute attribute) => attribute.Name.LocalName.ToLowerInvariant() switch
    {
        "source" => "src",
        "alternate-text" => "alt",
        var name => name,
    };

    private static Dictionary<string, string> AttributesOf(XElement element)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            attributes.TryAdd(NameOf(attribute), attribute.Value);
        }

        return attributes;
    }
}
