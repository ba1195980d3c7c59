namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Reads what shapes are filled and stroked with (SVG 1.1, 11.2).</summary>
internal sealed class InkReader(IReadOnlyDictionary<string, SvgElement> ids, Func<SvgElement, string, string?> properties, LeftOut leftOut)
{
    private readonly GradientReader gradients = new(ids, properties);

    /// <summary>The ink of a property, <c>fill</c> or <c>stroke</c>; null for none.</summary>
    /// <param name="style">The shape's style.</param>
    /// <param name="property">The property.</param>
    /// <param name="otherwise">What it is when nothing says it.</param>
    /// <param name="outline">What is painted.</param>
    public Ink? Read(SvgStyle style, string property, string otherwise, Outline outline)
    {
        var value = (style[property] ?? otherwise).Trim();
        var opacity = SvgLength.Share(style[property + "-opacity"]) ?? 1;
        return LinkOf(value) is { } id ? Linked(id, AfterLink(value), style, outline, opacity) : Flat(value, style, otherwise, opacity);
    }

    /// <summary>The id in <c>url(#id)</c>; null when it is no such thing.</summary>
    public static string? LinkOf(string value)
    {
        if (!value.StartsWith("url(", StringComparison.OrdinalIgnoreCase) || value.IndexOf(')', StringComparison.Ordinal) is not (var close and > 0))
        {
            return null;
        }

        var link = value.AsSpan(4, close - 4).Trim(" '\"");
        return link is ['#', ..] ? link[1..].ToString() : "";
    }

    private static string AfterLink(string value) => value[(value.IndexOf(')', StringComparison.Ordinal) + 1)..].Trim();

    /// <summary>A gradient; what cannot be followed is the colour given in its stead, else nothing.</summary>
    private Ink? Linked(string id, string fallback, SvgStyle style, Outline outline, double opacity)
    {
        if (ids.GetValueOrDefault(id) is { } target)
        {
            if (target.Name is "linearGradient" or "radialGradient")
            {
                return gradients.Read(target, outline, opacity);
            }

            leftOut.Add(target);
        }

        return fallback.Length > 0 ? Flat(fallback, style, "none", opacity) : null;
    }

    private static FlatInk? Flat(string value, SvgStyle style, string otherwise, double opacity)
    {
        var named = value.Equals("currentColor", StringComparison.OrdinalIgnoreCase) ? style["color"] ?? "black" : value;
        if (named == "none")
        {
            return null;
        }

        var read = ColourReader.Read(named) ?? ColourReader.Read(otherwise);
        return read is { } found && found.Opacity * opacity > 0 ? new FlatInk(found.Colour, found.Opacity * opacity) : null;
    }
}
