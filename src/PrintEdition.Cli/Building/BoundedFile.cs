using PrintEdition.Cli.Findings;
using PrintEdition.Model;

namespace PrintEdition.Cli.Building;

/// <summary>Reads files beside the inputs, which may be of any size.</summary>
internal static class BoundedFile
{
    /// <summary>A file's bytes, of a larger one only so many; or why it cannot be read (PE6020).</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes that are read.</param>
    public static Checked<byte[]> Read(string path, int limit)
    {
        try
        {
            if (OrdinaryFile.Objection(path) is { } objection)
            {
                return Checked.Failed<byte[]>(CliFinding.NotReadable(path, objection));
            }

            using var stream = File.OpenRead(path);
            var data = new byte[Math.Min(limit, stream.CanSeek ? stream.Length : limit)];
            var length = stream.ReadAtLeast(data, data.Length, throwOnEndOfStream: false);
            return Checked.Of(length == data.Length ? data : data[..length]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Checked.Failed<byte[]>(CliFinding.NotReadable(path, OrdinaryFile.Reason(failure, path)));
        }
    }
}
