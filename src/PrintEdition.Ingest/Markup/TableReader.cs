using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Markup;

/// <summary>Reads tables. A table that only places things on the page is none.</summary>
internal static class TableReader
{
    private const int MostColumns = 40;
    private const int MostRows = 2000;

    /// <summary>Reads a table; null when it is none: one column, one row of a cell, tables inside.</summary>
    /// <param name="table">The element.</param>
    /// <param name="words">Reads a cell's text.</param>
    /// <param name="place">Where it stands.</param>
    public static TableBlock? Read(MarkupElement table, Func<MarkupElement, ImmutableArray<Inline>> words, SourceSpan place)
    {
        var rows = RowsOf(table).ToArray();
        if (rows.Length is 0 or > MostRows || table.Within().Any(e => e.Name == "table") || rows.Max(r => CellsOf(r.Row).Count()) is < 2 or > MostColumns)
        {
            return null;
        }

        var caption = table.Elements.FirstOrDefault(e => e.Name == "caption") is { } over ? words(over).ToPlainText() : "";
        var read = ReadRows(rows, words);
        return read.IsEmpty ? null : new TableBlock(read, caption.Length > 0 ? caption : null, place);
    }

    private static IEnumerable<(MarkupElement Row, bool IsHead)> RowsOf(MarkupElement table) => table.Elements.Where(e => !Visibility.IsHidden(e)).SelectMany(e => e.Name switch
    {
        "tr" => [(e, false)],
        "thead" => e.Elements.Where(r => r.Name == "tr").Select(r => (r, true)),
        "tbody" or "tfoot" => e.Elements.Where(r => r.Name == "tr").Select(r => (r, false)),
        _ => Enumerable.Empty<(MarkupElement, bool)>(),
    });

    private static IEnumerable<MarkupElement> CellsOf(MarkupElement row) => row.Elements.Where(c => c.Name is "td" or "th" && !Visibility.IsHidden(c));

    private static ImmutableArray<TableRow> ReadRows((MarkupElement Row, bool IsHead)[] rows, Func<MarkupElement, ImmutableArray<Inline>> words)
    {
        var read = ImmutableArray.CreateBuilder<TableRow>(rows.Length);
        var taken = new int[MostColumns * 2];
        foreach (var (row, isHead) in rows)
        {
            var cells = ReadCells(row, words, taken);
            if (cells.Any(c => !c.Content.IsEmpty))
            {
                read.Add(new TableRow(cells, isHead || CellsOf(row).All(c => c.Name == "th")));
            }
        }

        return read.ToImmutable();
    }

    /// <summary>A row's cells; a place that a cell of a row above reaches down to is empty.</summary>
    private static ImmutableArray<TableCell> ReadCells(MarkupElement row, Func<MarkupElement, ImmutableArray<Inline>> words, int[] taken)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var column = 0;
        foreach (var cell in CellsOf(row))
        {
            FillTaken(cells, taken, ref column);
            var (columns, rows) = (Span(cell, "colspan", MostColumns), Span(cell, "rowspan", MostRows));
            cells.Add(new TableCell(words(cell), columns));
            for (var i = 0; i < columns && column < taken.Length; i++, column++)
            {
                taken[column] = rows - 1;
            }
        }

        FillTaken(cells, taken, ref column);
        return cells.ToImmutable();
    }

    private static void FillTaken(ImmutableArray<TableCell>.Builder cells, int[] taken, ref int column)
    {
        for (; column < taken.Length && taken[column] > 0; column++)
        {
            taken[column]--;
            cells.Add(new TableCell([]));
        }
    }

    private static int Span(MarkupElement cell, string attribute, int most) =>
        int.TryParse(cell[attribute], NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
