using System.Globalization;

namespace PrintEdition.Ingest.RawText;

/// <summary>Figures written in numerals (汉字数字).</summary>
internal static class Numerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The figure of one numeral, 0 to 9; 零 and ○ are 0, too.</summary>
    public static int Digit(char numeral) => Math.Max(0, Digits.IndexOf(numeral, StringComparison.Ordinal));

    /// <summary>A number in ASCII digits.</summary>
    public static int Arabic(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A number below a hundred: 三, 十二, 二十, 三十一.</summary>
    public static int Number(string numerals)
    {
        var ten = numerals.IndexOf('十', StringComparison.Ordinal);
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : Digit(numerals[0]);
        return (tens * 10) + (ten == numerals.Length - 1 ? 0 : Digit(numerals[^1]));
    }
}
