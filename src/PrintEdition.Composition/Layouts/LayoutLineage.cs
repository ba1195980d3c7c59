using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>A layout and those it extends (<c>extends:</c>), from the file asked for to the one that extends nothing.</summary>
/// <param name="catalogue">Layouts that may be extended by name; null when there are none.</param>
internal sealed class LayoutLineage(LayoutCatalogue? catalogue)
{
    /// <summary>The key that names the layout extended.</summary>
    public const string Key = "extends";

    /// <summary>More than anybody can follow; a longer one costs time and says nothing.</summary>
    private const int MostGenerations = 16;

    private static readonly YamlScalarNode KeyNode = new(Key);

    private readonly LayoutPlaces places = new();
    private readonly List<string> paths = [];
    private readonly List<YamlNode> roots = [];

    /// <summary>The file whose text this is, merged with what it extends.</summary>
    public Checked<LayoutFile> Read(string yaml, string path) =>
        Follow(yaml, path) is { } fault
            ? new Checked<LayoutFile>(null, [fault])
            : Checked.Of(new LayoutFile(new LayoutMerge(places).All(roots), path, places, roots.Count == 1 ? yaml : null), []);

    /// <summary>Takes in a text and all those it extends; the fault that stops it, or null.</summary>
    private Diagnostic? Follow(string yaml, string path)
    {
        var parsed = LayoutText.Parse(yaml, path);
        if (parsed.Value is not { } root)
        {
            return parsed.Diagnostics[0];
        }

        places.Note(root, path);
        paths.Add(Path.GetFullPath(path));
        roots.Add(root);
        return Named(root) is { } named ? FollowNamed(named, path) : null;
    }

    private Diagnostic? FollowNamed(YamlNode named, string from)
    {
        if (named is not YamlScalarNode { Value: { Length: > 0 } name })
        {
            return Fault("PE3002", named, "'extends' must be one layout's name, or a layout file in this one's folder");
        }

        if (Resolve(name, from) is not { } path)
        {
            return Unknown(named, name);
        }

        if (paths.Contains(Path.GetFullPath(path)))
        {
            return Fault("PE3009", named, $"'{name}' extends this layout itself, directly or through others; let one of them extend nothing");
        }

        return roots.Count == MostGenerations
            ? Fault("PE3009", named, $"layouts extend each other over more than {MostGenerations} files; let this one extend an earlier one")
            : FollowFile(named, path);
    }

    private Diagnostic? FollowFile(YamlNode named, string path)
    {
        var text = LayoutText.Load(path);
        return text.Value is { } yaml ? Follow(yaml, path) : text.Diagnostics[0] with { Place = places.Of(named) };
    }

    /// <summary>The file of a layout extended: one of the catalogue, or one inside the folder of the layout that names it; null when neither is there.</summary>
    private string? Resolve(string name, string from)
    {
        if (catalogue?.Names.Contains(name) == true)
        {
            return catalogue.FileOf(name);
        }

        return new LayoutFolder(from).ResolveFile(name);
    }

    private Diagnostic Unknown(YamlNode named, string name) => LayoutCatalogue.LooksLikeFile(name)
        ? Fault("PE3010", named, $"the layout file '{name}' is not inside this one's folder, or is a link; copy it there")
        : Fault("PE3007", named, catalogue?.Unknown(name) ?? $"no layout is called '{name}'; a file needs its ending");

    private Diagnostic Fault(string code, YamlNode at, string message) => new(code, Severity.Error, message, places.Of(at));

    private static YamlNode? Named(YamlNode root) => root is YamlMappingNode mapping && mapping.Children.TryGetValue(KeyNode, out var named) ? named : null;
}
