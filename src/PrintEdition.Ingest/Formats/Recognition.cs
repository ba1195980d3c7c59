using System.Collections.Immutable;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Formats.Json;
using PrintEdition.Ingest.Formats.Pages;
using PrintEdition.Ingest.Formats.Xml;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.Formats;

/// <summary>Tells the format of an input by what is in it; the name's ending only says what it should be where that does not.</summary>
internal static class Recognition
{
    private const string Advice = "say which with --from: ";

    /// <summary>Elements that open a document, and what it is then.</summary>
    private static readonly Dictionary<string, InputFormat> Roots = new(StringComparer.Ordinal)
    {
        ["rss"] = InputFormat.Rss,
        ["feed"] = InputFormat.Atom,
        ["nitf"] = InputFormat.Nitf,
        ["newsMessage"] = InputFormat.NewsMl,
        ["newsItem"] = InputFormat.NewsMl,
        ["packageItem"] = InputFormat.NewsMl,
        ["html"] = InputFormat.Html,
    };

    /// <summary>The format.</summary>
    /// <returns>A format, boxed; no value and an error when it is none that is read, or may be several.</returns>
    public static Checked<Recognised> Of(InputDocument document)
    {
        var start = document.Text.AsSpan().TrimStart().TrimStart('\uFEFF');
        if (EditionFileReader.Recognises(document.File, document.Text))
        {
            return Is(InputFormat.EditionYaml);
        }

        return Ending(document) switch
        {
            ".md" or ".markdown" => Is(InputFormat.Markdown),
            ".json" => OfJson(document),
            ".xml" or ".rss" or ".atom" or ".nitf" => OfXml(document),
            ".html" or ".htm" or ".xhtml" => OfXml(document, orElse: InputFormat.Html),
            _ when IsMarkup(start) => OfXml(document, orElse: IsHtml(start) ? InputFormat.Html : IsDeclared(start) ? null : InputFormat.Text),
            _ when IsJson(start) => OfJson(document),
            _ when FrontMatter.Cut(document.Text) is not null || FrontMatter.IsToml(document.Text) || start.StartsWith("# ") => Is(InputFormat.Markdown),
            _ => Is(InputFormat.Text),
        };
    }

    private static string Ending(InputDocument document) => Path.GetExtension(document.File).ToLowerInvariant();

    private static bool IsMarkup(ReadOnlySpan<char> start) => start is ['<', var second, ..] && (second is '?' or '!' || char.IsAsciiLetter(second));

    private static bool IsHtml(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    private static bool IsDeclared(ReadOnlySpan<char> start) =>
        start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);

    /// <summary>No newspaper text opens with a brace and a quoted word.</summary>
    private static bool IsJson(ReadOnlySpan<char> start) => start is ['{' or '[', ..] && start[1..].TrimStart() is ['"', ..] or ['}', ..] or ['{', ..];

    private static Checked<Recognised> OfXml(InputDocument document, InputFormat? orElse = null)
    {
        var root = XmlInput.RootOf(document.Text);
        return root is not null && Roots.TryGetValue(root, out var format) ? Is(format)
            : orElse is { } other ? Is(other)
            : root is null ? XmlInput.Parse(document).Then(_ => Is(InputFormat.Rss))
            : Unknown(document, $"<{StoryMaker.Short(root)}> opens no document that is read; there are {string.Join(", ", Roots.Keys.Select(r => $"<{r}>"))}" + (root == "RDF" ? "; RSS 1.0 is not read: ask for RSS 2.0 or Atom" : ""));
    }

    private static Checked<Recognised> OfJson(InputDocument document) => JsonInput.Parse(document).Then(root => Candidates(root) switch
    {
        [var only] => Is(only),
        [] => Unknown(document, $"this JSON is none that is read: an edition has 'sections', JSON Feed 'items', ninjs 'headlines' and 'bodies'; {Advice}{string.Join(", ", InputFormats.Words)}"),
        var several => Unknown(document, $"this JSON may be {string.Join(" or ", several.Select(InputFormats.WordOf))}; {Advice}--from {InputFormats.WordOf(several[0])}"),
    });

    private static ImmutableArray<InputFormat> Candidates(YamlNode root)
    {
        var first = root is YamlSequenceNode list ? list.Children.FirstOrDefault() ?? root : root;
        var found = ImmutableArray.CreateBuilder<InputFormat>();
        if (root.Text("version")?.Contains("jsonfeed.org/version/", StringComparison.Ordinal) == true || (root.Value("items") is YamlSequenceNode && root.Value("sections") is null))
        {
            found.Add(InputFormat.JsonFeed);
        }

        if (root.Value("sections") is not null || root.Value("paper") is not null || root.Value("include") is not null || root.Value("feeds") is YamlSequenceNode)
        {
            found.Add(InputFormat.EditionJson);
        }

        if (first.Value("uri") is not null || first.Value("headlines") is not null || first.Value("bodies") is not null || first.Value("body_html") is not null)
        {
            found.Add(InputFormat.Ninjs);
        }

        return found.ToImmutable();
    }

    private static Checked<Recognised> Is(InputFormat format) => Checked.Of(new Recognised(format));

    private static Checked<Recognised> Unknown(InputDocument document, string message) =>
        Checked.Failed<Recognised>(new Diagnostic("PE1401", Severity.Error, message, document.Place));
}

/// <summary>A format that an input was found to have.</summary>
internal sealed record Recognised(InputFormat Format);
