using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PrintEdition.Pdf.Objects;

/// <summary>
/// A file being written (ISO 32000-2, 7.5): every object goes out when it is known, so none is held in memory; the
/// cross-reference table closes the file. The file identifier is a hash of what was written: the same edition, the same bytes.
/// </summary>
internal sealed class PdfDocument : IDisposable
{
    /// <summary>Bytes of a file identifier (14.4).</summary>
    private const int IdentifierLength = 16;

    private readonly List<long> offsets = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Stream output;
    private readonly bool isCompressed;
    private long position;

    /// <summary>Starts a file.</summary>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <param name="isCompressed">Whether streams are compressed; plain ones can be read by people.</param>
    /// <param name="version">The version of PDF that the file says it has.</param>
    public PdfDocument(Stream output, bool isCompressed, string version = "1.7")
    {
        (this.output, this.isCompressed) = (output, isCompressed);
        Put($"%PDF-{version}\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>A number for an object that is written later.</summary>
    public PdfReference Reserve()
    {
        offsets.Add(0);
        return new PdfReference(offsets.Count);
    }

    /// <summary>Writes an object.</summary>
    public PdfReference Add(PdfValue value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    /// <summary>Writes a reserved object.</summary>
    public void Set(PdfReference reference, PdfValue value)
    {
        Open(reference);
        Put($"{value}\nendobj\n");
    }

    /// <summary>Writes a stream, compressed with Flate.</summary>
    public PdfReference AddStream(PdfDictionary entries, ReadOnlySpan<byte> data) => isCompressed
        ? AddCoded(entries.With("Filter", PdfValue.Name("FlateDecode")), Deflate(data))
        : AddCoded(entries, data);

    /// <summary>Writes a stream whose data is coded already, as its dictionary says.</summary>
    public PdfReference AddCoded(PdfDictionary entries, ReadOnlySpan<byte> data)
    {
        var reference = Reserve();
        Open(reference);
        Put($"{entries.With("Length", PdfValue.Of(data.Length))}\nstream\n");
        Put(data);
        Put("\nendstream\nendobj\n");
        return reference;
    }

    /// <summary>Ends the file with cross-references and trailer (7.5.4, 7.5.5).</summary>
    /// <exception cref="InvalidOperationException">An object was reserved and never written.</exception>
    public void Close(PdfReference catalog, PdfReference information)
    {
        var identifier = new PdfBytes([.. Fingerprint()]);
        var start = position;
        Put(CrossReferences());
        var trailer = PdfDictionary.Of(
            ("Size", PdfValue.Of(offsets.Count + 1)),
            ("Root", catalog),
            ("Info", information),
            ("ID", PdfValue.Array(identifier, identifier)));
        Put(string.Create(CultureInfo.InvariantCulture, $"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n"));
    }

    /// <summary>An identifier of what has been written so far (14.4): the same bytes have the same.</summary>
    public byte[] Fingerprint() => hash.GetCurrentHash()[..IdentifierLength];

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    /// <summary>Data compressed with Flate (7.4.4).</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return output.ToArray();
    }

    private void Open(PdfReference reference)
    {
        offsets[reference.Number - 1] = position;
        Put(string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 obj\n"));
    }

    private string CrossReferences()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < offsets.Count; i++)
        {
            var offset = offsets[i] > 0 ? offsets[i] : throw new InvalidOperationException($"object {i + 1} was reserved and never written");
            table.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        }

        return table.ToString();
    }

    private void Put(string text) => Put(Encoding.Latin1.GetBytes(text));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.AppendData(bytes);
        position += bytes.Length;
    }
}
