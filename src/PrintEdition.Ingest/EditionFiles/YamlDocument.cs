using System.Text.RegularExpressions;
using PrintEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Parses YAML from people we do not know: one document, no aliases, bounded nesting (ingest 6).</summary>
internal static partial class YamlDocument
{
    private const int DeepestNesting = 32;

    /// <summary>The document's root.</summary>
    public static Checked<YamlNode> Parse(string yaml, string file)
    {
        try
        {
            if (Refusal(yaml) is { } refusal)
            {
                return Failed("PE1202", refusal.Message + Advice(yaml, refusal.At), file, refusal.At);
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 1
                ? Checked.Of(stream.Documents[0].RootNode)
                : Failed("PE1201", "the file must hold one edition", file, new Mark(0, 1, 1));
        }
        catch (YamlException e)
        {
            return Failed("PE1201", $"this is not YAML: {e.Message}{Advice(yaml, e.Start)}", file, e.Start);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser gives up on some texts without saying where: a plain value that runs into a bracket in braces.
            return Checked.Failed<YamlNode>(new Diagnostic("PE1201", Severity.Error, "this is not YAML; look for a bracket, a brace or a quotation mark without its other half, and put texts with such signs in quotes", new SourceSpan(file)));
        }
    }

    /// <summary>Looks for what is not allowed before anything is built from it.</summary>
    private static (string Message, Mark At)? Refusal(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (parser.Current is AnchorAlias || (parser.Current is NodeEvent { Anchor.IsEmpty: false }))
            {
                return ("aliases and anchors are not allowed in an edition file; write the value out", parser.Current.Start);
            }

            if (depth > DeepestNesting)
            {
                return ($"nested deeper than {DeepestNesting} levels; an edition is flatter than that", parser.Current.Start);
            }
        }

        return null;
    }

    /// <summary>What most likely happened: a text starts with a sign that YAML takes for its own.</summary>
    private static string Advice(string yaml, Mark at)
    {
        var line = yaml.Split('\n').ElementAtOrDefault((int)at.Line - 1) ?? "";
        return SignOfYaml().Match(line) is { Success: true } match ? $"; a text that starts with {match.Groups[1].Value} stands in quotes, '{match.Groups[1].Value}…'" : "";
    }

    [GeneratedRegex(@"^\s*(?:- )?(?:[a-z-]+: )?([*&\[{!@`%])", RegexOptions.CultureInvariant)]
    private static partial Regex SignOfYaml();

    private static Checked<YamlNode> Failed(string code, string message, string file, Mark at) =>
        Checked.Failed<YamlNode>(new Diagnostic(code, Severity.Error, message, new SourceSpan(file, (int)at.Line, (int)at.Column)));
}
