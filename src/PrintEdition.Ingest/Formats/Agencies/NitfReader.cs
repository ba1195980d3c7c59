using System.Xml.Linq;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats.Xml;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>Reads an item in NITF (IPTC News Industry Text Format 3).</summary>
internal static class NitfReader
{
    private const int LeastUrgent = 9;

    /// <summary>Reads a file.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => XmlInput.Parse(document).Then(root =>
    {
        if (root.Name.LocalName != "nitf")
        {
            return document.Refuse("PE1402", $"this is no NITF: it has <{root.Name.LocalName}> where <nitf> is wanted; name its format with --from, or leave that out", root.PlaceOf(document.File));
        }

        var maker = new StoryMaker(document);
        var tag = LanguageTag.Of(root.Given("lang"));
        maker.Cleaner = tag is null ? maker.Cleaner : maker.Cleaner with { Quotes = QuotationMarks.Of(tag) };
        var draft = Draft(root, document.File, maker.Cleaner);
        return PublishingStatus.IsPrintable(root.First("head", "docdata")?.Given("management-status"), null, draft.Headline, draft.Place, maker)
            ? Checked.Of(new ReadEdition(new Edition { Language = tag ?? "zh-CN", Sections = [new Section(ArticleAssembler.DefaultSection, [maker.Make(draft)])] }, []), maker.Findings)
            : Checked.Failed<ReadEdition>([.. maker.Findings, new Diagnostic("PE1105", Severity.Error, "no article is left; give one that may be printed", document.Place)]);
    });

    /// <summary>What an item says.</summary>
    public static StoryDraft Draft(XElement nitf, string file, Cleaner cleaner)
    {
        var place = nitf.PlaceOf(file);
        var head = nitf.First("body", "body.head");
        var headline = head?.First("hedline") ?? head;
        return new StoryDraft(place)
        {
            Headline = headline?.Words("hl1") ?? nitf.Words("head", "title") ?? "",
            Kicker = Lines(headline?.All("hl2").Where(l => Roles.IsKicker(l.Given("class")))),
            Deck = Lines(headline?.All("hl2").Where(l => !Roles.IsKicker(l.Given("class")))),
            Summary = head?.Words("abstract"),
            EditorsNote = EditorsNote(nitf),
            Writer = Lines(head?.All("byline")),
            Dateline = head?.Words("dateline"),
            Priority = Urgency(nitf.First("head", "docdata", "urgency")?.Given("ed-urg")),
            Body = MarkupReader.Read(Content(nitf), cleaner, place),
        };
    }

    /// <summary>Importance of an urgency, 1 to 9; null for none, or for one of agencies' own.</summary>
    public static int? Urgency(string? text) => text is [>= '1' and <= '9'] ? Math.Min(text[0] - '0', LeastUrgent) : null;

    /// <summary>What an item says to the editors; null for nothing.</summary>
    private static string? EditorsNote(XElement nitf) =>
        Lines([.. nitf.First("head", "docdata")?.All("ed-msg").Select(m => new XElement("p", m.Given("info") ?? "")) ?? [], .. nitf.First("body", "body.head")?.All("note") ?? []]);

    private static string? Lines(IEnumerable<XElement>? elements) =>
        string.Join(' ', (elements ?? []).Select(e => PlainText.Line(e.Value)).Where(l => l.Length > 0)) is { Length: > 0 } words ? words : null;

    /// <summary>The text, and the lines that end it.</summary>
    private static MarkupElement Content(XElement nitf)
    {
        var content = nitf.First("body", "body.content") is { } text ? XmlTree.Of(text, NitfNames.Of) : new MarkupElement("div");
        foreach (var end in nitf.First("body", "body.end")?.Elements() ?? [])
        {
            content.Children.Add(XmlTree.Of(end, NitfNames.Of));
        }

        NitfMedia.Simplify(content);
        return content;
    }
}
