namespace PrintEdition.Composition.Layouts;

/// <summary>The folder of a layout file: the font folders that the file names must lie inside it, for a layout may come from anybody.</summary>
/// <param name="layoutPath">Path of the layout file.</param>
internal sealed class LayoutFolder(string layoutPath)
{
    private readonly string root = Path.GetDirectoryName(layoutPath) is { Length: > 0 } folder ? folder : ".";

    /// <summary>The path of a folder named relative to the layout's; null when the name leads out of it, by its words or by a link.</summary>
    public string? Resolve(string name) => Within(name) is { } path && !HoldsLink(path) ? path : null;

    /// <summary>The path of a file named relative to the layout's folder; null when it is not there, or leads out of it, by its words or by a link.</summary>
    public string? ResolveFile(string name) => Within(name) is { } path && File.Exists(path) ? path : null;

    private string? Within(string name)
    {
        var steps = name.Replace('\\', '/').TrimEnd('/').Split('/');
        if (Array.Exists(steps, s => s is "" or "..") || name.AsSpan().IndexOfAny(":\0") >= 0)
        {
            return null;
        }

        var path = root;
        foreach (var step in steps)
        {
            path = Path.Combine(path, step);
            if (new DirectoryInfo(path).LinkTarget is not null)
            {
                return null;
            }
        }

        return path;
    }

    private static bool HoldsLink(string path) => Directory.Exists(path) && Directory.EnumerateFiles(path).Any(f => new FileInfo(f).LinkTarget is not null);
}
