using System.Xml.Linq;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats.Xml;
using PrintEdition.Ingest.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>A news item of NewsML-G2 2: a text, or a picture.</summary>
/// <param name="element">Its element.</param>
internal sealed class NewsMlItem(XElement element)
{
    private static readonly string[] HtmlNames = ["html", "body", "div", "section", "article", "main"];
    private readonly XElement? meta = element.First("contentMeta");

    /// <summary>What it is known by.</summary>
    public string? Id => element.Given("guid");

    /// <summary>Where it stands.</summary>
    public SourceSpan PlaceIn(string file) => element.PlaceOf(file);

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => Class is "picture" or "graphic";

    /// <summary>Whether it has a text.</summary>
    public bool IsText => InlineXml is not null || InlineText is not null;

    /// <summary>Its headline.</summary>
    public string Headline => HeadlineOf(Roles.IsMain) ?? meta?.Words("headline") ?? element.Words("itemMeta", "title") ?? "";

    /// <summary>Its language; null when it does not say.</summary>
    public string? Language => meta?.First("language")?.Given("tag") ?? element.Given("lang");

    /// <summary>Its publishing status.</summary>
    public string? Status => element.First("itemMeta", "pubStatus")?.Given("qcode");

    /// <summary>When it may be printed; null for at once.</summary>
    public string? Embargo => element.Words("itemMeta", "embargoed");

    /// <summary>Ids of the items that it is linked to.</summary>
    public IEnumerable<string> Links => element.All("itemMeta").SelectMany(m => m.All("link")).Concat(element.All("assert").SelectMany(a => a.All("link"))).Select(l => l.Given("residref")).OfType<string>();

    private string? EditorsNote => string.Join(' ', (element.First("itemMeta")?.All("edNote") ?? []).Select(n => PlainText.Line(n.Value))) is { Length: > 0 } note ? note : null;

    private string? Caption => DescriptionOf(Roles.IsCaption) ?? DescriptionOf(r => !Roles.IsAlternate(r));

    private string? Class => element.First("itemMeta", "itemClass")?.Given("qcode")?.Split(':')[^1];

    /// <summary>Of several renditions of a text, the first in a vocabulary that is read.</summary>
    private XElement? InlineXml
    {
        get
        {
            var roots = element.All("contentSet").SelectMany(s => s.All("inlineXML")).Select(x => x.Elements().FirstOrDefault()).OfType<XElement>().ToArray();
            return Array.Find(roots, r => r.Name.LocalName == "nitf" || HtmlNames.Contains(r.Name.LocalName)) ?? roots.FirstOrDefault();
        }
    }

    /// <summary>The first text that is not coded, which pictures in the item may be.</summary>
    private XElement? InlineText => element.All("contentSet").SelectMany(s => s.All("inlineData")).FirstOrDefault(d => d.Given("encoding") is null && !string.IsNullOrWhiteSpace(d.Value));

    private string? HeadlineOf(Func<string?, bool> isWanted) =>
        (meta?.All("headline") ?? []).Where(h => isWanted(h.Given("role") ?? h.Given("roleuri"))).Select(h => PlainText.Line(h.Value)).FirstOrDefault(h => h.Length > 0);

    private string? DescriptionOf(Func<string?, bool> isWanted) =>
        (meta?.All("description") ?? []).Where(d => isWanted(d.Given("role") ?? d.Given("roleuri"))).Select(d => PlainText.Line(d.Value)).FirstOrDefault(d => d.Length > 0);

    /// <summary>Names of the people who made it.</summary>
    private string? Names() => string.Join(' ', (meta?.All("creator") ?? []).Select(c => c.Words("name")).OfType<string>()) is { Length: > 0 } names ? names : null;

    /// <summary>The item as a picture; null when it names no file.</summary>
    public NamedPicture? Picture()
    {
        var files = element.All("contentSet").SelectMany(s => s.All("remoteContent")).Where(c => c.Given("href") is not null).ToArray();
        var best = files.FirstOrDefault(f => LocalPicture.PathOf(f.Given("href")!) is not null) ?? files.MaxBy(f => int.TryParse(f.Given("width"), out var width) ? width : 0);
        var (caption, credit) = FigureReader.Split(Caption ?? Headline);
        return best is null ? null : new NamedPicture(best.Given("href")!, caption, meta?.Words("creditline") ?? meta?.Words("by") ?? credit ?? Names(), DescriptionOf(Roles.IsAlternate));
    }

    /// <summary>A picture that goes with no text: a story of its own, whose text is the caption.</summary>
    public StoryDraft PictureStory(string file, Cleaner cleaner)
    {
        var place = PlaceIn(file);
        var picture = Picture();
        return new StoryDraft(place)
        {
            Kind = ArticleKind.PictureStory,
            Headline = HeadlineOf(Roles.IsMain) ?? "",
            Body = MarkupReader.ReadPlain(FigureReader.Split(Caption ?? "").Caption ?? "", cleaner, place),
            EditorsNote = EditorsNote,
            Pictures = picture is null ? [] : [picture with { Caption = null }],
        };
    }

    /// <summary>The item as an article; what its text says in fields of its own fills up what the item does not say.</summary>
    public StoryDraft Draft(string file, Cleaner cleaner, IEnumerable<NamedPicture> pictures)
    {
        var place = PlaceIn(file);
        var text = InlineXml is { Name.LocalName: "nitf" } nitf ? NitfReader.Draft(nitf, file, cleaner) : new StoryDraft(place) { Body = Body(cleaner, place) };
        return text with
        {
            Place = place,
            Headline = Headline is { Length: > 0 } headline ? headline : text.Headline,
            Kicker = HeadlineOf(Roles.IsKicker) ?? text.Kicker,
            Deck = HeadlineOf(Roles.IsDeck) ?? text.Deck,
            Summary = DescriptionOf(r => !Roles.IsCaption(r) && !Roles.IsAlternate(r)) ?? text.Summary,
            EditorsNote = EditorsNote ?? text.EditorsNote,
            Writer = meta?.Words("by") ?? text.Writer ?? Names(),
            Dateline = meta?.Words("dateline") ?? text.Dateline,
            Priority = NitfReader.Urgency(meta?.Words("urgency")) ?? text.Priority,
            Pictures = [.. pictures],
        };
    }

    private MarkupBody Body(Cleaner cleaner, SourceSpan place)
    {
        if (InlineXml is not { } xml)
        {
            return InlineText is { } data && data.Given("contenttype")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
                ? MarkupReader.Read(HtmlTree.Of(data.Value), cleaner, place)
                : MarkupReader.ReadPlain(InlineText?.Value ?? "", cleaner, place);
        }

        var body = xml.Name.LocalName == "html" ? xml.First("body") ?? xml : xml;
        return MarkupReader.Read(XmlTree.Of(HtmlNames.Contains(body.Name.LocalName) ? body : xml), cleaner, place);
    }
}
