using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>A cell of a table, shaped.</summary>
/// <param name="Tag">Where it belongs.</param>
/// <param name="Shaped">Its text.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Columns">Columns that it spans.</param>
internal sealed record CellText(Tag Tag, ShapedParagraph Shaped, int Column, int Columns)
{
    /// <summary>Whether it says what stands under it.</summary>
    public bool IsHeading => Tag.Role == ItemRole.TableHeading;
}

/// <summary>A row of a table, shaped.</summary>
/// <param name="Cells">Its cells that hold something.</param>
/// <param name="IsHeading">Whether they say what stands under them.</param>
/// <param name="Tag">Where the row belongs as a paragraph.</param>
/// <param name="AsParagraph">The row as a paragraph with its headings, for columns in which the table has no room; null where it says nothing by itself.</param>
internal sealed record RowText(ImmutableArray<CellText> Cells, bool IsHeading, Tag Tag, Lazy<ShapedParagraph?> AsParagraph);

/// <summary>A table's texts at one size.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Columns">Number of its columns.</param>
/// <param name="Em">Size in points.</param>
internal sealed record TableText(ImmutableArray<RowText> Rows, int Columns, double Em)
{
    /// <summary>The rows of headings at its top.</summary>
    public ImmutableArray<RowText> Headings { get; } = [.. Rows.TakeWhile(r => r.IsHeading)];
}

/// <summary>A table as it can be set: in the body's size, in a smaller one, or as paragraphs.</summary>
/// <param name="Caption">What stands over it; null for nothing.</param>
/// <param name="Body">Its texts in the body's size.</param>
/// <param name="Smaller">Its texts in a smaller size, shaped when first needed.</param>
internal sealed record TableCopy((Tag Tag, ShapedParagraph Shaped)? Caption, TableText Body, Lazy<TableText> Smaller)
{
    /// <summary>White between columns in em, best first.</summary>
    private static readonly double[] Gaps = [1, 0.6];

    private readonly Dictionary<double, TableColumns?> known = [];

    /// <summary>The table's columns at a measure in points, found once; null when they have no room.</summary>
    public TableColumns? At(double measure)
    {
        if (!known.TryGetValue(measure, out var columns))
        {
            columns = Fit(measure);
            known.Add(measure, columns);
        }

        return columns;
    }

    /// <summary>The first way in which no cell is broken, else the first in which the columns have room.</summary>
    private TableColumns? Fit(double measure)
    {
        TableColumns? first = null;
        foreach (var (text, gap) in Ways())
        {
            var columns = TableColumns.Fit(text, gap, measure);
            first ??= columns;
            if (columns is { HasBrokenCells: false })
            {
                return columns;
            }
        }

        return first;
    }

    private IEnumerable<(TableText Text, double Gap)> Ways() =>
        Gaps.Select(gap => (Body, gap)).Concat(Gaps.Select(gap => (Smaller.Value, gap)));
}
