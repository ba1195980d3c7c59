using System.Collections.Immutable;
using PrintEdition.Cli.Findings;
using PrintEdition.Model;

namespace PrintEdition.Cli.Output;

/// <summary>
/// A folder that files appear in whole or not at all: each is written under a temporary name beside its place, flushed to the disk,
/// and renamed when all of them are ready.
/// </summary>
internal sealed class OutputFolder(string path, CancellationToken interrupted)
{
    private readonly Lock gate = new();

    /// <summary>Puts the files in their places; on a failure none of them is left half-written.</summary>
    /// <returns>What went wrong; nothing when all is well.</returns>
    public ImmutableArray<Diagnostic> Save(IReadOnlyList<OutputFile> files)
    {
        var drafts = files.Select(f => new Draft(f.Folder ?? path, f)).ToList();
        using var onInterrupt = interrupted.Register(() => Discard(drafts));
        try
        {
            var failure = Make(path) ?? FirstFailure(drafts, Write) ?? Publish(drafts);
            return failure is null ? [] : [failure];
        }
        finally
        {
            Discard(drafts);
        }
    }

    private static Diagnostic? FirstFailure(List<Draft> drafts, Func<Draft, Diagnostic?> step) =>
        drafts.Select(step).FirstOrDefault(failure => failure is not null);

    private static Diagnostic? Make(string folder) => Attempt(
        () => Directory.CreateDirectory(folder), reason => CliFinding.FolderNotWritable(folder, reason));

    private Diagnostic? Write(Draft draft) => Attempt(
        () =>
        {
            lock (gate)
            {
                interrupted.ThrowIfCancellationRequested();
                draft.Write();
            }
        },
        reason => CliFinding.FolderNotWritable(draft.Folder, reason));

    /// <summary>The renames: an interruption waits until they are through.</summary>
    private Diagnostic? Publish(List<Draft> drafts)
    {
        lock (gate)
        {
            interrupted.ThrowIfCancellationRequested();
            return FirstFailure(drafts, draft => Attempt(draft.Publish, reason => CliFinding.FileNotWritable(draft.Target, reason)));
        }
    }

    private void Discard(List<Draft> drafts)
    {
        lock (gate)
        {
            drafts.ForEach(draft => Attempt(draft.Discard, reason => CliFinding.FileNotWritable(draft.Target, reason)));
        }
    }

    private static Diagnostic? Attempt(Action action, Func<string, Diagnostic> finding)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return finding(failure.Message.TrimEnd('.') + ".");
        }
    }

    /// <summary>A file on its way: the temporary name and the place it is for.</summary>
    private sealed class Draft(string folder, OutputFile file)
    {
        private readonly string temporary = Path.Combine(
            folder,
            Path.GetDirectoryName(file.Name) ?? "",
            $".{Path.GetFileName(file.Name)}.{Environment.ProcessId}.tmp");

        public string Folder => folder;

        public string Target { get; } = Path.Combine(folder, file.Name);

        public void Write()
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            File.Delete(temporary);
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0); // never through a link that lies there
            stream.Write(file.Content.Span);
            stream.Flush(flushToDisk: true);
        }

        public void Publish()
        {
            if (Directory.Exists(Target))
            {
                throw new IOException("A folder has this name.");
            }

            File.Move(temporary, Target, overwrite: true);
        }

        public void Discard() => File.Delete(temporary);
    }
}
