using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Pages;

/// <summary>Reads the article of a web page that was saved: what stands in <c>article</c>, else in <c>main</c>, else in the page.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    public static Checked<ReadEdition> Read(InputDocument document)
    {
        var page = HtmlTree.Of(document.Text);
        var maker = new StoryMaker(document);
        var tag = LanguageTag.Of(page.Find("html")?["lang"]);
        maker.Cleaner = tag is null ? maker.Cleaner : maker.Cleaner with { Quotes = QuotationMarks.Of(tag) };
        var place = document.Place with { Line = 1, Column = 1 };
        var articles = Articles(page).Select(root => maker.Make(Draft(root, page, maker.Cleaner, place))).ToImmutableArray();
        return Checked.Of(new ReadEdition(new Edition { Language = tag ?? "zh-CN", Sections = [new Section(ArticleAssembler.DefaultSection, articles)] }, []), maker.Findings);
    }

    private static MarkupElement[] Articles(MarkupElement page) =>
        page.Outermost(e => e.Name == "article").Take(InputLimits.MostArticles).ToArray() is { Length: > 0 } articles
            ? articles
            : [page.Find("main") ?? page.Find("body") ?? page];

    private static StoryDraft Draft(MarkupElement root, MarkupElement page, Cleaner cleaner, SourceSpan place)
    {
        var group = HeadingGroup.TakeOut(root);
        var heading = group is { Headline.Length: > 0 } ? null : root.Find("h1") ?? root.Find("h2");
        var title = heading ?? page.Find("title");
        Remove(root, heading);
        return new StoryDraft(place)
        {
            Headline = group is { Headline.Length: > 0 } ? group.Headline : title is null ? "" : PlainText.Line(string.Concat(title.Children.Select(PlainText.Of))),
            Kicker = group?.Kicker,
            Deck = group?.Deck,
            Writer = Meta(page, "author"),
            Link = page.Within().FirstOrDefault(e => e.Name == "link" && e["rel"] == "canonical")?["href"],
            Body = MarkupReader.Read(root, cleaner, place),
        };
    }

    private static string? Meta(MarkupElement page, string name) => page.Within().FirstOrDefault(e => e.Name == "meta" && e["name"] == name)?["content"];

    private static bool Remove(MarkupElement root, MarkupElement? element) =>
        element is not null && (root.Children.Remove(element) || root.Elements.Any(e => Remove(e, element)));
}
