using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;

namespace PrintEdition.Composition.Paging;

/// <summary>Splits a story that is longer than a page into full-width parts on pages that follow each other.</summary>
internal sealed class LongStory(PageGrid grid)
{
    /// <summary>Rows of the line over a continued part.</summary>
    private const int ContinuationRows = 2;

    /// <summary>A last part of fewer rows is lost on its page.</summary>
    private const int FewestRows = 2;

    /// <summary>The parts, one a page, or null when the head alone is taller than the page.</summary>
    /// <param name="copy">The story's text.</param>
    /// <param name="head">Its head over the full width.</param>
    /// <param name="pictures">Its pictures, on the first part; null when it has none.</param>
    /// <param name="order">Its reading order.</param>
    /// <param name="firstPage">The page it starts on.</param>
    /// <param name="firstRow">First free row of the first page.</param>
    /// <param name="followingRow">First free row of the pages after it.</param>
    public ImmutableArray<SetModule>? Split(StoryCopy copy, HeadVariant head, PictureBlock? pictures, int order, int firstPage, int firstRow, int followingRow)
    {
        var legs = LegSet.OnColumns(grid, grid.Columns);
        var text = copy.At(legs.Measure).Fixed();
        var first = grid.Rows - firstRow - head.Rows;
        var following = grid.Rows - followingRow - ContinuationRows;
        if (first < FewestRows + (pictures?.Rows ?? 0))
        {
            return null;
        }

        var taken = pictures is null ? 0 : pictures.Rows * pictures.Legs;
        var heights = Heights(text.Rows + taken, legs.Count, first, following);
        var poured = Pour(text, legs.Count, heights, pictures, first, following);
        return [.. heights.Select((rows, i) => Part(i, rows))];

        SetModule Part(int i, int rows)
        {
            var air = i == 0 ? head.Rows : ContinuationRows;
            var form = new PartForm(
                copy.Article, i == 0 ? head : null, air, legs, rows, i * legs.Count, i == 0 ? pictures : null, i == 0 ? 0 : firstPage + i - 1, i == heights.Count - 1 ? 0 : firstPage + i + 1);
            return new SetModule(form, new Cells(0, i == 0 ? firstRow : followingRow, grid.Columns, air + rows), poured, order);
        }
    }

    /// <summary>Leg rows of each part; the last leg of every part but the last gives a row to the jump line.</summary>
    private static List<int> Heights(int lines, int legs, int first, int following)
    {
        var heights = new List<int>();
        var room = first;
        while (lines > room * legs)
        {
            heights.Add(room);
            lines -= (room * legs) - 1;
            room = following;
        }

        heights.Add(Math.Min(room, Math.Max(FewestRows, (lines + legs - 1) / legs)));
        return heights;
    }

    /// <summary>Headings that may not end a leg can push the text further: the last part grows until all is in.</summary>
    private static FilledLegs Pour(BrokenCopy text, int legs, List<int> heights, PictureBlock? pictures, int first, int following)
    {
        while (true)
        {
            if (LegFill.FillWithGaps(text, Capacity(heights, legs, pictures)) is { } poured)
            {
                return poured;
            }

            if (heights[^1] < (heights.Count == 1 ? first : following))
            {
                heights[^1]++;
            }
            else
            {
                heights.Add(FewestRows);
            }
        }
    }

    private static ImmutableArray<int> Capacity(List<int> heights, int legs, PictureBlock? pictures) =>
        [.. heights.SelectMany((rows, part) => Enumerable.Range(0, legs).Select(leg =>
            rows - (leg == legs - 1 && part < heights.Count - 1 ? 1 : 0) - (part == 0 ? pictures?.RowsOver(leg) ?? 0 : 0)))];
}
