using System.Collections.Immutable;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>A layout file before its values are read: the faces that its styles may ask for include those of its own font folders.</summary>
public sealed class LayoutFile
{
    private readonly string path;
    private readonly LayoutFile? extended;

    /// <param name="root">The text, completed from the layout that it extends.</param>
    /// <param name="path">The file.</param>
    /// <param name="extended">That layout; null for one that stands alone.</param>
    internal LayoutFile(YamlNode root, string path, LayoutFile? extended)
    {
        (Root, this.path, this.extended) = (root, path, extended);
        var folder = new LayoutFolder(path);
        FontFolders = [.. extended?.FontFolders ?? [], .. FontNodes(root).Select(n => folder.Resolve(n.Value ?? "")).OfType<string>()];
    }

    /// <summary>The text, completed.</summary>
    internal YamlNode Root { get; }

    /// <summary>Paths of the folders under <c>fonts:</c>, in order, those of an extended layout first; those outside the layout's own folder are left out, and a fault of <see cref="Read"/>.</summary>
    public ImmutableArray<string> FontFolders { get; }

    /// <summary>Reads the values. Every fault of the file is reported at once, with line and column; those of an extended layout first, and alone.</summary>
    /// <param name="faces">Names of the faces that styles may ask for.</param>
    public Checked<Layout> Read(IReadOnlyCollection<string> faces) =>
        extended?.Read(faces) is { IsUsable: false } faulty ? faulty : LayoutReader.Read(Root, path, faces);

    private static IEnumerable<YamlScalarNode> FontNodes(YamlNode root) =>
        root is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode("fonts"), out var fonts) && fonts is YamlSequenceNode list
            ? list.Children.OfType<YamlScalarNode>()
            : [];
}
