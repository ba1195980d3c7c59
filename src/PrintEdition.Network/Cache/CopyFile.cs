using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PrintEdition.Network.Cache;

/// <summary>
/// A copy as a file: lines of <c>name: value</c> under a first line that says what it is, an empty line, the bytes. What is damaged, cut off or
/// somebody else's is none.
/// </summary>
internal static class CopyFile
{
    private const string FirstLine = "print-edition copy 1";
    private const int LongestHead = 16 * 1024;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Copy copy)
    {
        var head = new StringBuilder(FirstLine).Append('\n');
        foreach (var (name, value) in Lines(copy))
        {
            if (value is not null)
            {
                head.Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return [.. Encoding.ASCII.GetBytes(head.Append('\n').ToString()), .. copy.Bytes];
    }

    /// <summary>The copy; null when the bytes are none.</summary>
    public static Copy? Read(byte[] file)
    {
        var end = file.AsSpan(0, Math.Min(file.Length, LongestHead)).IndexOf("\n\n"u8);
        var lines = end < 0 ? [] : Encoding.ASCII.GetString(file, 0, end).Split('\n');
        if (lines.Length == 0 || lines[0] != FirstLine)
        {
            return null;
        }

        var values = lines.Skip(1).Select(l => l.Split(": ", 2)).Where(l => l.Length == 2).DistinctBy(l => l[0]).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
        var bytes = file[(end + 2)..];
        return values.GetValueOrDefault("length") == LengthOf(bytes) && values.GetValueOrDefault("sha-256") == HashOf(bytes)
            && values.TryGetValue("address", out var address) && values.TryGetValue("found-at", out var foundAt)
                ? CopyOf(new Copy(address, foundAt, bytes), values)
                : null;
    }

    private static Copy CopyOf(Copy copy, Dictionary<string, string> values) => copy with
    {
        EntityTag = Copy.Plain(values.GetValueOrDefault("etag")),
        LastModified = Copy.Plain(values.GetValueOrDefault("last-modified")),
        MediaType = Copy.Plain(values.GetValueOrDefault("media-type")),
        Charset = Copy.Plain(values.GetValueOrDefault("charset")),
        Date = Copy.Plain(values.GetValueOrDefault("date")),
    };

    private static (string Name, string? Value)[] Lines(Copy copy) =>
    [
        ("address", copy.Address), ("found-at", copy.FoundAt), ("date", copy.Date), ("etag", copy.EntityTag), ("last-modified", copy.LastModified),
        ("media-type", copy.MediaType), ("charset", copy.Charset), ("length", LengthOf(copy.Bytes)), ("sha-256", HashOf(copy.Bytes)),
    ];

    private static string LengthOf(byte[] bytes) => bytes.Length.ToString(CultureInfo.InvariantCulture);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
