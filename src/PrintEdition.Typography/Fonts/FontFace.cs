using HarfBuzzSharp;

namespace PrintEdition.Typography.Fonts;

/// <summary>
/// One face of a font, opened from a file and mapped, not read: opening costs the same for a small font and a large one.
/// Measures are in em (1.0 = the font size), y up as in the font.
/// </summary>
public sealed class FontFace : IDisposable
{
    private readonly Blob blob;
    private readonly Lazy<bool> isCff;

    /// <summary>Opens a face.</summary>
    /// <param name="record">Name and file of the face.</param>
    /// <param name="path">Full path of the font file.</param>
    public FontFace(FaceRecord record, string path)
    {
        Record = record;
        Path = path;
        blob = Blob.FromFile(path);
        HarfBuzzFace = new Face(blob, record.Index);
        HarfBuzzFont = new Font(HarfBuzzFace);
        HarfBuzzFont.SetFunctionsOpenType();
        UnitsPerEm = HarfBuzzFace.UnitsPerEm;
        HarfBuzzFont.SetScale(UnitsPerEm, UnitsPerEm);
        isCff = new Lazy<bool>(() => HasTable("CFF "));
    }

    /// <summary>What the catalogue says of the face.</summary>
    public FaceRecord Record { get; }

    /// <summary>Name by which styles ask for the face: <c>serif</c>.</summary>
    public string Name => Record.Name;

    /// <summary>Full path of the font file.</summary>
    public string Path { get; }

    /// <summary>Font units in one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Whether the outlines are CFF (else TrueType).</summary>
    public bool IsCff => isCff.Value;

    /// <summary>The HarfBuzz face, for shaping and subsetting.</summary>
    public Face HarfBuzzFace { get; }

    /// <summary>The HarfBuzz font at a scale of one unit per font unit.</summary>
    public Font HarfBuzzFont { get; }

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

    /// <summary>The bytes of an sfnt table, empty when the face has none.</summary>
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

    private double Em(int units) => (double)units / UnitsPerEm;

    private bool HasTable(string tag)
    {
        using var table = HarfBuzzFace.ReferenceTable(Tag.Parse(tag));
        return table.Length > 0;
    }
}
