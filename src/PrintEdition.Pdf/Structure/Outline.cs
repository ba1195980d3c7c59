using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>The outline (ISO 32000-2, 12.3.3): sections, and under each its articles, which open at their headline.</summary>
internal sealed class Outline
{
    /// <summary>White above a headline when it is opened, in points.</summary>
    private const double Above = 6;

    private readonly PdfDocument document;
    private readonly PagePlaces places;
    private readonly Dictionary<string, PlacedArticle> placed;

    private Outline(PdfDocument document, ComposedEdition edition, PagePlaces places)
    {
        (this.document, this.places) = (document, places);
        placed = edition.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
    }

    /// <summary>Writes the outline.</summary>
    public static PdfReference Write(PdfDocument document, ComposedEdition edition, PagePlaces places)
    {
        var outline = new Outline(document, edition, places);
        var root = document.Reserve();
        var items = edition.Edition.Sections.Select(s => outline.Section(s, root)).OfType<Item>().ToImmutableArray();
        outline.Chain(items);
        document.Set(root, PdfDictionary.Of(
            ("Type", PdfValue.Name("Outlines")),
            ("First", items.FirstOrDefault()?.Reference),
            ("Last", items.LastOrDefault()?.Reference),
            ("Count", PdfValue.Of(items.Sum(i => 1 + i.Children)))));
        return root;
    }

    private sealed record Item(PdfReference Reference, PdfDictionary Entries, int Children);

    private Item? Section(Section section, PdfReference parent)
    {
        var articles = section.Articles.Where(a => placed.ContainsKey(a.Id)).ToArray();
        if (articles.Length == 0)
        {
            return null;
        }

        var reference = document.Reserve();
        var items = articles.Select(a => Article(placed[a.Id], reference)).ToImmutableArray();
        Chain(items);
        return new Item(
            reference,
            PdfDictionary.Of(
                ("Title", PdfValue.Text(section.Name)),
                ("Parent", parent),
                ("Dest", places.Of(articles.Min(a => placed[a.Id].Page))!.Destination(0)),
                ("First", items[0].Reference),
                ("Last", items[^1].Reference),
                ("Count", PdfValue.Of(items.Length))),
            items.Length);
    }

    private Item Article(PlacedArticle article, PdfReference parent) => new(
        document.Reserve(),
        PdfDictionary.Of(
            ("Title", PdfValue.Text(ArticleLabel.Of(article.Article))),
            ("Parent", parent),
            ("Dest", places.Of(article.Page)!.Destination(Math.Max(0, article.Area.Y - Above)))),
        0);

    private void Chain(ImmutableArray<Item> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var entries = items[i].Entries;
            entries = i > 0 ? entries.With("Prev", items[i - 1].Reference) : entries;
            entries = i + 1 < items.Length ? entries.With("Next", items[i + 1].Reference) : entries;
            document.Set(items[i].Reference, entries);
        }
    }
}
