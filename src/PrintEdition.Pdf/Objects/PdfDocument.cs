using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PrintEdition.Pdf.Objects;

/// <summary>
/// A file being written (ISO 32000-2, 7.5): every object goes out when it is known, or when those packed with it are, so few are held in
/// memory; the cross-references close the file. The file identifier is a hash of what was written: the same edition, the same bytes.
/// </summary>
internal sealed class PdfDocument : IDisposable
{
    /// <summary>Bytes of a file identifier (14.4).</summary>
    private const int IdentifierLength = 16;

    private readonly List<ObjectPlace> places = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly long[] sizes = new long[Enum.GetValues<PdfPart>().Length];
    private readonly ObjectPack?[] packs;
    private readonly Stream output;
    private readonly bool isCompressed;
    private readonly bool isPacked;
    private PdfPart part;

    /// <summary>Starts a file.</summary>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <param name="isCompressed">Whether streams are compressed; plain ones can be read by people.</param>
    /// <param name="version">The version of PDF that the file says it has.</param>
    /// <param name="isPacked">Whether objects are compressed too, which needs PDF 1.5.</param>
    public PdfDocument(Stream output, bool isCompressed, string version = "1.7", bool isPacked = false)
    {
        (this.output, this.isCompressed, this.isPacked) = (output, isCompressed, isPacked);
        packs = new ObjectPack?[sizes.Length];
        Put($"%PDF-{version}\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>What the bytes written so far are for.</summary>
    public PartSizes Sizes => new(
        sizes[(int)PdfPart.Fonts], sizes[(int)PdfPart.Pictures], sizes[(int)PdfPart.Content], sizes[(int)PdfPart.Structure], sizes[(int)PdfPart.Other]);

    /// <summary>Writes something; its bytes are counted as a part's.</summary>
    public T Within<T>(PdfPart counted, Func<T> write)
    {
        var before = part;
        part = counted;
        var written = write();
        part = before;
        return written;
    }

    /// <summary>A number for an object that is written later.</summary>
    public PdfReference Reserve()
    {
        places.Add(default);
        return new PdfReference(places.Count);
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
        if (isPacked)
        {
            Pack(reference, value);
            return;
        }

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

    /// <summary>Ends the file with cross-references and trailer (7.5.4, 7.5.5, 7.5.8).</summary>
    /// <exception cref="InvalidOperationException">An object was reserved and never written.</exception>
    public void Close(PdfReference catalog, PdfReference information)
    {
        Array.ForEach(Enum.GetValues<PdfPart>(), Unload);
        var identifier = new PdfBytes([.. Fingerprint()]);
        var trailer = PdfDictionary.Of(
            ("Root", catalog),
            ("Info", information),
            ("ID", PdfValue.Array(identifier, identifier)));
        var start = sizes.Sum();
        if (isPacked)
        {
            WriteStream(trailer);
        }
        else
        {
            WriteTable(trailer);
        }

        Put(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
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

    private void WriteTable(PdfDictionary trailer)
    {
        Put(CrossReferences.Table(Places()));
        Put($"trailer\n{trailer.With("Size", PdfValue.Of(places.Count + 1))}\n");
    }

    /// <summary>The stream is an object of its own, which it has an entry for too.</summary>
    private void WriteStream(PdfDictionary trailer)
    {
        places.Add(new ObjectPlace(sizes.Sum()));
        var (entries, rows) = CrossReferences.Stream(Places());
        places.RemoveAt(places.Count - 1);
        AddCoded(new PdfDictionary([.. entries.Entries, ("Filter", PdfValue.Name("FlateDecode")), ("Size", PdfValue.Of(places.Count + 2)), .. trailer.Entries]), Deflate(rows));
    }

    private List<ObjectPlace> Places()
    {
        var missing = places.FindIndex(p => !p.IsKnown);
        return missing < 0 ? places : throw new InvalidOperationException($"object {missing + 1} was reserved and never written");
    }

    private void Open(PdfReference reference)
    {
        places[reference.Number - 1] = new ObjectPlace(sizes.Sum());
        Put(string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 obj\n"));
    }

    /// <summary>Each part has its own pack, so that its bytes can be told.</summary>
    private void Pack(PdfReference reference, PdfValue value)
    {
        var pack = packs[(int)part] ??= new ObjectPack();
        pack.Add(reference, value);
        if (pack.IsFull)
        {
            Unload(part);
        }
    }

    /// <summary>Writes a part's pack.</summary>
    private void Unload(PdfPart counted)
    {
        if (packs[(int)counted] is not { } pack)
        {
            return;
        }

        packs[(int)counted] = null;
        var (entries, data) = pack.ToStream();
        var stream = Within(counted, () => AddStream(entries, data));
        for (var i = 0; i < pack.Numbers.Count; i++)
        {
            places[pack.Numbers[i] - 1] = new ObjectPlace(0, stream.Number, i);
        }
    }

    private void Put(string text) => Put(Encoding.Latin1.GetBytes(text));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.AppendData(bytes);
        sizes[(int)part] += bytes.Length;
    }
}
