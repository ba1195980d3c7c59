using System.Globalization;
using System.Text;

namespace PrintEdition.Pdf.Fonts;

/// <summary>Writes ToUnicode CMaps (ISO 32000-2, 9.10.3): what copying and searching give back for each code.</summary>
internal static class ToUnicodeMap
{
    /// <summary>Entries a block may have.</summary>
    private const int BlockSize = 100;

    /// <summary>The CMap for codes in rising order.</summary>
    public static byte[] Write(IEnumerable<(ushort Code, string Text)> entries)
    {
        var map = new StringBuilder();
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.Append("/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in entries.Chunk(BlockSize))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (code, text) in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }
}
