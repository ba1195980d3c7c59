using PrintEdition.Model;
using PrintEdition.Yaml;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>The text of a layout file and its YAML.</summary>
internal static class LayoutText
{
    private const int LongestFile = 256 * 1024;

    /// <summary>Reads a file's text.</summary>
    public static Checked<string> Load(string path)
    {
        try
        {
            return OrdinaryFile.Objection(path) is { } objection ? Failed($"the layout file cannot be read: {objection}; name one with a layout in it", path)
                : new FileInfo(path).Length > LongestFile ? Failed("the layout file is over 256 KiB; a layout is a page of text, is this one?", path)
                : Checked.Of(File.ReadAllText(path), []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failed($"the layout file cannot be read: {OrdinaryFile.Reason(e, path)}; check its name and whether you may read it", path);
        }
    }

    private static Checked<string> Failed(string message, string path) => Checked.Failed<string>(new Diagnostic("PE3004", Severity.Error, message, new SourceSpan(path)));

    /// <summary>The text's one YAML document.</summary>
    public static Checked<YamlNode> Parse(string yaml, string file) => BoundedYaml.Parse(yaml, "layout", "start from 'layouts show tabloid'", sharesValues: true) switch
    {
        { Root: { } root } => Checked.Of(root, []),
        { Fault: var fault } => Checked.Failed<YamlNode>(new Diagnostic("PE3005", Severity.Error, fault!.Message, new SourceSpan(file, fault.Line, fault.Column))),
    };
}
