using System.Text;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>Prints a layout that extends others as one file that extends none, in the shipped layouts' order and form.</summary>
internal sealed class LayoutWriter(LayoutPlaces places, string path)
{
    private static readonly string[] ValueKeys = [.. LayoutKeys.Style, .. LayoutKeys.Rank];

    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
    private readonly StringBuilder text = new();

    /// <summary>The text.</summary>
    public string Write(YamlNode root)
    {
        foreach (var (key, value) in InOrder(root, LayoutKeys.Root))
        {
            WriteEntry(key, value);
        }

        return text.ToString();
    }

    private void WriteEntry(string key, YamlNode value)
    {
        if (value is not YamlMappingNode)
        {
            text.Append($"{key}: {(key == "fonts" ? Folders(value) : Inline(value))}\n");
            return;
        }

        text.Append($"\n{key}:\n");
        foreach (var (below, node) in InOrder(value, KeysOf(key)))
        {
            text.Append($"  {below}: {Inline(node)}\n");
        }
    }

    private static string[] KeysOf(string mapping) => mapping switch
    {
        "page" => LayoutKeys.Page,
        "grid" => LayoutKeys.Grid,
        "styles" => LayoutKeys.Styles,
        "text" => LayoutKeys.Text,
        "headlines" => LayoutKeys.Headlines,
        "furniture" => LayoutKeys.Furniture,
        "colours" => LayoutKeys.Colours,
        _ => LayoutKeys.Edition,
    };

    private static IEnumerable<(string Key, YamlNode Value)> InOrder(YamlNode node, string[] keys) =>
        from key in keys.Select(k => k.TrimEnd('?'))
        where node is YamlMappingNode mapping && mapping.Children.ContainsKey(new YamlScalarNode(key))
        select (key, node[new YamlScalarNode(key)]);

    private static string Inline(YamlNode node) => node switch
    {
        YamlMappingNode => $"{{{string.Join(", ", InOrder(node, ValueKeys).Select(p => $"{p.Key}: {Inline(p.Value)}"))}}}",
        YamlSequenceNode list => $"[{string.Join(", ", list.Children.Select(Inline))}]",
        YamlScalarNode scalar => Scalar(scalar.Value ?? ""),
        _ => "",
    };

    /// <summary>Font folders are named from the file's own folder; those of a layout extended may lie in that one's.</summary>
    private string Folders(YamlNode fonts) => fonts is YamlSequenceNode list
        ? $"[{string.Join(", ", list.Children.Select(n => Scalar(FromHere(places.Of(n).File, (n as YamlScalarNode)?.Value ?? ""))))}]"
        : Inline(fonts);

    private string FromHere(string file, string name) =>
        Path.GetRelativePath(folder, Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".", name)).Replace('\\', '/');

    /// <summary>As it is where YAML reads it so, else quoted.</summary>
    private static string Scalar(string value) =>
        value.Length > 0 && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '/' or '×') && char.IsLetterOrDigit(value[0]) && value[^1] != ' '
            ? value
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
