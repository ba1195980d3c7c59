namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>The outlines of basic shapes (SVG 1.1, chapter 9) and paths.</summary>
/// <param name="width">Width of the view, of which horizontal lengths may be a share.</param>
/// <param name="height">Height of the view.</param>
internal sealed class ShapeReader(double width, double height)
{
    /// <summary>The outline of a shape; null for an element that is none, empty for one that is not drawn.</summary>
    public Outline? Read(SvgElement element) => element.Name switch
    {
        "rect" => Rectangle(element),
        "circle" => Across(element, "r") is > 0 and var r ? Ellipse(element, r, r) : Nothing,
        "ellipse" => X(element, "rx") is > 0 and var rx && Y(element, "ry") is > 0 and var ry ? Ellipse(element, rx, ry) : Nothing,
        "line" => new OutlineBuilder().Move(new(X(element, "x1"), Y(element, "y1"))).Line(new(X(element, "x2"), Y(element, "y2"))).ToOutline(),
        "polyline" => Polygon(element, isClosed: false),
        "polygon" => Polygon(element, isClosed: true),
        "path" => new PathReader(element["d"] ?? "").Read(),
        _ => null,
    };

    private static Outline Nothing => new([]);

    /// <summary>Lengths that are neither horizontal nor vertical are shares of this.</summary>
    public double Diagonal => Math.Sqrt(((width * width) + (height * height)) / 2);

    private Outline Rectangle(SvgElement element)
    {
        var (x, y, w, h) = (X(element, "x"), Y(element, "y"), X(element, "width"), Y(element, "height"));
        if (w <= 0 || h <= 0)
        {
            return Nothing;
        }

        var (rx, ry) = Corners(element, w, h);
        var outline = new OutlineBuilder().Move(new(x + rx, y)).Line(new(x + w - rx, y));
        return rx == 0 || ry == 0
            ? outline.Line(new(x + w, y + h)).Line(new(x, y + h)).Close().ToOutline()
            : outline.Quarter(x + w - rx, y + ry, rx, ry, 1, -1).Line(new(x + w, y + h - ry))
                .Quarter(x + w - rx, y + h - ry, rx, ry, 1, 1).Line(new(x + rx, y + h))
                .Quarter(x + rx, y + h - ry, rx, ry, -1, 1).Line(new(x, y + ry))
                .Quarter(x + rx, y + ry, rx, ry, -1, -1).Close().ToOutline();
    }

    /// <summary>A radius that is not given is the other one; half a side is the most. Square corners when one of them is 0.</summary>
    private (double X, double Y) Corners(SvgElement element, double w, double h)
    {
        var (rx, ry) = (SvgLength.Read(element["rx"], width), SvgLength.Read(element["ry"], height));
        var corners = (Math.Clamp(rx ?? ry ?? 0, 0, w / 2), Math.Clamp(ry ?? rx ?? 0, 0, h / 2));
        return corners is (0, _) or (_, 0) ? (0, 0) : corners;
    }

    private Outline Ellipse(SvgElement element, double rx, double ry) => new OutlineBuilder().Ellipse(X(element, "cx"), Y(element, "cy"), rx, ry).ToOutline();

    private static Outline Polygon(SvgElement element, bool isClosed)
    {
        var numbers = TransformReader.Numbers(element["points"]);
        if (numbers.Length < 4)
        {
            return Nothing;
        }

        var outline = new OutlineBuilder().Move(new(numbers[0], numbers[1]));
        for (var i = 2; i + 1 < numbers.Length; i += 2)
        {
            outline.Line(new(numbers[i], numbers[i + 1]));
        }

        return (isClosed ? outline.Close() : outline).ToOutline();
    }

    private double X(SvgElement element, string name) => SvgLength.Read(element[name], width) ?? 0;

    private double Y(SvgElement element, string name) => SvgLength.Read(element[name], height) ?? 0;

    private double Across(SvgElement element, string name) => SvgLength.Read(element[name], Diagonal) ?? 0;
}
