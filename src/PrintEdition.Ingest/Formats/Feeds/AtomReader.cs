using System.Xml.Linq;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats.Xml;
using PrintEdition.Ingest.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>Reads Atom (RFC 4287): texts are plain, escaped HTML, or XHTML.</summary>
internal static class AtomReader
{
    /// <summary>Reads a feed.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => XmlInput.Parse(document).Then(root =>
        root.Name.LocalName == "feed"
            ? FeedReader.Read(document, root.Given("lang"), cleaner => Read(root, document.File, cleaner))
            : document.Refuse("PE1402", $"this is no Atom: it has <{root.Name.LocalName}> where <feed> is wanted; name its format with --from, or leave that out", root.PlaceOf(document.File)));

    private static Feed Read(XElement feed, string file, Cleaner cleaner)
    {
        var writer = WriterOf(feed);
        return new Feed(Line(feed.First("title")), feed.All("entry").Select(entry => Item(entry, file, cleaner, writer)));
    }

    private static FeedItem Item(XElement entry, string file, Cleaner cleaner, string? writer)
    {
        var place = entry.PlaceOf(file);
        var link = LinkOf(entry);
        var content = entry.First("content");
        var isWhole = content is not null && content.Given("src") is null && !string.IsNullOrWhiteSpace(content.Value);
        var story = new StoryDraft(place)
        {
            Headline = Line(entry.First("title")) ?? "",
            Writer = WriterOf(entry) ?? (entry.First("source") is { } source ? WriterOf(source) : null) ?? writer,
            Link = link,
            Body = (isWhole ? content : entry.First("summary")) is { } text ? Body(text, cleaner, place, content?.Given("base") ?? link) : MarkupBody.Empty,
            Pictures = [.. entry.All("link").Where(IsPicture).Select(l => l.Given("href")).OfType<string>().Select(h => new NamedPicture(h))],
        };
        return new FeedItem(story, entry.Words("id"), isWhole, entry.Words("published") ?? entry.Words("updated"));
    }

    private static string? LinkOf(XElement entry) => entry.All("link").FirstOrDefault(l => l.Given("rel") is null or "alternate")?.Given("href");

    private static bool IsPicture(XElement link) => link.Given("rel") == "enclosure" && link.Given("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;

    private static string? WriterOf(XElement element) =>
        string.Join(' ', element.All("author").Select(a => a.Words("name")).OfType<string>()) is { Length: > 0 } names ? names : null;

    private static string? Line(XElement? text) => text is null ? null : text.Given("type") switch
    {
        "html" or "text/html" => PlainText.OfHtml(text.Value),
        _ => PlainText.Line(text.Value),
    };

    private static MarkupBody Body(XElement text, Cleaner cleaner, SourceSpan place, string? site) => text.Given("type") switch
    {
        "xhtml" or "application/xhtml+xml" => MarkupReader.Read(XmlTree.Of(text), cleaner, place, site),
        "html" or "text/html" => MarkupReader.Read(HtmlTree.Of(text.Value), cleaner, place, site),
        _ => MarkupReader.ReadPlain(text.Value, cleaner, place),
    };
}
