namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>An arc of an ellipse as curves (SVG 1.1, F.6).</summary>
internal static class EllipticalArc
{
    /// <summary>Adds the arc from where the outline is.</summary>
    public static void Add(OutlineBuilder outline, double rx, double ry, double turn, bool isLarge, bool isClockwise, DrawnPoint to)
    {
        var from = outline.At;
        if (from == to)
        {
            return;
        }

        if (rx == 0 || ry == 0)
        {
            outline.Line(to);
            return;
        }

        var half = Affine.Turn(-turn).Of(0.5 * (from - to));
        var grow = Math.Max(1, Math.Sqrt(Square(half.X / rx) + Square(half.Y / ry)));
        (rx, ry) = (rx * grow, ry * grow);
        var unit = new DrawnPoint(half.X / rx, half.Y / ry);
        var centre = CentreOf(unit, isLarge != isClockwise);
        var map = Affine.Shift((from.X + to.X) / 2, (from.Y + to.Y) / 2).After(Affine.Turn(turn)).After(Affine.Scale(rx, ry)).After(Affine.Shift(centre.X, centre.Y));
        var start = Math.Atan2(unit.Y - centre.Y, unit.X - centre.X);
        var sweep = Math.Atan2(-unit.Y - centre.Y, -unit.X - centre.X) - start;
        sweep += isClockwise && sweep < 0 ? 2 * Math.PI : !isClockwise && sweep > 0 ? -2 * Math.PI : 0;
        AddUnit(outline, map, start, sweep, to);
    }

    /// <summary>The centre of the unit circle through a point and the one opposite to it as seen from the origin (F.6.5.2).</summary>
    private static DrawnPoint CentreOf(DrawnPoint unit, bool isPositive)
    {
        var length = Square(unit.X) + Square(unit.Y);
        var factor = length == 0 ? 0 : Math.Sqrt(Math.Max(0, (1 / length) - 1)) * (isPositive ? 1 : -1);
        return new DrawnPoint(factor * unit.Y, -factor * unit.X);
    }

    /// <summary>An arc of the unit circle, in pieces of a quarter circle at the most, through a map.</summary>
    private static void AddUnit(OutlineBuilder outline, Affine map, double start, double sweep, DrawnPoint to)
    {
        var count = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        var step = sweep / count;
        var control = 4 / 3.0 * Math.Tan(step / 4);
        for (var i = 0; i < count; i++)
        {
            var (from, end) = (OnCircle(start + (i * step)), OnCircle(start + ((i + 1) * step)));
            outline.Curve(
                map.Of(new(from.X - (control * from.Y), from.Y + (control * from.X))),
                map.Of(new(end.X + (control * end.Y), end.Y - (control * end.X))),
                i == count - 1 ? to : map.Of(end));
        }
    }

    private static DrawnPoint OnCircle(double angle) => new(Math.Cos(angle), Math.Sin(angle));

    private static double Square(double value) => value * value;
}
