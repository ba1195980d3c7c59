using System.Collections.Immutable;
using PrintEdition.Cli.Findings;
using PrintEdition.Model;

namespace PrintEdition.Cli.Output;

/// <summary>Files for a folder that has none of them: they appear all, or nothing of them does, no folder either.</summary>
internal sealed class NewFolder(string path, CancellationToken interrupted)
{
    /// <summary>Writes them.</summary>
    /// <returns>What went wrong; nothing when all is well.</returns>
    public ImmutableArray<Diagnostic> Save(IReadOnlyList<OutputFile> files)
    {
        var inTheWay = files.SelectMany(f => Way(f.Name)).Distinct(StringComparer.Ordinal).Where(IsInTheWay).ToArray();
        if (inTheWay.Length > 0)
        {
            return [.. inTheWay.Select(CliFinding.IsThere)];
        }

        return SaveOrTakeBack(files, [.. Folders(files).Where(f => !Directory.Exists(f))]);

        bool IsInTheWay(string at) => files.Any(f => Path.Combine(path, f.Name) == at) ? Path.Exists(at) : File.Exists(at);
    }

    private ImmutableArray<Diagnostic> SaveOrTakeBack(IReadOnlyList<OutputFile> files, string[] newFolders)
    {
        using var onInterrupt = interrupted.Register(() => TakeBack(files, newFolders));
        var isDone = false;
        try
        {
            var failures = new OutputFolder(path, interrupted).Save(files);
            isDone = failures.IsEmpty;
            return failures;
        }
        finally
        {
            if (!isDone)
            {
                TakeBack(files, newFolders);
            }
        }
    }

    /// <summary>The paths of a file and of the folders that it is in, the outermost first.</summary>
    private IEnumerable<string> Way(string name)
    {
        var steps = name.Split('/');
        return Enumerable.Range(0, steps.Length + 1).Select(n => Path.Combine([path, .. steps[..n]]));
    }

    /// <summary>The folders of all files, innermost first.</summary>
    private IEnumerable<string> Folders(IReadOnlyList<OutputFile> files) =>
        files.SelectMany(f => Way(f.Name).SkipLast(1)).Distinct(StringComparer.Ordinal).OrderByDescending(f => f.Length);

    private void TakeBack(IReadOnlyList<OutputFile> files, string[] folders)
    {
        try
        {
            foreach (var file in files.Select(f => Path.Combine(path, f.Name)).Where(File.Exists))
            {
                File.Delete(file);
            }

            foreach (var folder in folders.Where(f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is told; this one has the same cause.
        }
    }
}
