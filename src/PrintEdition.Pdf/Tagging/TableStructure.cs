using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Tagging;

/// <summary>The structure of a table (ISO 32000-1, 14.8.4.3.4): every row has a cell in every column, also where nothing is printed.</summary>
/// <param name="table">The table.</param>
/// <param name="parent">The article's element.</param>
internal sealed class TableStructure(TableBlock table, StructureElement parent)
{
    private readonly StructureElement element = parent.AddElement(new StructureElement(StructureTypes.Table));
    private readonly Dictionary<int, ImmutableArray<StructureElement>> rows = [];

    /// <summary>The element of what stands over the table.</summary>
    public StructureElement Caption() => element.AddElement(new StructureElement(StructureTypes.Caption));

    /// <summary>The element of a cell.</summary>
    public StructureElement Cell(int row, int cell)
    {
        if (!rows.TryGetValue(row, out var cells))
        {
            cells = NewRow(table.Rows[row]);
            rows.Add(row, cells);
        }

        return cells[cell];
    }

    private ImmutableArray<StructureElement> NewRow(TableRow row)
    {
        var line = element.AddElement(new StructureElement(StructureTypes.TableRow));
        ImmutableArray<StructureElement> cells = [.. row.Cells.Select(c => line.AddElement(NewCell(row, c.Columns)))];
        for (var column = row.Cells.Sum(c => c.Columns); column < table.Columns; column++)
        {
            line.AddElement(NewCell(row, 1));
        }

        return cells;
    }

    /// <summary>A heading says that it is its column's, a cell over several columns how many (14.8.5.7).</summary>
    private static StructureElement NewCell(TableRow row, int columns)
    {
        ImmutableArray<(string, object)> scope = row.IsHeading ? [("Scope", "Column")] : [];
        ImmutableArray<(string, object)> entries = columns > 1 ? scope.Add(("ColSpan", columns)) : scope;
        return new StructureElement(row.IsHeading ? StructureTypes.TableHeading : StructureTypes.TableCell)
        {
            StandsEmpty = true,
            Attributes = entries.IsEmpty ? null : new StructureAttributes("Table", entries),
        };
    }
}
