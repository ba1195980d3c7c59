namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Reads path data (SVG 1.1, 8.3); on a mistake, what comes before it is kept, as the standard wants.</summary>
internal ref struct PathReader(string text)
{
    private readonly OutlineBuilder outline = new();
    private SvgScanner scanner = new(text);
    private DrawnPoint control;
    private char previous;

    /// <summary>The outline.</summary>
    public Outline Read()
    {
        var command = '\0';
        while (!scanner.IsAtEnd && outline.Count <= SvgLimits.Pieces)
        {
            if (char.IsAsciiLetter(scanner.Peek()))
            {
                command = scanner.Peek();
                scanner.Skip();
            }
            else
            {
                command = command switch { 'M' => 'L', 'm' => 'l', 'Z' or 'z' => '\0', _ => command };
            }

            if (!(previous == '\0' && command is not ('M' or 'm')) && Draw(command))
            {
                previous = char.ToUpperInvariant(command);
                continue;
            }

            break;
        }

        return outline.ToOutline();
    }

    private bool Draw(char command)
    {
        var origin = char.IsAsciiLetterLower(command) ? outline.At : default;
        return char.ToUpperInvariant(command) switch
        {
            'M' => Point(origin) is { } to && outline.Move(to) is not null,
            'L' => Point(origin) is { } to && outline.Line(to) is not null,
            'H' => scanner.Number() is { } x && outline.Line(new(origin.X + x, outline.At.Y)) is not null,
            'V' => scanner.Number() is { } y && outline.Line(new(outline.At.X, origin.Y + y)) is not null,
            'C' => Point(origin) is { } first && Curve(first, origin),
            'S' => Curve(Reflected('C', 'S'), origin),
            'Q' => Point(origin) is { } middle && Quadratic(middle, Point(origin)),
            'T' => Quadratic(Reflected('Q', 'T'), Point(origin)),
            'A' => Arc(origin),
            'Z' => outline.Close() is not null,
            _ => false,
        };
    }

    private DrawnPoint? Point(DrawnPoint origin) =>
        scanner.Number() is { } x && scanner.Number() is { } y ? origin + new DrawnPoint(x, y) : null;

    /// <summary>The last control point on the other side of where one stands; where one stands when the last piece was no such curve.</summary>
    private readonly DrawnPoint Reflected(char curve, char smooth) => previous == curve || previous == smooth ? outline.At + (outline.At - control) : outline.At;

    private bool Curve(DrawnPoint first, DrawnPoint origin)
    {
        if (Point(origin) is not { } second || Point(origin) is not { } to)
        {
            return false;
        }

        outline.Curve(first, second, to);
        control = second;
        return true;
    }

    /// <summary>A quadratic curve as a cubic one: exact.</summary>
    private bool Quadratic(DrawnPoint middle, DrawnPoint? end)
    {
        if (end is not { } to)
        {
            return false;
        }

        var from = outline.At;
        outline.Curve(from + (2 / 3.0 * (middle - from)), to + (2 / 3.0 * (middle - to)), to);
        control = middle;
        return true;
    }

    private bool Arc(DrawnPoint origin)
    {
        if (scanner.Number() is not { } rx || scanner.Number() is not { } ry || scanner.Number() is not { } turn
            || scanner.Flag() is not { } isLarge || scanner.Flag() is not { } isClockwise || Point(origin) is not { } to)
        {
            return false;
        }

        EllipticalArc.Add(outline, Math.Abs(rx), Math.Abs(ry), turn, isLarge, isClockwise, to);
        return true;
    }
}
