using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>A file that is read (ISO 32000-2, 7.5): its objects by number, each when it is asked for.</summary>
internal sealed class OpenedPdf
{
    /// <summary>Bytes at the start in which the header is looked for, as readers do.</summary>
    private const int HeaderWithin = 1024;

    /// <summary>Bytes at the end in which the end's mark must be.</summary>
    private const int EndWithin = 1024;

    /// <summary>Damaged objects that are looked for; more are not told.</summary>
    private const int MostDamaged = 1000;

    /// <summary>References that lead to references.</summary>
    private const int LongestChain = 16;

    private static readonly SearchValues<byte> OfVersions = SearchValues.Create("0123456789."u8);

    private readonly ObjectTable table;
    private readonly ObjectReader reader;
    private readonly Dictionary<int, ReadValue> known = [];
    private readonly Dictionary<int, ObjectStream?> streams = [];
    private readonly SortedSet<int> damaged = [];
    private readonly StreamData unpacking;

    private OpenedPdf(ReadOnlyMemory<byte> data, ObjectTable table, Allowance allowance)
    {
        (this.table, Allowance, Version) = (table, allowance, VersionOf(data.Span));
        (reader, unpacking) = (new ObjectReader(data, allowance), new StreamData(allowance));
    }

    /// <summary>The trailer.</summary>
    public ReadDictionary Trailer => table.Trailer;

    /// <summary>The catalog; empty when there is none.</summary>
    public ReadDictionary Catalog => Dictionary(Trailer["Root"]);

    /// <summary>The version that the header says, such as 1.7.</summary>
    public string Version { get; }

    /// <summary>Whether objects or cross-references are compressed.</summary>
    public bool HasCompressedObjects => table.IsCompressed;

    /// <summary>What reading may still cost.</summary>
    public Allowance Allowance { get; }

    /// <summary>The numbers of objects that were asked for and could not be read, or not whole.</summary>
    public IReadOnlyCollection<int> Damaged => damaged;

    /// <summary>Where a file begins: its header, which some programs put other bytes before; null when it has none.</summary>
    public static int? HeaderAt(ReadOnlySpan<byte> data)
    {
        var at = data[..Math.Min(data.Length, HeaderWithin)].IndexOf("%PDF-"u8);
        return at < 0 ? null : at;
    }

    /// <summary>Opens a file; null when it is none, or has nothing that can be read. What is wrong with it as a file is told.</summary>
    public static OpenedPdf? Open(ReadOnlyMemory<byte> file, PdfFindings findings)
    {
        if (HeaderAt(file.Span) is not { } header)
        {
            findings.Error("PE5501", "the file is no PDF: it has no header '%PDF-' at its start; export it again, or copy it again from where it came");
            return null;
        }

        if (header > 0)
        {
            findings.Warning("PE5508", $"there are {header} other bytes before the header '%PDF-'; export the file again, or save it without them");
        }

        var data = file[header..];
        var allowance = new Allowance(data.Length);
        var pdf = new OpenedPdf(data, TableOf(data, allowance, findings), allowance);
        if (pdf.Catalog.Entries.Count > 0)
        {
            return pdf;
        }

        findings.Error("PE5501", "the file has no document in it that can be read; export it again, or copy it again from where it came");
        return null;
    }

    /// <summary>A value, references followed; <see cref="ReadNull"/> for what there is not.</summary>
    public ReadValue Resolve(ReadValue? value)
    {
        for (var i = 0; value is ReadReference reference && i < LongestChain; i++)
        {
            value = Object(reference.Number);
        }

        return value is null or ReadReference ? ReadNull.Instance : value;
    }

    /// <summary>A value as a dictionary, a stream's too; empty for all else.</summary>
    public ReadDictionary Dictionary(ReadValue? value) => Resolve(value) switch
    {
        ReadDictionary dictionary => dictionary,
        ReadStream stream => stream.Dictionary,
        _ => ReadDictionary.Empty,
    };

    /// <summary>A value's items; none for what is no array.</summary>
    public ImmutableArray<ReadValue> Items(ReadValue? value) => Resolve(value) is ReadArray array ? array.Items : [];

