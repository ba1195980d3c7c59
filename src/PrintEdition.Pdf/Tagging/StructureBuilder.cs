using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Structure;

namespace PrintEdition.Pdf.Tagging;

/// <summary>
/// Builds the structure of an edition from what the items say they are (pdf.md 3): masthead and index; a section for each 版, in it an
/// article for each story, whole however many legs and pages it stands on; boxes. What serves an article and would break its text (its
/// jump lines, its code) comes after it.
/// </summary>
internal sealed class StructureBuilder
{
    private readonly Dictionary<string, ArticleDraft> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<Tag, StructureElement> texts = [];
    private readonly Dictionary<(Furnishing, int), StructureElement> furnishings = [];
    private readonly Dictionary<(string, int), StructureElement> pictures = [];
    private readonly List<StructureElement> front = [];
    private readonly List<StructureElement> sections = [];
    private readonly List<StructureElement> boxes = [];
    private readonly BlockStructure blocks = new();
    private readonly HashSet<string> headed;
    private StructureElement? index;

    /// <param name="edition">The edition.</param>
    public StructureBuilder(ComposedEdition edition)
    {
        headed = [.. edition.Pages.SelectMany(p => p.Items).Where(i => i.Tag.Role == ItemRole.Headline).Select(i => i.Tag.ArticleId)];
        foreach (var section in edition.Edition.Sections)
        {
            var element = new StructureElement(StructureTypes.Section);
            sections.Add(element);
            foreach (var article in section.Articles)
            {
                articles.TryAdd(article.Id, new ArticleDraft(article, element.AddElement(new StructureElement(StructureTypes.Article)), []));
            }
        }
    }

    /// <summary>An article's element, and what comes after all that is in it.</summary>
    private sealed record ArticleDraft(Article? Article, StructureElement Element, List<StructureElement> After);

    /// <summary>The element of the document, with all that was put in.</summary>
    public StructureElement Build()
    {
        foreach (var draft in articles.Values)
        {
            draft.After.ForEach(e => draft.Element.AddElement(e));
        }

        var root = new StructureElement(StructureTypes.Document);
        foreach (var element in front.Concat(sections).Concat(boxes))
        {
            root.AddElement(element);
        }

        return root;
    }

    /// <summary>The element that an item's text is in, or its link; null for an artifact.</summary>
    /// <param name="item">The item.</param>
    /// <param name="page">Index of its page.</param>
    public StructureElement? ElementOf(DrawItem item, int page) =>
        item.Furnishing is { } furnishing ? OfFurnishing(furnishing, page)
        : item.Tag.ArticleId.Length > 0 && item.Tag.Role is not (ItemRole.Artifact or ItemRole.Reading) ? OfText(item.Tag)
        : null;

    /// <summary>The element of a link that stands in no text: it has to be read all the same.</summary>
    public StructureElement ElementOfLink(DrawItem item, int page) => ElementOf(item, page) ?? OfFurnishing(new Furnishing(FurnishingKind.Address, "", -1), page);

    /// <summary>The element of a picture; null where a person said that it tells nothing.</summary>
    public StructureElement? FigureOf(PictureItem item, ComposedPage page, int index)
    {
        var alt = item.Picture.Alt ?? Spoken(item.Tag.ArticleId, item.Picture);
        var figure = FigureOf(alt, item.Area, page);
        return alt.Length == 0 ? null
            : item.Furnishing is { } box ? BoxOf(box.Number, index).AddElement(figure)
            : PictureOf(item.Tag).AddElement(figure);
    }

    /// <summary>An illustration's element.</summary>
    public static StructureElement FigureOf(string alt, Rect area, ComposedPage page) =>
        new(StructureTypes.Figure) { Alt = alt, Box = area with { Y = page.Height - area.Bottom } };

    /// <summary>What is said of a picture that nobody described: its caption, or what it illustrates.</summary>
    private string Spoken(string articleId, Picture picture) =>
        picture.Caption ?? (articles.GetValueOrDefault(articleId)?.Article is { } article ? ArticleLabel.Of(article) : "");

