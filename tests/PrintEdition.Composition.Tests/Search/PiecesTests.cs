using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Tests.Search;

/// <summary>What the search keeps of the ways to fill one size (composition step 2).</summary>
public class PiecesTests
{
    private static Piece Piece(double cost, int left = 3, int right = 3) => new() { Cost = cost, Left = HeadRows.Of(left), Right = HeadRows.Of(right) };

    private static string Kept(int kept, params Piece[] added)
    {
        using var pieces = new Pieces([HeightRange.None, HeightRange.Between(1, 10), HeightRange.Between(1, 10)], kept);
        var size = pieces.Size(2, 7);
        foreach (var piece in added)
        {
            pieces.Add(size, piece);
        }

        pieces.Close();
        Assert.Equal([7], pieces.Heights[2]);
        Assert.Empty(pieces.Heights[1]);
        Assert.Equal((2, 7), pieces.SizeOf(pieces.Place(size)));
        return string.Join(' ', pieces.Of(size).ToArray().Select(p => p.Cost));
    }

    [Fact]
    public void The_cheapest_are_kept_in_order() =>
        Assert.Equal("1 2 3", Kept(3, Piece(5), Piece(2), Piece(9), Piece(1), Piece(3)));

    [Fact]
    public void One_without_a_headline_in_a_corner_is_kept_beside_cheaper_ones_with() =>
        Assert.Equal("1 2 30", Kept(3, Piece(1), Piece(30, left: 0), Piece(2), Piece(3)));

    [Fact]
    public void One_that_is_dearer_than_a_tombstone_is_not() =>
        Assert.Equal("1 2 3", Kept(3, Piece(1), Piece(2), Piece(3), Piece(1 + Costs.Tombstone, left: 0)));

    [Fact]
    public void A_cheaper_one_without_takes_its_place() =>
        Assert.Equal("1 2 20", Kept(3, Piece(1), Piece(30, left: 0), Piece(2), Piece(20, left: 0), Piece(4)));
}
