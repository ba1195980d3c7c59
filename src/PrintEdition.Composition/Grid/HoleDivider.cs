using System.Collections.Immutable;

namespace PrintEdition.Composition.Grid;

/// <summary>Divides what taken rectangles leave of an area into rectangles, by cuts from edge to edge along the taken ones' sides.</summary>
internal static class HoleDivider
{
    /// <summary>Ways that are tried for a page: more cost more time than they are worth.</summary>
    private const int MostWays = 4;

    /// <summary>Ways that are kept for a part of a page.</summary>
    private const int MostOfPart = 12;

    /// <summary>A rectangle of fewer rows holds neither story nor notice.</summary>
    private const int FewestRows = 8;

    /// <summary>The hole; null when no cuts part the taken rectangles from each other.</summary>
    /// <param name="area">The area.</param>
    /// <param name="taken">Rectangles inside it that do not overlap.</param>
    /// <param name="gap">Rows between rectangles one above the other.</param>
    public static Hole? Divide(Cells area, IReadOnlyCollection<Cells> taken, int gap)
    {
        var ways = Ways(area, [.. taken], gap, [])
            .OrderBy(w => w.Count(c => c.Rows < FewestRows)).ThenBy(w => w.Length).ThenByDescending(w => w.IsEmpty ? 0 : w[0].Columns * w[0].Rows)
            .Take(MostWays).ToImmutableArray();
        return ways.IsEmpty ? null : new Hole(ways);
    }

    /// <summary>The ways for a part of the area, each once, the largest rectangle first; parts are divided once.</summary>
    private static ImmutableArray<ImmutableArray<Cells>> Ways(Cells area, ImmutableArray<Cells> taken, int gap, Dictionary<Cells, ImmutableArray<ImmutableArray<Cells>>> known)
    {
        if (!known.TryGetValue(area, out var ways))
        {
            var inside = taken.Where(area.Overlaps).ToImmutableArray();
            ways = inside.IsEmpty ? [[area]]
                : inside is [var only] && only == area ? [[]]
                : [.. Joined(area, inside, gap, known).DistinctBy(w => string.Join('|', w)).Take(MostOfPart)];
            known.Add(area, ways);
        }

        return ways;
    }

    private static IEnumerable<ImmutableArray<Cells>> Joined(Cells area, ImmutableArray<Cells> taken, int gap, Dictionary<Cells, ImmutableArray<ImmutableArray<Cells>>> known) =>
        from cut in Cuts(area, taken, gap)
        from first in Ways(cut.First, taken, gap, known)
        from second in Ways(cut.Second, taken, gap, known)
        select first.AddRange(second).OrderByDescending(c => c.Columns * c.Rows).ThenBy(c => c.Row).ThenBy(c => c.Column).ToImmutableArray();

    /// <summary>The cuts along the taken rectangles' sides that go through none of them.</summary>
    private static IEnumerable<(Cells First, Cells Second)> Cuts(Cells area, ImmutableArray<Cells> taken, int gap)
    {
        var rows = taken.SelectMany(t => new[] { (End: t.Row - gap, Start: t.Row), (End: t.EndRow, Start: t.EndRow + gap) })
            .Where(c => c.End > area.Row && c.Start < area.EndRow && taken.All(t => t.EndRow <= c.End || t.Row >= c.Start)).Distinct();
        var columns = taken.SelectMany(t => new[] { t.Column, t.EndColumn })
            .Where(c => c > area.Column && c < area.EndColumn && taken.All(t => t.EndColumn <= c || t.Column >= c)).Distinct();
        return rows.Select(c => (area with { Rows = c.End - area.Row }, area with { Row = c.Start, Rows = area.EndRow - c.Start }))
            .Concat(columns.Select(c => (area with { Columns = c - area.Column }, area with { Column = c, Columns = area.EndColumn - c })));
    }
}
