using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings;

/// <summary>Builds an outline piece by piece.</summary>
internal sealed class OutlineBuilder
{
    /// <summary>Distance of a quarter circle's control points from its ends, in radii: the curve is off by 0.03 % at most.</summary>
    private const double CircleControl = 0.5522847498;

    private readonly ImmutableArray<OutlinePiece>.Builder pieces = ImmutableArray.CreateBuilder<OutlinePiece>();
    private DrawnPoint begin;
    private bool isOpen;

    /// <summary>Where the last piece ended.</summary>
    public DrawnPoint At { get; private set; }

    /// <summary>Pieces so far.</summary>
    public int Count => pieces.Count;

    /// <summary>Begins a part.</summary>
    public OutlineBuilder Move(DrawnPoint to)
    {
        (begin, isOpen) = (to, true);
        return Add(new OutlinePiece(OutlineVerb.Move, to));
    }

    /// <summary>A line.</summary>
    public OutlineBuilder Line(DrawnPoint to) => Open().Add(new OutlinePiece(OutlineVerb.Line, to));

    /// <summary>A cubic curve.</summary>
    public OutlineBuilder Curve(DrawnPoint first, DrawnPoint second, DrawnPoint to) => Open().Add(new OutlinePiece(OutlineVerb.Curve, to, first, second));

    /// <summary>Back to where the part began.</summary>
    public OutlineBuilder Close()
    {
        if (isOpen)
        {
            isOpen = false;
            Add(new OutlinePiece(OutlineVerb.Close, begin));
        }

        return this;
    }

    /// <summary>An ellipse.</summary>
    public OutlineBuilder Ellipse(double x, double y, double rx, double ry) =>
        Move(new(x + rx, y)).Quarter(x, y, rx, ry, 1, 1).Quarter(x, y, rx, ry, -1, 1).Quarter(x, y, rx, ry, -1, -1).Quarter(x, y, rx, ry, 1, -1).Close();

    /// <summary>A quarter of an ellipse, clockwise as seen, through the quadrant of the signs.</summary>
    public OutlineBuilder Quarter(double x, double y, double rx, double ry, int right, int down)
    {
        var (start, end) = right == down ? (new DrawnPoint(right * rx, 0), new DrawnPoint(0, down * ry)) : (new DrawnPoint(0, down * ry), new DrawnPoint(right * rx, 0));
        var centre = new DrawnPoint(x, y);
        return Curve(centre + start + (CircleControl * end), centre + end + (CircleControl * start), centre + end);
    }

    /// <summary>The outline.</summary>
    public Outline ToOutline() => new(pieces.ToImmutable());

    /// <summary>After a closed part, the next begins where it began.</summary>
    private OutlineBuilder Open() => isOpen ? this : Move(At);

    private OutlineBuilder Add(OutlinePiece piece)
    {
        pieces.Add(piece);
        At = piece.End;
        return this;
    }
}
