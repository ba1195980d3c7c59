using System.Globalization;
using PrintEdition.Ingest.Markup;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.Formats.Json;

/// <summary>Looks into JSON of formats that are not ours: what is not as expected counts as not there.</summary>
internal static class JsonWords
{
    /// <summary>The value of a key, capitals left out of account (ninjs 3 writes <c>contentType</c>, ninjs 2 <c>contenttype</c>); null for none.</summary>
    public static YamlNode? Value(this YamlNode node, string key) => node is YamlMappingNode mapping
        ? mapping.Children.FirstOrDefault(c => c.Key is YamlScalarNode name && string.Equals(name.Value, key, StringComparison.OrdinalIgnoreCase)).Value
        : null;

    /// <summary>A text as written; null for none.</summary>
    public static string? Text(this YamlNode node, string key) =>
        node.Value(key) is YamlScalarNode { Value: { } value } scalar && !(scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && value == "null") ? value : null;

    /// <summary>A text as one line; null for none or an empty one.</summary>
    public static string? Words(this YamlNode node, string key) => node.Text(key) is { } text && PlainText.Line(text) is { Length: > 0 } line ? line : null;

    /// <summary>A whole number; null for none.</summary>
    public static int? Number(this YamlNode node, string key) =>
        int.TryParse(node.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The items of a list; none when it is not there.</summary>
    public static IEnumerable<YamlNode> List(this YamlNode node, string key) => node.Value(key) is YamlSequenceNode list ? list.Children : [];

    /// <summary>Where a value stands.</summary>
    public static SourceSpan PlaceOf(this YamlNode node, string file) => new(file, (int)node.Start.Line, (int)node.Start.Column);
}
