using System.Collections.Immutable;
using System.Text;

namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>A value of a file that is read (ISO 32000-2, 7.3). Beside the writer's own values: those say how they are written, these nothing.</summary>
internal abstract class ReadValue;

/// <summary>null, or what a reference leads to that there is not (7.3.10).</summary>
internal sealed class ReadNull : ReadValue
{
    /// <summary>The only one.</summary>
    public static readonly ReadNull Instance = new();
}

/// <summary>true or false.</summary>
internal sealed class ReadBoolean(bool value) : ReadValue
{
    /// <summary>Which of them.</summary>
    public bool Value => value;
}

/// <summary>A number.</summary>
internal sealed class ReadNumber(double value) : ReadValue
{
    /// <summary>The number; always finite.</summary>
    public double Value => value;

    /// <summary>It as a whole number; null when it is none, or too large for one.</summary>
    public int? Integer => value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue ? (int)value : null;
}

/// <summary>A name without its slash.</summary>
internal sealed class ReadName(string value) : ReadValue
{
    /// <summary>The name, a character for each byte.</summary>
    public string Value => value;
}

/// <summary>A string, as bytes.</summary>
internal sealed class ReadString(byte[] value) : ReadValue
{
    /// <summary>The bytes.</summary>
    public byte[] Value => value;

    /// <summary>The string as a text (7.9.2.2); PDFDocEncoding is taken for Latin 1, which it is but for a few marks.</summary>
    public string Text => value switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(value.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(value.AsSpan(3)),
        _ => Encoding.Latin1.GetString(value),
    };
}

/// <summary>A word that is no value: <c>obj</c>, or an operator of a content stream.</summary>
internal sealed class ReadWord(string value) : ReadValue
{
    /// <summary>The word.</summary>
    public string Value => value;
}

/// <summary>A reference to an object.</summary>
internal sealed class ReadReference(int number) : ReadValue
{
    /// <summary>The object's number.</summary>
    public int Number => number;
}

/// <summary>An array.</summary>
internal sealed class ReadArray(ImmutableArray<ReadValue> items) : ReadValue
{
    /// <summary>Its items.</summary>
    public ImmutableArray<ReadValue> Items => items;
}

/// <summary>A dictionary.</summary>
internal sealed class ReadDictionary(Dictionary<string, ReadValue> entries) : ReadValue
{
    /// <summary>One without entries.</summary>
    public static readonly ReadDictionary Empty = new([]);

    /// <summary>Keys and values.</summary>
    public IReadOnlyDictionary<string, ReadValue> Entries => entries;

    /// <summary>A value as it stands; null when there is none.</summary>
    public ReadValue? this[string key] => entries.GetValueOrDefault(key);

    /// <summary>Whether it has a key.</summary>
    public bool Has(string key) => entries.ContainsKey(key);
}

/// <summary>A stream (7.3.8): its dictionary, and where its data is.</summary>
internal sealed class ReadStream(ReadDictionary dictionary, ReadOnlyMemory<byte> data) : ReadValue
{
    /// <summary>What is said of it.</summary>
    public ReadDictionary Dictionary => dictionary;

    /// <summary>Its data, coded.</summary>
    public ReadOnlyMemory<byte> Data => data;
}
