using System.Security.Cryptography;
using System.Text;

namespace PrintEdition.Network.Cache;

/// <summary>Copies of documents in a folder, a file each, named for its address. Files appear whole or not at all.</summary>
/// <param name="path">The folder; null for none, which keeps nothing.</param>
/// <param name="largest">The most bytes of one document.</param>
internal sealed class CacheFolder(string? path, int largest)
{
    private const string Ending = ".copy";
    private const int HeadRoom = 64 * 1024;

    /// <summary>The copy of an address; null for none, or none that is whole.</summary>
    public Copy? Find(Uri address)
    {
        try
        {
            var file = path is null ? null : new FileInfo(FileOf(path, address));
            if (file is not { Exists: true } || file.Length == 0 || file.Length > (long)largest + HeadRoom)
            {
                return null;
            }

            return CopyFile.Read(File.ReadAllBytes(file.FullName)) is { } copy && copy.Address == address.AbsoluteUri && copy.Bytes.Length <= largest ? copy : null;
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            return null;
        }
    }

    /// <summary>Keeps a copy in the place of an older one.</summary>
    /// <returns>Why it cannot be kept; null when it is.</returns>
    public string? Keep(Copy copy)
    {
        if (path is null)
        {
            return null;
        }

        var place = FileOf(path, new Uri(copy.Address));
        var draft = $"{place}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(path);
            File.WriteAllBytes(draft, CopyFile.Write(copy));
            File.Move(draft, place, overwrite: true);
            return null;
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            Attempt(() => File.Delete(draft));
            return e.Message.TrimEnd('.');
        }
    }

    /// <summary>Notes that a copy was of use, so that it is not among the first to go.</summary>
    public void Touch(Copy copy)
    {
        if (path is not null)
        {
            Attempt(() => File.SetLastWriteTimeUtc(FileOf(path, new Uri(copy.Address)), DateTime.UtcNow));
        }
    }

    /// <summary>Takes out the copies that were longest unused, until what is left is within a size.</summary>
    public void Prune(long most)
    {
        if (path is null || !Directory.Exists(path))
        {
            return;
        }

        Attempt(() =>
        {
            var left = most;
            foreach (var file in new DirectoryInfo(path).EnumerateFiles("*" + Ending).OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).ToArray())
            {
                left -= file.Length;
                if (left < 0)
                {
                    file.Delete();
                }
            }
        });
    }

    private static string FileOf(string folder, Uri address) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..32] + Ending);

    private static bool IsOfFiles(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            // The cache is a convenience: what does not work today is tried again tomorrow.
        }
    }
}
