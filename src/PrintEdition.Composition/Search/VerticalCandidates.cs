using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;

namespace PrintEdition.Composition.Search;

/// <summary>
/// Lists the ways to set a story with its headline in vertical lines beside the text (竖题): in the first or last column of the module,
/// over its full height, or as high as it needs with text under it.
/// </summary>
internal sealed class VerticalCandidates(PageGrid grid, HeadChoice heads, PictureChoice pictures, ShapeCosts shapes)
{
    /// <summary>Rows of text under a head that is shorter than its module: fewer read as a caption.</summary>
    private const int FewestUnder = 5;

    /// <summary>White over the module's legs, in rows: they stand under a rule.</summary>
    private const int Air = 1;

    /// <summary>A head on the right stands away from where the text begins.</summary>
    private const double OnRightCost = 1;

    /// <summary>The candidates, of two columns and more; none when the headline fits beside no text of the page.</summary>
    public IEnumerable<Candidate> Of(Unit unit, int mostRows, int blankRows, int fewest, int most)
    {
        for (var columns = Math.Max(2, fewest); columns <= most; columns++)
        {
            foreach (var onRight in new[] { false, true })
            {
                foreach (var candidate in Full(unit, columns, onRight, mostRows, blankRows).Concat(OverText(unit, columns, onRight, mostRows, blankRows)))
                {
                    yield return candidate;
                }
            }
        }
    }

    /// <summary>The head takes a column for itself.</summary>
    private IEnumerable<Candidate> Full(Unit unit, int columns, bool onRight, int mostRows, int blankRows)
    {
        var legs = LegSet.OnColumns(grid, columns - 1) with { Start = onRight ? 0 : grid.ColumnWidth + grid.Gutter };
        var copy = unit.Text(legs.Measure);
        foreach (var block in pictures.BlocksOf(unit, legs))
        {
            var taken = (block is null ? 0 : block.Legs * block.Rows) + unit.CodeRows;
            for (var rows = CeilingDivide(copy.FewestRows + taken, legs.Count); rows <= Math.Min(mostRows - Air, Most(copy, taken, legs.Count) + blankRows); rows++)
            {
                if (heads.Beside(unit, rows) is { } head)
                {
                    foreach (var candidate in Make(unit, head, onRight, columns, legs, rows, block))
                    {
                        yield return candidate;
                    }
                }
            }
        }
    }

    /// <summary>The head stands on text of its own column; stories with pictures have no such form.</summary>
    private IEnumerable<Candidate> OverText(Unit unit, int columns, bool onRight, int mostRows, int blankRows)
    {
        var legs = LegSet.OnColumns(grid, columns);
        var copy = unit.Text(legs.Measure);
        if (pictures.BlocksOf(unit, legs).Any(b => b is not null))
        {
            yield break;
        }

        for (var rows = CeilingDivide(copy.FewestRows, legs.Count); rows <= mostRows - Air; rows++)
        {
            if (heads.BesideOverText(unit, rows - FewestUnder) is not { Beside: { } stack } head)
            {
                continue;
            }

            var cells = (rows * legs.Count) - stack.Rows - unit.CodeRows;
            if (cells > copy.MostRows + legs.Count - 1 + (blankRows * legs.Count))
            {
                yield break;
            }

            if (cells >= copy.FewestRows)
            {
                foreach (var candidate in Make(unit, head, onRight, columns, legs, rows, null))
                {
                    yield return candidate;
                }
            }
        }
    }

    /// <summary>The candidate with its text poured; none when its legs do not hold it.</summary>
    private static IEnumerable<Candidate> Make(StoryForm form, int columns, double cost) =>
        form.Text.In(form.Capacity) is { } text ? [new Candidate(form, columns, Air + form.LegRows, cost + text.Cost)] : [];

    private IEnumerable<Candidate> Make(Unit unit, HeadVariant head, bool onRight, int columns, LegSet legs, int rows, PictureBlock? block)
    {
        var placed = head with { Beside = head.Beside! with { OnRight = onRight } };
        var form = new StoryForm(Dress.Plain, unit.Copy, placed, Air, legs, rows, block, unit.Part) { CodeRows = unit.CodeRows };
        var cost = head.Cost + shapes.Cost(unit, columns, legs, Dress.Plain, rows, block) + (block?.Cost ?? 0) + (onRight ? OnRightCost : 0);
        return Make(form, columns, cost);
    }

    private static int Most(BrokenCopy copy, int taken, int legs) => (copy.MostRows + taken + legs - 1) / legs;

    private static int CeilingDivide(int a, int b) => (a + b - 1) / b;
}
