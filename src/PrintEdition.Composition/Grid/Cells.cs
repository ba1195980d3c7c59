namespace PrintEdition.Composition.Grid;

/// <summary>A rectangle of the grid: columns and rows from its top left cell.</summary>
public readonly record struct Cells(int Column, int Row, int Columns, int Rows)
{
    /// <summary>The row below the last.</summary>
    public int EndRow => Row + Rows;

    /// <summary>The column after the last.</summary>
    public int EndColumn => Column + Columns;

    /// <summary>Whether two rectangles share a cell.</summary>
    public bool Overlaps(Cells other) =>
        Column < other.EndColumn && other.Column < EndColumn && Row < other.EndRow && other.Row < EndRow;
}
