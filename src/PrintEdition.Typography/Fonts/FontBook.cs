using System.Collections.Immutable;
using System.Text.Json;

namespace PrintEdition.Typography.Fonts;

/// <summary>
/// The faces a build may use, opened when first asked for. Only the catalogue's folder is looked at, never the system's fonts.
/// </summary>
public sealed class FontBook : IDisposable
{
    private readonly string folder;
    private readonly Dictionary<string, FontFace> open = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    private FontBook(string folder, ImmutableArray<FaceRecord> records)
    {
        this.folder = folder;
        Records = records;
    }

    /// <summary>All faces of the catalogue, in fallback order.</summary>
    public ImmutableArray<FaceRecord> Records { get; }

    /// <summary>Reads a folder's catalogue, <c>faces.json</c>.</summary>
    /// <exception cref="FileNotFoundException">The folder has no catalogue.</exception>
    /// <exception cref="JsonException">The catalogue is no JSON, or an entry lacks a name.</exception>
    public static FontBook Open(string folder)
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "faces.json")));
        var records = ImmutableArray.CreateBuilder<FaceRecord>();
        foreach (var entry in catalogue.RootElement.EnumerateArray())
        {
            records.Add(RecordOf(entry));
        }

        return new FontBook(folder, records.ToImmutable());
    }

    /// <summary>Whether the catalogue has a face of this name.</summary>
    public bool Has(string name) => Records.Any(r => r.Name == name);

    /// <summary>The face of this name.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such face.</exception>
    public FontFace Face(string name)
    {
        lock (gate)
        {
            if (!open.TryGetValue(name, out var face))
            {
                var record = Records.FirstOrDefault(r => r.Name == name)
                    ?? throw new KeyNotFoundException($"no face is called '{name}'");
                face = new FontFace(record, Path.Combine(folder, record.File));
                open.Add(name, face);
            }

            return face;
        }
    }

    /// <summary>The first face that has the code point: the preferred one, then the catalogue's order; null when none has it.</summary>
    public FontFace? FaceFor(int codePoint, string preferred)
    {
        if (Face(preferred) is var first && first.GlyphOf(codePoint) != 0)
        {
            return first;
        }

        return Records.Select(r => Face(r.Name)).FirstOrDefault(f => f.GlyphOf(codePoint) != 0);
    }

    /// <summary>An entry of the catalogue, read by hand: a serializer's set-up costs more than the whole file.</summary>
    private static FaceRecord RecordOf(JsonElement entry) => new(
        WordOf(entry, "name"),
        WordOf(entry, "family"),
        WordOf(entry, "style"),
        WordOf(entry, "file"),
        entry.TryGetProperty("index", out var index) ? index.GetInt32() : 0);

    private static string WordOf(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String
            ? word.GetString()!
            : throw new JsonException($"an entry of faces.json has no '{name}'");

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in open.Values)
        {
            face.Dispose();
        }
    }
}
