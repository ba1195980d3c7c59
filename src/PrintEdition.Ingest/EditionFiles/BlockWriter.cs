using System.Globalization;
using PrintEdition.Ingest.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Writes the pieces of a body as <see cref="BlockReader"/> reads them.</summary>
internal static class BlockWriter
{
    /// <summary>Writes one as an item of the body's list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The block is of a kind that edition files do not have.</exception>
    public static void Write(YamlText yaml, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                yaml.Item(NotationWriter.Write(paragraph.Content));
                break;
            case Subhead subhead:
                yaml.ItemMap("subhead", subhead.Title);
                break;
            case Separator:
                yaml.ItemOf(() => yaml.Empty("separator"));
                break;
            case Preformatted preformatted:
                yaml.ItemOf(() => yaml.Lines("preformatted", preformatted.Text));
                break;
            case Verse verse:
                yaml.ItemOf(() => yaml.Items("verse", verse.Lines, (to, line) => to.Item(NotationWriter.Write(line.Content))));
                break;
            case Model.Quotation quotation:
                yaml.ItemOf(() => yaml.Map("quotation", () => WriteQuotation(yaml, quotation)));
                break;
            case ListBlock list:
                yaml.ItemOf(() => WriteList(yaml, list));
                break;
            case TableBlock table:
                yaml.ItemOf(() => yaml.Map("table", () => WriteTable(yaml, table)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a block of an unknown kind");
        }
    }

    private static void WriteQuotation(YamlText yaml, Model.Quotation quotation)
    {
        yaml.Items("text", quotation.Paragraphs, (to, paragraph) => to.Item(NotationWriter.Write(paragraph.Content)));
        yaml.Value("source", quotation.Source);
    }

    private static void WriteList(YamlText yaml, ListBlock list)
    {
        WriteItems(yaml, ListTree.Of(list));
        yaml.Value("first", list.IsOrdered && list.First != 1 ? list.First.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static void WriteItems(YamlText yaml, ListTree list) => yaml.Items(list.IsOrdered ? "numbered" : "list", list.Parts, (to, part) =>
    {
        if (part.Inner is { } inner)
        {
            to.ItemOf(() => WriteItems(to, inner));
        }
        else
        {
            to.Item(NotationWriter.Write(part.Item!.Content));
        }
    });

    private static void WriteTable(YamlText yaml, TableBlock table)
    {
        var heads = table.Rows.TakeWhile(r => r.IsHeading).ToArray();
        yaml.Value("caption", table.Caption);
        if (heads is [var head])
        {
            yaml.Row("heading", head.Cells.Select(Cell));
        }
        else
        {
            yaml.Items("heading", heads, (to, row) => to.ItemRow(row.Cells.Select(Cell)));
        }

        yaml.Items("rows", [.. table.Rows.Skip(heads.Length)], WriteRow);
    }

    private static void WriteRow(YamlText yaml, TableRow row)
    {
        if (row.IsHeading)
        {
            yaml.ItemOf(() => yaml.Row("heading", row.Cells.Select(Cell)));
        }
        else
        {
            yaml.ItemRow(row.Cells.Select(Cell));
        }
    }

    private static string Cell(TableCell cell)
    {
        var text = NotationWriter.Write(cell.Content);
        return cell.Columns == 1 ? YamlText.FlowScalar(text) : YamlText.FlowMap(("text", text), ("columns", cell.Columns.ToString(CultureInfo.InvariantCulture)));
    }
}
