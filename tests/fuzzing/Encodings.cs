using System.Text;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>The same text in another encoding, whole or with halves of characters.</summary>
internal static class Encodings
{
    private static readonly Encoding[] All =
    [
        Encoding.Unicode, Encoding.BigEndianUnicode, new UnicodeEncoding(bigEndian: false, byteOrderMark: false), Encoding.UTF32, Encoding.UTF8, Encoding.Latin1,
        CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!, CodePagesEncodingProvider.Instance.GetEncoding("big5")!,
    ];

    /// <summary>The text in one of them.</summary>
    public static byte[] Changed(byte[] bytes, Dice dice)
    {
        var encoding = dice.Of(All);
        var text = Encoding.UTF8.GetString(bytes);
        byte[] changed = [.. dice.Next(4) > 0 ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        return dice.Next(3) switch
        {
            0 => Halved(changed, dice),
            1 => changed[..Math.Max(0, changed.Length - 1 - dice.Next(3))],
            _ => changed,
        };
    }

    /// <summary>Halves of characters of UTF-16 that have lost the other half.</summary>
    private static byte[] Halved(byte[] bytes, Dice dice)
    {
        for (var times = dice.Length(4); times > 0 && bytes.Length > 4; times--)
        {
            var at = dice.Next(bytes.Length / 2) * 2;
            bytes[Math.Min(bytes.Length - 1, at + dice.Next(2))] = (byte)(0xD8 + dice.Next(8));
        }

        return bytes;
    }
}
