using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;
using YamlDocument = PrintEdition.Ingest.EditionFiles.YamlDocument;

namespace PrintEdition.Ingest.Formats.Pages;

/// <summary>What a Markdown file says of its article before the text: YAML between two lines of three hyphens.</summary>
/// <param name="Story">The article without its text.</param>
/// <param name="Section">Its section; null for the first of the paper.</param>
/// <param name="Date">Its date; null for none.</param>
/// <param name="Language">Its language; null when it does not say.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed partial record FrontMatter(StoryDraft Story, string? Section, DateOnly? Date, string? Language, ImmutableArray<Diagnostic> Findings)
{
    private const string Fence = "---";
    private const string TomlFence = "+++";

    private static readonly string[] Keys =
    [
        "id", "kind", "headline", "title", "kicker", "deck", "subtitle", "byline", "author", "section", "link", "image", "pictures", "date", "tags", "language",
        .. WishReader.Keys,
    ];

    /// <summary>The text between the fences and the line after them; null when the file does not open with such.</summary>
    public static (string Yaml, int TextAt)? Cut(string text) => Cut(text, Fence);

    /// <summary>Whether the file opens with front matter in TOML, which is not read.</summary>
    public static bool IsToml(string text) => Cut(text, TomlFence) is not null;

    private static (string Yaml, int TextAt)? Cut(string text, string fence)
    {
        var start = FenceEnd(text, 0, fence);
        for (var at = start; at >= 0 && at < text.Length; at = NextLine(text, at))
        {
            if (FenceEnd(text, at, fence) is > 0 and var after)
            {
                return (text[start..at], after);
            }
        }

        return null;
    }

    /// <summary>Reads it.</summary>
    public static Checked<FrontMatter> Read(string yaml, string file) => YamlDocument.Parse("\n" + yaml, file).Then(root => Read(root, file));

    private static int FenceEnd(string text, int at, string fence)
    {
        var end = NextLine(text, at);
        return text.AsSpan(at, end - at).TrimEnd().SequenceEqual(fence) ? end : -1;
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    private static Checked<FrontMatter> Read(YamlNode root, string file)
    {
        var faults = new List<Diagnostic>();
        var fields = new Fields(root, file, faults, Keys);
        var story = Bylined(new StoryDraft(fields.Place)
        {
            Id = fields.Id("id"),
            Headline = fields.Text("headline") ?? fields.Text("title") ?? "",
            Kicker = fields.Text("kicker"),
            Deck = fields.Text("deck") ?? fields.Text("subtitle"),
            Kind = WishReader.Kind(fields),
            Priority = WishReader.Priority(fields),
            HeadlineDirection = WishReader.Direction(fields),
            PullQuote = fields.Text("pull-quote"),
            Wishes = WishReader.Read(fields),
            Link = fields.Address("link"),
            Pictures = [.. (fields["image"] is { } image ? [image] : Enumerable.Empty<YamlNode>()).Concat(fields.List("pictures")).Select(p => Picture(p, file, faults))],
        }, fields);
        return Checked.Of(new FrontMatter(story, fields.Text("section"), DateOf(fields), fields.Text("language"), [.. faults.Select(Softened)]), faults.Select(Softened).Where(f => f.Severity == Severity.Error));
    }

    /// <summary>A date, of which other programs also write the time of day.</summary>
    private static DateOnly? DateOf(Fields fields) =>
        fields.Text("date") is [.., _] text && TimeOfDay().Match(text) is { Success: true } match && DateOnly.TryParseExact(match.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : fields.Date("date");

    [GeneratedRegex(@"\A([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{1,2}:[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    /// <summary>Other programs have keys of their own in the same place: they are told, and the file is read.</summary>
    private static Diagnostic Softened(Diagnostic fault) => fault.Code == "PE1203" ? fault with { Severity = Severity.Warning, Message = fault.Message + " It is not read" } : fault;

    /// <summary>A byline in words, <c>记者 陆知微</c> or <c>本报讯（记者 陆知微）</c>, or taken apart as in edition files.</summary>
    private static StoryDraft Bylined(StoryDraft story, Fields fields)
    {
        if (fields["byline"] is YamlMappingNode)
        {
            var byline = fields.Map("byline", "dateline", "credit", "own-line");
            return story with { Dateline = byline?.Text("dateline"), Writer = byline?.Text("credit"), IsBylineApart = byline?.Flag("own-line") == true };
        }

        var words = fields.Text("byline") ?? fields.Text("author");
        var match = LinePatterns.Dateline().Match(words ?? "");
        return match.Success && match.Length == words!.Length
            ? story with { Dateline = match.Groups[1].Value, Writer = match.Groups[2].Success ? match.Groups[2].Value : null }
            : story with { Writer = words };
    }

    private static NamedPicture Picture(YamlNode node, string file, List<Diagnostic> faults)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } path })
        {
            return new NamedPicture(path);
        }

        var fields = new Fields(node, file, faults, "file", "caption", "credit", "alt", "focus", "faces", "crop");
        return new NamedPicture(fields.Text("file") ?? "", fields.Text("caption"), fields.Text("credit"), fields.Text("alt")) { Framing = FramingReader.Read(fields) };
    }
}
