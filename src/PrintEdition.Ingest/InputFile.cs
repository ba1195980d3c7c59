using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Reads input files with their limits (ingest 6).</summary>
internal static class InputFile
{
    /// <summary>64 MiB, the largest file that is read.</summary>
    public const long LargestFile = 64L * 1024 * 1024;

    private const int BufferSize = 81920;

    /// <summary>A file's bytes.</summary>
    public static Checked<byte[]> Read(string path)
    {
        try
        {
            if (OrdinaryFile.Objection(path) is { } objection)
            {
                return Unopened(path, objection);
            }

            using var stream = File.OpenRead(path);
            return stream.CanSeek && stream.Length > LargestFile ? TooLarge(path) : ReadAll(stream, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed("PE1001", "there is no such file; check the name and the folder", path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failed("PE1001", $"the file cannot be read: {OrdinaryFile.Reason(e, path)}; check its name and whether you may read it", path);
        }
    }

    /// <summary>All bytes of a stream, up to the limit.</summary>
    public static Checked<byte[]> ReadAll(Stream stream, string name)
    {
        try
        {
            return Copy(stream, name);
        }
        catch (IOException e)
        {
            return Failed("PE1001", $"it cannot be read: {e.Message.TrimEnd('.')}; give the text again", name);
        }
    }

    private static Checked<byte[]> Copy(Stream stream, string name)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > LargestFile)
            {
                return TooLarge(name);
            }
        }

        return memory.Length == 0
            ? Failed("PE1002", "the file is empty; give a file with at least one article", name)
            : Checked.Of(memory.ToArray());
    }

    /// <summary>A folder, a pipe or a device is nothing to read; neither is an empty file.</summary>
    private static Checked<byte[]> Unopened(string path, string objection) => Directory.Exists(path)
        ? Failed("PE1001", $"the file cannot be read: {objection}; name a file in it", path)
        : Failed("PE1002", $"there is no text to read: {objection}; give a file with at least one article, or pipe it in and name it -", path);

    private static Checked<byte[]> TooLarge(string path) => Failed("PE1004", "the file is over 64 MiB; split it, or take out what is no text", path);

    private static Checked<byte[]> Failed(string code, string message, string path) =>
        Checked.Failed<byte[]>(new Diagnostic(code, Severity.Error, message, new SourceSpan(path)));
}
