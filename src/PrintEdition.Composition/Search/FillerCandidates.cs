using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;

namespace PrintEdition.Composition.Search;

/// <summary>Lists the ways to set a filler: it takes whatever rectangle the stories leave (composition step 6).</summary>
internal sealed class FillerCandidates(PageGrid grid, FillerSetter setter)
{
    /// <summary>White inside the frame above and below, in rows together.</summary>
    private const double Air = 1.4;

    /// <summary>A filler may be so much taller than its words: more is a hole with a frame round it.</summary>
    private const double Loosest = 1.9;

    /// <summary>The candidates of a filler.</summary>
    public IEnumerable<Candidate> Of(Unit unit, int mostRows)
    {
        for (var columns = 1; columns <= grid.Columns; columns++)
        {
            var width = grid.SpanWidth(columns) - (2 * grid.BodySize);
            foreach (var candidate in setter.Shapes(unit.Article, width).SelectMany(shape => Of(unit, shape, columns, mostRows)))
            {
                yield return candidate;
            }
        }
    }

    private IEnumerable<Candidate> Of(Unit unit, FillerShape shape, int columns, int mostRows)
    {
        var needed = (shape.Height / grid.Leading) + Air;
        var fewest = (int)Math.Ceiling(needed);
        var most = Math.Min(mostRows, Math.Max(fewest, (int)(needed * Loosest)));
        for (var rows = fewest; rows <= most; rows++)
        {
            var cost = ((rows - needed) * Costs.FillerRow) + (Emptiness(shape, columns, rows) * Costs.EmptyFiller);
            yield return new Candidate(new FillerForm(unit.Article, shape, rows), columns, rows, cost);
        }
    }

    /// <summary>How far the words are from covering as much of the box as they should, 0 to 1.</summary>
    private double Emptiness(FillerShape shape, int columns, int rows) =>
        Math.Max(0, 1 - (shape.Ink / (grid.SpanWidth(columns) * rows * grid.Leading) / GoodCover));

    /// <summary>Part of the box that words should cover.</summary>
    private const double GoodCover = 0.24;
}
