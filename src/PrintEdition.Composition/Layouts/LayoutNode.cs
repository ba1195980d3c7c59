using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>
/// A mapping of a layout file whose keys are all known, and all required but those that end with a question mark; every fault goes to the
/// shared list.
/// </summary>
internal sealed class LayoutNode
{
    private const char Optional = '?';

    private static readonly string[] OnOff = ["on", "off"];

    private readonly LayoutPlaces places;
    private readonly List<Diagnostic> faults;
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);
    private readonly YamlNode self;

    public LayoutNode(YamlNode node, LayoutPlaces places, List<Diagnostic> faults, params string[] wanted)
    {
        var keys = wanted.Select(k => k.TrimEnd(Optional)).ToArray();
        this.places = places;
        this.faults = faults;
        self = node;
        if (node is not YamlMappingNode mapping)
        {
            Fault("PE3002", node, $"expected a mapping with the keys {string.Join(", ", keys)}");
            return;
        }

        foreach (var (keyNode, value) in mapping.Children)
        {
            TakeKey(keyNode, value, keys);
        }

        foreach (var missing in wanted.Where(k => k[^1] != Optional && !values.ContainsKey(k)))
        {
            Fault("PE3003", node, $"the key '{missing}' is missing; copy it from a layout that ships (layouts show tabloid)");
        }
    }

    /// <summary>A mapping below this one; faults when it is not one.</summary>
    public LayoutNode Map(string key, params string[] keys) =>
        values.TryGetValue(key, out var node)
            ? new LayoutNode(node, places, faults, keys)
            : Absent(keys);

    /// <summary>Whether an optional key is there.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>Any text.</summary>
    public string Text(string key) => Scalar(key) ?? "";

    /// <summary>A whole number within limits; <paramref name="words"/> says what else the key may be.</summary>
    public int Whole(string key, int least, int most, string words = "")
    {
        var text = Scalar(key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        BadValue(key, text, $"{words}a whole number from {least} to {most}");
        return least;
    }

    /// <summary>A length in points within limits, given in mm or pt.</summary>
    public double Length(string key, double least, double most)
    {
        var text = Scalar(key);
        return LengthOf(key, text, values.GetValueOrDefault(key) ?? self, least, most);
    }

    /// <summary>A length in em within limits.</summary>
    public double Ems(string key, double least, double most)
    {
        var text = Scalar(key);
        if (text is not null && NumberBefore(text, "em") is { } ems && ems >= least && ems <= most)
        {
            return ems;
        }

        BadValue(key, text, string.Create(CultureInfo.InvariantCulture, $"a length from {least:0.##} em to {most:0.##} em, such as {most:0.##} em"));
        return least;
    }

    /// <summary><c>on</c> or <c>off</c>.</summary>
    public bool Switch(string key) => Name(key, OnOff) == "on";

    /// <summary>A list of lengths.</summary>
    public IEnumerable<double> Lengths(string key, double least, double most) =>
        Items(key).Select(n => LengthOf(key, (n as YamlScalarNode)?.Value, n, least, most)).ToArray();

    /// <summary>A list of words, each one of the known ones.</summary>
    public IEnumerable<string> Names(string key, IReadOnlyCollection<string> known) =>
        Items(key).Select(n => Known(key, (n as YamlScalarNode)?.Value, n, known)).ToArray();

    /// <summary>One of the known words.</summary>
    public string Name(string key, IReadOnlyCollection<string> known) =>
        Known(key, Scalar(key), values.GetValueOrDefault(key) ?? self, known);

    /// <summary>Which of some words an optional key has; the first where the key is not there.</summary>
    public int Choice(string key, params string[] words) => Has(key) ? Math.Max(0, Array.IndexOf(words, Name(key, words))) : 0;

    /// <summary>Looks a list of folders over: each must lie in the layout's own.</summary>
    public void Folders(string key)
    {
        foreach (var node in Items(key))
        {
            var name = (node as YamlScalarNode)?.Value ?? "";
            if (new LayoutFolder(places.Of(node).File).Resolve(name) is null)
            {
                Fault("PE3008", node, $"the font folder '{name}' is not inside the layout's own folder, or it is or holds a link; copy the fonts there, or name their folder with --font-dir");
            }
        }
    }

    /// <summary>A colour, <c>#rrggbb</c>.</summary>
    public Colour Colour(string key)
    {
        var text = Scalar(key);
        if (text is ['#', .. { Length: 6 } hex] && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            return new Colour(((rgb >> 16) & 255) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
        }

        BadValue(key, text, "a colour such as \"#b3191e\"");
        return default;
    }

    /// <summary>What stands in for a mapping that is not there, so that reading goes on; that it is missing was said.</summary>
    private static LayoutNode Absent(string[] keys)
    {
        var (nothing, nowhere) = (new YamlMappingNode(), new LayoutPlaces());
        nowhere.Note(nothing, "");
        return new LayoutNode(nothing, nowhere, [], keys);
    }

    private void TakeKey(YamlNode keyNode, YamlNode value, string[] keys)
    {
        var key = (keyNode as YamlScalarNode)?.Value ?? "";
        if (keys.Contains(key))
        {
            values[key] = value;
            return;
        }

        Fault("PE3001", keyNode, $"unknown key '{key}'; did you mean '{NearestName.To(key, keys)}'?");
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        if (!values.TryGetValue(key, out var node))
        {
            return [];
        }

        if (node is YamlSequenceNode { Children.Count: > 0 } list)
        {
            return list.Children;
        }

        Fault("PE3002", node, $"'{key}' must be a list with at least one entry, such as [a, b]");
        return [];
    }

    private double LengthOf(string key, string? text, YamlNode at, double least, double most)
    {
        if (text is not null && ParseLength(text) is { } points && points >= least && points <= most)
        {
            return points;
        }

        if (text is not null)
        {
            Fault("PE3002", at, string.Create(CultureInfo.InvariantCulture, $"'{key}' is '{text}'; it must be a length from {least:0.##} pt to {most:0.##} pt, such as 12.4 pt or 270 mm"));
        }

        return least;
    }

    private string Known(string key, string? text, YamlNode at, IReadOnlyCollection<string> known)
    {
        if (text is not null && !known.Contains(text))
        {
            Fault("PE3002", at, $"'{key}' is '{text}', which is not known; did you mean '{NearestName.To(text, known)}'?");
        }

        return text ?? "";
    }

    private static double? ParseLength(string text) => NumberBefore(text, "pt") ?? (NumberBefore(text, "mm") * 72 / 25.4);

    private static double? NumberBefore(string text, string unit) =>
        text.EndsWith(unit, StringComparison.Ordinal)
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private string? Scalar(string key)
    {
        if (!values.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node is YamlScalarNode scalar)
        {
            return scalar.Value ?? "";
        }

        Fault("PE3002", node, $"'{key}' must be a single value; write it after the colon");
        return null;
    }

    private void BadValue(string key, string? text, string wanted)
    {
        if (text is not null)
        {
            Fault("PE3002", values[key], $"'{key}' is '{text}'; it must be {wanted}");
        }
    }

    private void Fault(string code, YamlNode at, string message) =>
        faults.Add(new Diagnostic(code, Severity.Error, message, places.Of(at)));
}
