using System.Collections.Immutable;

namespace PrintEdition.Composition.Search;

/// <summary>How a rectangle of the page is divided.</summary>
internal enum Cut : byte
{
    /// <summary>Not divided: one unit.</summary>
    None,

    /// <summary>One above the other, a gap between.</summary>
    Stack,

    /// <summary>One left of the other, a gutter between.</summary>
    Beside,

    /// <summary>Four round a fifth, so that no cut goes from edge to edge (风车): the one way to divide a page that a slicing tree has not.</summary>
    Pinwheel,
}

/// <summary>A rectangle of the page filled exactly by a slicing tree (Gange, Marriott, Stuckey 2012).</summary>
/// <param name="Cut">How it is divided.</param>
/// <param name="Columns">Its width.</param>
/// <param name="Rows">Its height.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Candidate">The form of the unit that fills it, null when it is divided.</param>
/// <param name="Order">The most important unit in it.</param>
/// <param name="First">The upper or left part.</param>
/// <param name="Second">The lower or right part.</param>
internal sealed record Node(Cut Cut, int Columns, int Rows, double Cost, Candidate? Candidate, int Order, Node? First, Node? Second)
{
    /// <summary>The parts of a pinwheel; none of what is divided in two.</summary>
    public ImmutableArray<PlacedNode> Parts { get; init; } = [];
}

/// <summary>A part at its place in the rectangle that it is a part of.</summary>
/// <param name="Node">The part.</param>
/// <param name="Column">Its first column there.</param>
/// <param name="Row">Its first row there.</param>
internal sealed record PlacedNode(Node Node, int Column, int Row);
