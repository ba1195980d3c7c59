namespace PrintEdition.Ingest.Pictures;

/// <summary>The pictures that lie beside texts, and in the folders of pictures there.</summary>
internal static class PictureShelf
{
    /// <summary>More pictures in a folder are an archive, no edition's; the rest is not looked at.</summary>
    private const int Most = 10_000;

    private static readonly string[] Apart = ["pictures", "images"];

    /// <summary>The pictures of a folder of texts, in the order of their paths.</summary>
    public static PictureName[] Of(string path)
    {
        var folder = new EditionFolder(path);
        var files = NamesIn(path).Concat(Apart.Where(name => folder.Resolve(name) is not null).SelectMany(name => NamesIn(Path.Combine(path, name)).Select(file => $"{name}/{file}")));
        return [.. files.Select(f => new PictureName(f))];
    }

    private static IEnumerable<string> NamesIn(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var choice = new EnumerationOptions { IgnoreInaccessible = true };
        return Directory.EnumerateFiles(folder, "*", choice).Select(f => Path.GetFileName(f)).Where(PictureName.Is).Order(StringComparer.Ordinal).Take(Most);
    }
}
