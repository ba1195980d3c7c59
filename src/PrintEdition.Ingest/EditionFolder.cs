namespace PrintEdition.Ingest;

/// <summary>The folder of an edition: what an edition file names must lie inside it (ingest 6).</summary>
internal sealed class EditionFolder(string path)
{
    private readonly string root = Path.GetFullPath(path);

    /// <summary>The full path of a file named relative to the folder; null when the name leads out of it, by its words or by a link.</summary>
    public string? Resolve(string name)
    {
        var relative = Portable(name);
        if (relative.Length == 0 || relative.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(relative)
            || relative.Split('/').Contains("..") || relative.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(root, relative));
        return HasLink(full) ? null : full;
    }

    /// <summary>A name with forward slashes.</summary>
    public static string Portable(string name) => name.Replace('\\', '/');

    private bool HasLink(string full)
    {
        for (var at = full; at.Length > root.Length; at = Path.GetDirectoryName(at) ?? "")
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
