using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Yaml;

/// <summary>Parses YAML from people we do not know: one document, no tags, bounded depth and size, no aliases or a few (ingest 6).</summary>
public static partial class BoundedYaml
{
    private const int DeepestNesting = 32;

    /// <summary>Far more than an edition of five thousand articles has; a node costs some hundred bytes.</summary>
    private const int MostNodes = 1_000_000;

    /// <summary>More than there are styles in a layout.</summary>
    private const int MostAliases = 64;

    /// <summary>Tags that say what YAML would take the value for anyhow (YAML 1.2.2, 10.3).</summary>
    private static readonly string[] OwnTags = [.. new[] { "str", "int", "float", "bool", "null", "map", "seq" }.Select(t => "tag:yaml.org,2002:" + t)];

    /// <summary>Parses a text; whatever it is, nothing is thrown.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="thing">What it should be, <c>layout</c>, for messages.</param>
    /// <param name="origin">Where one can be had, for messages.</param>
    /// <param name="sharesValues">Whether aliases may stand for values that hold none themselves: they cannot multiply, or hold themselves.</param>
    public static YamlReading Parse(string yaml, string thing, string origin, bool sharesValues = false)
    {
        var scan = new Scan(thing, origin, sharesValues ? MostAliases : 0);
        try
        {
            if (scan.Refusal(yaml) is { } refusal)
            {
                return Failed(true, refusal + Advice(yaml, scan.At), scan.At);
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 1
                ? new YamlReading(stream.Documents[0].RootNode, null)
                : Failed(false, $"the file must hold one {thing}; {origin}", scan.At);
        }
        catch (YamlException e)
        {
            return Failed(false, $"this is not YAML: {e.Message.TrimEnd('.')}{Advice(yaml, e.Start)}", e.Start);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser gives up on some texts without saying where: a plain value that runs into a bracket in braces.
            return Failed(false, "this is not YAML; look here or below for a bracket, a brace or a quotation mark without its other half, and put texts with such signs in quotes", scan.At);
        }
    }

    private static YamlReading Failed(bool isForbidden, string message, Mark at) =>
        new(null, new YamlFault(isForbidden, message, Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column)));

    /// <summary>What most likely happened: a text starts with a sign that YAML takes for its own.</summary>
    private static string Advice(string yaml, Mark at)
    {
        var line = LineOf(yaml, (int)at.Line);
        return SignOfYaml().Match(line) is { Success: true } match
            ? $"; a text that starts with {match.Groups[1].Value} stands in quotes, '{match.Groups[1].Value}…'"
            : "; put texts with colons, quotation marks or brackets in quotes, and indent with spaces";
    }

    private static string LineOf(string yaml, int number)
    {
        var lines = yaml.AsSpan().EnumerateLines();
        while (number > 0 && lines.MoveNext())
        {
            number--;
        }

        return number == 0 ? lines.Current.ToString() : "";
    }

    [GeneratedRegex(@"^\s*(?:- )?(?:[a-z-]+: )?([*&\[{!@`%])", RegexOptions.CultureInvariant)]
    private static partial Regex SignOfYaml();

    /// <summary>A look through the text before anything is built from it.</summary>
    private sealed class Scan(string thing, string origin, int mostAliases)
    {
        /// <summary>How deep the mappings and lists with anchors lie that are not at their end.</summary>
        private readonly Stack<int> anchored = [];

        private int aliases;

        /// <summary>How far it came.</summary>
        public Mark At { get; private set; } = new(0, 1, 1);

        /// <summary>What is not allowed; null when all is.</summary>
        public string? Refusal(string yaml)
        {
            var parser = new Parser(new StringReader(yaml));
            var (depth, documents, nodes) = (0, 0, 0);
            while (parser.MoveNext())
            {
                var here = parser.Current!;
                At = here.Start;
                Follow(here, depth);
                depth += here.NestingIncrease;
                documents += here is DocumentStart ? 1 : 0;
                nodes += here is NodeEvent ? 1 : 0;
                if (Refusal(here, depth, nodes) is { } refusal)
                {
                    return refusal;
                }

                if (documents > 1)
                {
                    return $"the file must hold one {thing}, and a second begins here; {origin}";
                }
            }

            At = documents == 0 ? new Mark(0, 1, 1) : At;
            return null;
        }

        private void Follow(ParsingEvent here, int depth)
        {
            if (here is NodeEvent { Anchor.IsEmpty: false } && here.NestingIncrease > 0)
            {
                anchored.Push(depth);
            }
            else if (here.NestingIncrease < 0 && anchored.TryPeek(out var outermost) && depth + here.NestingIncrease <= outermost)
            {
                anchored.Pop();
            }
        }

        private string? Refusal(ParsingEvent here, int depth, int nodes) => here switch
        {
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } when mostAliases == 0 => "anchors and aliases are not allowed; write the value out",
            AnchorAlias when anchored.Count > 0 => "a value with an anchor may hold no alias; write the value out",
            AnchorAlias when ++aliases > mostAliases => $"over {mostAliases} aliases; write values out",
            NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag } when !OwnTags.Contains(tag.Value) => "tags are not allowed; write the value without its tag",
            _ when depth > DeepestNesting => $"nested deeper than {DeepestNesting} levels; no {thing} is so deep",
            _ when nodes > MostNodes => $"over {MostNodes:N0} values; no {thing} has so many: split the file",
            _ => null,
        };
    }
}
