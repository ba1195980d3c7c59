using System.Buffers.Binary;

namespace PrintEdition.Pdf.Icc;

/// <summary>Reads big-endian numbers of a profile (ICC.1, 4); whatever leads outside the data is refused.</summary>
internal readonly struct TagReader(ReadOnlyMemory<byte> data)
{
    /// <summary>Bytes there are.</summary>
    public int Length => data.Length;

    /// <summary>A part of the data.</summary>
    /// <exception cref="InvalidDataException">It is not all there.</exception>
    public ReadOnlyMemory<byte> Bytes(long at, long length) => at >= 0 && length >= 0 && at + length <= data.Length
        ? data.Slice((int)at, (int)length)
        : throw new InvalidDataException("a part of it lies outside the file");

    /// <summary>A part as a reader of its own.</summary>
    public TagReader Part(long at, long length) => new(Bytes(at, length));

    /// <summary>All from a place on.</summary>
    public TagReader From(long at) => Part(at, data.Length - at);

    /// <summary>A signature of four characters.</summary>
    public string Signature(long at) => System.Text.Encoding.Latin1.GetString(Bytes(at, 4).Span);

    /// <summary>A number of one byte.</summary>
    public byte Byte(long at) => Bytes(at, 1).Span[0];

    /// <summary>A number of two bytes.</summary>
    public ushort Short(long at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes(at, 2).Span);

    /// <summary>A number of four bytes.</summary>
    public uint Number(long at) => BinaryPrimitives.ReadUInt32BigEndian(Bytes(at, 4).Span);

    /// <summary>A signed number with sixteen bits after the point.</summary>
    public double Fixed(long at) => BinaryPrimitives.ReadInt32BigEndian(Bytes(at, 4).Span) / 65536.0;

    /// <summary>So many numbers of one or two bytes, as 0 to 1.</summary>
    public float[] Fractions(long at, long count, int size)
    {
        var bytes = Bytes(at, count * size).Span;
        var fractions = new float[count];
        for (var i = 0; i < fractions.Length; i++)
        {
            fractions[i] = size == 1 ? bytes[i] / 255f : BinaryPrimitives.ReadUInt16BigEndian(bytes[(i * 2)..]) / 65535f;
        }

        return fractions;
    }
}
