namespace PrintEdition.Typography.Unicode;

/// <summary>
/// Properties of every code point (Unicode 16.0, the version of .NET 10's own character data). Packed runs, laid out in blocks on first
/// use; blocks of one value are shared.
/// </summary>
internal static class CharacterTable
{
    private const int BlockBits = 7;
    private const int BlockSize = 1 << BlockBits;
    private const int CodePoints = 0x110000;

    /// <summary>A nested type, so that nothing is laid out before a character is asked for.</summary>
    private static class Laid
    {
        public static readonly (ushort[] Blocks, byte[] Values) Out = LayOut();
    }

    /// <summary>Properties of a code point, 0 to U+10FFFF.</summary>
    public static CharacterProperties Of(int codePoint)
    {
        var (blocks, values) = Laid.Out;
        var value = values[(blocks[codePoint >> BlockBits] << BlockBits) + (codePoint & (BlockSize - 1))];
        return new CharacterProperties(CharacterData.Palette[value]);
    }

    /// <summary>Properties of the character at an index of a text, and its length in UTF-16; half a surrogate pair is a character by itself.</summary>
    public static CharacterProperties At(ReadOnlySpan<char> text, int index, out int length)
    {
        var c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return Of(char.ConvertToUtf32(c, text[index + 1]));
        }

        length = 1;
        return Of(c);
    }

    /// <summary>Expands the runs: each is its length in groups of seven bits, low first, the last with its high bit set, then its index in the palette.</summary>
    private static (ushort[] Blocks, byte[] Values) LayOut()
    {
        var all = new byte[CodePoints];
        var runs = CharacterData.Runs;
        for (int at = 0, codePoint = 0; at < runs.Length; at++)
        {
            var length = 0;
            for (var shift = 0; ; shift += 7)
            {
                var group = runs[at++];
                length |= (group & 0x7F) << shift;
                if (group >= 0x80)
                {
                    break;
                }
            }

            all.AsSpan(codePoint, length).Fill(runs[at]);
            codePoint += length;
        }

        return Share(all);
    }

    private static (ushort[] Blocks, byte[] Values) Share(byte[] all)
    {
        var blocks = new ushort[CodePoints >> BlockBits];
        var values = new List<byte>(CodePoints >> 4);
        var uniform = new Dictionary<byte, ushort>();
        for (var block = 0; block < blocks.Length; block++)
        {
            var content = all.AsSpan(block << BlockBits, BlockSize);
            var isUniform = !content.ContainsAnyExcept(content[0]);
            if (isUniform && uniform.TryGetValue(content[0], out var known))
            {
                blocks[block] = known;
                continue;
            }

            blocks[block] = (ushort)(values.Count >> BlockBits);
            values.AddRange(content);
            if (isUniform)
            {
                uniform.Add(content[0], blocks[block]);
            }
        }

        return (blocks, [.. values]);
    }
}
