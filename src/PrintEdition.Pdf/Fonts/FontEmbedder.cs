using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrintEdition.Pdf.Objects;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Subsetting;

namespace PrintEdition.Pdf.Fonts;

/// <summary>
/// Embeds faces as composite fonts with Identity-H, and with Identity-V where they stand in vertical lines (ISO 32000-2, 9.7):
/// CIDFontType0 for CFF outlines, CIDFontType2 for TrueType, one subset for each face and document, with ToUnicode for every glyph (PDF rule 1).
/// </summary>
internal sealed class FontEmbedder(PdfDocument document, GlyphUse use)
{
    /// <summary>Default width in thousandths of an em: a Han character.</summary>
    private const int DefaultWidth = 1000;

    /// <summary>FontDescriptor flag: characters outside the standard Latin set (9.8.2).</summary>
    private const int Symbolic = 4;

    /// <summary>Embeds all faces used, in order of first use.</summary>
    public ImmutableArray<EmbeddedFace> Embed()
    {
        var faces = use.Faces.ToArray();
        var subsets = new FaceSubset[faces.Length];
        var faults = new FontFileException?[faces.Length];
        Parallel.For(0, faces.Length, i => (subsets[i], faults[i]) = Subset(faces[i]));
        return faults.OfType<FontFileException>().FirstOrDefault() is { } fault ? throw fault : [.. faces.Select((face, i) => Embed(face, subsets[i], i))];
    }

    private (FaceSubset Subset, FontFileException? Fault) Subset(FontFace face)
    {
        try
        {
            return (FaceSubset.Of(face, use.GlyphsOf(face).Keys), null);
        }
        catch (FontFileException fault)
        {
            return (null!, fault);
        }
    }

    private EmbeddedFace Embed(FontFace face, FaceSubset subset, int index)
    {
        var widths = use.GlyphsOf(face).Keys.ToImmutableSortedDictionary(g => g, g => (int)Math.Round(face.AdvanceOf(g) * 1000));
        var metrics = FaceMetrics.Of(face);
        var fontName = $"{SubsetTag(subset)}+{metrics.PostScriptName}";
        var name = PdfValue.Name(fontName);
        var descendant = document.Add(Descendant(face, subset, widths, metrics, name));
        var texts = document.AddStream(PdfDictionary.Of(), ToUnicodeMap.Write(Texts(face, subset)));
        return new EmbeddedFace(face, "F" + (index + 1).ToString(CultureInfo.InvariantCulture), Composite(face, fontName, descendant, texts, "Identity-H"), subset, widths)
        {
            Vertical = use.IsVertical(face) ? Composite(face, fontName, descendant, texts, "Identity-V") : null,
        };
    }

    /// <summary>The composite font (9.7.6) that shows a descendant's glyphs along horizontal or vertical lines.</summary>
    private PdfReference Composite(FontFace face, string fontName, PdfReference descendant, PdfReference texts, string encoding) => document.Add(PdfDictionary.Of(
        ("Type", PdfValue.Name("Font")),
        ("Subtype", PdfValue.Name("Type0")),
        ("BaseFont", PdfValue.Name(face.IsCff ? $"{fontName}-{encoding}" : fontName)),
        ("Encoding", PdfValue.Name(encoding)),
        ("DescendantFonts", PdfValue.Array(descendant)),
        ("ToUnicode", texts)));

    private PdfDictionary Descendant(
        FontFace face, FaceSubset subset, ImmutableSortedDictionary<ushort, int> widths, FaceMetrics metrics, PdfValue name) =>
        PdfDictionary.Of(
            ("Type", PdfValue.Name("Font")),
            ("Subtype", PdfValue.Name(face.IsCff ? "CIDFontType0" : "CIDFontType2")),
            ("BaseFont", name),
            ("CIDSystemInfo", PdfDictionary.Of(("Registry", PdfValue.Text("Adobe")), ("Ordering", PdfValue.Text("Identity")), ("Supplement", PdfValue.Of(0)))),
            ("FontDescriptor", document.Add(Descriptor(face, subset, metrics, name))),
            ("DW", PdfValue.Of(DefaultWidth)),
            ("W", Widths(subset, widths)),
            ("CIDToGIDMap", face.IsCff ? null : PdfValue.Name("Identity")));

    private PdfDictionary Descriptor(FontFace face, FaceSubset subset, FaceMetrics metrics, PdfValue name) =>
        PdfDictionary.Of(
            ("Type", PdfValue.Name("FontDescriptor")),
            ("FontName", name),
            ("Flags", PdfValue.Of(Symbolic)),
            ("FontBBox", PdfValue.Array(metrics.Box.Select(v => PdfValue.Of(v)))),
            ("ItalicAngle", PdfValue.Of(metrics.ItalicAngle)),
            ("Ascent", PdfValue.Of(metrics.Ascent)),
            ("Descent", PdfValue.Of(metrics.Descent)),
            ("CapHeight", PdfValue.Of(metrics.CapHeight)),
            ("StemV", PdfValue.Of(metrics.StemV)),
            ("CIDSet", document.AddStream(PdfDictionary.Of(), CidSet.Of(subset, face.IsCff))),
            face.IsCff
                ? ("FontFile3", document.AddStream(PdfDictionary.Of(("Subtype", PdfValue.Name("CIDFontType0C"))), subset.Program))
                : ("FontFile2", document.AddStream(PdfDictionary.Of(("Length1", PdfValue.Of(subset.Program.Length))), subset.Program)));

    /// <summary>The W array (9.7.4.3): for each stretch of codes in a row whose widths are not the default, the first code and the widths.</summary>
    private static PdfArray Widths(FaceSubset subset, ImmutableSortedDictionary<ushort, int> widths)
    {
        var byCode = widths.Where(w => w.Value != DefaultWidth).Select(w => (Code: subset.Codes[w.Key], Width: w.Value)).OrderBy(w => w.Code).ToArray();
        var items = ImmutableArray.CreateBuilder<PdfValue>();
        for (var i = 0; i < byCode.Length;)
        {
            var end = i + 1;
            while (end < byCode.Length && byCode[end].Code == byCode[end - 1].Code + 1)
            {
                end++;
            }

            items.Add(PdfValue.Of(byCode[i].Code));
            items.Add(PdfValue.Array(byCode[i..end].Select(w => PdfValue.Of(w.Width))));
            i = end;
        }

        return new PdfArray(items.ToImmutable());
    }

    private IEnumerable<(ushort Code, string Text)> Texts(FontFace face, FaceSubset subset) =>
        use.GlyphsOf(face).Where(g => g.Value.Length > 0).Select(g => (subset.Codes[g.Key], g.Value)).OrderBy(t => t.Item1);

    /// <summary>Six letters that say which subset this is (9.9.2), from the program's bytes.</summary>
    private static string SubsetTag(FaceSubset subset)
    {
        var hash = SHA256.HashData(subset.Program);
        var tag = new StringBuilder(6);
        for (var i = 0; i < 6; i++)
        {
            tag.Append((char)('A' + (hash[i] % 26)));
        }

        return tag.ToString();
    }
}
