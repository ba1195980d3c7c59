using PrintEdition.Model;
using PrintEdition.Yaml;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Parses the YAML of edition files and front matter: PE1201, not YAML; PE1202, YAML of a kind that is not allowed.</summary>
internal static class YamlDocument
{
    /// <summary>The document's root.</summary>
    public static Checked<YamlNode> Parse(string yaml, string file) => BoundedYaml.Parse(yaml, "edition", "start from an edition file that 'parse' writes") switch
    {
        { Root: { } root } => Checked.Of(root),
        { Fault: var fault } => Checked.Failed<YamlNode>(new Diagnostic(fault!.IsForbidden ? "PE1202" : "PE1201", Severity.Error, fault.Message, new SourceSpan(file, fault.Line, fault.Column))),
    };
}
