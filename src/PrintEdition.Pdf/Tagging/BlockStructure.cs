using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Tagging;

/// <summary>Builds the structure of the pieces of a body that are more than a paragraph.</summary>
internal sealed class BlockStructure
{
    private readonly Dictionary<(string Article, int Block), ListStructure> lists = [];
    private readonly Dictionary<(string Article, int Block), TableStructure> tables = [];
    private readonly Dictionary<(string Article, int Block), StructureElement> others = [];

    /// <summary>A new element for a text that such a piece is made of.</summary>
    /// <param name="tag">What it is.</param>
    /// <param name="block">The piece; null where it is not known.</param>
    /// <param name="parent">The article's element.</param>
    public StructureElement ElementOf(Tag tag, Block? block, StructureElement parent) => (tag.Role, block) switch
    {
        (ItemRole.ListMark, ListBlock list) => Of(lists, tag, () => new ListStructure(list, parent)).Label(tag.Part),
        (ItemRole.ListItem, ListBlock list) => Of(lists, tag, () => new ListStructure(list, parent)).Body(tag.Part),
        (ItemRole.TableCaption, TableBlock table) => Of(tables, tag, () => new TableStructure(table, parent)).Caption(),
        (ItemRole.TableHeading or ItemRole.TableCell, TableBlock table) => Of(tables, tag, () => new TableStructure(table, parent)).Cell(tag.Part, tag.Cell),
        (ItemRole.Quotation or ItemRole.QuotationSource, _) => ParagraphIn(StructureTypes.Quotation, tag, parent),
        (ItemRole.Verse, _) => ParagraphIn(StructureTypes.Verse, tag, parent),
        (ItemRole.Preformatted, _) => ParagraphIn(StructureTypes.Preformatted, tag, parent),
        _ => parent.AddElement(new StructureElement(StructureTypes.Paragraph)),
    };

    private StructureElement ParagraphIn(string type, Tag tag, StructureElement parent) =>
        Of(others, tag, () => parent.AddElement(new StructureElement(type))).AddElement(new StructureElement(StructureTypes.Paragraph));

    private static T Of<T>(Dictionary<(string Article, int Block), T> known, Tag tag, Func<T> make)
    {
        if (!known.TryGetValue((tag.ArticleId, tag.Block), out var found))
        {
            found = make();
            known.Add((tag.ArticleId, tag.Block), found);
        }

        return found;
    }
}
