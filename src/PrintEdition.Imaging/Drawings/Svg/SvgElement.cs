using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>An element of an SVG file, of the SVG namespace or of none.</summary>
/// <param name="Name">Its local name.</param>
/// <param name="Attributes">Its attributes by local name; those of XLink and without namespace.</param>
/// <param name="Children">Its elements in order.</param>
/// <param name="Text">Its own text, kept of style sheets only.</param>
internal sealed record SvgElement(string Name, ImmutableDictionary<string, string> Attributes, List<SvgElement> Children)
{
    /// <summary>Text of a style sheet.</summary>
    public string Text { get; set; } = "";

    /// <summary>An attribute; null when it is not there.</summary>
    public string? this[string name] => Attributes.GetValueOrDefault(name);

    /// <summary>This element and all below it.</summary>
    public IEnumerable<SvgElement> All()
    {
        var open = new Stack<SvgElement>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Children)
            {
                open.Push(child);
            }
        }
    }
}
