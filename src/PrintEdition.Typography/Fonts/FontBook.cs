using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace PrintEdition.Typography.Fonts;

/// <summary>
/// The faces a build may use, opened when first asked for: the shipped catalogue's, then those of further folders. Never the system's fonts.
/// </summary>
public sealed class FontBook : IDisposable
{
    private readonly Dictionary<string, FontFace> open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Face, string Language), FaceChain> chains = new();
    private readonly Lock gate = new();

    private FontBook(ImmutableArray<FaceRecord> records, ImmutableArray<FontFault> faults) => (Records, Faults) = (records, faults);

    /// <summary>All faces, in fallback order.</summary>
    public ImmutableArray<FaceRecord> Records { get; }

    /// <summary>What is wrong with the further folders: nothing, or faces that were left out, or errors a build cannot go on with.</summary>
    public ImmutableArray<FontFault> Faults { get; }

    /// <summary>Reads the shipped folder's catalogue, <c>faces.json</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="FileNotFoundException">The folder has no catalogue.</exception>
    /// <exception cref="JsonException">The catalogue is no JSON, or an entry is not what it must be.</exception>
    public static FontBook Open(string folder) => new(FaceCatalogue.Read(folder), []);

    /// <summary>
    /// A book with the faces of further folders behind these: a folder with a catalogue is read as that says and may replace faces of this book
    /// by name, one without is scanned.
    /// </summary>
    /// <param name="folders">The folders, in fallback order.</param>
    public FontBook With(params IEnumerable<string> folders)
    {
        var (records, faults) = FaceList.Join(Records, folders.Select(FontFolder.Read));
        return new FontBook(records, [.. Faults, .. faults]);
    }

    /// <summary>Whether there is a face of this name.</summary>
    public bool Has(string name) => Records.Any(r => r.Name == name);

    /// <summary>The face of this name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such face.</exception>
    /// <exception cref="FontFileException">Its file is not there or damaged.</exception>
    public FontFace Face(string name)
    {
        lock (gate)
        {
            if (!open.TryGetValue(name, out var face))
            {
                face = new FontFace(Records.FirstOrDefault(r => r.Name == name) ?? throw new KeyNotFoundException($"no face is called '{name}'"));
                open.Add(name, face);
            }

            return face;
        }
    }

    /// <summary>The faces that text of a style is set in, in turn (typography rule 25).</summary>
    /// <param name="face">Name of the style's own face.</param>
    /// <param name="language">Language of the text, BCP 47.</param>
    public FaceChain ChainFor(string face, string language) =>
        chains.GetOrAdd((face, language), static (key, book) => new FaceChain(book, key.Face, key.Language), this);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in open.Values)
        {
            face.Dispose();
        }
    }
}
