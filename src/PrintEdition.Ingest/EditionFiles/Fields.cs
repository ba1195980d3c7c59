using System.Globalization;
using PrintEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>A mapping of an edition file: known keys, all optional, every fault to the shared list with line and column.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly List<Diagnostic> faults;

    /// <summary>Takes a mapping apart; unknown keys are faults.</summary>
    public Fields(YamlNode node, string file, List<Diagnostic> faults, params string[] keys)
    {
        (this.file, this.faults, Node) = (file, faults, node);
        if (node is not YamlMappingNode mapping)
        {
            Fault(node, "PE1204", $"expected a mapping with keys such as {string.Join(", ", keys.Take(4))}");
            return;
        }

        foreach (var (key, value) in mapping.Children)
        {
            Take(key, value, keys);
        }
    }

    /// <summary>The file that it stands in.</summary>
    public string File => file;

    /// <summary>Whether it is a mapping at all.</summary>
    public bool IsMapping => Node is YamlMappingNode;

    /// <summary>The keys that are there.</summary>
    public IReadOnlyCollection<string> Keys => values.Keys;

    /// <summary>The mapping itself.</summary>
    public YamlNode Node { get; }

    /// <summary>Where the mapping stands.</summary>
    public SourceSpan Place => At(Node);

    /// <summary>The value of a key.</summary>
    public YamlNode? this[string key] => values.GetValueOrDefault(key);

    /// <summary>Where a node stands.</summary>
    public SourceSpan At(YamlNode node) => new(file, (int)node.Start.Line, (int)node.Start.Column);

    /// <summary>A mapping below this one, null when the key is not there.</summary>
    public Fields? Map(string key, params string[] keys) => this[key] is { } node ? new Fields(node, file, faults, keys) : null;

    /// <summary>The items of a list; none when the key is not there.</summary>
    public IEnumerable<YamlNode> List(string key)
    {
        switch (this[key])
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return list.Children;
            case var other:
                Fault(other, "PE1204", $"'{key}' must be a list; write - before each item, or [a, b]");
                return [];
        }
    }

    /// <summary>Text, null when the key is not there.</summary>
    public string? Text(string key)
    {
        switch (this[key])
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return scalar.Value ?? "";
            case var other:
                Fault(other, "PE1204", $"'{key}' must be a single value; write it after the colon");
                return null;
        }
    }

    /// <summary>The text of a list's item.</summary>
    public string Scalar(YamlNode item)
    {
        if (item is YamlScalarNode scalar)
        {
            return scalar.Value ?? "";
        }

        Fault(item, "PE1204", "a list's item must be a single value here; write one after each hyphen");
        return "";
    }

    /// <summary>A whole number within limits.</summary>
    public int? Whole(string key, int least, int most) =>
        Parse<int>(key, t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most ? n : null, $"a whole number from {least} to {most}");

    /// <summary>A date.</summary>
    public DateOnly? Date(string key) =>
        Parse<DateOnly>(key, t => DateOnly.TryParseExact(t, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var d) ? d : null, "a date such as 2026-03-12");

    /// <summary>true or false.</summary>
    public bool? Flag(string key) => Parse<bool>(key, t => t switch { "true" => true, "false" => false, _ => null }, "true or false");

    /// <summary>An article's id; empty when it is not there.</summary>
    public string Id(string key)
    {
        var id = Text(key) ?? "";
        if (id.Length > 0 && !IsId(id))
        {
            Fault(this[key]!, "PE1206", $"'{id}' cannot be an id; use up to 64 ASCII letters, digits and hyphens");
        }

        return id;
    }

    /// <summary>Whether a text can be an article's id.</summary>
    public static bool IsId(string text) => text.Length is > 0 and <= 64 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>A web address, in its one form.</summary>
    public string? Address(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (WebAddress.Of(text) is not { } address)
        {
            Fault(this[key]!, "PE1204", $"'{key}' is '{text}'; it must be an address such as https://www.weichuan.example/a/1");
            return null;
        }

        return address;
    }

    /// <summary>One of some words.</summary>
    public string? Word(string key, params string[] known)
    {
        var text = Text(key);
        if (text is null || known.Contains(text))
        {
            return text;
        }

        Fault(this[key]!, "PE1204", $"'{key}' is '{text}', which is not known; did you mean '{NearestName.To(text, known)}'?");
        return null;
    }

    /// <summary>Records a fault at a node.</summary>
    public void Fault(YamlNode node, string code, string message) => faults.Add(new Diagnostic(code, Severity.Error, message, At(node)));

    private T? Parse<T>(string key, Func<string, T?> parse, string wanted)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            Fault(this[key]!, "PE1204", $"'{key}' is '{text}'; it must be {wanted}");
        }

        return value;
    }

    private void Take(YamlNode key, YamlNode value, string[] keys)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        if (keys.Contains(name))
        {
            if (value is not YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" })
            {
                values[name] = value;
            }

            return;
        }

        Fault(key, "PE1203", $"unknown key '{name}'; did you mean '{NearestName.To(name, keys)}'?");
    }
}
