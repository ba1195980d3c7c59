using System.Text;
using PrintEdition.Epub.Container;

namespace PrintEdition.Epub.Tests;

/// <summary>A good book with faults put into it.</summary>
internal sealed class BrokenBook
{
    private readonly List<ContainerEntry> _entries;

    public BrokenBook() => _entries = [.. OpenedBook.Of(Editions.Whole, Editions.WholePrinted).Entries.Select(e => new ContainerEntry(e.Name, e.Data, IsStored: e.Name == "mimetype"))];

    public byte[] Bytes
    {
        get
        {
            using var stream = new MemoryStream();
            new ZipWriter(stream).Write([.. _entries]);
            return stream.ToArray();
        }
    }

    /// <summary>Writes something else in the place of some words of a file, which must be there.</summary>
    public BrokenBook Change(string file, string from, string to)
    {
        var at = _entries.FindIndex(e => e.Name == file);
        var text = Encoding.UTF8.GetString(_entries[at].Data.Span);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var place = text.IndexOf(from, StringComparison.Ordinal);
        _entries[at] = _entries[at] with { Data = Encoding.UTF8.GetBytes(text[..place] + to + text[(place + from.Length)..]) };
        return this;
    }

    public BrokenBook Replace(string file, byte[] data)
    {
        var at = _entries.FindIndex(e => e.Name == file);
        _entries[at] = _entries[at] with { Data = data };
        return this;
    }

    public BrokenBook Add(string file, string text)
    {
        _entries.Add(new ContainerEntry(file, Encoding.UTF8.GetBytes(text)));
        return this;
    }

    public BrokenBook Remove(string file)
    {
        Assert.Equal(1, _entries.RemoveAll(e => e.Name == file));
        return this;
    }

    /// <summary>Puts the first file last.</summary>
    public BrokenBook Turn()
    {
        _entries.Add(_entries[0]);
        _entries.RemoveAt(0);
        return this;
    }

    public BrokenBook CompressFirst()
    {
        _entries[0] = _entries[0] with { IsStored = false };
        return this;
    }
}
