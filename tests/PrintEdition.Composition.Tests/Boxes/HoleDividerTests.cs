using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Tests.Boxes;

/// <summary>Composition step 4: what fixed furniture leaves is divided into rectangles, a gap of rows kept to it.</summary>
public class HoleDividerTests
{
    private static readonly Cells Page = new(0, 10, 6, 70);

    [Theory]
    [InlineData("", "0,10 6×70")]
    [InlineData("0,60 6×20", "0,10 6×49")]
    [InlineData("0,10 6×20", "0,31 6×49")]
    [InlineData("0,10 2×70", "2,10 4×70")]
    [InlineData("5,10 1×70", "0,10 5×70")]
    [InlineData("0,10 6×70", "")]
    [InlineData("3,60 3×20", "0,10 6×49 + 0,60 3×20 | 0,10 3×70 + 3,10 3×49")]
    [InlineData("0,10 2×20", "0,31 6×49 + 2,10 4×20 | 2,10 4×70 + 0,31 2×49")]
    [InlineData("0,60 3×20 3,60 3×20", "0,10 6×49 | 0,10 3×49 + 3,10 3×49")]
    [InlineData("0,60 6×20 0,10 1×49", "1,10 5×49")]
    public void A_hole_is_divided_along_what_is_taken(string taken, string ways) => Assert.Equal(ways, Shown(HoleDivider.Divide(Page, Parsed(taken), 1)));

    /// <summary>Every way covers each cell that is neither taken nor in the gap beside what is taken, and none twice.</summary>
    [Fact]
    public void Every_way_covers_the_hole_once()
    {
        Cells[] taken = [new(0, 10, 3, 12), new(4, 62, 2, 18), new(5, 10, 1, 20)];

        foreach (var way in HoleDivider.Divide(Page, taken, 1)!.Ways)
        {
            for (var row = Page.Row; row < Page.EndRow; row++)
            {
                for (var column = 0; column < Page.Columns; column++)
                {
                    var cell = new Cells(column, row, 1, 1);
                    var isFree = !taken.Any(t => t.Overlaps(cell));
                    var count = way.Count(c => c.Overlaps(cell));
                    Assert.True(isFree ? count <= 1 : count == 0, $"{column},{row}");
                }
            }

            Assert.InRange(way.Sum(c => c.Columns * c.Rows), (6 * 70) - 36 - 36 - 20 - 40, (6 * 70) - 36 - 36 - 20);
        }
    }

    /// <summary>A page of many boxes is divided in no time: parts are divided once, and few ways are kept.</summary>
    [Fact]
    public void A_page_of_many_boxes_is_divided()
    {
        var taken = Enumerable.Range(0, 12).Select(i => new Cells(i % 6, 10 + (i / 6 * 60), 1, 10)).ToArray();

        var hole = HoleDivider.Divide(Page, taken, 1)!;

        Assert.Equal(new Cells(0, 21, 6, 48), hole.Main);
        Assert.InRange(hole.Ways.Length, 1, 4);
    }

    /// <summary>Five boxes round a middle like sails round a mill: no cut from edge to edge parts them.</summary>
    [Fact]
    public void What_no_cut_parts_is_refused() =>
        Assert.Null(HoleDivider.Divide(new Cells(0, 0, 3, 30), Parsed("0,0 2×9 2,0 1×20 1,21 2×9 0,10 1×20"), 1));

    private static Cells[] Parsed(string cells) =>
        [.. cells.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(c => c[0].Split(',').Concat(c[1].Split('×')).Select(int.Parse).ToArray()).Select(n => new Cells(n[0], n[1], n[2], n[3]))];

    private static string Shown(Hole? hole) => string.Join(" | ", hole!.Ways.Select(w => string.Join(" + ", w.Select(c => $"{c.Column},{c.Row} {c.Columns}×{c.Rows}"))));
}
