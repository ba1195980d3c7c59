using System.Collections.Immutable;
using System.Numerics;

namespace PrintEdition.Composition.Search;

/// <summary>
/// Fills a rectangle with four parts round a fifth, turning either way, each of them a rectangle that the slicing has filled: no cut goes
/// from edge to edge (composition step 3). The lead stands at the top left, one unit in the middle. Of the two parts at the top, and of the
/// middle and its neighbour that begins level with it, one has no headline where they touch.
/// </summary>
internal sealed class Pinwheels
{
    /// <summary>Fewer units cannot make one.</summary>
    public const int FewestUnits = 5;

    /// <summary>With more, a page takes too long, and is cut into small enough pieces anyway.</summary>
    public const int MostUnits = 9;

    /// <summary>Pinwheels that are kept for a page.</summary>
    private const int Kept = 6;

    /// <summary>Units of one of the four parts at the most: with more it would be most of the page.</summary>
    private const int MostTogether = 3;

    private readonly Pieces?[] table;
    private readonly double[] cheapest;
    private readonly int columns;
    private readonly int rows;
    private readonly int gap;
    private readonly int lead;
    private readonly double mostCost;
    private readonly int all;
    private readonly Arm[] left;
    private readonly Arm[] right;
    private readonly List<(int Rows, int Units)> leftKeys = [];
    private readonly List<Pinwheel> found = [];

    /// <param name="table">The ways to fill rectangles with each subset of the units.</param>
    /// <param name="cheapest">What each subset costs at the least.</param>
    /// <param name="columns">Columns of the rectangle.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="gap">Rows between parts one above the other.</param>
    /// <param name="lead">The lead, as a subset.</param>
    /// <param name="mostCost">What a pinwheel may cost at the most.</param>
    public Pinwheels(Pieces?[] table, double[] cheapest, int columns, int rows, int gap, int lead, double mostCost)
    {
        (this.table, this.cheapest, this.columns, this.rows, this.gap, this.lead, this.mostCost) = (table, cheapest, columns, rows, gap, lead, mostCost);
        all = table.Length - 1;
        left = new Arm[(rows + 1) * table.Length];
        right = new Arm[left.Length];
    }

    /// <summary>Two parts one above the other at a side of the rectangle.</summary>
    /// <param name="Cost">What they cost together; infinite where there are none.</param>
    /// <param name="Upper">The units of the upper.</param>
    /// <param name="UpperPlace">Where it is noted.</param>
    /// <param name="LowerPlace">Where the lower is.</param>
    private readonly record struct Arm(double Cost, int Upper, int UpperPlace, int LowerPlace)
    {
        public static readonly Arm None = new(double.PositiveInfinity, 0, 0, 0);
    }

    /// <summary>A pinwheel: the columns of the upper left and the lower left part, the rows of the upper ones, the arms, the middle.</summary>
    private sealed record Pinwheel(double Cost, int Above, int Below, int LeftRows, int RightRows, int LeftUnits, Arm Left, Arm Right, int Middle, int MiddlePlace)
    {
        /// <summary>Whether the upper left part reaches over the middle.</summary>
        public bool IsClockwise => Below < Above;
    }

    /// <summary>The best pinwheels, cheapest first.</summary>
    /// <param name="nodeAt">The tree of a subset's piece.</param>
    public ImmutableArray<Node> Find(Func<int, int, Node> nodeAt)
    {
        for (var above = 1; above < columns; above++)
        {
            for (var below = 1; below < columns; below++)
            {
                if (above != below && Arms(left, leftKeys, above, below, lead) && Arms(right, null, columns - above, columns - below, 0))
                {
                    Turn(above, below);
                }
            }
        }

        return [.. found.OrderBy(p => p.Cost).Take(Kept).Select(p => Tree(p, nodeAt))];
    }

    /// <summary>Notes the best arms of two widths by the upper part's rows and by their units; the first of them holds the lead, or neither does.</summary>
    private bool Arms(Arm[] arms, List<(int Rows, int Units)>? keys, int upperWidth, int lowerWidth, int leading)
    {
        Array.Fill(arms, Arm.None);
        keys?.Clear();
        var any = false;
        for (var upper = 1; upper < all; upper++)
        {
            if ((upper & lead) == leading && Part(upper, upperWidth) is { } over)
            {
                any |= Arms(arms, keys, upper, over, upperWidth, lowerWidth, leading);
            }
        }

        return any;
    }

    private bool Arms(Arm[] arms, List<(int Rows, int Units)>? keys, int upper, Pieces over, int upperWidth, int lowerWidth, int leading)
    {
        var any = false;
        var others = all & ~upper & ~lead;
        for (var lower = others; lower > 0; lower = (lower - 1) & others)
        {
            any |= Part(lower, lowerWidth) is { } under && Pair(arms, keys, upper, over, upperWidth, lower, under, lowerWidth, leading);
        }

        return any;
    }

    /// <summary>The ways to fill a part of a width with a subset; null when there are none.</summary>
    private Pieces? Part(int units, int width) =>
        BitOperations.PopCount((uint)units) <= MostTogether && table[units] is { } pieces && pieces.Heights[width].Length > 0 ? pieces : null;

