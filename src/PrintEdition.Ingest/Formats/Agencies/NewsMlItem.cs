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
    public string Headline => meta?.Words("headline") ?? element.Words("itemMeta", "title") ?? "";

    /// <summary>Its language; null when it does not say.</summary>
    public string? Language => meta?.First("language")?.Given("tag") ?? element.Given("lang");

    /// <summary>Its publishing status.</summary>
    public string? Status => element.First("itemMeta", "pubStatus")?.Given("qcode");

    /// <summary>When it may be printed; null for at once.</summary>
    public string? Embargo => element.Words("itemMeta", "embargoed");

    /// <summary>Ids of the items that it is linked to.</summary>
    public IEnumerable<string> Links => element.All("itemMeta").SelectMany(m => m.All("link")).Concat(element.All("assert").SelectMany(a => a.All("link"))).Select(l => l.Given("residref")).OfType<string>();

    private string? Class => element.First("itemMeta", "itemClass")?.Given("qcode")?.Split(':')[^1];

    private XElement? InlineXml => element.First("contentSet", "inlineXML")?.Elements().FirstOrDefault();

    private string? InlineText => element.First("contentSet", "inlineData")?.Value;

    /// <summary>The item as a picture; null when it names no file.</summary>
    public NamedPicture? Picture()
    {
        var files = element.All("contentSet").SelectMany(s => s.All("remoteContent")).Where(c => c.Given("href") is not null).ToArray();
        var best = files.FirstOrDefault(f => LocalPicture.PathOf(f.Given("href")!) is not null) ?? files.MaxBy(f => int.TryParse(f.Given("width"), out var width) ? width : 0);
        var words = meta?.All("description").OrderBy(d => d.Given("role") == "drol:caption" ? 0 : 1).Select(d => PlainText.Line(d.Value)).FirstOrDefault() ?? meta?.Words("headline");
        var (caption, credit) = FigureReader.Split(words ?? "");
        return best is null ? null : new NamedPicture(best.Given("href")!, caption, meta?.Words("creditline") ?? meta?.Words("by") ?? credit);
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
            Writer = meta?.Words("by") ?? text.Writer,
            Dateline = meta?.Words("dateline") ?? text.Dateline,
            Priority = NitfReader.Urgency(meta?.Words("urgency")) ?? text.Priority,
            Pictures = [.. pictures],
        };
    }

    private MarkupBody Body(Cleaner cleaner, SourceSpan place)
    {
        if (InlineXml is not { } xml)
        {
            return MarkupReader.ReadPlain(InlineText ?? "", cleaner, place);
        }

        var body = xml.Name.LocalName == "html" ? xml.First("body") ?? xml : xml;
        return MarkupReader.Read(XmlTree.Of(HtmlNames.Contains(body.Name.LocalName) ? body : xml), cleaner, place);
    }
}
