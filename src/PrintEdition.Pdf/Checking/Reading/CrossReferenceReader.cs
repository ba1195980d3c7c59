namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>Reads where the objects are, as the file says it: tables and streams, the newest section first (ISO 32000-2, 7.5.4 to 7.5.8).</summary>
internal sealed class CrossReferenceReader
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly Allowance allowance;
    private readonly ObjectReader objects;
    private readonly ObjectTable table = new();

    private CrossReferenceReader(ReadOnlyMemory<byte> data, Allowance allowance) =>
        (this.data, this.allowance, objects) = (data, allowance, new ObjectReader(data, allowance));

    /// <summary>The table; null when a section cannot be read, or an object is not where it should be.</summary>
    public static ObjectTable? Read(ReadOnlyMemory<byte> data, Allowance allowance)
    {
        var reader = new CrossReferenceReader(data, allowance);
        return reader.StartOfNewest() is { } start && reader.ReadAll(start) && reader.AllAreThere() ? reader.table : null;
    }

    private int? StartOfNewest()
    {
        var at = data.Span.LastIndexOf("startxref"u8);
        return at < 0 ? null : new ValueReader(data, at + "startxref"u8.Length, allowance).ReadInteger();
    }

    private bool ReadAll(int start)
    {
        var known = new HashSet<int>();
        for (int? next = start; next is { } offset; next = OlderOf(table.Trailer, known))
        {
            if (!known.Add(offset) || ReadSection(offset) is not { } trailer)
            {
                return false;
            }

            table.Trailer = Merge(table.Trailer, trailer);
        }

        return table.Trailer["Root"] is ReadReference;
    }

    /// <summary>The newest trailer's entries, but the way to older sections, which is the last one's.</summary>
    private static ReadDictionary Merge(ReadDictionary newest, ReadDictionary older)
    {
        var entries = new Dictionary<string, ReadValue>(older.Entries, StringComparer.Ordinal);
        foreach (var (key, value) in newest.Entries.Where(e => e.Key is not ("Prev" or "XRefStm")))
        {
            entries[key] = value;
        }

        return new ReadDictionary(entries);
    }

    private static int? OlderOf(ReadDictionary trailer, HashSet<int> known) =>
        trailer["Prev"] is ReadNumber { Integer: >= 0 and var older } && !known.Contains(older) ? older : null;

    private ReadDictionary? ReadSection(int offset)
    {
        if (offset >= data.Length)
        {
            return null;
        }

        var reader = new ValueReader(data, offset, allowance);
        return reader.Skip("xref"u8) ? ReadTable(reader) : ReadStream(offset);
    }

    private ReadDictionary? ReadTable(ValueReader reader)
    {
        while (!reader.Skip("trailer"u8))
        {
            if (reader.ReadInteger() is not { } first || reader.ReadInteger() is not { } count || !ReadEntries(reader, first, count))
            {
                return null;
            }
        }

        if (reader.Read() is not ReadDictionary trailer)
        {
            return null;
        }

        return trailer["XRefStm"] is not ReadNumber { Integer: >= 0 and var hidden } || ReadStream(hidden) is not null ? trailer : null;
    }

    private bool ReadEntries(ValueReader reader, int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (first + (long)i > ObjectTable.HighestNumber || reader.ReadInteger() is not { } offset || reader.ReadInteger() is null)
            {
                return false;
            }

            var isUsed = reader.Skip("n"u8);
            if (!isUsed && !reader.Skip("f"u8))
            {
                return false;
            }

            table.AddOlder(first + i, isUsed && offset > 0 ? new ReadPlace(offset) : null);
        }

        return true;
    }

    private ReadDictionary? ReadStream(int offset)
    {
        if (objects.At(offset, v => v ?? ReadNull.Instance) is not { Value: ReadStream stream } || !IsOfType(stream, "XRef") || new StreamData(allowance).Decode(stream, v => v ?? ReadNull.Instance) is not { } rows)
        {
            return null;
        }

        table.IsCompressed = true;
        var widths = Integers(stream.Dictionary["W"]);
        return widths is [>= 0 and <= 8, >= 0 and <= 8, >= 0 and <= 8] && widths.Sum() > 0 && ReadRows(rows, widths, stream.Dictionary) ? stream.Dictionary : null;
    }

    private bool ReadRows(byte[] rows, int[] widths, ReadDictionary dictionary)
    {
        int[] parts = dictionary.Has("Index") ? Integers(dictionary["Index"]) : [0, Integers(dictionary["Size"]) is [var size] ? size : 0];
        var (at, row) = (0, widths.Sum());
        for (var part = 0; part + 1 < parts.Length; part += 2)
        {
            for (var i = 0; i < parts[part + 1] && at + row <= rows.Length; i++, at += row)
            {
                if (parts[part] < 0 || parts[part] + (long)i > ObjectTable.HighestNumber || !allowance.TakeValue())
                {
                    return false;
                }

                table.AddOlder(parts[part] + i, PlaceIn(rows.AsSpan(at, row), widths));
            }
        }

        return true;
    }

    private static ReadPlace? PlaceIn(ReadOnlySpan<byte> row, int[] widths)
    {
        var kind = widths[0] == 0 ? 1 : Number(row[..widths[0]]);
        var (second, third) = (Number(row.Slice(widths[0], widths[1])), Number(row[(widths[0] + widths[1])..]));
        return (kind, second, third) switch
        {
            (1, > 0 and <= int.MaxValue, _) => new ReadPlace((int)second),
            (2, > 0 and <= ObjectTable.HighestNumber, <= int.MaxValue) => new ReadPlace(0, (int)second, (int)third),
            _ => null,
        };
    }

    private static ulong Number(ReadOnlySpan<byte> bytes)
    {
        ulong number = 0;
        foreach (var b in bytes)
        {
            number = (number << 8) | b;
        }

        return number;
    }

    /// <summary>Whole numbers of an array, or one by itself; none when there is another thing among them.</summary>
    private static int[] Integers(ReadValue? value)
    {
        var numbers = (value is ReadArray array ? array.Items : value is null ? [] : [value]).Select(i => (i as ReadNumber)?.Integer).ToArray();
        return numbers.Contains(null) ? [] : [.. numbers.Select(n => n!.Value)];
    }

    /// <summary>Whether a stream says that it is of a type.</summary>
    public static bool IsOfType(ReadStream stream, string type) => stream.Dictionary["Type"] is ReadName name && name.Value == type;

    private bool AllAreThere() => table.Places.All(p => p.Value.Stream > 0 || IsThere(p.Key, p.Value.Offset));

    private bool IsThere(int number, int offset)
    {
        if (offset >= data.Length)
        {
            return false;
        }

        var reader = new ValueReader(data, offset, allowance);
        return reader.ReadInteger() == number && reader.ReadInteger() is not null && reader.Skip("obj"u8);
    }
}
