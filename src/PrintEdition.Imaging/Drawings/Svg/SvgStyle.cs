using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Properties that elements inherit from the one around them (SVG 1.1, appendix N), as they are written.</summary>
internal sealed record SvgStyle
{
    private static readonly string[] Names =
    [
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
        "stroke-dasharray", "stroke-dashoffset", "color", "visibility", "clip-rule",
    ];

    private ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A property; null when nothing says it.</summary>
    public string? this[string name] => Values.GetValueOrDefault(name);

    /// <summary>The style inside an element.</summary>
    /// <param name="own">What the element itself says of a property.</param>
    public SvgStyle Inside(Func<string, string?> own)
    {
        var values = Values;
        foreach (var name in Names)
        {
            if (own(name) is { } value and not "inherit")
            {
                values = values.SetItem(name, value);
            }
        }

        return this with { Values = values };
    }

    /// <summary>What draws strokes; null for a stroke of no width.</summary>
    /// <param name="whole">What 100 % of a length are.</param>
    public Pen? PenFor(double whole)
    {
        var width = SvgLength.Read(this["stroke-width"], whole) ?? 1;
        var dashes = Dashes(whole);
        return width <= 0 ? null : new Pen(
            width,
            this["stroke-linecap"] switch { "round" => PenCap.Round, "square" => PenCap.Square, _ => PenCap.Butt },
            this["stroke-linejoin"] switch { "round" => PenJoin.Round, "bevel" => PenJoin.Bevel, _ => PenJoin.Miter },
            Math.Max(1, SvgLength.Read(this["stroke-miterlimit"], 1) ?? 4),
            dashes,
            SvgLength.Read(this["stroke-dashoffset"], whole) ?? 0);
    }

    /// <summary>An odd number of lengths is taken twice; negative ones, or nothing but zeros, mean a line without gaps.</summary>
    private ImmutableArray<double> Dashes(double whole)
    {
        var lengths = (this["stroke-dasharray"] ?? "none").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Take(64).Select(d => SvgLength.Read(d, whole)).ToArray();
        return lengths.Length == 0 || lengths.Any(d => d is null or < 0) || lengths.Sum() <= 0
            ? []
            : [.. (lengths.Length % 2 == 0 ? lengths : lengths.Concat(lengths)).Select(d => d!.Value)];
    }
}
