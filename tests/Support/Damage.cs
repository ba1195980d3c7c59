using CsCheck;

namespace PrintEdition.Tests.Support;

/// <summary>Damaged copies of a file, as transmission, other programs and attackers make them.</summary>
public static class Damage
{
    private static readonly byte[][] Pieces =
        [.. new[] { "<", ">", "&", "&#0;", "&#xFFFF;", "]]>", "<![CDATA[", "<!--", "-->", "</", "/>", "\"", "'", "{", "}", "[", "]", "\\", "\\ud800", "\n", "\r\n", "---\n", "```", "\t", "\0", "　", "\uFEFF", "\uFFFD", "null", "1e999", "-1", "<div>", "<table>", "<!DOCTYPE x [<!ENTITY a \"b\">]>" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    /// <summary>Copies with one to four changes: bytes turned, cut out, doubled, moved, signs of the formats put in, the end cut off.</summary>
    public static Gen<byte[]> Of(byte[] whole) =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).Array[1, 4].Select(changes => changes.Aggregate(whole, Change));

    private static byte[] Change(byte[] bytes, (int Kind, int At, int Extent) change)
    {
        var at = bytes.Length == 0 ? 0 : change.At % bytes.Length;
        var length = Math.Min(1 + (change.Extent % 64), bytes.Length - at);
        return change.Kind switch
        {
            0 => [.. bytes[..at], (byte)change.Extent, .. bytes[Math.Min(at + 1, bytes.Length)..]],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..(at + length)], .. bytes[at..]],
            3 => [.. bytes[..at], .. Pieces[change.Extent % Pieces.Length], .. bytes[at..]],
            4 => [.. bytes[..at], .. Enumerable.Repeat(Pieces[change.Extent % Pieces.Length], change.Extent % 200).SelectMany(p => p), .. bytes[at..]],
            _ => bytes[..at],
        };
    }
}
