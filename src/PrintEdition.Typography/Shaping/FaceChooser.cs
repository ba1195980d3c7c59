using System.Collections.Immutable;
using System.Text;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Shaping;

/// <summary>Finds a face for every atom along its style's chain, and what no face has (rule 25).</summary>
internal static class FaceChooser
{
    /// <summary>
    /// Sets the faces of the atoms that have glyphs. An atom that no face has gets the face of its box; what combines with a character stays
    /// in that character's face.
    /// </summary>
    public static void Choose(Atoms atoms, StyledSource source, FontBook fonts, string language)
    {
        var missing = ImmutableArray.CreateBuilder<MissingGlyph>();
        var (style, chain) = (-1, default(FaceChain));
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms.Class[i] == CharacterClass.Nothing)
            {
                continue;
            }

            var styleHere = source.StyleAt(atoms.TextStart[i]);
            if (chain is null || style != styleHere)
            {
                (style, chain) = (styleHere, fonts.ChainFor(source.Styles[styleHere].Face, language));
            }

            Choose(atoms, i, source.Text, chain, missing);
        }

        atoms.Missing = missing.ToImmutable();
    }

    private static void Choose(Atoms atoms, int i, string text, FaceChain chain, ImmutableArray<MissingGlyph>.Builder missing)
    {
        var start = atoms.TextStart[i];
        var cluster = text.AsSpan(start, atoms.TextStart[i + 1] - start);
        var isLatin = atoms.Class[i] == CharacterClass.Sign;
        var isPlain = cluster.Length == 1 || (cluster.Length == 2 && cluster[0] == cluster[1]);
        atoms.Face[i] = isPlain ? chain.FaceFor(AtomBuilder.CodePointAt(text, start), isLatin) : chain.FaceFor(cluster, isLatin);
        if (atoms.Face[i] is null && !FaceCoverage.IsAllInvisible(cluster))
        {
            atoms.Box(i, chain.BoxFace());
            AddMissing(cluster, start, chain, missing);
        }
        else if (!isPlain && atoms.Face[i] is not null)
        {
            foreach (var at in FaceCoverage.MissingIn(atoms.Face[i]!, cluster))
            {
                missing.Add(new MissingGlyph(AtomBuilder.CodePointAt(text, start + at), start + at));
            }
        }
    }

    /// <summary>The characters of a cluster without a face: its first, and those of the others that no face has either.</summary>
    private static void AddMissing(ReadOnlySpan<char> cluster, int start, FaceChain chain, ImmutableArray<MissingGlyph>.Builder missing)
    {
        for (var i = 0; i < cluster.Length;)
        {
            Rune.DecodeFromUtf16(cluster[i..], out var rune, out var length);
            if (i == 0 || (!FaceCoverage.IsInvisible(rune.Value) && chain.FaceFor(rune.Value) is null))
            {
                missing.Add(new MissingGlyph(rune.Value, start + i));
            }

            i += length;
        }
    }
}
