using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>Which file, line and column every node of a layout comes from: one that extends others holds nodes of several files.</summary>
internal sealed class LayoutPlaces
{
    /// <summary>By identity, for nodes that say the same are equal.</summary>
    private readonly Dictionary<YamlNode, SourceSpan> places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes where a node and all below it stand.</summary>
    public void Note(YamlNode node, string file)
    {
        if (!places.TryAdd(node, new SourceSpan(file, (int)node.Start.Line, (int)node.Start.Column)))
        {
            return;
        }

        foreach (var below in Below(node))
        {
            Note(below, file);
        }
    }

    /// <summary>Notes that a merged node stands where one of its two does.</summary>
    public void Note(YamlNode merged, YamlNode like) => places[merged] = Of(like);

    /// <summary>Where a node stands.</summary>
    public SourceSpan Of(YamlNode node) => places[node];

    private static IEnumerable<YamlNode> Below(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(p => new[] { p.Key, p.Value }),
        YamlSequenceNode list => list.Children,
        _ => [],
    };
}
