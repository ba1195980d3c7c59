using System.Collections.Immutable;
using System.Xml.Linq;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats.Xml;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>Reads NewsML-G2 (IPTC): news items by themselves or in a message, in the order of its packages.</summary>
internal sealed class NewsMlReader
{
    private readonly InputDocument document;
    private readonly StoryMaker maker;
    private readonly List<NewsMlItem> items;
    private readonly Dictionary<string, NewsMlItem> byId;
    private readonly HashSet<NewsMlItem> taken = [];
    private readonly List<Section> sections = [];
    private string? language;

    private NewsMlReader(InputDocument document, IEnumerable<XElement> elements)
    {
        this.document = document;
        maker = new StoryMaker(document);
        items = [.. elements.Select(e => new NewsMlItem(e))];
        byId = items.Where(i => i.Id is not null).DistinctBy(i => i.Id).ToDictionary(i => i.Id!, StringComparer.Ordinal);
    }

    /// <summary>Reads a file.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => XmlInput.Parse(document).Then(root =>
    {
        var all = root.Name.LocalName == "newsMessage" ? root.First("itemSet")?.Elements() ?? [] : [root];
        var reader = new NewsMlReader(document, all.Where(e => e.Name.LocalName == "newsItem"));
        return reader.Read([.. all.Where(e => e.Name.LocalName == "packageItem")], root);
    });

    private Checked<ReadEdition> Read(ImmutableArray<XElement> packages, XElement root)
    {
        InputLimitException.ThrowOver(items.Count, InputLimits.MostArticles, "items");
        var tag = LanguageTag.Of(items.Where(i => i.IsText).Select(i => i.Language).FirstOrDefault(l => l is not null));
        language = tag ?? "zh-CN";
        maker.Cleaner = tag is null ? maker.Cleaner : maker.Cleaner with { Quotes = QuotationMarks.Of(tag) };
        foreach (var (package, group) in packages.SelectMany(p => NewsMlPackage.Groups(p).Select(g => (p, g))))
        {
            Take(group, package.PlaceOf(document.File));
        }

        Add(ArticleAssembler.DefaultSection, items.Where(i => i.IsText && taken.Add(i)).ToArray(), []);
        return sections.Count > 0
            ? Checked.Of(new ReadEdition(new Edition { Language = language, Sections = [.. sections] }, []), maker.Findings)
            : Checked.Failed<ReadEdition>([.. maker.Findings, new Diagnostic("PE1105", Severity.Error, "no news item with a text was found; give one with inlineXML or inlineData", root.PlaceOf(document.File))]);
    }

    /// <summary>The items of a group; its pictures go with its first text.</summary>
    private void Take(NewsMlGroup group, SourceSpan place)
    {
        var named = group.Ids.Where(byId.ContainsKey).Select(id => byId[id]).ToArray();
        foreach (var missing in group.Ids.Where(id => !byId.ContainsKey(id)).Take(1))
        {
            maker.Tell("PE1411", Severity.Warning, $"the package names {group.Ids.Count(id => !byId.ContainsKey(id))} item(s) that are not in the file, the first is {StoryMaker.Short(missing)}; ask for the whole message", place);
        }

        Add(group.Section ?? ArticleAssembler.DefaultSection, named.Where(i => i.IsText && taken.Add(i)).ToArray(), [.. named.Where(i => i.IsPicture)]);
    }

    private void Add(string section, NewsMlItem[] texts, ImmutableArray<NewsMlItem> pictures)
    {
        var articles = texts
            .Select((item, i) => (Item: item, Pictures: i == 0 ? pictures : []))
            .Where(a => PublishingStatus.IsPrintable(a.Item.Status, a.Item.Embargo, a.Item.Headline, a.Item.PlaceIn(document.File), maker))
            .Select(a => maker.Make(a.Item.Draft(document.File, maker.Cleaner, PicturesOf(a.Item, a.Pictures))))
            .ToImmutableArray();
        if (!articles.IsEmpty)
        {
            Append(maker.Cleaner.Phrases(section), articles);
        }
    }

    private void Append(string name, ImmutableArray<Article> articles)
    {
        var at = sections.FindIndex(s => s.Name == name);
        if (at < 0)
        {
            sections.Add(new Section(name, articles));
        }
        else
        {
            sections[at] = sections[at] with { Articles = sections[at].Articles.AddRange(articles) };
        }
    }

    private IEnumerable<NamedPicture> PicturesOf(NewsMlItem text, ImmutableArray<NewsMlItem> beside) =>
        text.Links.Where(byId.ContainsKey).Select(id => byId[id]).Where(i => i.IsPicture).Concat(beside).Distinct()
            .Where(p => PublishingStatus.IsPrintable(p.Status, p.Embargo, p.Headline, p.PlaceIn(document.File), maker))
            .Select(p => p.Picture()).OfType<NamedPicture>();
}
