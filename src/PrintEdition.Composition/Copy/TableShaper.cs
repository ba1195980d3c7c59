using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>Shapes a table: its cells, and each row as the paragraph that it becomes where columns have no room.</summary>
internal sealed class TableShaper(TableBlock table, Tag tag, Typesetter typesetter, StyleSpec styles, TextSpec spec, string language)
{
    /// <summary>What stands for a cell that is empty, in paragraphs.</summary>
    private const string None = "—";

    /// <summary>Size of a table for which the body's is too large, in parts of that: one step of the trade's sizes (小五 to 六号).</summary>
    private const double SmallSize = 0.85;

    private readonly InlineStyler body = new(styles, styles.Body);
    private readonly InlineStyler strong = new(styles, styles.Strong);

    /// <summary>The table's texts.</summary>
    public TableCopy Shape()
    {
        var caption = table.Caption is { } text ? (tag with { Role = ItemRole.TableCaption }, typesetter.Shape([new StyledText(text, styles.Strong)], spec.Line(language))) : ((Tag, ShapedParagraph)?)null;
        return new TableCopy(caption, At(1), new Lazy<TableText>(() => At(SmallSize)));
    }

    private TableText At(double size)
    {
        var cell = new InlineStyler(styles, styles.Body with { Size = size * styles.Body.Size });
        var heading = new InlineStyler(styles, styles.Strong with { Size = size * styles.Strong.Size });
        return new TableText([.. table.Rows.Select((row, i) => Row(row, i, row.IsHeading ? heading : cell))], Math.Max(1, table.Columns), size * styles.Body.Size);
    }

    private RowText Row(TableRow row, int index, InlineStyler styler)
    {
        var rowTag = tag with { Role = ItemRole.TableText, Part = index };
        var cells = Places(row).Select((c, i) => Cell(c.Cell, c.Column, tag with { Role = row.IsHeading ? ItemRole.TableHeading : ItemRole.TableCell, Part = index, Cell = i }, styler));
        return new RowText([.. cells.Where(c => c.Shaped.Text.Length > 0)], row.IsHeading, rowTag, new Lazy<ShapedParagraph?>(() => Paragraph(row, index)));
    }

    private CellText Cell(TableCell cell, int column, Tag cellTag, InlineStyler styler) =>
        new(cellTag, typesetter.Shape([.. cell.Content.Select(styler.Style)], spec.Line(language) with { Hyphenate = false }), column, cell.Columns);

    /// <summary>The cells of a row with their first columns.</summary>
    private static IEnumerable<(TableCell Cell, int Column)> Places(TableRow row)
    {
        var column = 0;
        foreach (var cell in row.Cells)
        {
            yield return (cell, column);
            column += cell.Columns;
        }
    }

    /// <summary><c>首班：6:30；末班：18:00</c>; of headings with nothing under them, themselves. Null for headings that the next row says.</summary>
    private ShapedParagraph? Paragraph(TableRow row, int index)
    {
        if (row.IsHeading && index + 1 < table.Rows.Length)
        {
            return null;
        }

        var heads = row.IsHeading ? [] : HeadingsOver(index);
        var cells = Places(row).Append((new TableCell([], 1), row.Cells.Sum(c => c.Columns))).ToList();
        cells[^1] = (new TableCell([], Math.Max(1, table.Columns - cells[^1].Item2)), cells[^1].Item2);
        var said = cells.Select((c, i) => Said(c.Item1, c.Item2, heads, i == 0 && heads.Length > 0 ? strong : body)).Where(s => s.Length > 0).ToArray();
        var text = said.SelectMany((s, i) => i == 0 ? s : s.Prepend(new StyledText(FurnitureText.BetweenCells(language), styles.Body)));
        return typesetter.Shape([.. text], spec.Paragraph(language));
    }

    private ImmutableArray<StyledText> Said(TableCell cell, int column, TableRow[] heads, InlineStyler styler)
    {
        var over = heads.SelectMany(Places).Where(h => h.Column < column + cell.Columns && column < h.Column + h.Cell.Columns && !h.Cell.Content.IsEmpty).Select(h => h.Cell.Content).ToArray();
        if (over.Length == 0)
        {
            return [.. cell.Content.Select(styler.Style)];
        }

        var head = over.SelectMany((content, i) => i == 0 ? content : content.Prepend(new Text(" "))).Select(body.Style);
        IEnumerable<StyledText> said = cell.Content.IsEmpty ? [new StyledText(None, styles.Body)] : cell.Content.Select(styler.Style);
        return [.. head, new StyledText(FurnitureText.AfterHeading(language), styles.Body), .. said];
    }

    /// <summary>The rows of headings nearest over a row.</summary>
    private TableRow[] HeadingsOver(int index)
    {
        var end = index;
        while (end > 0 && !table.Rows[end - 1].IsHeading)
        {
            end--;
        }

        var start = end;
        while (start > 0 && table.Rows[start - 1].IsHeading)
        {
            start--;
        }

        return [.. table.Rows[start..end]];
    }
}
