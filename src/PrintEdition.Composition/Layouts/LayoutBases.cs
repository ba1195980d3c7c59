using System.Collections.Immutable;
using PrintEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>
/// Completes layouts that extend others: what a file does not say is as in the layout that its key <c>extends</c> names, key by key down to
/// single values; lists are taken whole. Name, title and font folders are a file's own.
/// </summary>
/// <param name="named">The file of a layout that ships; null for a name that none has.</param>
internal sealed class LayoutBases(Func<string, string?> named)
{
    private const string Key = "extends";

    private static readonly ImmutableArray<string> Own = ["name", "title", "fonts", Key];

    /// <summary>Files that wait for the one they extend, to find circles.</summary>
    private readonly List<string> waiting = [];

    /// <summary>A layout's file with what it takes from others.</summary>
    /// <param name="root">The file's own text.</param>
    /// <param name="path">The file.</param>
    public Checked<LayoutFile> Complete(YamlNode root, string path)
    {
        if (root is not YamlMappingNode mapping || !mapping.Children.TryGetValue(new YamlScalarNode(Key), out var node))
        {
            return Checked.Of(new LayoutFile(root, path, null));
        }

        if (FileOf(node, path) is not { } file)
        {
            return Fault(node, path, $"'{Key}' is '{node}', and no layout is called so; give the name of one that ships (layouts list) or a file, such as ./my-paper.yaml");
        }

        waiting.Add(Path.GetFullPath(path));
        return waiting.Contains(Path.GetFullPath(file))
            ? Fault(node, path, $"'{node}' extends this layout itself, directly or through others; one of them must stand alone")
            : LayoutReader.Open(file, this).Then(extended => Complete(mapping, path, extended));
    }

    private static Checked<LayoutFile> Complete(YamlMappingNode root, string path, LayoutFile extended)
    {
        if (extended.Root is YamlMappingNode given)
        {
            Fill(root, given, Own);
        }

        return Checked.Of(new LayoutFile(root, path, extended));
    }

    /// <summary>Adds the keys that a mapping lacks; what it has stays, with its place in its file.</summary>
    private static void Fill(YamlMappingNode mapping, YamlMappingNode given, ImmutableArray<string> but)
    {
        foreach (var (key, value) in given.Children.Where(c => !but.Contains((c.Key as YamlScalarNode)?.Value ?? "")))
        {
            if (!mapping.Children.TryGetValue(key, out var own))
            {
                mapping.Children.Add(key, value);
            }
            else if (own is YamlMappingNode inner && value is YamlMappingNode innerGiven)
            {
                Fill(inner, innerGiven, []);
            }
        }
    }

    /// <summary>The file that is extended: a shipped layout's, or one beside this file.</summary>
    private string? FileOf(YamlNode node, string path)
    {
        var name = (node as YamlScalarNode)?.Value ?? "";
        if (named(name) is { } shipped)
        {
            return shipped;
        }

        var file = Path.Combine(Path.GetDirectoryName(path) ?? "", name);
        return LayoutCatalogue.LooksLikeFile(name) && File.Exists(file) ? file : null;
    }

    private static Checked<LayoutFile> Fault(YamlNode at, string path, string message) =>
        Checked.Failed<LayoutFile>(new Diagnostic("PE3009", Severity.Error, message, Place(at.Start, path)));

    private static SourceSpan Place(Mark mark, string path) => new(path, (int)mark.Line, (int)mark.Column);
}
