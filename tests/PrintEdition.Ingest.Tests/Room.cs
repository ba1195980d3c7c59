using System.Text;

namespace PrintEdition.Ingest.Tests;

/// <summary>A folder of a test's own.</summary>
internal sealed class Room : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("print-edition-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
