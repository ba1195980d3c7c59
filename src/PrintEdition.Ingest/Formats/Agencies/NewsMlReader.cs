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
    private readonly HashSet<string> linked;
    private readonly List<Section> sections = [];
    private string? language;

    private NewsMlReader(InputDocument document, IEnumerable<XElement> elements)
    {
        this.document = document;
        maker = new StoryMaker(document);
        items = [.. elements.Select(e => new NewsMlItem(e))];
        linked = items.Where(i => i.IsText).SelectMany(i => i.Links).ToHashSet(StringComparer.Ordinal);
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
        Add(ArticleAssembler.DefaultSection, PictureStories(items), []);
        TellOthers();
        return sections.Count > 0
            ? Checked.Of(new ReadEdition(new Edition { Language = language, Sections = [.. sections] }, []), maker.Findings)
            : Checked.Failed<ReadEdition>([.. maker.Findings, new Diagnostic("PE1105", Severity.Error, "no news item with a text or a picture was found; give one with inlineXML, inlineData or remoteContent", root.PlaceOf(document.File))]);
    }

    /// <summary>Sound, video, data: paper cannot show them.</summary>
    private void TellOthers()
    {
        var others = items.Where(i => i is { IsPicture: false, IsText: false }).ToArray();
        if (others.Length > 0)
        {
            maker.Tell("PE1408", Severity.Note, $"{others.Length} item(s) are neither texts nor pictures and are left out, the first is '{StoryMaker.Short(others[0].Headline)}'", others[0].PlaceIn(document.File));
        }
    }

    /// <summary>Pictures that go with no text.</summary>
    private NewsMlItem[] PictureStories(IEnumerable<NewsMlItem> from) => [.. from.Where(i => i is { IsPicture: true, IsText: false } && !linked.Contains(i.Id ?? "") && taken.Add(i))];

    /// <summary>The items of a group; its pictures go with its first text. Of alternatives the first is printed.</summary>
    private void Take(NewsMlGroup group, SourceSpan place)
    {
        var named = group.Ids.Where(byId.ContainsKey).Select(id => byId[id]).ToArray();
        foreach (var missing in group.Ids.Where(id => !byId.ContainsKey(id)).Take(1))
        {
            maker.Tell("PE1411", Severity.Warning, $"the package names {group.Ids.Count(id => !byId.ContainsKey(id))} item(s) that are not in the file, the first is {StoryMaker.Short(missing)}; ask for the whole message", place);
        }

        var printed = named.Take(group.Mode switch { NewsMlGroupMode.LeftOut => 0, NewsMlGroupMode.Alternatives => 1, _ => named.Length }).ToArray();
        var section = group.Section ?? ArticleAssembler.DefaultSection;
        var texts = printed.Where(i => i.IsText && taken.Add(i)).ToArray();
        if (texts.Length == 0)
        {
            Add(section, PictureStories(printed), []);
        }

        ImmutableArray<NewsMlItem> pictures = texts.Length == 0 ? [] : [.. printed.Where(i => i.IsPicture && (i.IsText || taken.Add(i)))];
        Add(section, texts, pictures);
        TellAlternatives([.. named.Where(i => (i.IsText || i.IsPicture) && taken.Add(i))], printed.Length < named.Length, place);
    }

    private void TellAlternatives(NewsMlItem[] others, bool areLeftOut, SourceSpan place)
    {
        if (areLeftOut && others.Length > 0)
        {
            maker.Tell("PE1415", Severity.Note, $"{others.Length} item(s) are alternatives to one that is printed, and are left out, the first is '{StoryMaker.Short(others[0].Headline)}'; take the package out to print all", place);
        }
    }

    private void Add(string section, NewsMlItem[] texts, ImmutableArray<NewsMlItem> pictures)
    {
        var articles = texts
            .Select((item, i) => (Item: item, Pictures: i == 0 ? pictures : []))
            .Where(a => PublishingStatus.IsPrintable(a.Item.Status, a.Item.Embargo, a.Item.Headline, a.Item.PlaceIn(document.File), maker))
            .Select(a => maker.Make(a.Item.IsText ? a.Item.Draft(document.File, maker.Cleaner, PicturesOf(a.Item, a.Pictures)) : a.Item.PictureStory(document.File, maker.Cleaner)))
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
