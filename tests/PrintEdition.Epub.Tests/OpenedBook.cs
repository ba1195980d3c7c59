using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>An edition written and opened again.</summary>
internal sealed class OpenedBook
{
    private OpenedBook(byte[] bytes, EpubSummary summary)
    {
        Bytes = bytes;
        Summary = summary;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Entries = [.. zip.Entries.Select(e => new OpenedEntry(e.FullName, e.LastWriteTime.DateTime, e.Length, ReadAll(e)))];
    }

    public byte[] Bytes { get; }

    public EpubSummary Summary { get; }

    public ImmutableArray<OpenedEntry> Entries { get; }

    public static OpenedBook Of(Edition edition, EpubOptions? options = null)
    {
        using var stream = new MemoryStream();
        var summary = EpubWriter.Write(edition, options ?? new EpubOptions { Name = "sample" }, stream);
        return new OpenedBook(stream.ToArray(), summary);
    }

    /// <summary>An article's document, the first of the first section.</summary>
    public static string PageOf(Article article) => Of(Editions.With(article)).Read("EPUB/s01-a01.xhtml");

    public byte[] ReadBytes(string name) => Entries.Single(e => e.Name == name).Data;

    public string Read(string name) => Encoding.UTF8.GetString(ReadBytes(name));

    /// <summary>The lines of a document between two lines, both left out, without the indent they share.</summary>
    public static string Inside(string document, string from, string to)
    {
        var lines = document.Split('\n').SkipWhile(l => !l.Contains(from, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.Contains(to, StringComparison.Ordinal)).ToList();
        var indent = lines.Count == 0 ? 0 : lines.Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l[indent..]));
    }

    public static ImmutableArray<string> Lines(string document, string containing) =>
        [.. document.Split('\n').Where(l => l.Contains(containing, StringComparison.Ordinal)).Select(l => l.Trim())];

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>One file of an opened book: its length as the header says, and its bytes.</summary>
internal sealed record OpenedEntry(string Name, DateTime Date, long Length, byte[] Data);
