using System.Collections.Immutable;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Structure;

namespace PrintEdition.Pdf.Tagging;

/// <summary>Gives every item of a page its place in the structure: text parted at links, in stretches of one element each, the rest artifacts.</summary>
/// <param name="structure">The structure being built.</param>
/// <param name="foreign">Finds other languages.</param>
/// <param name="page">The page.</param>
/// <param name="index">Its index.</param>
internal sealed class PageTagger(StructureBuilder structure, ForeignText foreign, ComposedPage page, int index)
{
    private static readonly List<(int Link, Rect Area)> NoLinks = [];

    private readonly RunSlicer slicer = new(foreign);
    private readonly ImmutableArray<MarkedItem>.Builder items = ImmutableArray.CreateBuilder<MarkedItem>(page.Items.Length);
    private readonly Dictionary<(Tag, Furnishing?), List<(int Link, Rect Area)>> areas = [];
    private DrawItem[] links = [];
    private Words?[] words = [];
    private Stretch? stretch;
    private Words? last;

    /// <summary>A link's element, with what is read in it.</summary>
    private sealed record Words(StructureElement Block, StructureElement Element, string Target, StringBuilder Text);

    /// <summary>Tags the page.</summary>
    /// <param name="pages">Numbers of the document's pages.</param>
    /// <param name="isShown">Whether a picture is in the file.</param>
    /// <param name="firstLink">Number of the page's first link in the document.</param>
    public TaggedPage Tag(IReadOnlySet<int> pages, Func<PictureItem, bool> isShown, int firstLink)
    {
        FindLinks(pages);
        foreach (var item in page.Items)
        {
            if (item is not PictureItem picture || isShown(picture))
            {
                Put(item);
            }
        }

        var tagged = links.Select((item, i) => Finish(item, words[i] ?? NewWords(structure.ElementOfLink(item, index), item), firstLink + i)).ToImmutableArray();
        return new TaggedPage(page, items.ToImmutable(), tagged);
    }

    private void FindLinks(IReadOnlySet<int> pages)
    {
        links = [.. page.Items.Where(i => LinkTarget.IsLink(i, pages))];
        words = new Words?[links.Length];
        for (var i = 0; i < links.Length; i++)
        {
            var owner = (links[i].Tag, links[i].Furnishing);
            areas.TryAdd(owner, []);
            areas[owner].Add((i, LinkTarget.AreaOf(links[i])));
        }
    }

    private void Put(DrawItem item)
    {
        switch (item)
        {
            case LinkItem or PageLinkItem or TextItem { Run.Glyphs.IsEmpty: true }:
                break;
            case TextItem text when structure.ElementOf(text, index) is { } element:
                Put(text, element);
                break;
            case PictureItem picture:
                Put(picture, structure.FigureOf(picture, page, index));
                break;
            case QrItem code:
                Put(code, FigureOf(code));
                break;
            default:
                Put(item, (StructureElement?)null);
                break;
        }
    }

    private void Put(TextItem text, StructureElement block)
    {
        foreach (var slice in slicer.Slice(LineEnd.Spaced(text), areas.GetValueOrDefault((text.Tag, text.Furnishing), NoLinks)))
        {
            var link = slice.Link < 0 ? null : WordsOf(slice.Link, block);
            link?.Text.Append(slice.Text);
            Put(slice.Item, link?.Element ?? block, slice.Language);
            last = link;
        }
    }

    private void Put(DrawItem item, StructureElement? element, string? language = null)
    {
        if (element is null)
        {
            stretch = null;
        }
        else if (stretch?.Owner != element)
        {
            stretch = new Stretch(index, element);
            element.Add(stretch);
        }

        items.Add(new MarkedItem(item, stretch, language));
    }

    /// <summary>A code is a figure, in its link where it is one.</summary>
    private StructureElement? FigureOf(QrItem code)
    {
        var figure = StructureBuilder.FigureOf(code.Alt, code.Area, page);
        if (structure.ElementOf(code, index) is not { } block)
        {
            return null;
        }

        var link = areas.GetValueOrDefault((code.Tag, code.Furnishing), NoLinks);
        return (link.Count > 0 ? WordsOf(link[0].Link, block).Element : block).AddElement(figure);
    }

    /// <summary>A link's element; a link that goes on in the next line is one.</summary>
    private Words WordsOf(int link, StructureElement block)
    {
        var goesOn = last is not null && last.Block == block && last.Target == LinkTarget.Of(links[link]);
        return words[link] ??= goesOn ? last! : NewWords(block, links[link]);
    }

    private static Words NewWords(StructureElement block, DrawItem item) =>
        new(block, block.AddElement(new StructureElement(StructureTypes.Link)), LinkTarget.Of(item)!, new StringBuilder());

    private TaggedLink Finish(DrawItem item, Words found, int number)
    {
        found.Element.Add(new LinkObject(index, number));
        var text = found.Text.ToString().Trim();
        return new TaggedLink(item, (item as LinkItem)?.Alt ?? (text.Length > 0 ? text : found.Target), number, found.Element);
    }
}
