using System.Collections.Immutable;

namespace PrintEdition.Composition.Search;

/// <summary>How a rectangle of the page is divided.</summary>
internal enum Cut
{
    /// <summary>Not divided: one unit.</summary>
    None,

    /// <summary>One above the other, a gap between.</summary>
    Stack,

    /// <summary>One left of the other, a gutter between.</summary>
    Beside,
}

/// <summary>Rows, from the rectangle's top, that an undressed headline stands in at one of its sides.</summary>
internal readonly record struct HeadInterval(int Top, int Bottom)
{
    /// <summary>The same rows seen from higher up.</summary>
    public HeadInterval Down(int rows) => new(Top + rows, Bottom + rows);

    /// <summary>Whether two headlines stand level in a row; an interval of no rows is no headline.</summary>
    public bool Meets(HeadInterval other) => Top < other.Bottom && other.Top < Bottom && Top < Bottom && other.Top < other.Bottom;
}

/// <summary>The top corners of a rectangle in which undressed headlines stand: two such side by side are level for certain.</summary>
[Flags]
internal enum HeadSides
{
    /// <summary>None: it can stand beside anything.</summary>
    None = 0,

    /// <summary>The left one.</summary>
    Left = 1,

    /// <summary>The right one.</summary>
    Right = 2,

    /// <summary>Both.</summary>
    Both = Left | Right,
}

/// <summary>
/// A rectangle of the page filled exactly by a slicing tree (Gange, Marriott, Stuckey 2012), with the headlines at its left
/// and right edges, so that a join can tell whether headlines would stand side by side.
/// </summary>
internal sealed record Node(
    Cut Cut,
    int Columns,
    int Rows,
    double Cost,
    Candidate? Candidate,
    int Order,
    Node? First,
    Node? Second,
    ImmutableArray<HeadInterval> LeftHeads,
    ImmutableArray<HeadInterval> RightHeads)
{
    /// <summary>The top corners with headlines.</summary>
    public HeadSides Sides { get; } = (IsOnTop(LeftHeads) ? HeadSides.Left : HeadSides.None) | (IsOnTop(RightHeads) ? HeadSides.Right : HeadSides.None);

    private static bool IsOnTop(ImmutableArray<HeadInterval> heads) => !heads.IsEmpty && heads[0].Top == 0;

    /// <summary>A single unit.</summary>
    public static Node Leaf(Candidate candidate, int order)
    {
        var (left, right) = candidate.Form.Dress == Modules.Dress.Plain ? candidate.Form.EdgeHeadRows : (0, 0);
        return new Node(Cut.None, candidate.Columns, candidate.Rows, candidate.Cost, candidate, order, null, null, Heads(left), Heads(right));
    }

    private static ImmutableArray<HeadInterval> Heads(int rows) => rows > 0 ? [new HeadInterval(0, rows)] : [];

    /// <summary>One rectangle above another of the same width.</summary>
    public static Node Stack(Node upper, Node lower, int gap)
    {
        var shift = upper.Rows + gap;
        return new Node(
            Cut.Stack,
            upper.Columns,
            upper.Rows + gap + lower.Rows,
            upper.Cost + lower.Cost,
            null,
            Math.Min(upper.Order, lower.Order),
            upper,
            lower,
            [.. upper.LeftHeads, .. lower.LeftHeads.Select(h => h.Down(shift))],
            [.. upper.RightHeads, .. lower.RightHeads.Select(h => h.Down(shift))]);
    }

    /// <summary>One rectangle left of another of the same height, for what <see cref="CostBeside"/> says.</summary>
    public static Node Beside(Node left, Node right, double cost) => new(
        Cut.Beside,
        left.Columns + right.Columns,
        left.Rows,
        cost,
        null,
        Math.Min(left.Order, right.Order),
        left,
        right,
        left.LeftHeads,
        right.RightHeads);

    /// <summary>What two rectangles cost side by side, where each pair of headlines that stand level, a tombstone, costs so much.</summary>
    public static double CostBeside(Node left, Node right, double tombstone)
    {
        var cost = left.Cost + right.Cost;
        foreach (var head in left.RightHeads)
        {
            foreach (var other in right.LeftHeads)
            {
                cost += head.Meets(other) ? tombstone : 0;
            }
        }

        return cost;
    }
}
