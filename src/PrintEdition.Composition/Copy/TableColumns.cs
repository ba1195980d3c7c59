using System.Collections.Immutable;
using System.Globalization;

namespace PrintEdition.Composition.Copy;

/// <summary>The columns of a table at one measure: as wide as what stands in them asks for.</summary>
/// <param name="Text">The texts in the size in which they fit.</param>
/// <param name="Widths">Widths in points, from the left.</param>
/// <param name="AreFigures">Which columns hold figures, which stand right.</param>
/// <param name="Gap">White between columns in points.</param>
internal sealed record TableColumns(TableText Text, ImmutableArray<double> Widths, ImmutableArray<bool> AreFigures, double Gap)
{
    /// <summary>A column whose text is broken has room for this many em at least.</summary>
    private const double LeastEm = 3.5;

    /// <summary>A cell of more lines than this is read more easily as a paragraph.</summary>
    private const int MostLines = 6;

    /// <summary>A figure has up to this many characters, its unit included.</summary>
    private const int LongestFigure = 14;

    /// <summary>Letters of a figure's unit at most: 元, yuan.</summary>
    private const int LongestUnit = 4;

    /// <summary>Rounding must not break a cell that just fits, in points.</summary>
    private const double Tolerance = 0.01;

    /// <summary>The columns that a table has at a measure; null when it has no room.</summary>
    /// <param name="table">The table's texts.</param>
    /// <param name="gapEm">White between columns in em.</param>
    /// <param name="measure">Width of the table in points.</param>
    public static TableColumns? Fit(TableText table, double gapEm, double measure)
    {
        var gap = gapEm * table.Em;
        var room = measure - ((table.Columns - 1) * gap);
        if (room < table.Columns * table.Em)
        {
            return null;
        }

        var natural = Natural(table);
        var widths = Shares(natural, room);
        var isNarrow = widths.Zip(natural).Any(w => w.First < Math.Min(w.Second, LeastEm * table.Em) - Tolerance);
        var columns = new TableColumns(table, widths, [.. Enumerable.Range(0, table.Columns).Select(c => IsFigures(table, c))], gap);
        return isNarrow || table.Rows.SelectMany(r => r.Cells).Any(columns.IsCramped) ? null : columns;
    }

    /// <summary>Left edge of a column from the table's, in points.</summary>
    public double X(int column) => Widths.Take(column).Sum() + (column * Gap);

    /// <summary>Width of a cell in points.</summary>
    public double Width(CellText cell) => Widths.Skip(cell.Column).Take(cell.Columns).Sum() + ((cell.Columns - 1) * Gap);

    /// <summary>How a cell stands in its width: figures right, headings over several columns in their middle.</summary>
    public PartAlign Align(CellText cell) =>
        cell.Columns > 1 ? cell.IsHeading ? PartAlign.Centre : PartAlign.Left
        : AreFigures[cell.Column] ? PartAlign.Right : PartAlign.Left;

    /// <summary>Whether a cell has more than one line.</summary>
    public bool HasBrokenCells => Text.Rows.SelectMany(r => r.Cells).Any(c => c.Shaped.LineCount(Width(c)) > 1);

    private bool IsCramped(CellText cell) => cell.Shaped.Choose(Width(cell)) is { } breaks && (breaks.Count > MostLines || breaks.UnitBreaks > 0);

    private static double[] Natural(TableText table)
    {
        var widths = new double[table.Columns];
        foreach (var cell in table.Rows.SelectMany(r => r.Cells).Where(c => c.Columns == 1))
        {
            widths[cell.Column] = Math.Max(widths[cell.Column], cell.Shaped.NaturalWidth + Tolerance);
        }

        return widths;
    }

    /// <summary>Shares of the room: each column what it asks for and an equal part of what is left; where it does not suffice, those that ask for more than an equal part share what the others leave.</summary>
    private static ImmutableArray<double> Shares(double[] natural, double room)
    {
        if (natural.Sum() <= room)
        {
            var more = (room - natural.Sum()) / natural.Length;
            return [.. natural.Select(w => w + more)];
        }

        var (share, open) = (room / natural.Length, natural.Length);
        for (var left = -1; left != open;)
        {
            left = open;
            var small = natural.Where(w => w <= share).ToArray();
            open = natural.Length - small.Length;
            share = (room - small.Sum()) / open;
        }

        return [.. natural.Select(w => Math.Min(w, share))];
    }

    /// <summary>Whether a column holds figures; the first says what they are of.</summary>
    private static bool IsFigures(TableText table, int column)
    {
        var texts = table.Rows.Where(r => !r.IsHeading).SelectMany(r => r.Cells).Where(c => c.Column == column && c.Columns == 1).Select(c => c.Shaped.Text.Trim()).ToArray();
        return column > 0 && texts.Any(t => t.Any(char.IsAsciiDigit)) && texts.All(IsFigure);
    }

    /// <summary>Whether a text is a number with its sign and unit, or a dash for none.</summary>
    private static bool IsFigure(string text) =>
        text is "—" or "——" or "–" or "-"
        || (text.Length <= LongestFigure && text.Any(char.IsAsciiDigit) && text.Count(char.IsLetter) <= LongestUnit && (char.IsAsciiDigit(text[0]) || IsSign(text[0])));

    private static bool IsSign(char c) => c is '-' or '+' or '<' or '>' or '~' || char.GetUnicodeCategory(c) is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.DashPunctuation;
}
