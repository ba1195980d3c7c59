using System.Collections.Immutable;
using System.Text.Json;

namespace PrintEdition.Typography.Fonts;

/// <summary>Reads catalogues, <c>faces.json</c>: a list of entries with the keys of <see cref="FaceRecord"/>. By hand: a serializer's set-up costs more than the file.</summary>
internal static class FaceCatalogue
{
    /// <summary>The catalogue's file name.</summary>
    public const string FileName = "faces.json";

    /// <summary>A catalogue is a page of text.</summary>
    private const int LongestFile = 1 << 20;

    private const int TagLength = 4;
    private static readonly string[] Keys = ["name", "family", "style", "file", "index", "axes", "scripts", "languages", "for"];

    /// <summary>The entries of a folder's catalogue, in order.</summary>
    /// <exception cref="IOException">The folder has no catalogue, or it cannot be read.</exception>
    /// <exception cref="JsonException">The catalogue is no JSON, or an entry is not what it must be.</exception>
    public static ImmutableArray<FaceRecord> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (new FileInfo(path) is { Exists: true, Length: > LongestFile })
        {
            throw new JsonException("The file is over 1 MiB.");
        }

        if (File.Exists(path) && !FontFile.HasContents(path))
        {
            throw new JsonException("The file is empty, or a pipe or device, which is not waited for.");
        }

        using var catalogue = JsonDocument.Parse(File.ReadAllBytes(path));
        try
        {
            return RecordsOf(catalogue, folder);
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("The file holds text that is not UTF-8, or half a surrogate pair.");
        }
    }

    private static ImmutableArray<FaceRecord> RecordsOf(JsonDocument catalogue, string folder)
    {
        if (catalogue.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("The file is no list.");
        }

        var records = catalogue.RootElement.EnumerateArray().Select((entry, i) => RecordOf(entry, i + 1, folder)).ToImmutableArray();
        return records.GroupBy(r => r.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new JsonException($"The name '{twice.Key}' is given twice.")
            : records;
    }

    private static FaceRecord RecordOf(JsonElement entry, int number, string folder)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Entry {number} is no object.");
        }

        if (entry.EnumerateObject().FirstOrDefault(p => !Keys.Contains(p.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            throw new JsonException($"Entry {number} has the unknown key '{unknown.Name}'; there are {string.Join(", ", Keys)}.");
        }

        return new FaceRecord(Word(entry, "name", number), Word(entry, "family", number), Word(entry, "style", number), FileOf(entry, number), IndexOf(entry, number))
        {
            Folder = folder,
            Axes = AxesOf(entry, number),
            Scripts = Words(entry, "scripts", number),
            Languages = Words(entry, "languages", number),
            For = Words(entry, "for", number),
        };
    }

    /// <summary>A name in the folder itself: nothing leads out of it.</summary>
    private static string FileOf(JsonElement entry, int number)
    {
        var file = Word(entry, "file", number);
        return file.AsSpan().IndexOfAny("/\\:\0") < 0 && file is not ("." or "..")
            ? file
            : throw new JsonException($"Entry {number} has the file '{file}', which is not a name in the catalogue's own folder.");
    }

    private static int IndexOf(JsonElement entry, int number) => !entry.TryGetProperty("index", out var index)
        ? 0
        : index.ValueKind == JsonValueKind.Number && index.TryGetUInt16(out var value)
            ? value
            : throw new JsonException($"Entry {number} has an 'index' that is no whole number from 0.");

    private static ImmutableArray<AxisValue> AxesOf(JsonElement entry, int number)
    {
        if (!entry.TryGetProperty("axes", out var axes))
        {
            return [];
        }

        return axes.ValueKind == JsonValueKind.Object && axes.EnumerateObject().All(a => a.Name.Length == TagLength && a.Value.ValueKind == JsonValueKind.Number)
            ? [.. axes.EnumerateObject().Select(a => new AxisValue(a.Name, a.Value.GetDouble()))]
            : throw new JsonException($"Entry {number} has 'axes' that are not like {{\"wght\": 700}}.");
    }

    private static string Word(JsonElement entry, string key, int number) =>
        entry.TryGetProperty(key, out var word) && word.ValueKind == JsonValueKind.String && word.GetString() is { Length: > 0 } text
            ? text
            : throw new JsonException($"Entry {number} has no '{key}'.");

    private static ImmutableArray<string> Words(JsonElement entry, string key, int number)
    {
        if (!entry.TryGetProperty(key, out var list))
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(w => w.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(w => w.GetString()!)]
            : throw new JsonException($"Entry {number} has '{key}' that is no list of words.");
    }
}
