namespace PrintEdition.Typography.Tests.Fonts;

/// <summary>A folder of fonts of a test's own.</summary>
internal sealed class FontRoom : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("print-edition-fonts-");

    public string Path => folder.FullName;

    /// <summary>Puts a file there.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Copies one of the small fonts, under another name when one is given.</summary>
    public string Copy(string font, string? name = null) => Write(name ?? font, File.ReadAllBytes(System.IO.Path.Combine(TestFaces.Folder, font)));

    /// <summary>Copies all of the small fonts and writes a catalogue beside them.</summary>
    public void Catalogue(string json)
    {
        foreach (var font in Directory.EnumerateFiles(TestFaces.Folder, "*.?t?").Select(f => System.IO.Path.GetFileName(f)))
        {
            Copy(font);
        }

        File.WriteAllText(System.IO.Path.Combine(Path, "faces.json"), json);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
