namespace PrintEdition.Model;

/// <summary>Tells files that can be read from pipes and devices, on which a program waits for ever, without opening them.</summary>
public static class OrdinaryFile
{
    /// <summary>Why a path should not be opened, <c>it is a folder</c>; null when it is a file with contents, or not there at all.</summary>
    /// <param name="path">The path; where it is a link, the file that it leads to is looked at.</param>
    /// <exception cref="IOException">A link leads round in circles.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be looked into.</exception>
    public static string? Objection(string path)
    {
        if (Directory.Exists(path))
        {
            return "it is a folder";
        }

        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file : new FileInfo(file.ResolveLinkTarget(returnFinalTarget: true)!.FullName);

        // Pipes, sockets, devices and the kernel's own files say that they have no length.
        return target is { Exists: true, Length: 0 } ? "it is empty, or a pipe or device, which is not waited for" : null;
    }

    /// <summary>The words of a failure without its full stop and without the path, which the place says.</summary>
    public static string Reason(Exception failure, string path) => failure switch
    {
        UnauthorizedAccessException => "it may not be read",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        _ => failure.Message.Replace($" : '{Path.GetFullPath(path)}'", "", StringComparison.Ordinal).TrimEnd('.'),
    };
}
