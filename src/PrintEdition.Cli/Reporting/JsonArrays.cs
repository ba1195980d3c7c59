using System.Text.Json;

namespace PrintEdition.Cli.Reporting;

/// <summary>Arrays of a JSON file.</summary>
internal static class JsonArrays
{
    /// <summary>An array property with an object for each item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> properties)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            properties(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
