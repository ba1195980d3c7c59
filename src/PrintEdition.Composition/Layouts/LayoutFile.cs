using System.Collections.Immutable;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>A layout file before its values are read: the faces that its styles may ask for include those of its own font folders.</summary>
public sealed class LayoutFile
{
    private readonly YamlNode root;
    private readonly string path;

    internal LayoutFile(YamlNode root, string path)
    {
        (this.root, this.path) = (root, path);
        var folder = new LayoutFolder(path);
        FontFolders = [.. FontNodes(root).Select(n => folder.Resolve(n.Value ?? "")).OfType<string>()];
    }

    /// <summary>Paths of the folders under <c>fonts:</c>, in order; those outside the layout's own folder are left out, and a fault of <see cref="Read"/>.</summary>
    public ImmutableArray<string> FontFolders { get; }

    /// <summary>Reads the values. Every fault of the file is reported at once, with line and column.</summary>
    /// <param name="faces">Names of the faces that styles may ask for.</param>
    public Checked<Layout> Read(IReadOnlyCollection<string> faces) => LayoutReader.Read(root, path, faces);

    private static IEnumerable<YamlScalarNode> FontNodes(YamlNode root) =>
        root is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode("fonts"), out var fonts) && fonts is YamlSequenceNode list
            ? list.Children.OfType<YamlScalarNode>()
            : [];
}
