using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats.Json;
using PrintEdition.Ingest.Markup;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>Reads JSON Feed 1.1 (jsonfeed.org), and 1, in which an item has one author.</summary>
internal static class JsonFeedReader
{
    /// <summary>Reads a feed.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => JsonInput.Parse(document).Then(root =>
        root.Value("items") is YamlSequenceNode
            ? FeedReader.Read(document, root.Text("language"), cleaner => Read(root, document.File, cleaner))
            : document.Refuse("PE1402", "this is no JSON Feed: it has no 'items'; name its format with --from, or leave that out", root.PlaceOf(document.File)));

    private static Feed Read(YamlNode feed, string file, Cleaner cleaner)
    {
        var writers = WritersOf(feed);
        return new Feed(feed.Words("title"), feed.List("items").Select(item => Item(item, file, cleaner, writers)));
    }

    private static FeedItem Item(YamlNode item, string file, Cleaner cleaner, string? writers)
    {
        var place = item.PlaceOf(file);
        var link = item.Words("url") ?? item.Words("external_url");
        var isWhole = (item.Text("content_html") ?? item.Text("content_text")) is not null;
        var story = new StoryDraft(place)
        {
            Headline = item.Words("title") ?? "",
            Writer = WritersOf(item) ?? writers,
            Link = link,
            Body = Body(item, cleaner, place, link),
            Pictures = [.. Pictures(item)],
        };
        return new FeedItem(story, item.Words("id"), isWhole, item.Words("date_published") ?? item.Words("date_modified"));
    }

    private static MarkupBody Body(YamlNode item, Cleaner cleaner, SourceSpan place, string? site) => item.Text("content_html") is { } html
        ? MarkupReader.Read(HtmlTree.Of(html), cleaner, place, site)
        : MarkupReader.ReadPlain(item.Text("content_text") ?? item.Text("summary") ?? "", cleaner, place);

    private static string? WritersOf(YamlNode node)
    {
        var authors = node.List("authors").Concat(node.Value("author") is { } one ? [one] : []);
        return string.Join(' ', authors.Select(a => a.Words("name")).OfType<string>().Distinct()) is { Length: > 0 } names ? names : null;
    }

    private static IEnumerable<NamedPicture> Pictures(YamlNode item)
    {
        if (item.Words("image") is { } image)
        {
            yield return new NamedPicture(image);
        }

        foreach (var attached in item.List("attachments").Where(a => a.Text("mime_type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true))
        {
            if (attached.Words("url") is { } url)
            {
                yield return new NamedPicture(url, attached.Words("title"));
            }
        }
    }
}
