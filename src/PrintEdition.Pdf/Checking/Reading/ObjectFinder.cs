namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>Finds the objects of a file whose cross-references are damaged, by looking for them from beginning to end.</summary>
internal static class ObjectFinder
{
    /// <summary>The table; without a root when no catalog was found.</summary>
    public static ObjectTable Find(ReadOnlyMemory<byte> data, Allowance allowance)
    {
        var table = new ObjectTable();
        var reader = new ObjectReader(data, allowance);
        foreach (var offset in StartsOfObjects(data))
        {
            if (reader.At(offset, v => v ?? ReadNull.Instance) is { Number: <= ObjectTable.HighestNumber } found)
            {
                table.Set(found.Number, new ReadPlace(offset));
                AddContents(table, found, allowance);
                table.Trailer = Trailer(table.Trailer, found);
            }
        }

        foreach (var trailer in Trailers(data, allowance))
        {
            table.Trailer = trailer["Root"] is ReadReference root && table[root.Number] is not null ? trailer : table.Trailer;
        }

        return table;
    }

    /// <summary>Offsets of all <c>12 0 obj</c>.</summary>
    private static IEnumerable<int> StartsOfObjects(ReadOnlyMemory<byte> data)
    {
        for (var at = 0; at < data.Length;)
        {
            var found = data.Span[at..].IndexOf("obj"u8);
            if (found < 0)
            {
                yield break;
            }

            if (StartBefore(data.Span, at + found) is { } start)
            {
                yield return start;
            }

            at += found + 3;
        }
    }

    /// <summary>The start of the two numbers before a word; null when there are none.</summary>
    private static int? StartBefore(ReadOnlySpan<byte> data, int word)
    {
        var at = word;
        for (var number = 0; number < 2; number++)
        {
            var afterWhite = at;
            while (at > 0 && Signs.IsWhite(data[at - 1]) && afterWhite - at < 8)
            {
                at--;
            }

            var end = at;
            while (at > 0 && char.IsAsciiDigit((char)data[at - 1]) && end - at < 10)
            {
                at--;
            }

            if (at == end)
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>The objects that an object stream holds.</summary>
    private static void AddContents(ObjectTable table, ReadObject found, Allowance allowance)
    {
        if (found.Value is ReadStream stream && CrossReferenceReader.IsOfType(stream, "ObjStm") && new StreamData(allowance).Decode(stream, v => v ?? ReadNull.Instance) is { } data)
        {
            var numbers = ObjectStream.Read(data, stream.Dictionary, allowance)?.Numbers ?? [];
            for (var i = 0; i < numbers.Length; i++)
            {
                table.Set(numbers[i], new ReadPlace(0, found.Number, i));
            }
        }
    }

    /// <summary>A catalog that is found stands for the trailer that leads to it; the dictionary of cross-references is one.</summary>
    private static ReadDictionary Trailer(ReadDictionary trailer, ReadObject found) => found.Value switch
    {
        ReadStream stream when CrossReferenceReader.IsOfType(stream, "XRef") && stream.Dictionary.Has("Root") => stream.Dictionary,
        ReadDictionary dictionary when dictionary["Type"] is ReadName { Value: "Catalog" } => new ReadDictionary(
            new Dictionary<string, ReadValue>(trailer.Entries, StringComparer.Ordinal) { ["Root"] = new ReadReference(found.Number) }),
        _ => trailer,
    };

    private static IEnumerable<ReadDictionary> Trailers(ReadOnlyMemory<byte> data, Allowance allowance)
    {
        for (var at = 0; at < data.Length;)
        {
            var found = data.Span[at..].IndexOf("trailer"u8);
            if (found < 0)
            {
                yield break;
            }

            at += found + "trailer"u8.Length;
            var reader = new ValueReader(data, at, allowance);
            var value = reader.Read();
            if (!allowance.TakeBytes(reader.Position - at))
            {
                yield break;
            }

            if (value is ReadDictionary trailer)
            {
                yield return trailer;
            }
        }
    }
}
