using System.Collections.Immutable;
using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Search;

/// <summary>Finds the rules between modules side by side from where they stand, however they came there.</summary>
internal static class Divisions
{
    /// <summary>A rule in each gutter with modules on both sides, as far as they go; past a gap between modules on one side, not where both sides have one.</summary>
    public static ImmutableArray<Division> Between(IReadOnlyCollection<Cells> modules) =>
        [.. modules.Select(m => m.Column).Distinct().Order().SelectMany(column => In(column, modules))];

    private static IEnumerable<Division> In(int column, IReadOnlyCollection<Cells> modules)
    {
        var left = modules.Where(m => m.EndColumn == column).ToArray();
        var right = modules.Where(m => m.Column == column).ToArray();
        var shared = left.SelectMany(l => right.Select(r => (Row: Math.Max(l.Row, r.Row), End: Math.Min(l.EndRow, r.EndRow)))).Where(s => s.Row < s.End).OrderBy(s => s.Row);
        Division? open = null;
        foreach (var (row, end) in shared)
        {
            if (open is { } above && Enumerable.Range(above.EndRow, Math.Max(0, row - above.EndRow)).All(r => Covers(left, r) || Covers(right, r)))
            {
                open = above with { EndRow = Math.Max(above.EndRow, end) };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = new Division(column, row, end);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static bool Covers(Cells[] modules, int row) => Array.Exists(modules, m => m.Row <= row && row < m.EndRow);
}
