using PrintEdition.Model;

namespace PrintEdition.Pdf.Icc;

/// <summary>A printing condition as an ICC profile has it: which inks give a colour, and which colour inks give. Colours are relative to the paper.</summary>
internal sealed class InkProfile
{
    /// <summary>Larger files are no profiles of a press (the usual ones have 0.5 to 3 MB).</summary>
    public const int MostBytes = 64 << 20;

    private const int HeaderSize = 128;

    private const int EntrySize = 12;

    private readonly LookUpTable toInks;
    private readonly LookUpTable toColour;

    private InkProfile(ReadOnlyMemory<byte> data, TagReader file)
    {
        Data = data;
        Version = file.Byte(8);
        var tags = Tags(file);
        toInks = LookUpTableReader.Read(Tag(file, tags, "B2A1", "B2A0"), 3, 4);
        toColour = LookUpTableReader.Read(Tag(file, tags, "A2B1", "A2B0"), 4, 3);
    }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Major version of the format: 2 or 4.</summary>
    public int Version { get; }

    /// <summary>Reads a profile of a CMYK press; relative colorimetric tables, else perceptual ones.</summary>
    /// <param name="data">The file.</param>
    /// <param name="path">Its name, for the finding (PE4302) that says why it cannot be used.</param>
    public static Checked<InkProfile> Read(ReadOnlyMemory<byte> data, string path)
    {
        try
        {
            var file = new TagReader(data);
            Check(file);
            return Checked.Of(new InkProfile(data, file));
        }
        catch (InvalidDataException fault)
        {
            return Checked.Failed<InkProfile>(new Diagnostic(
                "PE4302", Severity.Error, $"this is no ICC profile of a CMYK press that can be used: {fault.Message}; name another one, or none for newsprint", new SourceSpan(path)));
        }
    }

    /// <summary>The inks that come nearest to a colour.</summary>
    public Inks InksOf(Lab colour) => toInks.InksOf(colour);

    /// <summary>The colour of inks on the paper.</summary>
    public Lab ColourOf(Inks inks) => toColour.ColourOf(inks);

    /// <summary>Header: signature, class, colour space, connection space (ICC.1:2010, 7.2).</summary>
    private static void Check(TagReader file)
    {
        if (file.Length > MostBytes)
        {
            throw new InvalidDataException("it is too large");
        }

        if (file.Length < HeaderSize || file.Signature(36) != "acsp")
        {
            throw new InvalidDataException("it does not begin as a profile");
        }

        if (file.Signature(12) != "prtr" || file.Signature(16) != "CMYK" || file.Signature(20) != "Lab ")
        {
            throw new InvalidDataException("it is not from Lab to the inks of a CMYK printer");
        }
    }

    private static Dictionary<string, (uint Offset, uint Size)> Tags(TagReader file)
    {
        var tags = new Dictionary<string, (uint Offset, uint Size)>(StringComparer.Ordinal);
        for (long i = 0; i < file.Number(HeaderSize); i++)
        {
            var at = HeaderSize + sizeof(int) + (i * EntrySize);
            tags.TryAdd(file.Signature(at), (file.Number(at + 4), file.Number(at + 8)));
        }

        return tags;
    }

    private static TagReader Tag(TagReader file, Dictionary<string, (uint Offset, uint Size)> tags, string wanted, string other) =>
        tags.TryGetValue(wanted, out var place) || tags.TryGetValue(other, out place)
            ? file.Part(place.Offset, place.Size)
            : throw new InvalidDataException($"it has no table {other}");
}
