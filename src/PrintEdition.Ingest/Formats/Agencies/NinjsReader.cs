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
        var stories = (root is YamlSequenceNode list ? list.Children : [root]).SelectMany(i => StoriesOf(i, null)).ToArray();
        InputLimitException.ThrowOver(stories.Length, InputLimits.MostArticles, "items");
        var maker = new StoryMaker(document);
        var tag = LanguageTag.Of(stories.Select(s => s.Item.Text("language")).FirstOrDefault(l => l is not null));
        maker.Cleaner = tag is null ? maker.Cleaner : maker.Cleaner with { Quotes = QuotationMarks.Of(tag) };
        var printed = stories.Where(s => PublishingStatus.IsPrintable(s.Item.Text("pubstatus"), s.Item.Words("embargoed"), Headline(s.Item), s.Item.PlaceOf(document.File), maker));
        var sections = printed
            .GroupBy(s => maker.Cleaner.Phrases(s.Section ?? ArticleAssembler.DefaultSection), StringComparer.Ordinal)
            .Select(g => new Section(g.Key, [.. g.Select(s => maker.Make(Draft(s, document.File, maker.Cleaner)))]))
            .ToImmutableArray();
        TellOthers(stories, document.File, maker);
        return sections.IsEmpty
            ? Checked.Failed<ReadEdition>([.. maker.Findings, new Diagnostic("PE1105", Severity.Error, "no item with a text was found; a ninjs text has 'bodies'", root.PlaceOf(document.File))])
            : Checked.Of(new ReadEdition(new Edition { Language = tag ?? "zh-CN", Sections = sections }, []), maker.Findings);
    }

    /// <summary>An item that is printed as an article.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Section">The name of its section; null for none.</param>
    /// <param name="Beside">The items that go with it.</param>
    private sealed record Story(YamlNode Item, string? Section, ImmutableArray<YamlNode> Beside);

    /// <summary>
    /// The stories of an item: itself, and those that a composite holds, whose headline names their section and whose pictures go with its first
    /// text.
    /// </summary>
    private static IEnumerable<Story> StoriesOf(YamlNode item, string? section)
    {
        var beside = Associations(item).ToImmutableArray();
        var texts = beside.Where(a => Bodies(a).Any()).ToImmutableArray();
        var others = beside.Where(a => !Bodies(a).Any()).ToImmutableArray();
        if (Bodies(item).Any() || IsPicture(item) || texts.IsEmpty)
        {
            return Headline(item).Length + (Bodies(item).Any() || IsPicture(item) ? 1 : 0) > 0
                ? [new Story(item, section, others), .. texts.SelectMany(t => StoriesOf(t, section))]
                : others.Where(IsPicture).Select(p => new Story(p, section, []));
        }

        var name = Headline(item) is { Length: > 0 } headline ? headline : section;
        return texts.SelectMany(t => StoriesOf(t, name)).Select((s, i) => i == 0 ? s with { Beside = s.Beside.AddRange(others) } : s);
    }

    /// <summary>Sound, video, events: paper cannot show them.</summary>
    private static void TellOthers(IEnumerable<Story> stories, string file, StoryMaker maker)
    {
        foreach (var (story, other) in stories.SelectMany(s => s.Beside.Where(b => !IsPicture(b)).Select(b => (s, b))))
        {
            maker.Tell("PE1408", Severity.Note, $"'{StoryMaker.Short(Headline(other))}', which goes with '{StoryMaker.Short(Headline(story.Item))}', is neither text nor picture and is left out", other.PlaceOf(file));
        }
    }

    /// <summary>Items that go with one: a list with names in ninjs 2 and 3, an object in ninjs 1.</summary>
    private static IEnumerable<YamlNode> Associations(YamlNode item) =>
        item.Value("associations") is YamlMappingNode named ? named.Children.Select(c => c.Value) : item.List("associations");

    private static StoryDraft Draft(Story story, string file, Cleaner cleaner)
    {
        var item = story.Item;
        var place = item.PlaceOf(file);
        return IsPicture(item) && !Bodies(item).Any() ? PictureStory(item, cleaner, place) : new StoryDraft(place)
        {
            Headline = Headline(item),
            Kicker = HeadlineOf(item, Roles.IsKicker),
            Deck = HeadlineOf(item, Roles.IsDeck) ?? item.Words("headline_subheadline"),
            Summary = DescriptionOf(item, r => !Roles.IsCaption(r) && !Roles.IsAlternate(r)) ?? item.Words("description_text"),
            EditorsNote = item.Words("ednote"),
            Writer = item.Words("by") ?? item.Words("byline"),
            Priority = item.Number("urgency") is >= 1 and <= 9 and var urgency ? urgency : null,
            Body = Body(item, cleaner, place),
            Pictures = [.. story.Beside.Where(IsPicture).Select(Picture).OfType<NamedPicture>()],
        };
    }

    /// <summary>A picture that goes with no text: a story of its own, whose text is the caption.</summary>
    private static StoryDraft PictureStory(YamlNode item, Cleaner cleaner, SourceSpan place)
    {
        var picture = Picture(item);
        return new StoryDraft(place)
        {
            Kind = ArticleKind.PictureStory,
            Headline = Headline(item),
            Body = MarkupReader.ReadPlain(FigureReader.Split(Caption(item) ?? "").Caption ?? "", cleaner, place),
            EditorsNote = item.Words("ednote"),
            Pictures = picture is null ? [] : [picture with { Caption = null }],
        };
    }

    private static string Headline(YamlNode item) =>
        HeadlineOf(item, r => r is not null && Roles.IsMain(r)) ?? HeadlineOf(item, r => !Roles.IsKicker(r) && !Roles.IsDeck(r)) ?? item.Words("headline") ?? item.Words("title") ?? "";

    private static string? HeadlineOf(YamlNode item, Func<string?, bool> isWanted) => WordsOf(item.List("headlines"), isWanted);

    private static string? DescriptionOf(YamlNode item, Func<string?, bool> isWanted) => WordsOf(item.List("descriptions"), isWanted);

    /// <summary>The words of the first value whose role is wanted; they may be HTML.</summary>
    private static string? WordsOf(IEnumerable<YamlNode> values, Func<string?, bool> isWanted) => values
        .Where(v => isWanted(v.Text("role")))
        .Select(v => HtmlTypes.Contains(v.Words("contenttype"), StringComparer.OrdinalIgnoreCase) ? PlainText.OfHtml(v.Text("value") ?? "") : v.Words("value"))
        .FirstOrDefault(w => w is { Length: > 0 });

    private static string? Caption(YamlNode item) =>
        DescriptionOf(item, Roles.IsCaption) ?? DescriptionOf(item, r => !Roles.IsAlternate(r)) ?? item.Words("description_text") ?? item.Words("description_caption");

    /// <summary>The bodies that hold something; ninjs 1 has a key for each type.</summary>
    private static IEnumerable<BodyText> Bodies(YamlNode item) => item.List("bodies")
        .Select(b => new BodyText(b.Words("contenttype") ?? "text/plain", b.Text("value") ?? "", Roles.IsMain(b.Text("role"))))
        .Append(new BodyText("text/html", item.Text("body_html") ?? "", IsMain: true))
        .Append(new BodyText("application/xhtml+xml", item.Text("body_xhtml") ?? "", IsMain: true))
        .Append(new BodyText("text/plain", item.Text("body_text") ?? "", IsMain: true))
        .Where(b => !string.IsNullOrWhiteSpace(b.Text));

    private sealed record BodyText(string Type, string Text, bool IsMain);

    /// <summary>Of the main bodies, else of all, a marked-up one before a plain one; bodies in other vocabularies are not read.</summary>
    private static MarkupBody Body(YamlNode item, Cleaner cleaner, SourceSpan place)
    {
        var all = Bodies(item).ToArray();
        var bodies = Array.Exists(all, b => b.IsMain) ? all.Where(b => b.IsMain).ToArray() : all;
        var html = bodies.Where(b => HtmlTypes.Contains(b.Type.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase)).Select(b => b.Text).FirstOrDefault();
        return html is not null
            ? MarkupReader.Read(HtmlTree.Of(html), cleaner, place)
            : MarkupReader.ReadPlain(bodies.Where(b => b.Type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)).Select(b => b.Text).FirstOrDefault() ?? "", cleaner, place);
    }

    private static bool IsPicture(YamlNode item) => PictureTypes.Contains(item.Text("type"), StringComparer.OrdinalIgnoreCase);

    private static NamedPicture? Picture(YamlNode item)
    {
        var all = item.Value("renditions") is YamlMappingNode named ? named.Children.Select(c => c.Value) : item.List("renditions");
        var files = all.Where(r => r.Words("href") is not null && (r.Words("contenttype") ?? r.Words("mimetype") ?? "image/").StartsWith("image/", StringComparison.OrdinalIgnoreCase)).ToArray();
        var best = files.FirstOrDefault(f => LocalPicture.PathOf(f.Words("href")!) is not null) ?? files.MaxBy(f => f.Number("width") ?? 0);
        var (caption, credit) = FigureReader.Split(Caption(item) ?? Headline(item));
        return best is null ? null : new NamedPicture(best.Words("href")!, caption, item.Words("by") ?? item.Words("byline") ?? item.Words("creditline") ?? credit, DescriptionOf(item, Roles.IsAlternate));
    }
}
