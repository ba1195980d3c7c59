using System.Buffers.Binary;
using PrintEdition.Typography.Subsetting;

namespace PrintEdition.Pdf.Fonts;

/// <summary>Which codes a subset has glyphs for (ISO 32000-1, 9.8.3.2): a bit for each, from the highest of the first byte on. PDF/A-1 wants it of every subset.</summary>
internal static class CidSet
{
    /// <summary>Place of the number of glyphs in the table maxp.</summary>
    private const int GlyphCountOffset = 4;

    /// <summary>The bits of a subset.</summary>
    public static byte[] Of(FaceSubset subset, bool isCff)
    {
        var codes = isCff ? subset.Codes.Values : Enumerable.Range(0, GlyphCount(subset.Program)).Select(g => (ushort)g);
        var bits = new byte[(subset.Codes.Values.Append(codes.Max()).Max() / 8) + 1];
        foreach (var code in codes)
        {
            bits[code / 8] |= (byte)(0x80 >> (code % 8));
        }

        return bits;
    }

    /// <summary>Glyphs of a TrueType program, those included that only stand in composite ones; each has a code.</summary>
    private static int GlyphCount(ReadOnlySpan<byte> program)
    {
        var tables = BinaryPrimitives.ReadUInt16BigEndian(program[4..]);
        for (var entry = program[12..]; tables > 0; tables--, entry = entry[16..])
        {
            if (entry.StartsWith("maxp"u8))
            {
                var offset = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
                return BinaryPrimitives.ReadUInt16BigEndian(program[(offset + GlyphCountOffset)..]);
            }
        }

        return 1;
    }
}
