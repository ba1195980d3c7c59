using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.RawText;

/// <summary>
/// Finds tables whose cells single spaces part, as many text layers have them: lines together with equally many words, figures in one of the
/// columns; or lines that each open with a time of day, or in Latin text end with a figure.
/// </summary>
internal static partial class SpacedRows
{
    /// <summary>A table has at least so many rows, each of so many words and at most so long.</summary>
    private const int FewestRows = 3;

    private const int FewestWords = 3;

    private const int LongestRow = 60;

    /// <summary>Of a list of times two are enough.</summary>
    private const int FewestTimes = 2;

    /// <summary>The lines, those that are such rows with their cells.</summary>
    public static ImmutableArray<RawLine> Find(ImmutableArray<RawLine> lines)
    {
        var found = ImmutableArray.CreateBuilder<RawLine>(lines.Length);
        for (var (start, end) = (0, 0); start < lines.Length; start = end)
        {
            var first = Words(lines[start]);
            var rows = new List<ImmutableArray<string>> { first };
            end = start + 1;
            while (end < lines.Length && !first.IsEmpty && lines[end].BlankBefore == 0 && Words(lines[end]) is var words && words.Length == first.Length)
            {
                rows.Add(words);
                end++;
            }

            var isTable = IsTable(rows);
            found.AddRange(Enumerable.Range(start, end - start).Select(i => isTable ? lines[i] with { Cells = rows[i - start], IsRow = true } : lines[i]));
        }

        return found.MoveToImmutable();
    }

    /// <summary>The words of a line that may be a row: a time and what happens then, or at least three; none for a sentence.</summary>
    private static ImmutableArray<string> Words(RawLine line)
    {
        if (!line.Cells.IsEmpty || line.Text.Length > LongestRow || !line.Text.Contains(' ', StringComparison.Ordinal) || "。！？；，、.!?;,".Contains(line.Text[^1], StringComparison.Ordinal))
        {
            return [];
        }

        if (Time().Match(line.Text) is { Success: true } time)
        {
            return [time.Groups[1].Value, line.Text[time.Length..]];
        }

        if (!TextWidth.IsWide(line.Text))
        {
            return Result().Match(line.Text) is { Success: true } result ? [result.Groups[1].Value, result.Groups[2].Value] : [];
        }

        var words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords ? [.. words] : [];
    }

    private static bool IsTable(List<ImmutableArray<string>> rows) =>
        rows[0].Length < FewestWords && !rows[0].IsEmpty && Time().IsMatch(rows[0][0] + " -") ? rows.Count >= FewestTimes : rows.Count >= FewestRows && Enumerable.Range(0, rows[0].Length).Any(column => rows.Skip(1).All(row => HasFigure(row[column])));

    /// <summary>A name and its figure.</summary>
    [GeneratedRegex("^([A-Z][^0-9]{1,38}?) +([0-9]+(?:[:.][0-9]+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Result();

    private static bool HasFigure(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    [GeneratedRegex("^((?:上午|下午|凌晨|晚|晚上)?[0-9]{1,2}[:：][0-9]{2}(?:[-—~～至][0-9]{1,2}[:：][0-9]{2})?) +(?=\\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
