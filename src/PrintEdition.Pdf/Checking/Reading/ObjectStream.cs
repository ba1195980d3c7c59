using System.Collections.Immutable;

namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>A stream of objects (ISO 32000-2, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly byte[] data;
    private readonly ImmutableArray<int> offsets;
    private readonly Allowance allowance;

    private ObjectStream(byte[] data, ImmutableArray<int> numbers, ImmutableArray<int> offsets, Allowance allowance) =>
        (this.data, Numbers, this.offsets, this.allowance) = (data, numbers, offsets, allowance);

    /// <summary>The numbers of its objects, in order.</summary>
    public ImmutableArray<int> Numbers { get; }

    /// <summary>Reads its head; null when it makes no sense.</summary>
    public static ObjectStream? Read(byte[] data, ReadDictionary dictionary, Allowance allowance)
    {
        var (numbers, offsets) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        if (dictionary["First"] is not ReadNumber { Integer: >= 0 and var first } || dictionary["N"] is not ReadNumber { Integer: >= 0 and var count })
        {
            return null;
        }

        var reader = new ValueReader(data, 0, allowance);
        for (var i = 0; i < count; i++)
        {
            if (reader.ReadInteger() is not ({ } number and <= ObjectTable.HighestNumber) || reader.ReadInteger() is not { } offset || first + (long)offset > data.Length)
            {
                return null;
            }

            numbers.Add(number);
            offsets.Add(first + offset);
        }

        return new ObjectStream(data, numbers.ToImmutable(), offsets.ToImmutable(), allowance);
    }

    /// <summary>An object; null when it is another, or damaged.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="index">Its index in the stream.</param>
    public ReadValue? Object(int number, int index)
    {
        if (index >= Numbers.Length || Numbers[index] != number)
        {
            return null;
        }

        var reader = new ValueReader(data, offsets[index], allowance);
        var value = reader.Read();
        return allowance.TakeBytes(reader.Position - offsets[index]) && value is not ReadWord ? value : null;
    }
}
