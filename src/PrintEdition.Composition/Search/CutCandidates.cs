using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Quotes;

namespace PrintEdition.Composition.Search;

/// <summary>Lists the ways to set a story's first part and let it go on on the next page (转版): any number of rows, so the page fills.</summary>
internal sealed class CutCandidates(PageGrid grid, HeadChoice heads, PictureChoice pictures, QuoteChoice quotes, ShapeCosts shapes)
{
    /// <summary>Lines of text before and after a jump: fewer are not worth the turning of the page (composition rule jump: at least 6).</summary>
    private const int BestLines = 12;

    private const int AllowedLines = 6;

    /// <summary>On the page of a small reader half a story is soon more than a page, so that it jumps with fewer lines.</summary>
    private readonly int fewestLines = Math.Clamp(grid.Columns * grid.Rows / 5, AllowedLines, BestLines);

    /// <summary>Heads that are tried: the cut takes up the slack, not the head.</summary>
    private const int MostHeads = 3;

    /// <summary>The candidates, on the page's columns, or on pairs of them: a paragraph that the jump cuts has lines of one measure on both pages.</summary>
    public IEnumerable<Candidate> Of(Unit unit, int mostRows, int fewest, int most)
    {
        for (var columns = fewest; columns <= most; columns++)
        {
            if (shapes.LegsOf(unit, columns) is not { } legs)
            {
                continue;
            }

            foreach (var candidate in Of(unit, columns, legs, mostRows))
            {
                yield return candidate;
            }
        }
    }

    private IEnumerable<Candidate> Of(Unit unit, int columns, LegSet legs, int mostRows) =>
        from block in pictures.BlocksOf(unit, legs)
        let offered = quotes.OfCut(unit, legs, block)
        from quote in offered
        from head in heads.Variants(unit, grid.SpanWidth(columns)).Take(MostHeads)
        from candidate in Of(unit, columns, legs, head, block, quote, offered.Length > 1, mostRows)
        select candidate;

    private IEnumerable<Candidate> Of(Unit unit, int columns, LegSet legs, HeadVariant head, PictureBlock? block, SetQuote? quote, bool offersQuote, int mostRows)
    {
        var air = Math.Max(1, head.Rows);
        var taken = (block is null ? 0 : block.Legs * block.Rows) + (quote?.Rows ?? 0);
        var copy = unit.Text(legs.Measure);
        var underPicture = block is null ? 0 : block.Rows + (block.Legs == legs.Count ? 2 : RowsUnderPicture);
        for (var rows = Math.Max(1, underPicture); air + rows <= mostRows; rows++)
        {
            var lines = (rows * legs.Count) - taken - 1;
            var placed = quote is null ? null : QuoteChoice.Place(quote, legs, block, rows, 1);
            if (placed is null == quote is null && lines >= fewestLines && copy.Rows - lines >= fewestLines && copy.FewestRows - lines >= AllowedLines)
            {
                var form = new StoryForm(Dress.Plain, unit.Copy, head, air, legs, rows, block, unit.Part with { To = unit.NextPage }) { Quote = placed };
                var cost = head.Cost + Costs.Jump + shapes.Cost(unit, columns, legs, Dress.Plain, rows, block) + (block?.Cost ?? 0) + quotes.Cost(unit, columns, rows, block, placed, offersQuote);
                yield return new Candidate(form, columns, air + rows, cost);
            }
        }
    }

    /// <summary>Rows of text under a picture, so that it does not end the leg.</summary>
    private const int RowsUnderPicture = 3;
}
