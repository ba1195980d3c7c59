using System.Globalization;
using System.Text.Json;

namespace PrintEdition.Cli.Checking;

/// <summary>
/// A value of a report that is read; what is missing or another thing than it should be is told, and read as nothing. A text with half a character in it
/// throws <see cref="InvalidOperationException"/>.
/// </summary>
/// <param name="value">The value.</param>
/// <param name="name">What it is called: <c>pages[2]</c>; empty for the report.</param>
/// <param name="findings">Where it is told.</param>
internal sealed class ReportNode(JsonElement? value, string name, ReportFindings findings)
{
    private const double Largest = 1e15;

    /// <summary>What it is called.</summary>
    public string Name => name;

    /// <summary>Whether there is such a property.</summary>
    public bool Has(string key) => Property(key) is not null;

    /// <summary>An object in it.</summary>
    public ReportNode Child(string key) => new(Of(key, JsonValueKind.Object, "an object"), NameOf(key), findings);

    /// <summary>The objects of an array in it.</summary>
    public IEnumerable<ReportNode> Items(string key) => Elements(key).Select((item, i) =>
    {
        var called = string.Create(CultureInfo.InvariantCulture, $"{NameOf(key)}[{i}]");
        if (item.ValueKind != JsonValueKind.Object)
        {
            findings.Malformed(called, "an object");
        }

        return new ReportNode(item.ValueKind == JsonValueKind.Object ? item : null, called, findings);
    });

    /// <summary>How many items an array in it has.</summary>
    public int Count(string key) => Elements(key).Length;

    /// <summary>The texts of an array in it.</summary>
    public IEnumerable<string> Texts(string key) => Elements(key).Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!);

    /// <summary>The numbers of an object in it, by their names.</summary>
    public IEnumerable<KeyValuePair<string, double>> Numbers(string key) => Of(key, JsonValueKind.Object, "an object") is { } entries
        ? entries.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Number).Select(p => KeyValuePair.Create(p.Name, NumberOf(p.Value)))
        : [];

    /// <summary>A text in it.</summary>
    public string Text(string key) => Of(key, JsonValueKind.String, "a text") is { } text ? text.GetString()! : "";

    /// <summary>A text that may be missing.</summary>
    public string OptionalText(string key) => Has(key) ? Text(key) : "";

    /// <summary>A number in it.</summary>
    public double Number(string key) => Of(key, JsonValueKind.Number, "a number") is { } number ? NumberOf(number) : 0;

    /// <summary>A number that may be missing.</summary>
    public double? OptionalNumber(string key) => Has(key) ? Number(key) : null;

    private JsonElement[] Elements(string key) => Of(key, JsonValueKind.Array, "a list") is { } list ? [.. list.EnumerateArray()] : [];

    private JsonElement? Of(string key, JsonValueKind kind, string wanted)
    {
        if (Property(key) is { } found && found.ValueKind == kind)
        {
            return found;
        }

        if (value is not null)
        {
            findings.Malformed(NameOf(key), wanted);
        }

        return null;
    }

    private JsonElement? Property(string key) =>
        value is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(key, out var found) ? found : null;

    private string NameOf(string key) => name.Length == 0 ? key : $"{name}.{key}";

    private static double NumberOf(JsonElement number) => number.TryGetDouble(out var value) ? Math.Clamp(value, -Largest, Largest) : 0;
}
