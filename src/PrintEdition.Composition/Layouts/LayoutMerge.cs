using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>
/// Lays layouts one over the other: what the upper one says holds, mappings are merged key by key, lists and values replaced.
/// Only a name, a title and what a layout extends are its own and not handed down.
/// </summary>
internal sealed class LayoutMerge(LayoutPlaces places)
{
    /// <summary>Root, mapping, role: nothing in a layout lies deeper, and YAML may hold itself.</summary>
    private const int Deepest = 3;

    private static readonly string[] Own = [LayoutLineage.Key, "name", "title"];

    /// <summary>The layouts as one.</summary>
    /// <param name="roots">From the uppermost down.</param>
    public YamlNode All(IReadOnlyList<YamlNode> roots) =>
        roots.Count == 1 ? roots[0] : Over(roots[0], roots.Skip(1).Select(Heirloom).Aggregate((upper, lower) => Over(upper, lower, 1)), 1, LayoutLineage.Key);

    /// <summary>A root without what it does not hand down.</summary>
    private YamlNode Heirloom(YamlNode root) => root is YamlMappingNode mapping
        ? Noted(new YamlMappingNode(mapping.Children.Where(p => !Own.Contains((p.Key as YamlScalarNode)?.Value))), root)
        : root;

    private YamlNode Over(YamlNode upper, YamlNode lower, int depth, string? without = null)
    {
        if (depth > Deepest || upper is not YamlMappingNode above || lower is not YamlMappingNode below)
        {
            return upper;
        }

        var merged = new YamlMappingNode(below.Children.Where(p => !above.Children.ContainsKey(p.Key)));
        foreach (var (key, value) in above.Children.Where(p => without is null || (p.Key as YamlScalarNode)?.Value != without))
        {
            merged.Children[key] = below.Children.TryGetValue(key, out var handedDown) ? Over(value, handedDown, depth + 1) : value;
        }

        return Noted(merged, upper);
    }

    private YamlNode Noted(YamlNode merged, YamlNode like)
    {
        places.Note(merged, like);
        return merged;
    }
}
