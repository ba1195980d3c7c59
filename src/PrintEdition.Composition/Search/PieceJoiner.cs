namespace PrintEdition.Composition.Search;

/// <summary>Joins the rectangles of two parts of a subset to rectangles of the subset: one part over the other, or beside it.</summary>
/// <param name="pieces">Takes what is made.</param>
/// <param name="leastWidth">The smallest width that is wanted, in columns.</param>
/// <param name="columns">The largest.</param>
/// <param name="gap">Rows between what stands one above the other.</param>
/// <param name="mostCost">From this cost on nothing is wanted.</param>
/// <param name="cut">What each cut between rectangles side by side costs.</param>
/// <param name="tombstone">What two headlines level with each other cost.</param>
internal sealed class PieceJoiner(Pieces pieces, int leastWidth, int columns, int gap, double mostCost, double cut, double tombstone)
{
    /// <summary>Puts every rectangle of one part over every one of the other that is as wide.</summary>
    /// <param name="first">The subset of the upper part.</param>
    /// <param name="upper">Its rectangles.</param>
    /// <param name="lower">Those of the other part.</param>
    public void Stack(int first, Pieces upper, Pieces lower)
    {
        for (var w = leastWidth; w <= columns; w++)
        {
            var range = pieces.Range(w);
            foreach (var top in upper.Heights[w])
            {
                var one = upper.Size(w, top);
                foreach (var bottom in lower.Heights[w])
                {
                    var height = top + gap + bottom;
                    if (height >= range.First + range.Count)
                    {
                        break;
                    }

                    var (other, size) = (lower.Size(w, bottom), pieces.Size(w, height));
                    if (height >= range.First && upper.Cheapest[one] + lower.Cheapest[other] < Math.Min(mostCost, pieces.Limit[size]))
                    {
                        Stack(size, first, upper, one, lower, other, top + gap);
                    }
                }
            }
        }
    }

    /// <summary>Stacks all pieces of two sizes. Three in a row are made in one way only: the first, and under it the other two.</summary>
    private void Stack(int size, int first, Pieces upper, int one, Pieces lower, int other, int down)
    {
        var tops = upper.Of(one);
        var bottoms = lower.Of(other);
        for (var i = 0; i < tops.Length; i++)
        {
            ref readonly var top = ref tops[i];
            for (var j = 0; j < bottoms.Length && top.Cut != Cut.Stack; j++)
            {
                ref readonly var bottom = ref bottoms[j];
                var cost = top.Cost + bottom.Cost;
                if (cost >= Math.Min(mostCost, pieces.Limit[size]))
                {
                    break;
                }

                pieces.Add(size, new Piece
                {
                    Cost = cost,
                    Left = top.Left.With(bottom.Left, down),
                    Right = top.Right.With(bottom.Right, down),
                    Cut = Cut.Stack,
                    FirstSubset = first,
                    First = upper.Place(one) + i,
                    Second = lower.Place(other) + j,
                });
            }
        }
    }

    /// <summary>Puts every rectangle of one part left of every one of the other that is as high.</summary>
    /// <param name="first">The subset of the left part.</param>
    /// <param name="left">Its rectangles.</param>
    /// <param name="right">Those of the other part.</param>
    public void PutBeside(int first, Pieces left, Pieces right)
    {
        for (var w = 1; w < columns; w++)
        {
            for (var v = Math.Max(1, leastWidth - w); w + v <= columns; v++)
            {
                var (range, beside) = (pieces.Range(w + v), right.Range(v));
                foreach (var height in left.Heights[w])
                {
                    var (one, other, size) = (left.Size(w, height), right.Size(v, height), pieces.Size(w + v, height));
                    if (range.Holds(height) && beside.Holds(height) && left.Cheapest[one] + right.Cheapest[other] + cut < Math.Min(mostCost, pieces.Limit[size]))
                    {
                        PutBeside(size, first, left, one, right, other);
                    }
                }
            }
        }
    }

    /// <summary>Puts all pieces of two sizes side by side.</summary>
    private void PutBeside(int size, int first, Pieces left, int one, Pieces right, int other)
    {
        var lefts = left.Of(one);
        var rights = right.Of(other);
        for (var i = 0; i < lefts.Length; i++)
        {
            ref readonly var a = ref lefts[i];
            for (var j = 0; j < rights.Length && a.Cut != Cut.Beside; j++)
            {
                ref readonly var b = ref rights[j];
                if (a.Cost + b.Cost >= Math.Min(mostCost, pieces.Limit[size]))
                {
                    break;
                }

                var cuts = (byte)(b.Cuts + 1);
                var cost = a.Cost + b.Cost + (cuts * cut) + (a.Right.Meets(b.Left) ? tombstone : 0);
                if (cost < Math.Min(mostCost, pieces.Limit[size]))
                {
                    pieces.Add(size, new Piece
                    {
                        Cost = cost,
                        Left = a.Left,
                        Right = b.Right,
                        Cut = Cut.Beside,
                        Cuts = cuts,
                        FirstSubset = first,
                        First = left.Place(one) + i,
                        Second = right.Place(other) + j,
                    });
                }
            }
        }
    }
}
