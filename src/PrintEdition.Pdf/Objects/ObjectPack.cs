using System.Globalization;
using System.Text;

namespace PrintEdition.Pdf.Objects;

/// <summary>Objects that are compressed together as an object stream (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectPack
{
    /// <summary>Objects of a stream: readers unpack a whole one for each object of it, and more together are hardly smaller.</summary>
    public const int Most = 200;

    private readonly List<int> numbers = [];
    private readonly StringBuilder index = new();
    private readonly StringBuilder objects = new();

    /// <summary>The objects' numbers, in order.</summary>
    public IReadOnlyList<int> Numbers => numbers;

    /// <summary>Whether no more should be added.</summary>
    public bool IsFull => numbers.Count >= Most;

    /// <summary>Adds an object.</summary>
    public void Add(PdfReference reference, PdfValue value)
    {
        index.Append(CultureInfo.InvariantCulture, $"{reference.Number} {objects.Length} ");
        numbers.Add(reference.Number);
        value.Write(objects);
        objects.Append('\n');
    }

    /// <summary>The stream's dictionary and data.</summary>
    public (PdfDictionary Entries, byte[] Data) ToStream() => (
        PdfDictionary.Of(("Type", PdfValue.Name("ObjStm")), ("N", PdfValue.Of(numbers.Count)), ("First", PdfValue.Of(index.Length))),
        Encoding.Latin1.GetBytes(index.ToString() + objects));
}
