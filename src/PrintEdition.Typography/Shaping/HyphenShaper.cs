using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Hyphenation;
using PrintEdition.Typography.Languages;

namespace PrintEdition.Typography.Shaping;

/// <summary>Shapes the hyphens that lines may end in, and the letters of ligatures that a hyphen parts.</summary>
internal sealed class HyphenShaper(Atoms atoms, string text, Language language, HarfBuzzSharp.Buffer buffer)
{
    private readonly Dictionary<FontFace, AtomGlyph> hyphens = new(ReferenceEqualityComparer.Instance);

    /// <summary>The places with their glyphs.</summary>
    public static WordBreaks Shape(WordBreak[] places, Atoms atoms, string text, string language)
    {
        if (places.Length == 0)
        {
            return WordBreaks.None;
        }

        using var buffer = new HarfBuzzSharp.Buffer();
        var shaper = new HyphenShaper(atoms, text, new Language(Conventions.For(language).ShapingLanguage), buffer);
        return new WordBreaks(Array.ConvertAll(places, shaper.Shape));
    }

    private WordBreak Shape(WordBreak place)
    {
        var letter = place.Atom - 1;
        while (atoms.Face[letter] is null)
        {
            letter--; // the soft hyphen
        }

        var hyphen = HyphenOf(atoms.Face[letter]!);
        return place with { Glyph = hyphen.Id, Advance = hyphen.Advance * atoms.Em[letter], Split = SplitAt(place.Atom) };
    }

    /// <summary>A face's hyphen, its advance in em: the hyphen-minus, as U+2010 is full-width in Chinese faces.</summary>
    private AtomGlyph HyphenOf(FontFace face)
    {
        if (!hyphens.TryGetValue(face, out var hyphen))
        {
            hyphen = Glyphs("-", 0, face, 1)[0];
            hyphens.Add(face, hyphen);
        }

        return hyphen;
    }

    private ClusterSplit? SplitAt(int atom)
    {
        if (HasGlyph(atom))
        {
            return null;
        }

        var (from, to) = (atom - 1, atom + 1);
        while (!HasGlyph(from))
        {
            from--;
        }

        while (to < atoms.Count && !HasGlyph(to))
        {
            to++;
        }

        var (face, em) = (atoms.Face[from]!, atoms.Em[from]);
        var (start, middle, end) = (atoms.TextStart[from], atoms.TextStart[atom], atoms.TextStart[to]);
        var left = Glyphs(text.AsSpan(start, middle - start), start, face, em);
        var right = Glyphs(text.AsSpan(middle, end - middle), middle, face, em);
        return new ClusterSplit(from, to, left, WidthOf(left), right, WidthOf(right));
    }

    private bool HasGlyph(int atom) => atoms.FirstGlyph[atom] < atoms.FirstGlyph[atom + 1];

    private static double WidthOf(AtomGlyph[] glyphs) => glyphs.Sum(g => (double)g.Advance);

    private AtomGlyph[] Glyphs(ReadOnlySpan<char> characters, int textStart, FontFace face, double em)
    {
        GlyphShaper.Shape(buffer, characters, true, language, face, GlyphShaper.Proportional);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var (glyphs, scale, x) = (new AtomGlyph[infos.Length], em / face.UnitsPerEm, 0.0);
        for (var g = 0; g < glyphs.Length; g++)
        {
            var end = g + 1 < glyphs.Length ? (int)infos[g + 1].Cluster : characters.Length;
            var advance = positions[g].XAdvance * scale;
            glyphs[g] = new AtomGlyph(
                (ushort)infos[g].Codepoint,
                (float)(x + (positions[g].XOffset * scale)),
                (float)(-positions[g].YOffset * scale),
                (float)advance,
                textStart + (int)infos[g].Cluster,
                end - (int)infos[g].Cluster);
            x += advance;
        }

        return glyphs;
    }
}
