using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PrintEdition.Pdf.Objects;

/// <summary>
/// The indirect objects of a file (ISO 32000-2, 7.5): numbered when reserved, kept as bytes, written in order of number with a
/// cross-reference table. The file identifier is a hash of what the file holds, so the same edition gives the same bytes.
/// </summary>
internal sealed class PdfDocument
{
    private readonly List<byte[]?> objects = [];

    /// <summary>A number for an object that is filled later.</summary>
    public PdfReference Reserve()
    {
        objects.Add(null);
        return new PdfReference(objects.Count);
    }

    /// <summary>Adds an object.</summary>
    public PdfReference Add(PdfValue value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    /// <summary>Fills a reserved object.</summary>
    public void Set(PdfReference reference, PdfValue value) =>
        objects[reference.Number - 1] = Encoding.Latin1.GetBytes(value.ToString());

    /// <summary>Adds a stream, compressed with Flate.</summary>
    public PdfReference AddStream(PdfDictionary entries, ReadOnlySpan<byte> data) =>
        AddCoded(entries.With("Filter", PdfValue.Name("FlateDecode")), Deflate(data));

    /// <summary>Adds a stream whose data is coded already, as its dictionary says.</summary>
    public PdfReference AddCoded(PdfDictionary entries, ReadOnlySpan<byte> data)
    {
        var head = Encoding.Latin1.GetBytes(entries.With("Length", PdfValue.Of(data.Length)) + "\nstream\n");
        var reference = Reserve();
        objects[reference.Number - 1] = [.. head, .. data, .. "\nendstream"u8];
        return reference;
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream output, PdfReference catalog, PdfReference information)
    {
        var identifier = Identifier();
        var offsets = new long[objects.Count];
        long at = 0;
        Put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        for (var i = 0; i < objects.Count; i++)
        {
            offsets[i] = at;
            Put($"{(i + 1).ToString(CultureInfo.InvariantCulture)} 0 obj\n");
            PutBytes(objects[i] ?? throw new InvalidOperationException($"object {i + 1} was reserved and never filled"));
            Put("\nendobj\n");
        }

        var start = at;
        Put(CrossReferences(offsets));
        var trailer = PdfDictionary.Of(
            ("Size", PdfValue.Of(objects.Count + 1)),
            ("Root", catalog),
            ("Info", information),
            ("ID", PdfValue.Array(identifier, identifier)));
        Put($"trailer\n{trailer}\nstartxref\n{start.ToString(CultureInfo.InvariantCulture)}\n%%EOF\n");

        void Put(string text) => PutBytes(Encoding.Latin1.GetBytes(text));

        void PutBytes(byte[] bytes)
        {
            output.Write(bytes);
            at += bytes.Length;
        }
    }

    private static string CrossReferences(long[] offsets)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            table.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        }

        return table.ToString();
    }

    private PdfBytes Identifier()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bytes in objects)
        {
            hash.AppendData(bytes ?? []);
        }

        return new PdfBytes([.. hash.GetHashAndReset().Take(16)]);
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return output.ToArray();
    }
}
