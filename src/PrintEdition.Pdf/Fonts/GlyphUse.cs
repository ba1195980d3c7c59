using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Pdf.Fonts;

/// <summary>Which glyphs of which faces an edition uses, and the characters each glyph stands for where it was first used.</summary>
internal sealed class GlyphUse
{
    /// <summary>What the hyphen at the end of a parted word stands for; the glyph's own character goes before it, for readers that know no ActualText.</summary>
    private const string SoftHyphen = "\u00AD";

    private readonly List<FontFace> faces = [];
    private readonly Dictionary<FontFace, SortedDictionary<ushort, string>> texts = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<FontFace> vertical = new(ReferenceEqualityComparer.Instance);

    /// <summary>The faces in order of first use.</summary>
    public IReadOnlyList<FontFace> Faces => faces;

    /// <summary>Collects the glyphs of all pages.</summary>
    public static GlyphUse Of(IEnumerable<ComposedPage> pages)
    {
        var use = new GlyphUse();
        foreach (var item in pages.SelectMany(p => p.Items).OfType<TextItem>())
        {
            use.Add(item.Run);
            if (item.Orientation == RunOrientation.Vertical)
            {
                use.vertical.Add(item.Run.Face);
            }
        }

        return use;
    }

    /// <summary>Whether a face stands in vertical lines.</summary>
    public bool IsVertical(FontFace face) => vertical.Contains(face);

    /// <summary>A face's glyphs with their characters; empty text for a glyph that stands for none.</summary>
    public IReadOnlyDictionary<ushort, string> GlyphsOf(FontFace face) => texts[face];

    /// <summary>The characters a glyph of a run stands for.</summary>
    public static string TextOf(GlyphRun run, PlacedGlyph glyph) => run.Text.Substring(glyph.TextStart, glyph.TextLength);

    /// <summary>Whether copying the glyph gives back the characters it stands for here.</summary>
    public bool IsFaithful(GlyphRun run, PlacedGlyph glyph) =>
        texts[run.Face].TryGetValue(glyph.Id, out var text) && text == TextOf(run, glyph);

    private void Add(GlyphRun run)
    {
        if (!texts.TryGetValue(run.Face, out var known))
        {
            known = [];
            texts.Add(run.Face, known);
            faces.Add(run.Face);
        }

        if (LineEnd.SpaceAfter(run) is { } space)
        {
            known[space.Id] = " ";
        }

        foreach (var glyph in run.Glyphs)
        {
            if (!known.TryGetValue(glyph.Id, out var text) || text is "" or SoftHyphen)
            {
                known[glyph.Id] = TextOf(run, glyph);
            }
        }
    }
}
