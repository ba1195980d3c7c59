using System.Collections.Concurrent;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;

namespace PrintEdition.Composition.Paging;

/// <summary>How much of a page stories take, in cells of one row of one column, the gap under each story included: estimates by which pages are shared out.</summary>
internal sealed class StoryAreas(Desk desk)
{
    /// <summary>Stories are set above their smallest, or no page could be filled with good headlines.</summary>
    private const double Comfort = 1.08;

    /// <summary>Legs that the rest of a story has, more or less: each loses the rows of the line over it.</summary>
    private const int ContinuedLegs = 2;

    /// <summary>Rows of the head of a story that is longer than a page.</summary>
    private const int HeadRows = 8;

    private readonly ConcurrentDictionary<StoryCopy, double> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Cells that a story takes.</summary>
    public double Of(Slug slug)
    {
        if (slug.Part.Rest is { } rest)
        {
            return rest.Rows + ArticleCode.Rows(slug.Copy, desk.Layout) + ((HeadVariant.ContinuationRows + desk.Layout.Furniture.GapRows) * ContinuedLegs);
        }

        return known.GetOrAdd(slug.Copy, _ => Measure(slug));
    }

    /// <summary>Measures stories beforehand, on all processors: most of a page's work is the forms that its stories may have, and each has its own.</summary>
    public void Measure(IReadOnlyList<StoryCopy> stories) => Concurrently.ForEach(stories, story => Of(Slug.Of(story)));

    /// <summary>Cells that stories have on a page whose first row they may take is <paramref name="firstRow"/>.</summary>
    public double OfPage(int firstRow) => OfRows(desk.Grid.Rows - firstRow);

    /// <summary>Cells that stories have in a hole.</summary>
    public double OfHole(Hole hole) => hole.Parts.Sum(p => (double)p.Columns * (p.Rows + desk.Layout.Furniture.GapRows));

    /// <summary>Cells of so many rows of a page's full width.</summary>
    public double OfRows(int rows) => desk.Grid.Columns * (rows + desk.Layout.Furniture.GapRows);

    private double Measure(Slug slug)
    {
        var rows = desk.Grid.Rows - desk.FirstRow(false);
        var unit = Ranking.Rank([slug], desk.Layout, 0)[0] with { Rank = Ranking.RankOf(slug) };
        var least = desk.Maker.LeastCells(desk.Maker.Single(unit, rows, 0));
        return Comfort * (least < int.MaxValue ? least : slug.Copy.At(desk.Grid.ColumnWidth).Rows + (desk.Grid.Columns * HeadRows));
    }
}