    /// <summary>The numbers of a short array; none for what has others in it, or more of them.</summary>
    /// <param name="value">The array.</param>
    /// <param name="count">How many it must have.</param>
    public double[] Numbers(ReadValue? value, int count)
    {
        var items = Items(value);
        var numbers = items.Length == count ? [.. items.Select(i => Number(i))] : Array.Empty<double?>();
        return numbers.Contains(null) ? [] : [.. numbers.Select(n => n!.Value)];
    }

    /// <summary>A value's name; empty for what is none.</summary>
    public string Name(ReadValue? value) => Resolve(value) is ReadName name ? name.Value : "";

    /// <summary>A value's text, without white around it; empty for what is none.</summary>
    public string Text(ReadValue? value) => Resolve(value) is ReadString text ? text.Text.Trim() : "";

    /// <summary>A value's number; null for what is none.</summary>
    public double? Number(ReadValue? value) => Resolve(value) is ReadNumber number ? number.Value : null;

    /// <summary>Whether a value is true.</summary>
    public bool IsTrue(ReadValue? value) => Resolve(value) is ReadBoolean { Value: true };

    /// <summary>A stream's data without its filters; null when it cannot be had.</summary>
    public byte[]? Decode(ReadStream stream) => unpacking.Decode(stream, Resolve);

    /// <summary>The names of a stream's filters.</summary>
    public string[] FiltersOf(ReadDictionary dictionary) => StreamData.FiltersOf(dictionary, Resolve);

    /// <summary>An object; null when there is none, and while it is being read.</summary>
    public ReadValue? Object(int number)
    {
        if (!known.TryGetValue(number, out var value))
        {
            known[number] = ReadNull.Instance;
            known[number] = value = Read(number);
        }

        return value;
    }

    /// <summary>Reads every object once, so that all damaged ones are known; nothing of it is kept.</summary>
    public void ReadAll()
    {
        foreach (var number in table.Places.Select(p => p.Key).Where(n => !known.ContainsKey(n)).ToArray().TakeWhile(_ => !Allowance.IsSpent && damaged.Count < MostDamaged))
        {
            Read(number);
        }
    }

    private ReadValue Read(int number)
    {
        if (table[number] is not { } place)
        {
            return ReadNull.Instance;
        }

        var found = place.Stream > 0 ? StreamOf(place.Stream)?.Object(number, place.Index) : InFile(number, place.Offset);
        if (found is null && !Allowance.IsSpent)
        {
            damaged.Add(number);
        }

        return found ?? ReadNull.Instance;
    }

    private ReadValue? InFile(int number, int offset)
    {
        var found = reader.At(offset, Resolve);
        if (found is { IsSound: false })
        {
            damaged.Add(number);
        }

        return found?.Value;
    }

    private ObjectStream? StreamOf(int number)
    {
        if (!streams.TryGetValue(number, out var stream))
        {
            var isInFile = table[number] is { Stream: 0 };
            streams[number] = stream = isInFile && Object(number) is ReadStream packed && Decode(packed) is { } data ? ObjectStream.Read(data, packed.Dictionary, Allowance) : null;
        }

        return stream;
    }

    private static ObjectTable TableOf(ReadOnlyMemory<byte> data, Allowance allowance, PdfFindings findings)
    {
        var isWhole = data.Span[Math.Max(0, data.Length - EndWithin)..].IndexOf("%%EOF"u8) >= 0;
        if (!isWhole)
        {
            findings.Error("PE5503", "the file is cut off: its end '%%EOF' is missing; copy it again from where it came, or export it again");
        }

        if (CrossReferenceReader.Read(data, allowance) is { } table)
        {
            return table;
        }

        if (isWhole)
        {
            findings.Error("PE5502", "the cross-references are damaged, and the objects were looked for one by one; export the file again, or mend it with 'qpdf DAMAGED.pdf MENDED.pdf'");
        }

        return ObjectFinder.Find(data, allowance);
    }

    private static string VersionOf(ReadOnlySpan<byte> data)
    {
        var words = data["%PDF-"u8.Length..];
        var end = words.IndexOfAnyExcept(OfVersions);
        return Encoding.ASCII.GetString(words[..Math.Clamp(end < 0 ? words.Length : end, 0, 4)]);
    }
}
