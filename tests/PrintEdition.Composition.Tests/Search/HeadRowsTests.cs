using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Tests.Search;

/// <summary>The rule tombstone: rows of headlines at the sides of rectangles that are put together.</summary>
public class HeadRowsTests
{
    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(4, 0, false)]
    [InlineData(0, 0, false)]
    public void Headlines_at_the_top_of_neighbours_meet(int left, int right, bool meet) =>
        Assert.Equal(meet, HeadRows.Of(left).Meets(HeadRows.Of(right)));

    // A head of 4 rows over a text to row 20, a gap, and from row 21 a head of 3; beside it a head of 5 at the top or further down.
    [Theory]
    [InlineData(0, true)]
    [InlineData(4, false)]
    [InlineData(15, false)]
    [InlineData(16, false)]
    [InlineData(17, true)]
    [InlineData(23, true)]
    [InlineData(24, false)]
    public void Headlines_of_stacked_rectangles_meet_where_they_stand_level(int down, bool meet)
    {
        var stacked = HeadRows.Of(4).With(HeadRows.Of(3), 21);
        var beside = HeadRows.Of(0).With(HeadRows.Of(5), down);

        Assert.Equal(meet, stacked.Meets(beside));
        Assert.True(stacked.IsOnTop);
        Assert.Equal(down == 0, beside.IsOnTop);
    }

    [Fact]
    public void Rows_below_any_page_are_not_taken_for_rows_at_its_top() =>
        Assert.False(HeadRows.Of(0).With(HeadRows.Of(5), 128).IsOnTop);
}
