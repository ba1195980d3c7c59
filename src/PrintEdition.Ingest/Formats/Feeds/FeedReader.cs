using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>Makes a section of a feed: its items in their order, each once.</summary>
internal static class FeedReader
{
    /// <summary>A shorter text in one paragraph that does not claim to be whole may be a teaser.</summary>
    private const int ShortText = 120;

    private static readonly string[] TeaserEnds = ["…", "...", "[…]", "[...]", "［…］", "阅读全文", "查看全文", "阅读更多", "Read more", "Continue reading"];

    /// <summary>Reads a feed.</summary>
    /// <param name="document">The input.</param>
    /// <param name="read">Takes the feed apart; the cleaner is the one that its texts are cleaned with.</param>
    /// <param name="language">The feed's language; null when it does not say.</param>
    public static Checked<ReadEdition> Read(InputDocument document, string? language, Func<Cleaner, Feed> read)
    {
        var maker = new StoryMaker(document);
        var tag = LanguageTag.Of(language);
        maker.Cleaner = tag is null ? maker.Cleaner : maker.Cleaner with { Quotes = QuotationMarks.Of(tag) };
        var feed = read(maker.Cleaner);
        var items = feed.Items.Take(InputLimits.MostArticles + 1).ToArray();
        InputLimitException.ThrowOver(items.Length, InputLimits.MostArticles, "items");
        if (items.Length == 0)
        {
            return document.Refuse("PE1105", "the feed has no item; give one that has");
        }

        var chosen = document.Selection.Choose([.. Unrepeated(items, maker)], told => maker.Tell([told]), document.Place);
        maker.FetchPictures(chosen.Select(item => item.Story));
        var articles = chosen.Select(item => Make(item, maker)).ToImmutableArray();

        var name = maker.Cleaner.Phrases(PlainText.Line(feed.Title ?? ""));
        var section = new Section(name.Length > 0 ? name : ArticleAssembler.DefaultSection, articles);
        return Checked.Of(new ReadEdition(new Edition { Language = tag ?? "zh-CN", Sections = [section] }, []) { OfFeeds = articles }, maker.Findings);
    }

    private static Article Make(FeedItem item, StoryMaker maker)
    {
        var article = maker.Make(item.Story);
        if (!item.IsWhole && IsTeaser(article))
        {
            maker.Tell("PE1406", Severity.Note, $"'{StoryMaker.Short(article.Headline.Headline)}' seems to be a teaser: the feed does not have the whole text; take it from {article.Link ?? "the paper's site"}", item.Story.Place);
        }

        return article;
    }

    private static bool IsTeaser(Article article)
    {
        var text = string.Concat(article.Body.Select(b => b.PlainText)).TrimEnd(' ', '»', '>', '】', '）', '→');
        return text.Length > 0 && (TeaserEnds.Any(e => text.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || (article.Body.Length == 1 && text.Length < ShortText));
    }

    /// <summary>Items of the same key or address are one; later ones are left out.</summary>
    private static IEnumerable<FeedItem> Unrepeated(IEnumerable<FeedItem> items, StoryMaker maker)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var isNew = (item.Key is null || known.Add("key " + item.Key)) & (item.Story.Link is null || known.Add("link " + item.Story.Link));
            if (isNew)
            {
                yield return item;
            }
            else
            {
                maker.Tell("PE1407", Severity.Note, $"'{StoryMaker.Short(item.Story.Headline)}' is in the feed twice, and is printed once", item.Story.Place);
            }
        }
    }
}
