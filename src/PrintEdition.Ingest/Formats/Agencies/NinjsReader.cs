using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats.Json;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>Reads IPTC ninjs 2 and 3, one item or a list of them; of ninjs 1, headline, byline and bodies too.</summary>
internal static class NinjsReader
{
    private static readonly string[] HtmlTypes = ["text/html", "application/xhtml+xml"];
    private static readonly string[] PictureTypes = ["picture", "graphic", "photo", "image"];

    /// <summary>Reads a file.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => JsonInput.Parse(document).Then(root => Read(document, root));

    private static Checked<ReadEdition> Read(InputDocument document, YamlNode root)
    {
        var items = (root is YamlSequenceNode list ? list.Children : [root]).SelectMany(Texts).ToArray();
        InputLimitException.ThrowOver(items.Length, InputLimits.MostArticles, "items");
        var maker = new StoryMaker(document);
        var tag = LanguageTag.Of(items.Select(i => i.Text("language")).FirstOrDefault(l => l is not null));
        maker.Cleaner = tag is null ? maker.Cleaner : maker.Cleaner with { Quotes = QuotationMarks.Of(tag) };
        var articles = items
            .Where(i => PublishingStatus.IsPrintable(i.Text("pubstatus"), i.Words("embargoed"), Headline(i), i.PlaceOf(document.File), maker))
            .Select(i => maker.Make(Draft(i, document.File, maker.Cleaner)))
            .ToImmutableArray();
        return articles.IsEmpty
            ? Checked.Failed<ReadEdition>([.. maker.Findings, new Diagnostic("PE1105", Severity.Error, "no item with a text was found; a ninjs text has 'bodies'", root.PlaceOf(document.File))])
            : Checked.Of(new ReadEdition(new Edition { Language = tag ?? "zh-CN", Sections = [new Section(ArticleAssembler.DefaultSection, articles)] }, []), maker.Findings);
    }

    /// <summary>The texts of an item: itself, and those that a composite holds.</summary>
    private static IEnumerable<YamlNode> Texts(YamlNode item)
    {
        var inner = Associations(item).Where(a => Bodies(a).Any());
        return Bodies(item).Any() || Headline(item).Length > 0 && !inner.Any() ? [item, .. inner] : inner;
    }

    /// <summary>Items that go with one: a list with names in ninjs 2 and 3, an object in ninjs 1.</summary>
    private static IEnumerable<YamlNode> Associations(YamlNode item) =>
        item.Value("associations") is YamlMappingNode named ? named.Children.Select(c => c.Value) : item.List("associations");

    private static StoryDraft Draft(YamlNode item, string file, Cleaner cleaner)
    {
        var place = item.PlaceOf(file);
        return new StoryDraft(place)
        {
            Headline = Headline(item),
            Kicker = HeadlineOf(item, "kicker"),
            Deck = HeadlineOf(item, "deck", "subhead", "subheadline", "sub"),
            Writer = item.Words("by") ?? item.Words("byline"),
            Priority = item.Number("urgency") is >= 1 and <= 9 and var urgency ? urgency : null,
            Body = Body(item, cleaner, place),
            Pictures = [.. Associations(item).Where(IsPicture).Select(Picture).OfType<NamedPicture>()],
        };
    }

    private static string Headline(YamlNode item) =>
        HeadlineOf(item, "main") ?? item.List("headlines").FirstOrDefault()?.Words("value") ?? item.Words("headline") ?? item.Words("title") ?? "";

    private static string? HeadlineOf(YamlNode item, params string[] roles) =>
        item.List("headlines").FirstOrDefault(h => roles.Contains(h.Text("role"), StringComparer.OrdinalIgnoreCase))?.Words("value");

    /// <summary>Bodies as type and text; ninjs 1 has a key for each.</summary>
    private static IEnumerable<(string Type, string Text)> Bodies(YamlNode item) => item.List("bodies")
        .Select(b => (Type: b.Words("contenttype") ?? "text/plain", Text: b.Text("value")))
        .Concat([(Type: "text/html", Text: item.Text("body_html")), (Type: "application/xhtml+xml", Text: item.Text("body_xhtml")), (Type: "text/plain", Text: item.Text("body_text"))])
        .Where(b => !string.IsNullOrWhiteSpace(b.Text)).Select(b => (b.Type, b.Text!));

    /// <summary>A marked-up body before a plain one; bodies in other vocabularies are not read.</summary>
    private static MarkupBody Body(YamlNode item, Cleaner cleaner, SourceSpan place)
    {
        var bodies = Bodies(item).ToArray();
        var html = bodies.Where(b => HtmlTypes.Contains(b.Type.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase)).Select(b => b.Text).FirstOrDefault();
        return html is not null
            ? MarkupReader.Read(HtmlTree.Of(html), cleaner, place)
            : MarkupReader.ReadPlain(bodies.Where(b => b.Type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)).Select(b => b.Text).FirstOrDefault() ?? "", cleaner, place);
    }

    private static bool IsPicture(YamlNode item) => PictureTypes.Contains(item.Text("type"), StringComparer.OrdinalIgnoreCase);

    private static NamedPicture? Picture(YamlNode item)
    {
        var all = item.Value("renditions") is YamlMappingNode named ? named.Children.Select(c => c.Value) : item.List("renditions");
        var files = all.Where(r => r.Words("href") is not null).ToArray();
        var best = files.FirstOrDefault(f => LocalPicture.PathOf(f.Words("href")!) is not null) ?? files.MaxBy(f => f.Number("width") ?? 0);
        var words = item.List("descriptions").FirstOrDefault()?.Words("value") ?? item.Words("description_text") ?? HeadlineOf(item, "main");
        var (caption, credit) = FigureReader.Split(words ?? "");
        return best is null ? null : new NamedPicture(best.Words("href")!, caption, item.Words("by") ?? item.Words("byline") ?? item.Words("creditline") ?? credit);
    }
}