    private StructureElement OfText(Tag tag)
    {
        if (!texts.TryGetValue(tag, out var element))
        {
            element = tag.Role == ItemRole.Caption && pictures.TryGetValue((tag.ArticleId, tag.Block), out var picture)
                ? picture.AddElement(new StructureElement(StructureTypes.Caption))
                : tag.Role >= ItemRole.ListMark ? OfBlock(tag, DraftOf(tag.ArticleId))
                : DraftOf(tag.ArticleId).Element.AddElement(NewText(tag));
            texts.Add(tag, element);
        }

        return element;
    }

    private StructureElement OfBlock(Tag tag, ArticleDraft draft) => blocks.ElementOf(tag, draft.Article?.Body.ElementAtOrDefault(tag.Block), draft.Element);

    private StructureElement NewText(Tag tag) => tag.Role switch
    {
        ItemRole.Caption => new StructureElement(StructureTypes.Paragraph),
        ItemRole.Note => new StructureElement(StructureTypes.Note) { Id = FormattableString.Invariant($"{tag.ArticleId}-note-{tag.Block + 1}") },
        _ => new StructureElement(StructureTypes.Of(tag.Role, headed.Contains(tag.ArticleId))),
    };

    private StructureElement PictureOf(Tag tag)
    {
        if (!pictures.TryGetValue((tag.ArticleId, tag.Block), out var element))
        {
            element = DraftOf(tag.ArticleId).Element.AddElement(new StructureElement(StructureTypes.Picture));
            pictures.Add((tag.ArticleId, tag.Block), element);
        }

        return element;
    }

    /// <summary>An article's draft; one that the edition does not have stands after the others.</summary>
    private ArticleDraft DraftOf(string id)
    {
        if (!articles.TryGetValue(id, out var draft))
        {
            draft = new ArticleDraft(null, new StructureElement(StructureTypes.Article), []);
            articles.Add(id, draft);
            sections.Add(draft.Element);
        }

        return draft;
    }

    private StructureElement OfFurnishing(Furnishing furnishing, int page)
    {
        if (!furnishings.TryGetValue((furnishing, page), out var element))
        {
            element = NewFurnishing(furnishing, page);
            furnishings.Add((furnishing, page), element);
        }

        return element;
    }

    private StructureElement NewFurnishing(Furnishing furnishing, int page) => furnishing.Kind switch
    {
        FurnishingKind.Nameplate => AddTo(front, StructureTypes.Nameplate),
        FurnishingKind.IndexTitle => AddTo(front, StructureTypes.Paragraph),
        FurnishingKind.IndexEntry => Index().AddElement(new StructureElement(StructureTypes.IndexEntry)).AddElement(new StructureElement(StructureTypes.Reference)),
        FurnishingKind.Jump => AddTo(DraftOf(furnishing.ArticleId).After, StructureTypes.Jump),
        FurnishingKind.Code => AddTo(furnishing.ArticleId.Length > 0 ? DraftOf(furnishing.ArticleId).After : front, StructureTypes.Code),
        FurnishingKind.Box => AddTo(boxes, StructureTypes.Box),
        FurnishingKind.BoxTitle or FurnishingKind.BoxText or FurnishingKind.BoxMark or FurnishingKind.BoxSignature => BoxOf(furnishing.Number, page).AddElement(new StructureElement(StructureTypes.Paragraph)),
        _ => AddTo(front, StructureTypes.Address),
    };

    private StructureElement BoxOf(int number, int page) => OfFurnishing(new Furnishing(FurnishingKind.Box, Number: number), page);

    private StructureElement Index()
    {
        index ??= AddTo(front, StructureTypes.Index);
        return index;
    }

    private static StructureElement AddTo(List<StructureElement> elements, string type)
    {
        elements.Add(new StructureElement(type));
        return elements[^1];
    }
}
