using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Plans;

/// <summary>A mapping of a plan: known keys, every fault to the shared list with line and column.</summary>
internal sealed class PlanNode
{
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly List<Diagnostic> faults;
    private readonly YamlNode node;

    /// <summary>Takes a mapping apart.</summary>
    /// <param name="node">The node.</param>
    /// <param name="file">Name for diagnostics.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="keys">The keys it may have.</param>
    public PlanNode(YamlNode node, string file, List<Diagnostic> faults, params string[] keys)
    {
        (this.node, this.file, this.faults) = (node, file, faults);
        if (node is not YamlMappingNode mapping)
        {
            Fault(node, $"expected keys such as {string.Join(", ", keys.Take(3))}, each with a value");
            return;
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name))
            {
                Fault(key, $"unknown key '{Short(name)}'; did you mean '{NearestName.To(Short(name), keys)}'?", "PE3402");
            }
            else
            {
                values[name] = value;
            }
        }
    }

    /// <summary>Where it stands.</summary>
    public SourceSpan Place => At(node);

    /// <summary>Where the values of its keys stand.</summary>
    public ImmutableDictionary<string, SourceSpan> Places => values.ToImmutableDictionary(v => v.Key, v => At(v.Value), StringComparer.Ordinal);

    /// <summary>Whether it has a key.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>A text; null when there is none.</summary>
    public string? Text(string key)
    {
        if (!values.TryGetValue(key, out var value))
        {
            return null;
        }

        if (value is YamlScalarNode { Value: { } text })
        {
            return text;
        }

        Fault(value, $"'{key}' must be a single value; write it after the colon");
        return null;
    }

    /// <summary>A whole number within limits; null when there is none.</summary>
    public int? Whole(string key, int least, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Bad(key, text, $"a whole number from {least} to {most}");
        return null;
    }

    /// <summary>A length in points within limits; null when there is none.</summary>
    public double? Points(string key, double least, double most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (text.EndsWith("pt", StringComparison.Ordinal)
            && double.TryParse(text.AsSpan(0, text.Length - 2).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points >= least && points <= most)
        {
            return points;
        }

        Bad(key, text, string.Create(CultureInfo.InvariantCulture, $"a size from {least:0.##} pt to {most:0.##} pt, such as 24 pt"));
        return null;
    }

    /// <summary>A range of numbers from 1, <c>3-5</c> or <c>4</c>, as the first from 0 and their count; null when there is none.</summary>
    public (int First, int Count)? Range(string key, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length <= 2 && Array.TrueForAll(ends, IsNumber) && int.Parse(ends[0], CultureInfo.InvariantCulture) is var first && int.Parse(ends[^1], CultureInfo.InvariantCulture) is var last
            && first >= 1 && last >= first && last <= most)
        {
            return (first - 1, last - first + 1);
        }

        Bad(key, text, $"a number or a range from 1 to {most}, such as 1-{Math.Min(3, most)}");
        return null;

        static bool IsNumber(string word) => word.Length is > 0 and <= 6 && word.All(char.IsAsciiDigit);
    }

    /// <summary>One of some words; null when there is none.</summary>
    public string? Word(string key, params string[] words)
    {
        var text = Text(key);
        if (text is null || words.Contains(text))
        {
            return text;
        }

        Bad(key, text, string.Join(" or ", words));
        return null;
    }

    /// <summary>An article's id; null when there is none.</summary>
    public ArticleReference? Reference(string key) => Text(key) is { } id ? new ArticleReference(Short(id), At(values[key])) : null;

    /// <summary>A list of articles' ids.</summary>
    public ImmutableArray<ArticleReference> References(string key) =>
        [.. Items(key).Select(n => n is YamlScalarNode { Value: { } id } ? new ArticleReference(Short(id), At(n)) : null).OfType<ArticleReference>()];

    /// <summary>The items of a list; none when there is no such key.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        if (!values.TryGetValue(key, out var value))
        {
            return [];
        }

        if (value is YamlSequenceNode list)
        {
            return [.. list.Children];
        }

        Fault(value, $"'{key}' must be a list; write - before each item, or [a, b]");
        return [];
    }

    /// <summary>A list of whole numbers within limits.</summary>
    public ImmutableArray<int> Numbers(string key, int least, int most)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalarNode { Value: { } text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                numbers.Add(number);
            }
            else
            {
                Fault(item, $"'{key}' must be whole numbers from {least} to {most}, such as [12]");
            }
        }

        return numbers.ToImmutable();
    }

    /// <summary>A mapping below this one; null when there is none.</summary>
    public PlanNode? Map(string key, params string[] keys) => values.TryGetValue(key, out var value) ? new PlanNode(value, file, faults, keys) : null;

    /// <summary>Records a fault at a key's value, or at the mapping.</summary>
    public void Fault(string key, string message) => Fault(values.GetValueOrDefault(key) ?? node, message);

    private void Bad(string key, string text, string wanted) => Fault(key, $"'{key}' is '{Short(text)}'; it must be {wanted}");

    private void Fault(YamlNode at, string message, string code = "PE3403") => faults.Add(new Diagnostic(code, Severity.Error, message, At(at)));

    private SourceSpan At(YamlNode at) => new(file, (int)at.Start.Line, (int)at.Start.Column);

    /// <summary>Words that a finding can quote.</summary>
    private static string Short(string text) => text.Length <= LongestQuote ? text : text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)];

    private const int LongestQuote = 64;
}
