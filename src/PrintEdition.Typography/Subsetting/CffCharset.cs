using System.Buffers.Binary;

namespace PrintEdition.Typography.Subsetting;

/// <summary>Reads the charset of a CFF font: the CID of every glyph (Adobe Technical Note 5176, sections 5 to 13).</summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RosOperator = (12 << 8) | 30;

    /// <summary>CIDs by glyph index; null when the font is not CID-keyed, whose codes are glyph indexes.</summary>
    public static ushort[]? Read(ReadOnlySpan<byte> cff)
    {
        var names = IndexEnd(cff, cff[2]);
        var top = FirstOfIndex(cff, names);
        var operators = ReadDict(cff[top]);
        if (!operators.ContainsKey(RosOperator))
        {
            return null;
        }

        var glyphs = BinaryPrimitives.ReadUInt16BigEndian(cff[operators[CharStringsOperator]..]);
        var cids = new ushort[glyphs];
        var offset = operators.GetValueOrDefault(CharsetOperator);
        return offset <= 2 ? Identity(cids) : ReadCharset(cff[offset..], cids);
    }

    private static ushort[] Identity(ushort[] cids)
    {
        for (var i = 0; i < cids.Length; i++)
        {
            cids[i] = (ushort)i;
        }

        return cids;
    }

    private static ushort[] ReadCharset(ReadOnlySpan<byte> charset, ushort[] cids)
    {
        var format = charset[0];
        var at = 1;
        for (var glyph = 1; glyph < cids.Length;)
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(charset[at..]);
            at += 2;
            var more = format switch { 0 => 0, 1 => charset[at], _ => BinaryPrimitives.ReadUInt16BigEndian(charset[at..]) };
            at += format;
            for (var k = 0; k <= more && glyph < cids.Length; k++)
            {
                cids[glyph++] = (ushort)(first + k);
            }
        }

        return cids;
    }

    /// <summary>Offset just after an INDEX.</summary>
    private static int IndexEnd(ReadOnlySpan<byte> cff, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
        if (count == 0)
        {
            return at + 2;
        }

        var size = cff[at + 2];
        return at + 2 + ((count + 1) * size) + Offset(cff, at + 3 + (count * size), size);
    }

    private static Range FirstOfIndex(ReadOnlySpan<byte> cff, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
        var size = cff[at + 2];
        var data = at + 2 + ((count + 1) * size);
        return (data + Offset(cff, at + 3, size))..(data + Offset(cff, at + 3 + size, size));
    }

    private static int Offset(ReadOnlySpan<byte> cff, int at, int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | cff[at + i];
        }

        return value;
    }

    /// <summary>The last integer operand of each operator.</summary>
    private static Dictionary<int, int> ReadDict(ReadOnlySpan<byte> dict)
    {
        var operators = new Dictionary<int, int>();
        var operand = 0;
        for (var at = 0; at < dict.Length;)
        {
            var b = dict[at];
            if (b <= 21)
            {
                var key = b == 12 ? (12 << 8) | dict[at + 1] : b;
                operators[key] = operand;
                at += b == 12 ? 2 : 1;
                continue;
            }

            (operand, at) = ReadOperand(dict, at);
        }

        return operators;
    }

    private static (int Value, int Next) ReadOperand(ReadOnlySpan<byte> dict, int at) => dict[at] switch
    {
        28 => (BinaryPrimitives.ReadInt16BigEndian(dict[(at + 1)..]), at + 3),
        29 => (BinaryPrimitives.ReadInt32BigEndian(dict[(at + 1)..]), at + 5),
        30 => (0, RealEnd(dict, at + 1)),
        <= 246 => (dict[at] - 139, at + 1),
        <= 250 => (((dict[at] - 247) * 256) + dict[at + 1] + 108, at + 2),
        _ => ((-(dict[at] - 251) * 256) - dict[at + 1] - 108, at + 2),
    };

    private static int RealEnd(ReadOnlySpan<byte> dict, int at)
    {
        while ((dict[at] & 0xF) != 0xF && dict[at] >> 4 != 0xF)
        {
            at++;
        }

        return at + 1;
    }
}
