using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Walks the elements of a file and draws its shapes.</summary>
internal sealed class SvgInterpreter
{
    private readonly SvgElement root;
    private readonly LeftOut leftOut;
    private readonly StyleSheet sheet = new();
    private readonly Dictionary<string, SvgElement> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<SvgElement, Dictionary<string, string>> declarations = new(ReferenceEqualityComparer.Instance);
    private readonly ViewBox view;
    private readonly ShapeReader shapes;
    private readonly InkReader inks;
    private int elements;
    private int pieces;

    /// <summary>An interpreter of a file.</summary>
    public SvgInterpreter(SvgElement root, LeftOut leftOut)
    {
        (this.root, this.leftOut) = (root, leftOut);
        view = ViewBox.Read(root);
        shapes = new ShapeReader(view.ViewWidth, view.ViewHeight);
        Survey();
        inks = new InkReader(ids, Property, leftOut);
    }

    /// <summary>The drawing.</summary>
    /// <exception cref="SvgFault">It is beyond the limits.</exception>
    public Drawing Interpret()
    {
        var children = Children(root, new SvgStyle().Inside(name => Property(root, name)), view.Map, 1);
        return new Drawing(view.Width, view.Height, new DrawingGroup(children, OpacityOf(root), null));
    }

    /// <summary>Ids and style sheets of the whole file, and what its attributes ask for.</summary>
    private void Survey()
    {
        foreach (var element in root.All())
        {
            leftOut.AddAttributes(element);
            if (element.Name is "script" or "animate" or "animateTransform" or "animateMotion" or "animateColor" or "set")
            {
                leftOut.Add(element);
            }

            if (element["id"] is { Length: > 0 } id)
            {
                ids.TryAdd(id, element);
            }

            if (element.Name == "style")
            {
                AddSheet(element.Text);
            }
        }
    }

    private void AddSheet(string text)
    {
        if (text.Contains("@import", StringComparison.OrdinalIgnoreCase) || LeftOut.IsOutside(text))
        {
            leftOut.AddWord("references to other files");
        }

        sheet.Add(text);
        if (sheet.IsPartly)
        {
            leftOut.AddWord("style rules that are not known");
        }
    }

    /// <summary>What an element says of a property: its style attribute before rules before its own attribute.</summary>
    private string? Property(SvgElement element, string name)
    {
        if (element["style"] is { } style)
        {
            if (!declarations.TryGetValue(element, out var own))
            {
                declarations.Add(element, own = StyleSheet.Declarations(style));
            }

            if (own.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return sheet.Find(element, name) ?? element[name];
    }

    private ImmutableArray<DrawingNode> Children(SvgElement parent, SvgStyle style, Affine place, int depth) =>
        [.. parent.Children.Select(child => Node(child, style, place, depth)).OfType<DrawingNode>()];

    private DrawingNode? Node(SvgElement element, SvgStyle outer, Affine place, int depth)
    {
        Count(depth);
        if (Property(element, "display") == "none")
        {
            return null;
        }

        var style = outer.Inside(name => Property(element, name));
        var inner = place.After(TransformReader.Read(element["transform"]));
        return element.Name switch
        {
            "g" or "a" => Group(element, Children(element, style, inner, depth + 1), inner),
            "switch" => Group(element, [.. Children(element, style, inner, depth + 1).Take(1)], inner),
            "use" => Use(element, style, inner, depth),
            _ => Shape(element, style, inner),
        };
    }

    private void Count(int depth)
    {
        if (++elements > SvgLimits.Elements || depth > SvgLimits.Depth)
        {
            throw new SvgFault(depth > SvgLimits.Depth ? "has over 64 elements inside one another" : "has over 50000 elements with its copies");
        }
    }

    private DrawingGroup? Use(SvgElement element, SvgStyle style, Affine place, int depth)
    {
        if (element["href"] is not ['#', ..] link || ids.GetValueOrDefault(link[1..]) is not { } original)
        {
            return null;
        }

        var shift = Affine.Shift(SvgLength.Read(element["x"], view.ViewWidth) ?? 0, SvgLength.Read(element["y"], view.ViewHeight) ?? 0);
        var inner = place.After(shift);
        if (original.Name is "symbol" or "svg")
        {
            leftOut.AddWord("copies of symbols");
            return null;
        }

        return Node(original, style, inner, depth + 1) is { } copy ? Group(element, [copy], inner) : null;
    }

    private DrawingGroup? Group(SvgElement element, ImmutableArray<DrawingNode> children, Affine place) =>
        children.IsEmpty ? null : new DrawingGroup(children, OpacityOf(element), ClipOf(element, place));

    private DrawingNode? Shape(SvgElement element, SvgStyle style, Affine place)
    {
        if (shapes.Read(element) is not { } outline)
        {
            leftOut.Add(element);
            return null;
        }

        CountPieces(outline);
        var pen = style.PenFor(shapes.Diagonal);
        var fill = inks.Read(style, "fill", "black", outline);
        var stroke = pen is null ? null : inks.Read(style, "stroke", "none", outline);
        if (outline.Pieces.IsEmpty || !place.IsFinite || style["visibility"] is "hidden" or "collapse" || (fill is null && stroke is null))
        {
            return null;
        }

        var shape = new DrawingShape(outline, place, style["fill-rule"] == "evenodd", fill, stroke, pen ?? new Pen(1, PenCap.Butt, PenJoin.Miter, 4, [], 0));
        var (opacity, clip) = (OpacityOf(element), ClipOf(element, place));
        return opacity < 1 || clip is not null ? new DrawingGroup([shape], opacity, clip) : shape;
    }

    private void CountPieces(Outline outline)
    {
        pieces += outline.Pieces.Length;
        if (pieces > SvgLimits.Pieces)
        {
            throw new SvgFault("has over a million lines and curves");
        }
    }

    private double OpacityOf(SvgElement element)
    {
        foreach (var name in new[] { "mask", "filter", "marker-start", "marker-mid", "marker-end" })
        {
            if (Property(element, name) is { } value and not "none")
            {
                leftOut.AddWord(name.Split('-')[0] + "s");
            }
        }

        return SvgLength.Share(Property(element, "opacity")) ?? 1;
    }

    /// <summary>The clip that an element asks for: one shape, or several that do not overlap.</summary>
    private DrawingClip? ClipOf(SvgElement element, Affine place)
    {
        if (Property(element, "clip-path") is not { } value || value == "none")
        {
            return null;
        }

        if (InkReader.LinkOf(value) is not { } id || ids.GetValueOrDefault(id) is not { Name: "clipPath" } clip || clip["clipPathUnits"] == "objectBoundingBox")
        {
            leftOut.AddWord("clips that are not known");
            return null;
        }

        var map = place.After(TransformReader.Read(clip["transform"]));
        var outlines = clip.Children.Select(c => shapes.Read(c)?.Through(map.After(TransformReader.Read(c["transform"])))).OfType<Outline>().ToArray();
        CountPieces(new Outline([.. outlines.SelectMany(o => o.Pieces)]));
        return new DrawingClip(new Outline([.. outlines.SelectMany(o => o.Pieces)]), clip.Children.Any(c => Property(c, "clip-rule") == "evenodd"));
    }
}
