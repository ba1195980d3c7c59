using System.Text;
using System.Text.Json;
using PrintEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.Formats.Json;

/// <summary>Parses JSON from people we do not know: strict, bounded, every fault with its place.</summary>
internal static class JsonInput
{
    /// <summary>The document's root.</summary>
    public static Checked<YamlNode> Parse(InputDocument document)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new JsonEvents(document.Text));
            return Checked.Of(stream.Documents[0].RootNode);
        }
        catch (JsonException e) when (e.Message.Contains("depth", StringComparison.Ordinal))
        {
            return Failed("PE1404", $"nested deeper than {InputLimits.DeepestNesting} levels; an edition is flatter than that", PlaceOf(e, document));
        }
        catch (JsonException e)
        {
            return Failed("PE1403", $"this is not JSON: {Reason(e)}; have it written again by a program, or mend it there", PlaceOf(e, document));
        }
        catch (InvalidOperationException)
        {
            return Failed("PE1403", "this is not JSON: a text holds half a character (\\uD800 to \\uDFFF by itself); have it written again by a program", document.Place);
        }
        catch (YamlException e)
        {
            return Failed("PE1403", "a key is given twice in one object; take one of them out", new SourceSpan(document.File, (int)e.Start.Line, (int)e.Start.Column));
        }
    }

    private static Checked<YamlNode> Failed(string code, string message, SourceSpan place) => Checked.Failed<YamlNode>(new Diagnostic(code, Severity.Error, message, place));

    /// <summary>The parser's words without the place that it adds in numbers of its own.</summary>
    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.', ' ');
    }

    /// <summary>The parser counts lines from nought, and bytes where people count characters.</summary>
    private static SourceSpan PlaceOf(JsonException e, InputDocument document)
    {
        var line = document.Text.Split('\n').ElementAtOrDefault((int)(e.LineNumber ?? 0)) ?? "";
        var bytes = Encoding.UTF8.GetBytes(line);
        var column = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(e.BytePositionInLine ?? 0, bytes.Length));
        return new SourceSpan(document.File, (int)(e.LineNumber ?? 0) + 1, column + 1);
    }
}
