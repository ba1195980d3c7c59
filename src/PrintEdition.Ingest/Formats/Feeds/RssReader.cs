using System.Collections.Immutable;
using System.Xml.Linq;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats.Xml;
using PrintEdition.Ingest.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>Reads RSS 2.0 (RSS Advisory Board), with the content, Dublin Core and Media RSS modules; 0.91 and 0.92 are the same for this.</summary>
internal static class RssReader
{
    /// <summary>Reads a feed.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => XmlInput.Parse(document).Then(root =>
        root.Name.LocalName == "rss" && root.First("channel") is { } channel
            ? FeedReader.Read(document, channel.Words("language"), cleaner => Read(channel, document.File, cleaner))
            : document.Refuse("PE1402", $"this is no RSS 2.0: it has <{root.Name.LocalName}> where <rss> with a <channel> is wanted; name its format with --from, or leave that out", root.PlaceOf(document.File)));

    private static Feed Read(XElement channel, string file, Cleaner cleaner)
    {
        var site = channel.Words("link");
        return new Feed(channel.Words("title"), channel.All("item").Select(item => Item(item, file, cleaner, site)));
    }

    private static FeedItem Item(XElement item, string file, Cleaner cleaner, string? site)
    {
        var place = item.PlaceOf(file);
        var whole = item.Elements().FirstOrDefault(e => e.Name.LocalName == "encoded")?.Value;
        var link = Address(item.All("link").FirstOrDefault(l => l.Name.NamespaceName.Length == 0)?.Value) ?? PermanentLink(item);
        var text = string.IsNullOrWhiteSpace(whole) ? Description(item) : whole;
        var story = new StoryDraft(place)
        {
            Headline = PlainText.OfHtml(item.All("title").FirstOrDefault(t => t.Name.NamespaceName.Length == 0)?.Value ?? ""),
            Writer = item.Words("creator") ?? Author(item),
            Link = link,
            Body = MarkupReader.Read(HtmlTree.Of(text), cleaner, place, link ?? site),
            Pictures = [.. Pictures(item)],
        };
        return new FeedItem(story, item.Words("guid"), !string.IsNullOrWhiteSpace(whole), item.Words("pubDate") ?? item.Words("date"));
    }

    private static string Description(XElement item) => item.All("description").FirstOrDefault(d => d.Name.NamespaceName.Length == 0)?.Value ?? "";

    private static string? Address(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A <c>guid</c> is the address of the item unless it says otherwise.</summary>
    private static string? PermanentLink(XElement item) =>
        item.First("guid") is { } guid && guid.Given("isPermaLink") != "false" && WebAddress.Of(guid.Value.Trim()) is not null ? guid.Value.Trim() : null;

    /// <summary>RSS has an address with a name in brackets: <c>a@weichuan.example (陆知微)</c>.</summary>
    private static string? Author(XElement item)
    {
        var words = item.Words("author");
        var open = words?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return words is null ? null : open >= 0 && words.EndsWith(')') ? words[(open + 1)..^1] : words.Contains('@', StringComparison.Ordinal) ? null : words;
    }

    private static IEnumerable<NamedPicture> Pictures(XElement item)
    {
        foreach (var media in item.All("content").Concat(item.All("group").Elements().Where(e => e.Name.LocalName == "content")).Where(IsPicture))
        {
            if (media.Given("url") is { } url)
            {
                var (caption, credit) = FigureReader.Split(media.Words("description") ?? media.Words("title") ?? "");
                yield return new NamedPicture(url, caption, media.Words("credit") ?? credit);
            }
        }

        foreach (var url in item.All("enclosure").Where(e => e.Given("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true).Select(e => e.Given("url")).OfType<string>())
        {
            yield return new NamedPicture(url);
        }
    }

    private static bool IsPicture(XElement media) =>
        media.Given("medium") == "image" || media.Given("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true
        || (media.Given("medium") ?? media.Given("type")) is null;
}
