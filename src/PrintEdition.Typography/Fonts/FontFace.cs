using System.Buffers.Binary;
using HarfBuzzSharp;

namespace PrintEdition.Typography.Fonts;

/// <summary>
/// One face of a font, opened from a file and mapped, not read: opening costs the same for a small font and a large one.
/// A variable font is pinned where its record says. Measures are in em (1.0 = the font size), y up as in the font.
/// </summary>
public sealed class FontFace : IDisposable
{
    private readonly Blob blob;
    private readonly Lazy<bool> isCff;
    private readonly Lazy<bool> showsMissing;

    /// <summary>Opens a face.</summary>
    /// <param name="record">Name and file of the face.</param>
    /// <exception cref="FontFileException">The file is not there, or holds no such face.</exception>
    public FontFace(FaceRecord record)
    {
        Record = record;
        blob = BlobOf(record.Path);
        HarfBuzzFace = new Face(blob, record.Index);
        if (HarfBuzzFace.GlyphCount == 0)
        {
            throw new FontFileException(record.Path, record.Index == 0 ? "it is no font." : $"it holds no font of index {record.Index}.");
        }

        UnitsPerEm = HarfBuzzFace.UnitsPerEm;
        HarfBuzzFont = FontOf(HarfBuzzFace, record);
        isCff = new Lazy<bool>(() => HasTable("CFF ") || HasTable("CFF2"));
        showsMissing = new Lazy<bool>(() => BoxOf(0) is var box && box.Right > box.Left && box.Top > box.Bottom);
    }

    /// <summary>What the catalogue says of the face.</summary>
    public FaceRecord Record { get; }

    /// <summary>Name by which styles ask for the face: <c>serif</c>.</summary>
    public string Name => Record.Name;

    /// <summary>Path of the font file.</summary>
    public string Path => Record.Path;

    /// <summary>Font units in one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Whether the outlines are CFF (else TrueType).</summary>
    public bool IsCff => isCff.Value;

    /// <summary>Whether the font is variable: its glyphs are those of the record's axis values.</summary>
    public bool IsVariable => HarfBuzzFace.HasVariationData;

    /// <summary>Whether the glyph for missing characters (<c>.notdef</c>) can be seen; in some faces it is blank.</summary>
    public bool ShowsMissing => showsMissing.Value;

    /// <summary>
    /// Whether the maker forbids embedding: OS/2 <c>fsType</c> has "restricted licence" alone among its usage bits (OpenType 1.9, "OS/2").
    /// </summary>
    public bool ForbidsEmbedding => (EmbeddingBits & UsageBits) == RestrictedBit;

    /// <summary>Whether the maker forbids embedding a part of the font: OS/2 <c>fsType</c> bit 8 (OpenType 1.9, "OS/2").</summary>
    public bool ForbidsSubsetting => (EmbeddingBits & NoSubsettingBit) != 0;

    /// <summary>The HarfBuzz face, for shaping and subsetting.</summary>
    public Face HarfBuzzFace { get; }

    /// <summary>The HarfBuzz font at a scale of one unit per font unit.</summary>
    public Font HarfBuzzFont { get; }

    private const int UsageBits = 0x000F;
    private const int RestrictedBit = 0x0002;
    private const int NoSubsettingBit = 0x0100;
    private const int EmbeddingOffset = 8;

    private int EmbeddingBits => TableOf("OS/2") is { Length: >= EmbeddingOffset + 2 } table ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(EmbeddingOffset)) : 0;

    /// <summary>The glyph of a code point, or 0 when the face has none.</summary>
    public uint GlyphOf(int codePoint) =>
        HarfBuzzFont.TryGetNominalGlyph((uint)codePoint, out var glyph) ? glyph : 0;

    /// <summary>Horizontal advance of a glyph in em.</summary>
    public double AdvanceOf(uint glyph) => (double)HarfBuzzFont.GetHorizontalGlyphAdvance(glyph) / UnitsPerEm;

    /// <summary>Ink box of a glyph in em, y up; an empty box for a blank glyph.</summary>
    public GlyphBox BoxOf(uint glyph) =>
        HarfBuzzFont.TryGetGlyphExtents(glyph, out var e)
            ? new GlyphBox(Em(e.XBearing), Em(e.YBearing + e.Height), Em(e.XBearing + e.Width), Em(e.YBearing))
            : default;

    /// <summary>The bytes of an sfnt table, empty when the face has none; as in the file, whatever the axes.</summary>
    public byte[] TableOf(string tag)
    {
        using var table = HarfBuzzFace.ReferenceTable(Tag.Parse(tag));
        return table.AsSpan().ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        HarfBuzzFont.Dispose();
        HarfBuzzFace.Dispose();
        blob.Dispose();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Blob BlobOf(string path) => File.Exists(path) ? Blob.FromFile(path) : throw new FontFileException(path, "it is not there.");

    private static Font FontOf(Face face, FaceRecord record)
    {
        var font = new Font(face);
        font.SetFunctionsOpenType();
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        if (!record.Axes.IsEmpty)
        {
            font.SetVariations([.. record.Axes.Select(a => new Variation { Tag = Tag.Parse(a.Tag), Value = (float)a.Value })]);
        }

        return font;
    }

    private double Em(int units) => (double)units / UnitsPerEm;

    private bool HasTable(string tag)
    {
        using var table = HarfBuzzFace.ReferenceTable(Tag.Parse(tag));
        return table.Length > 0;
    }
}
