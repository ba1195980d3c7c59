using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;

namespace PrintEdition.Typography.Fonts;

/// <summary>What a face has, as shaping sees it: by itself, or composed and decomposed by canonical equivalence (UAX #15).</summary>
internal static class FaceCoverage
{
    /// <summary>Whether the face has a character, or all that it decomposes into.</summary>
    public static bool Has(FontFace face, int codePoint) =>
        face.GlyphOf(codePoint) != 0
        || (UnicodeFunctions.Default.TryDecompose(codePoint, out var first, out var second) && Has(face, first) && (second == 0 || face.GlyphOf(second) != 0));

    /// <summary>Whether the face has a cluster: every character that is drawn, by itself or composed with those before it.</summary>
    public static bool HasAll(FontFace face, ReadOnlySpan<char> cluster) => MissingIn(face, cluster).IsEmpty;

    /// <summary>Indexes of a cluster's characters that the face has not.</summary>
    public static ImmutableArray<int> MissingIn(FontFace face, ReadOnlySpan<char> cluster)
    {
        var missing = ImmutableArray<int>.Empty;
        var composed = 0;
        for (var i = 0; i < cluster.Length;)
        {
            Rune.DecodeFromUtf16(cluster[i..], out var rune, out var length);
            if (composed != 0 && UnicodeFunctions.Default.TryCompose(composed, rune.Value, out var whole) && face.GlyphOf(whole) != 0)
            {
                composed = whole;
            }
            else if (!IsInvisible(rune.Value) && !Has(face, rune.Value))
            {
                missing = missing.Add(i);
            }
            else if (composed == 0)
            {
                composed = rune.Value;
            }

            i += length;
        }

        return missing;
    }

    /// <summary>Whether the face draws the variant that a cluster's selector asks for; true when there is no selector.</summary>
    public static bool HasVariant(FontFace face, ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out var length);
        if (length == cluster.Length)
        {
            return true;
        }

        Rune.DecodeFromUtf16(cluster[length..], out var second, out _);
        return !IsSelector(second.Value) || face.HarfBuzzFont.TryGetVariationGlyph(first.Value, (uint)second.Value, out _);
    }

    /// <summary>Whether nothing of a cluster is drawn.</summary>
    public static bool IsAllInvisible(ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!IsInvisible(rune.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Default-ignorable characters that join, part or select and are not drawn themselves (UAX #44, Default_Ignorable_Code_Point).</summary>
    public static bool IsInvisible(int codePoint) =>
        codePoint is 0x00AD or 0x034F or 0x061C or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF
            or (>= 0xE0000 and <= 0xE0FFF)
        || IsSelector(codePoint);

    private static bool IsSelector(int codePoint) => codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F);
}
