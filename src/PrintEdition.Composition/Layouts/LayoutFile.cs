using System.Collections.Immutable;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>A layout file before its values are read: the faces that its styles may ask for include those of its own font folders.</summary>
public sealed class LayoutFile
{
    private readonly YamlNode root;
    private readonly string path;
    private readonly LayoutPlaces places;
    private readonly string? text;

    /// <summary>A file, merged with those it extends.</summary>
    /// <param name="root">What it holds.</param>
    /// <param name="path">The file asked for.</param>
    /// <param name="places">Where each node comes from.</param>
    /// <param name="text">Its text; null when it extends others.</param>
    internal LayoutFile(YamlNode root, string path, LayoutPlaces places, string? text)
    {
        (this.root, this.path, this.places, this.text) = (root, path, places, text);
        FontFolders = [.. FontNodes(root).Select(n => new LayoutFolder(places.Of(n).File).Resolve(n.Value ?? "")).OfType<string>()];
    }

    /// <summary>Paths of the folders under <c>fonts:</c>, in order; those outside the layout's own folder are left out, and a fault of <see cref="Read"/>.</summary>
    public ImmutableArray<string> FontFolders { get; }

    /// <summary>The layout as one file that extends none: its own text, or what it and those it extends say together, without their comments.</summary>
    public string Text => text ?? new LayoutWriter(places, path).Write(root);

    /// <summary>Reads the values. Every fault of the file is reported at once, with line and column.</summary>
    /// <param name="faces">Names of the faces that styles may ask for.</param>
    public Checked<Layout> Read(IReadOnlyCollection<string> faces) => LayoutReader.Read(root, path, places, faces);

    private static IEnumerable<YamlScalarNode> FontNodes(YamlNode root) =>
        root is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode("fonts"), out var fonts) && fonts is YamlSequenceNode list
            ? list.Children.OfType<YamlScalarNode>()
            : [];
}
