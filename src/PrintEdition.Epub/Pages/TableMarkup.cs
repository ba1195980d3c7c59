using System.Globalization;
using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>A table: the heading rows it begins with are its head, which says what stands in each column.</summary>
internal sealed class TableMarkup(MarkupWriter page, InlineMarkup text)
{
    /// <summary>The widest cell that HTML knows (HTML, 4.9.11).</summary>
    private const int MostColumns = 1000;

    /// <summary>Writes the table.</summary>
    public void Write(TableBlock table)
    {
        var head = table.Rows.TakeWhile(r => r.IsHeading).ToList();
        using (page.Block("table"))
        {
            if (Titles.FirstGiven(table.Caption) is { } caption)
            {
                page.Line("caption", caption);
            }

            WriteRows("thead", head);
            WriteRows("tbody", table.Rows.Skip(head.Count).ToList());
        }
    }

    private void WriteRows(string part, List<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using (page.Block(part))
        {
            foreach (var row in rows)
            {
                WriteRow(row);
            }
        }
    }

    private void WriteRow(TableRow row)
    {
        using (page.Block("tr"))
        {
            foreach (var cell in row.Cells)
            {
                WriteCell(cell, row.IsHeading);
            }
        }
    }

    /// <summary>An empty cell heads nothing, the corner of a table for one.</summary>
    private void WriteCell(TableCell cell, bool isHeading)
    {
        var heads = isHeading && Titles.IsGiven(cell.Content.ToPlainText());
        var columns = Math.Clamp(cell.Columns, 1, MostColumns);
        var span = columns == 1 ? null : columns.ToString(CultureInfo.InvariantCulture);
        using (page.Line(heads ? "th" : "td", ("scope", !heads ? null : span is null ? "col" : "colgroup"), ("colspan", span)))
        {
            text.Write(cell.Content);
        }
    }
}
