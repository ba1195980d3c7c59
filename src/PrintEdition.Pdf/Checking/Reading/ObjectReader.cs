namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>An object as it was read.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsSound">Whether a stream's data is as long as it says, and the object has its end.</param>
internal sealed record ReadObject(int Number, ReadValue Value, bool IsSound);

/// <summary>Reads objects of the file (ISO 32000-2, 7.3.8 and 7.3.10).</summary>
/// <param name="data">The file, from its header on.</param>
/// <param name="allowance">What it may cost.</param>
internal sealed class ObjectReader(ReadOnlyMemory<byte> data, Allowance allowance)
{
    /// <summary>The object at an offset; null when there is none, or it is damaged.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="resolve">Looks up a stream's length, which may be an object of its own.</param>
    public ReadObject? At(int offset, Func<ReadValue?, ReadValue> resolve)
    {
        if (offset < 0 || offset >= data.Length)
        {
            return null;
        }

        var reader = new ValueReader(data, offset, allowance);
        if (reader.ReadInteger() is not { } number || reader.ReadInteger() is null || !reader.Skip("obj"u8) || reader.Read() is not { } value || !allowance.TakeBytes(reader.Position - offset))
        {
            return null;
        }

        return value is ReadDictionary dictionary && reader.Skip("stream"u8)
            ? Stream(number, dictionary, reader.Position, resolve(dictionary["Length"]))
            : new ReadObject(number, value is ReadWord ? ReadNull.Instance : value, value is ReadWord { Value: "endobj" } || reader.Skip("endobj"u8));
    }

    private ReadObject? Stream(int number, ReadDictionary dictionary, int position, ReadValue length)
    {
        var start = StartOf(position);
        if (length is ReadNumber { Integer: >= 0 and var given } && given <= data.Length - start && EndsAt(start + given))
        {
            return new ReadObject(number, new ReadStream(dictionary, data.Slice(start, given)), true);
        }

        if (allowance.IsSpent)
        {
            return null;
        }

        var end = data.Span[start..].IndexOf("endstream"u8);
        return allowance.TakeBytes(end < 0 ? data.Length - start : end) && end >= 0
            ? new ReadObject(number, new ReadStream(dictionary, data.Slice(start, end)), false)
            : null;
    }

    /// <summary>A line end stands between the word and the data.</summary>
    private int StartOf(int position) => data.Span[position..] switch
    {
        [(byte)'\r', (byte)'\n', ..] => position + 2,
        [(byte)'\n' or (byte)'\r', ..] => position + 1,
        _ => position,
    };

    private bool EndsAt(int position)
    {
        var reader = new ValueReader(data, position, allowance);
        return reader.Skip("endstream"u8) && reader.Skip("endobj"u8);
    }
}
