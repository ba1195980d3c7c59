namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Reads <c>transform</c> (SVG 1.1, 7.6).</summary>
internal static class TransformReader
{
    /// <summary>The map; that which changes nothing when it is not well-formed.</summary>
    public static Affine Read(string? text)
    {
        var map = Affine.Identity;
        foreach (var step in (text ?? "").Split(')'))
        {
            var open = step.IndexOf('(', StringComparison.Ordinal);
            map = open < 0 ? map : map.After(Read(step[..open].Trim(' ', '\t', '\r', '\n', ','), Numbers(step.AsSpan(open + 1))));
        }

        return map.IsFinite ? map : Affine.Identity;
    }

    /// <summary>The numbers of a list, up to the first that is none.</summary>
    public static double[] Numbers(ReadOnlySpan<char> text)
    {
        var numbers = new List<double>();
        var scanner = new SvgScanner(text);
        while (scanner.Number() is { } number)
        {
            numbers.Add(number);
        }

        return [.. numbers];
    }

    private static Affine Read(string name, double[] n) => (name, n.Length) switch
    {
        ("matrix", 6) => new Affine(n[0], n[1], n[2], n[3], n[4], n[5]),
        ("translate", 1) => Affine.Shift(n[0], 0),
        ("translate", 2) => Affine.Shift(n[0], n[1]),
        ("scale", 1) => Affine.Scale(n[0], n[0]),
        ("scale", 2) => Affine.Scale(n[0], n[1]),
        ("rotate", 1) => Affine.Turn(n[0]),
        ("rotate", 3) => Affine.Shift(n[1], n[2]).After(Affine.Turn(n[0])).After(Affine.Shift(-n[1], -n[2])),
        ("skewX", 1) => new Affine(1, 0, Math.Tan(n[0] * Math.PI / 180), 1, 0, 0),
        ("skewY", 1) => new Affine(1, Math.Tan(n[0] * Math.PI / 180), 0, 1, 0, 0),
        _ => Affine.Identity,
    };
}
