namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>The area of a drawing and how its units come to lie in it (SVG 1.1, 7.7 and 7.8).</summary>
/// <param name="Width">Width of the area.</param>
/// <param name="Height">Height of the area.</param>
/// <param name="Map">From the drawing's units to the area.</param>
/// <param name="ViewWidth">Width of what is seen, in the drawing's units.</param>
/// <param name="ViewHeight">Height of it.</param>
internal sealed record ViewBox(double Width, double Height, Affine Map, double ViewWidth, double ViewHeight)
{
    /// <summary>Reads the root's attributes.</summary>
    /// <exception cref="SvgFault">It has no size, or one that makes no sense.</exception>
    public static ViewBox Read(SvgElement root)
    {
        var box = TransformReader.Numbers(root["viewBox"]) is [var x, var y, > 0 and var w, > 0 and var h] ? (x, y, w, h) : ((double, double, double, double)?)null;
        var (width, height) = (Fixed(root["width"]), Fixed(root["height"]));
        if (box is not var (left, top, viewWidth, viewHeight))
        {
            return width is { } fixedWidth && height is { } fixedHeight
                ? Sensible(new ViewBox(fixedWidth, fixedHeight, Affine.Identity, fixedWidth, fixedHeight))
                : throw new SvgFault("says neither its size nor a viewBox");
        }

        var area = (Width: width ?? (height * viewWidth / viewHeight) ?? viewWidth, Height: height ?? (width * viewHeight / viewWidth) ?? viewHeight);
        var map = MapOf(root["preserveAspectRatio"] ?? "", area.Width, area.Height, viewWidth, viewHeight).After(Affine.Shift(-left, -top));
        return Sensible(new ViewBox(area.Width, area.Height, map, viewWidth, viewHeight));
    }

    /// <summary>A length that is no share of a page.</summary>
    private static double? Fixed(string? text) => text is not null && !text.Contains('%', StringComparison.Ordinal) && SvgLength.Read(text, 1) is > 0 and var length ? length : null;

    private static ViewBox Sensible(ViewBox view) =>
        Math.Max(view.Width, view.Height) <= SvgLimits.Slimness * Math.Min(view.Width, view.Height) && view.Map.IsFinite
            ? view
            : throw new SvgFault("is over 200 times as long as wide");

    private static Affine MapOf(string fit, double width, double height, double viewWidth, double viewHeight)
    {
        var (x, y) = (width / viewWidth, height / viewHeight);
        if (fit.Contains("none", StringComparison.Ordinal))
        {
            return Affine.Scale(x, y);
        }

        var scale = fit.Contains("slice", StringComparison.Ordinal) ? Math.Max(x, y) : Math.Min(x, y);
        return Affine.Shift(Share(fit, 'x') * (width - (scale * viewWidth)), Share(fit, 'Y') * (height - (scale * viewHeight))).After(Affine.Scale(scale, scale));
    }

    /// <summary>Of the room left over, the part before the drawing: <c>xMin</c>, <c>xMid</c>, <c>xMax</c>.</summary>
    private static double Share(string fit, char axis) =>
        fit.Contains(axis + "Min", StringComparison.Ordinal) ? 0 : fit.Contains(axis + "Max", StringComparison.Ordinal) ? 1 : 0.5;
}
