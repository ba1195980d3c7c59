namespace PrintEdition.Ingest;

/// <summary>The folder of an edition: what an edition's files name must lie inside it (ingest 6).</summary>
/// <param name="path">The folder.</param>
/// <param name="below">The folder inside it that files are named from, with forward slashes; empty for itself.</param>
internal sealed class EditionFolder(string path, string below = "")
{
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    private static readonly string[] Ports = ["COM", "LPT"];

    private readonly string root = Path.GetFullPath(path);

    /// <summary>The full path of a file named relative to the folder; null when the name leads out of it, by its words or by a link, or means a device.</summary>
    /// <remarks>From a folder inside, <c>../</c> leads up as far as the edition's folder; a file that is not there is looked for from that one, too.</remarks>
    public string? Resolve(string name)
    {
        var beside = Full(below, name);
        return below.Length > 0 && !File.Exists(beside) && Full("", name) is { } above && File.Exists(above) ? above : beside;
    }

    /// <summary>What a file inside the folder is called from it, with forward slashes.</summary>
    public string NameOf(string full) => Portable(Path.GetRelativePath(root, full));

    /// <summary>The same folder for a file inside it, which names others from its own place.</summary>
    public EditionFolder For(string full) => new(root, Path.GetDirectoryName(NameOf(full)) is { Length: > 0 } folder ? Portable(folder) : "");

    /// <summary>Whether a word means a file, and no name of something: it has a folder or an ending.</summary>
    public static bool IsPath(string word) => word.AsSpan().ContainsAny('/', '\\') || Path.HasExtension(word);

    /// <summary>A name with forward slashes.</summary>
    public static string Portable(string name) => name.Replace('\\', '/');

    /// <summary>What is added to a finding about a name with signs that a shell would fill in.</summary>
    public static string Advice(string name) => name.AsSpan().IndexOfAny('~', '$', '%') >= 0 ? " (~ and variables are not filled in)" : "";

    private string? Full(string from, string name)
    {
        var relative = Portable(name);
        while (relative.StartsWith("../", StringComparison.Ordinal) && from.Length > 0)
        {
            (from, relative) = (from.LastIndexOf('/') is > 0 and var at ? from[..at] : "", relative[3..]);
        }

        if (relative.Length == 0 || relative.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(relative)
            || relative.Split('/').Any(step => step is ".." || IsDevice(step)) || relative.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(root, from, relative));
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
