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
            return new FileInfo(path).Length > LongestFile
                ? Checked.Failed<string>(new Diagnostic("PE3004", Severity.Error, "the layout file is over 256 KiB; a layout is a page of text, is this one?", new SourceSpan(path)))
                : Checked.Of(File.ReadAllText(path), []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<string>(new Diagnostic("PE3004", Severity.Error, $"the layout file cannot be read: {e.Message}", new SourceSpan(path)));
        }
    }

    /// <summary>The text's one YAML document.</summary>
    public static Checked<YamlNode> Parse(string yaml, string file) => BoundedYaml.Parse(yaml, "layout", "start from 'layouts show tabloid'") switch
    {
        { Root: { } root } => Checked.Of(root, []),
        { Fault: var fault } => Checked.Failed<YamlNode>(new Diagnostic("PE3005", Severity.Error, fault!.Message, new SourceSpan(file, fault.Line, fault.Column))),
    };
}
