using System.Buffers.Binary;
using System.Collections.Immutable;

namespace PrintEdition.Typography.Fonts;

/// <summary>
/// The directory of a font file (OpenType 1.9, "Organization of an OpenType font"): which faces it holds and whether a page can be set in
/// them. Read from the file's first bytes; the tables themselves stay on the disk.
/// </summary>
/// <param name="Problem">Why no face of the file can be used, with advice; null when one can.</param>
/// <param name="Faces">Why each face cannot be used, with advice; null for one that can.</param>
internal sealed record FontFile(string? Problem, ImmutableArray<string?> Faces)
{
    private const uint Collection = 0x74746366; // ttcf
    private const int HeaderLength = 12;
    private const int EntryLength = 16;

    /// <summary>Collections of more faces are damaged: the largest known hold a few dozen.</summary>
    private const int MostFaces = 256;

    /// <summary>Directories of more tables are damaged: OpenType registers some seventy.</summary>
    private const int MostTables = 256;

    private static readonly string[] Required = ["cmap", "head", "hhea", "hmtx", "maxp"];

    /// <summary>Reads a file's directory.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static FontFile Read(string path)
    {
        if (!HasContents(path))
        {
            return new FontFile("it is empty, or a pipe or device, which is not waited for; get the file again.", []);
        }

        using var file = File.OpenHandle(path);
        var header = Bytes(file, 0, HeaderLength);
        return header.Length < HeaderLength || U32(header, 0) is var signature && !IsFont(signature) && signature != Collection
            ? new FontFile(FontFileKind.Advice(header), [])
            : new FontFile(null, [.. Offsets(file, header).Select(offset => ProblemOf(file, offset))]);
    }

    /// <summary>Whether a path is a file with contents; pipes and devices say that they have none.</summary>
    public static bool HasContents(string path)
    {
        var file = new FileInfo(path);
        return (file.LinkTarget is null ? file : new FileInfo(file.ResolveLinkTarget(returnFinalTarget: true)!.FullName)) is { Exists: true, Length: > 0 };
    }

    private static bool IsFont(uint signature) => signature is 0x00010000 or 0x4F54544F or 0x74727565; // TrueType, OTTO, true

    private static IEnumerable<long> Offsets(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] header)
    {
        if (U32(header, 0) != Collection)
        {
            return [0];
        }

        var count = (int)Math.Min(U32(header, 8), MostFaces);
        var offsets = Bytes(file, HeaderLength, count * sizeof(uint));
        return Enumerable.Range(0, offsets.Length / sizeof(uint)).Select(i => (long)U32(offsets, i * sizeof(uint)));
    }

    private static string? ProblemOf(Microsoft.Win32.SafeHandles.SafeFileHandle file, long offset)
    {
        var header = Bytes(file, offset, HeaderLength);
        if (header.Length < HeaderLength || !IsFont(U32(header, 0)) || U16(header, 4) is 0 or > MostTables)
        {
            return "its directory is damaged; get the file again.";
        }

        var entries = Bytes(file, offset + HeaderLength, U16(header, 4) * EntryLength);
        var length = RandomAccess.GetLength(file);
        var tables = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + EntryLength <= entries.Length; at += EntryLength)
        {
            if ((long)U32(entries, at + 8) + U32(entries, at + 12) > length)
            {
                return "it is cut off: a table ends behind the file's end; get the file again.";
            }

            tables.Add(new string([(char)entries[at], (char)entries[at + 1], (char)entries[at + 2], (char)entries[at + 3]]));
        }

        return ProblemOf(tables);
    }

    private static string? ProblemOf(HashSet<string> tables)
    {
        if (Array.Find(Required, t => !tables.Contains(t)) is { } missing)
        {
            return $"its table '{missing}' is missing; get the file again.";
        }

        if (tables.Contains("CFF2") && !tables.Contains("fvar"))
        {
            return "its outlines are CFF2 without axes, which PDF cannot hold; get the font with CFF or TrueType outlines.";
        }

        return tables.Contains("CFF ") || tables.Contains("CFF2") || (tables.Contains("glyf") && tables.Contains("loca"))
            ? null
            : "it holds bitmaps and no outlines; get the outline version of the font.";
    }

    /// <summary>Bytes of the file, as many as there are.</summary>
    private static byte[] Bytes(Microsoft.Win32.SafeHandles.SafeFileHandle file, long offset, int length)
    {
        var bytes = new byte[length];
        var read = RandomAccess.Read(file, bytes, offset);
        return read == length ? bytes : bytes[..read];
    }

    private static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
