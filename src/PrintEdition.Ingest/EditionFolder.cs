namespace PrintEdition.Ingest;

/// <summary>The folder of an edition: what an edition file names must lie inside it (ingest 6).</summary>
internal sealed class EditionFolder(string path)
{
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    private static readonly string[] Ports = ["COM", "LPT"];

    private readonly string root = Path.GetFullPath(path);

    /// <summary>The full path of a file named relative to the folder; null when the name leads out of it, by its words or by a link, or means a device.</summary>
    public string? Resolve(string name)
    {
        var relative = Portable(name);
        if (relative.Length == 0 || relative.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(relative)
            || relative.Split('/').Any(step => step is ".." || IsDevice(step)) || relative.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(root, relative));
        return HasLink(full) ? null : full;
    }

    /// <summary>Whether a file of the folder is a link to one outside.</summary>
    public bool LeadsOut(string path) => new FileInfo(path) is { LinkTarget: not null } link
        && (link.ResolveLinkTarget(returnFinalTarget: true) is not { } target || !target.FullName.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Names that mean devices on Windows, whatever their ending: an edition's folder goes from machine to machine.</summary>
    private static bool IsDevice(string step)
    {
        var stem = step.Split('.')[0].TrimEnd();
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4 && char.IsAsciiDigit(stem[3]) && Ports.Contains(stem[..3], StringComparer.OrdinalIgnoreCase));
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
