using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Collects what of a file is not drawn.</summary>
internal sealed class LeftOut
{
    private readonly SortedSet<string> words = new(StringComparer.Ordinal);

    /// <summary>Elements that say something, but draw nothing themselves.</summary>
    private static readonly HashSet<string> Silent =
        ["", "defs", "title", "desc", "metadata", "style", "linearGradient", "radialGradient", "stop", "clipPath", "symbol", "view", "cursor"];

    /// <summary>An element that is not drawn.</summary>
    public void Add(SvgElement element)
    {
        if (!Silent.Contains(element.Name))
        {
            AddWord(element.Name switch
            {
                "text" or "tspan" or "textPath" => "text",
                "script" => "scripts",
                "image" or "feImage" => "pictures in it",
                "foreignObject" or "iframe" or "video" or "audio" or "object" => "embedded pages",
                "animate" or "animateTransform" or "animateMotion" or "animateColor" or "set" => "animations",
                "pattern" => "patterns",
                "mask" => "masks",
                "filter" => "filters",
                "marker" => "markers",
                _ => "elements that are not known",
            });
        }
    }

    /// <summary>What attributes ask for.</summary>
    public void AddAttributes(SvgElement element)
    {
        foreach (var (name, value) in element.Attributes)
        {
            if (name.StartsWith("on", StringComparison.Ordinal) || value.AsSpan().TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            {
                AddWord("scripts");
            }
            else if ((name == "href" && element.Name != "a" && value is not ['#', ..] and not "" && !value.StartsWith("data:", StringComparison.Ordinal)) || IsOutside(value))
            {
                AddWord("references to other files");
            }
        }
    }

    /// <summary>A word for what is left out.</summary>
    public void AddWord(string word) => words.Add(word);

    /// <summary>Whether a value fetches something: <c>url(…)</c> of anything but the file itself.</summary>
    public static bool IsOutside(string value)
    {
        var open = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        return open >= 0 && !value.AsSpan(open + 4).TrimStart(" '\"").StartsWith("#", StringComparison.Ordinal);
    }

    /// <summary>The words in their order.</summary>
    public ImmutableArray<string> ToWords() => [.. words];
}
