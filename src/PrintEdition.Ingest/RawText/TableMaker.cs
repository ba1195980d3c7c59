using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Makes a table of lines that are its rows.</summary>
internal static partial class TableMaker
{
    /// <summary>The table; its first row is its heading where it has words over a column of figures.</summary>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="cleaner">Cleans the cells.</param>
    public static TableBlock Make(ImmutableArray<BodyPart> rows, Cleaner cleaner)
    {
        string[][] cells = [.. rows.Select(r => r.Line.Cells.Select(cleaner.Phrases).ToArray())];
        var hasHeading = HasHeading(cells);
        return new TableBlock([.. cells.Select((row, i) => new TableRow([.. row.Select(c => new TableCell(Inlines.Plain(c)))], hasHeading && i == 0))], Place: rows[0].Place);
    }

    private static bool HasHeading(string[][] cells) =>
        cells.Length > 1 && !Array.Exists(cells[0], c => HasFigure(c) && !Period().IsMatch(c))
        && Enumerable.Range(0, cells[0].Length).Any(column => cells.Skip(1).All(row => column < row.Length && HasFigure(row[column]) && !Period().IsMatch(row[column])));

    /// <summary>A time that may head a column of figures.</summary>
    [GeneratedRegex("^[0-9]{1,4}(?:年度?|月|日|届|轮)$", RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    private static bool HasFigure(string cell) => cell.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
