using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Reads gradients (SVG 1.1, 13.2).</summary>
/// <param name="ids">The elements of the file by their ids.</param>
/// <param name="properties">What an element says of a property by its style.</param>
internal sealed class GradientReader(IReadOnlyDictionary<string, SvgElement> ids, Func<SvgElement, string, string?> properties)
{
    /// <summary>Gradients that one after another take what they lack from the next.</summary>
    private const int MostLinks = 8;

    private const int MostStops = 256;

    /// <summary>The ink of a gradient; null for none that can be drawn. One with a single colour is that colour.</summary>
    /// <param name="element">The gradient.</param>
    /// <param name="outline">What is painted with it.</param>
    /// <param name="opacity">How opaque all of it is.</param>
    public Ink? Read(SvgElement element, Outline outline, double opacity)
    {
        var chain = Chain(element);
        var stops = chain.Select(Stops).FirstOrDefault(s => !s.IsEmpty);
        var isBox = Find(chain, "gradientUnits") != "userSpaceOnUse";
        var box = isBox ? BoxOf(outline) : Affine.Identity;
        if (stops.IsDefaultOrEmpty || box is not { } unit)
        {
            return null;
        }

        var map = unit.After(TransformReader.Read(Find(chain, "gradientTransform")));
        return stops.Length == 1
            ? new FlatInk(stops[0].Colour, stops[0].Opacity * opacity)
            : element.Name == "radialGradient" ? Radial(chain, map, stops, opacity) : Linear(chain, map, stops, opacity);
    }

    private static GradientInk Linear(SvgElement[] chain, Affine map, ImmutableArray<GradientStop> stops, double opacity) =>
        new(new(Length(chain, "x1", 0), Length(chain, "y1", 0)), new(Length(chain, "x2", 1), Length(chain, "y2", 0)), null, map, stops, SpreadOf(chain), opacity);

    private static Ink Radial(SvgElement[] chain, Affine map, ImmutableArray<GradientStop> stops, double opacity)
    {
        var centre = new DrawnPoint(Length(chain, "cx", 0.5), Length(chain, "cy", 0.5));
        var radius = Length(chain, "r", 0.5);
        var focus = new DrawnPoint(Length(chain, "fx", centre.X), Length(chain, "fy", centre.Y));
        return radius > 0
            ? new GradientInk(Inside(focus, centre, radius), centre, radius, map, stops, SpreadOf(chain), opacity)
            : new FlatInk(stops[^1].Colour, stops[^1].Opacity * opacity);
    }

    /// <summary>A focus outside of the circle is moved to its edge.</summary>
    private static DrawnPoint Inside(DrawnPoint focus, DrawnPoint centre, double radius)
    {
        var away = focus - centre;
        var distance = Math.Sqrt((away.X * away.X) + (away.Y * away.Y));
        return distance < radius * 0.99 ? focus : centre + (radius * 0.99 / distance * away);
    }

    private SvgElement[] Chain(SvgElement element)
    {
        var chain = new List<SvgElement>();
        for (var next = element; next is not null && chain.Count < MostLinks; next = next["href"] is ['#', ..] link ? ids.GetValueOrDefault(link[1..]) : null)
        {
            chain.Add(next);
        }

        return [.. chain];
    }

    private static string? Find(SvgElement[] chain, string name) => chain.Select(e => e[name]).FirstOrDefault(v => v is not null);

    /// <summary>Shares of a box are numbers too; a share of the view is taken as one of the box.</summary>
    private static double Length(SvgElement[] chain, string name, double otherwise) => SvgLength.Read(Find(chain, name), 1) ?? otherwise;

    private static GradientSpread SpreadOf(SvgElement[] chain) =>
        Find(chain, "spreadMethod") switch { "reflect" => GradientSpread.Reflect, "repeat" => GradientSpread.Repeat, _ => GradientSpread.Pad };

    private ImmutableArray<GradientStop> Stops(SvgElement gradient)
    {
        var stops = ImmutableArray.CreateBuilder<GradientStop>();
        foreach (var stop in gradient.Children.Where(c => c.Name == "stop").Take(MostStops))
        {
            var (colour, opacity) = ColourReader.Read(properties(stop, "stop-color") ?? "black") ?? (default, 1);
            var offset = Math.Max(SvgLength.Share(stop["offset"]) ?? 0, stops.Count > 0 ? stops[^1].Offset : 0);
            stops.Add(new GradientStop(offset, colour, opacity * (SvgLength.Share(properties(stop, "stop-opacity")) ?? 1)));
        }

        return stops.ToImmutable();
    }

    /// <summary>From the unit square to the box around an outline's corners and control points; null for a box without area.</summary>
    private static Affine? BoxOf(Outline outline)
    {
        var points = outline.Pieces.SelectMany(p => p.Verb == OutlineVerb.Curve ? new[] { p.First, p.Second, p.End } : [p.End]).ToArray();
        if (points.Length == 0)
        {
            return null;
        }

        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        var (width, height) = (points.Max(p => p.X) - left, points.Max(p => p.Y) - top);
        return width > 0 && height > 0 ? new Affine(width, 0, 0, height, left, top) : null;
    }
}
