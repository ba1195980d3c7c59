using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Plans;

namespace PrintEdition.Composition.Tests.Plans;

/// <summary>What blocks leave of a page.</summary>
public class FreeRectanglesTests
{
    private static readonly Cells Page = new(0, 10, 6, 70);

    [Fact]
    public void A_page_that_is_full_leaves_nothing() =>
        Assert.True(FreeRectangles.Of(Page, [new Cells(0, 10, 6, 30), new Cells(0, 41, 3, 39), new Cells(3, 41, 3, 39)], 1).IsEmpty);

    [Fact]
    public void A_block_left_out_leaves_its_rectangle() =>
        Assert.Equal([new Cells(3, 41, 3, 39)], FreeRectangles.Of(Page, [new Cells(0, 10, 6, 30), new Cells(0, 41, 3, 39)], 1).Parts);

    /// <summary>Four blocks round a fifth, each longer than the fifth's side: no cut goes from edge to edge.</summary>
    [Fact]
    public void The_room_amid_blocks_that_stand_round_each_other_is_found_too()
    {
        ImmutableArray<Cells> wheel = [new Cells(0, 10, 4, 20), new Cells(4, 10, 2, 45), new Cells(2, 56, 4, 24), new Cells(0, 31, 2, 49)];

        Assert.Equal([new Cells(2, 31, 2, 24)], FreeRectangles.Of(Page, wheel, 1).Parts);
    }

    [Fact]
    public void Nothing_that_is_free_overlaps_a_block_or_stands_without_a_row_of_white()
    {
        ImmutableArray<Cells> blocks = [new Cells(0, 12, 2, 9), new Cells(1, 22, 3, 11), new Cells(4, 18, 2, 30), new Cells(2, 34, 2, 20)];

        var free = FreeRectangles.Of(Page, blocks, 1).Parts;

        Assert.NotEmpty(free);
        Assert.All(free, f => Assert.All(blocks, b => Assert.False(f.Overlaps(b with { Row = b.Row - 1, Rows = b.Rows + 2 }))));
        Assert.All(free, f => Assert.All(free.Where(o => o != f), o => Assert.False(f.Overlaps(o))));
    }
}
