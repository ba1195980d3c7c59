using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using PrintEdition.Epub.Container;

namespace PrintEdition.Epub.Checking;

/// <summary>The files of a container, unpacked within limits (EPUB 3.3, 4).</summary>
internal sealed class OpenedContainer
{
    private const string MimetypeName = "mimetype";

    /// <summary>The most that a book may unpack to, so that a small file cannot fill the memory.</summary>
    private const long LargestBook = 1L << 30;

    /// <summary>What file systems do not take (EPUB 3.3, 4.2.3).</summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\:*?\"<>|");

    private static ReadOnlySpan<byte> Mimetype => "application/epub+zip"u8;

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private OpenedContainer()
    {
    }

    /// <summary>Paths of the files, in the order of the directory.</summary>
    public ImmutableArray<string> Names { get; private set; } = [];

    /// <summary>A file's bytes; null when there is none of this name or it cannot be read.</summary>
    public byte[]? Read(string name) => _files.GetValueOrDefault(name);

    /// <summary>Whether there is a file of this name.</summary>
    public bool Has(string name) => Names.Contains(name);

    /// <summary>Opens a container; null when it is none.</summary>
    public static OpenedContainer? Open(byte[] data, CheckFindings findings)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(data), ZipArchiveMode.Read);
            CheckStart(data, findings);
            var container = new OpenedContainer { Names = [.. zip.Entries.Select(e => e.FullName).Where(n => !n.EndsWith('/'))] };
            CheckNames(container.Names, findings);
            container.Unpack(zip, findings);
            return container;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            findings.Error("PE5401", "the file is no ZIP container, or a damaged one; make it again, or copy it again from where it came.");
            return null;
        }
    }

    /// <summary>
    /// The first entry tells programs that know no ZIP what the file is: its name from byte 30, stored, without extra field, its words from byte
    /// 38 (EPUB 3.3, 4.2.6.2). EPUBCheck 5.3.0 lets a compressed one pass.
    /// </summary>
    private static void CheckStart(ReadOnlySpan<byte> data, CheckFindings findings)
    {
        const int NameAt = 30;
        const int MethodAt = 8;
        const int ExtraLengthAt = 28;
        ReadOnlySpan<byte> start = [.. "mimetype"u8, .. Mimetype];
        if (data.Length < NameAt + start.Length || !data[NameAt..].StartsWith("mimetype"u8))
        {
            findings.Error("PE5402", "the container does not begin with a file 'mimetype'; put it first.");
        }
        else if (data[MethodAt] != 0 || data[MethodAt + 1] != 0 || data[ExtraLengthAt] != 0 || data[ExtraLengthAt + 1] != 0)
        {
            findings.Error("PE5402", "'mimetype' is compressed or has an extra field; store it plainly.", MimetypeName);
        }
        else if (!data[NameAt..].StartsWith(start) || (data.Length > NameAt + start.Length && data[NameAt + start.Length] != (byte)'P' && !IsDescribed(data)))
        {
            findings.Error("PE5402", "'mimetype' does not say 'application/epub+zip' and nothing else.", MimetypeName);
        }
    }

    /// <summary>Whether sizes stand behind the data, in a descriptor.</summary>
    private static bool IsDescribed(ReadOnlySpan<byte> data) => (data[6] & 8) != 0;

    private static void CheckNames(ImmutableArray<string> names, CheckFindings findings)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (!known.Add(name))
            {
                findings.Error("PE5404", "two files have this name, or names that differ only in capitals; rename one.", name);
            }

            if (name.AsSpan().IndexOfAny(Refused) >= 0 || name.StartsWith('/') || name.Split('/').Contains("..") || name.Any(char.IsControl))
            {
                findings.Error("PE5404", "the name has characters that file systems do not take, or leads out of the container; rename the file.", name);
            }
        }
    }

    private void Unpack(ZipArchive zip, CheckFindings findings)
    {
        var left = LargestBook;
        var checksum = new Crc32();
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            if (entry.Length > left || Unpack(entry, left) is not { } data)
            {
                findings.Error("PE5403", string.Create(CultureInfo.InvariantCulture, $"the file cannot be unpacked, or the book with it is larger than {LargestBook} bytes; make the book again."), entry.FullName);
                continue;
            }

            left -= data.Length;
            _files.TryAdd(entry.FullName, data);
            if (checksum.Of(data) != entry.Crc32)
            {
                findings.Error("PE5403", "the file is damaged: its checksum is another; make the book again.", entry.FullName);
            }
        }
    }

    /// <summary>The entry's bytes; null when they cannot be had or are more than the entry says.</summary>
    private static byte[]? Unpack(ZipArchiveEntry entry, long limit)
    {
        try
        {
            using var stream = entry.Open();
            using var data = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                data.Write(buffer, 0, read);
                if (data.Length > Math.Min(limit, entry.Length))
                {
                    return null;
                }
            }

            return data.Length == entry.Length ? data.ToArray() : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }
}