    private bool Pair(Arm[] arms, List<(int Rows, int Units)>? keys, int upper, Pieces over, int upperWidth, int lower, Pieces under, int lowerWidth, int leading)
    {
        var (any, most, range) = (false, mostCost - cheapest[all & ~upper & ~lower], under.Range(lowerWidth));
        foreach (var height in over.Heights[upperWidth])
        {
            var rest = rows - gap - height;
            if (!range.Holds(rest))
            {
                continue;
            }

            var (one, other, key) = (over.Size(upperWidth, height), under.Size(lowerWidth, rest), Key(height, upper | lower));
            var cost = over.Cheapest[one] + under.Cheapest[other];
            if (cost < Math.Min(most, arms[key].Cost) && Upper(over, one, isOpen: leading == 0) is var place and >= 0)
            {
                if (double.IsInfinity(arms[key].Cost))
                {
                    keys?.Add((height, upper | lower));
                }

                arms[key] = new Arm(cost - over.Cheapest[one] + over.At(place).Cost, upper, place, under.Place(other));
                any = true;
            }
        }

        return any;
    }

    /// <summary>The cheapest piece of a size; where it must be open, the cheapest without a headline in its upper left corner, -1 for none.</summary>
    private static int Upper(Pieces pieces, int size, bool isOpen)
    {
        var of = pieces.Of(size);
        for (var i = 0; i < of.Length; i++)
        {
            if (!isOpen || !of[i].Left.IsOnTop)
            {
                return pieces.Place(size) + i;
            }
        }

        return -1;
    }

    private int Key(int height, int units) => (height * table.Length) + units;

    /// <summary>Puts each unit in the middle of the arms that leave it out and its room free.</summary>
    private void Turn(int above, int below)
    {
        for (var middle = 1; middle < all; middle <<= 1)
        {
            if (middle == lead || table[middle] is not { } pieces)
            {
                continue;
            }

            var width = Math.Abs(above - below);
            foreach (var height in pieces.Heights[width])
            {
                if (Upper(pieces, pieces.Size(width, height), isOpen: true) is var place and >= 0)
                {
                    Turn(above, below, middle, place, height);
                }
            }
        }
    }

    private void Turn(int above, int below, int middle, int place, int height)
    {
        var (others, down) = (all & ~middle, gap + height);
        var cost = table[middle]!.At(place).Cost;
        foreach (var (leftRows, units) in leftKeys)
        {
            var rightRows = below < above ? leftRows + down : leftRows - down;
            if ((units & middle) != 0 || units == others || rightRows < 1 || rightRows >= rows)
            {
                continue;
            }

            var (one, other) = (left[Key(leftRows, units)], right[Key(rightRows, others & ~units)]);
            if (one.Cost + other.Cost + cost < Limit)
            {
                Add(new Pinwheel(one.Cost + other.Cost + cost, above, below, leftRows, rightRows, units, one, other, middle, place));
            }
        }
    }

    private double Limit => found.Count < Kept ? mostCost : Math.Min(mostCost, found[^1].Cost);

    private void Add(Pinwheel pinwheel)
    {
        if (AreHeadsLevel(pinwheel))
        {
            return;
        }

        var at = found.FindIndex(p => p.Cost > pinwheel.Cost);
        found.Insert(at < 0 ? found.Count : at, pinwheel);
        if (found.Count > Kept)
        {
            found.RemoveAt(Kept);
        }
    }

    /// <summary>Whether headlines stand level at one of the two upright joints.</summary>
    private bool AreHeadsLevel(Pinwheel p)
    {
        var (upperLeft, lowerLeft) = (table[p.Left.Upper]!.At(p.Left.UpperPlace), table[p.LeftUnits & ~p.Left.Upper]!.At(p.Left.LowerPlace));
        var rightUnits = all & ~p.Middle & ~p.LeftUnits;
        var (upperRight, lowerRight) = (table[p.Right.Upper]!.At(p.Right.UpperPlace), table[rightUnits & ~p.Right.Upper]!.At(p.Right.LowerPlace));
        var middle = table[p.Middle]!.At(p.MiddlePlace);
        return p.IsClockwise
            ? upperLeft.Right.With(middle.Right, p.LeftRows + gap).Meets(upperRight.Left) || lowerLeft.Right.Meets(middle.Left.With(lowerRight.Left, p.RightRows - p.LeftRows))
            : upperLeft.Right.Meets(upperRight.Left.With(middle.Left, p.RightRows + gap)) || middle.Right.With(lowerLeft.Right, p.LeftRows - p.RightRows).Meets(lowerRight.Left);
    }

    private Node Tree(Pinwheel p, Func<int, int, Node> nodeAt)
    {
        var rightUnits = all & ~p.Middle & ~p.LeftUnits;
        PlacedNode[] parts =
        [
            new(nodeAt(p.Left.Upper, p.Left.UpperPlace), 0, 0),
            new(nodeAt(p.Right.Upper, p.Right.UpperPlace), p.Above, 0),
            new(nodeAt(rightUnits & ~p.Right.Upper, p.Right.LowerPlace), p.Below, p.RightRows + gap),
            new(nodeAt(p.LeftUnits & ~p.Left.Upper, p.Left.LowerPlace), 0, p.LeftRows + gap),
            new(nodeAt(p.Middle, p.MiddlePlace), Math.Min(p.Above, p.Below), Math.Min(p.LeftRows, p.RightRows) + gap),
        ];
        return new Node(Cut.Pinwheel, columns, rows, p.Cost, null, parts.Min(n => n.Node.Order), null, null) { Parts = [.. parts] };
    }
}
