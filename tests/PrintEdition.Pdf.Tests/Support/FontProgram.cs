using System.Buffers.Binary;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>The codes that an embedded font program has glyphs for, read from its bytes.</summary>
internal static class FontProgram
{
    /// <summary>The CIDs of a bare CFF program (Adobe Technical Note 5176), or its glyph numbers when it has no CIDs.</summary>
    public static SortedSet<int> CodesOfCff(byte[] data)
    {
        var names = Index(data, data[2]);
        var tops = Index(data, names.End);
        var top = Operands(data.AsSpan()[tops.Items[0]]);
        var glyphs = Index(data, top[17][0]).Items.Count;
        if (!top.ContainsKey(1230))
        {
            return [.. Enumerable.Range(0, glyphs)];
        }

        var codes = new SortedSet<int> { 0 };
        var (at, format) = (top[15][0] + 1, data[top[15][0]]);
        while (codes.Count < glyphs)
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));
            var left = format switch { 0 => 0, 1 => data[at + 2], _ => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at + 2)) };
            at += 2 + format;
            codes.UnionWith(Enumerable.Range(first, left + 1));
        }

        return codes;
    }

    /// <summary>The glyph numbers of a TrueType program.</summary>
    public static SortedSet<int> CodesOfTrueType(byte[] data)
    {
        var table = Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(4))).Select(i => 12 + (i * 16)).Single(at => data.AsSpan(at, 4).SequenceEqual("maxp"u8));
        var offset = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(table + 8));
        return [.. Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(offset + 4)))];
    }

    private static (List<Range> Items, int End) Index(byte[] data, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));
        if (count == 0)
        {
            return ([], at + 2);
        }

        var size = data[at + 2];
        var start = at + 2 + ((count + 1) * size);
        var offsets = Enumerable.Range(0, count + 1).Select(i => Enumerable.Range(0, size).Aggregate(0, (n, b) => (n << 8) | data[at + 3 + (i * size) + b])).ToArray();
        return ([.. Enumerable.Range(0, count).Select(i => (start + offsets[i])..(start + offsets[i + 1]))], start + offsets[count]);
    }

    /// <summary>A dictionary's operands by operator; two-byte operators as 1200 and more.</summary>
    private static Dictionary<int, List<int>> Operands(ReadOnlySpan<byte> dict)
    {
        var found = new Dictionary<int, List<int>>();
        var operands = new List<int>();
        for (var i = 0; i < dict.Length;)
        {
            int b = dict[i++];
            switch (b)
            {
                case <= 21:
                    found[b == 12 ? 1200 + dict[i++] : b] = operands;
                    operands = [];
                    break;
                case 28:
                    operands.Add(BinaryPrimitives.ReadInt16BigEndian(dict[i..]));
                    i += 2;
                    break;
                case 29:
                    operands.Add(BinaryPrimitives.ReadInt32BigEndian(dict[i..]));
                    i += 4;
                    break;
                case 30:
                    while ((dict[i] & 15) != 15 && dict[i] >> 4 != 15)
                    {
                        i++;
                    }

                    i++;
                    operands.Add(0);
                    break;
                default:
                    operands.Add(b <= 246 ? b - 139 : b <= 250 ? ((b - 247) * 256) + dict[i++] + 108 : (-(b - 251) * 256) - dict[i++] - 108);
                    break;
            }
        }

        return found;
    }
}
