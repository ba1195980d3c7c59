using System.Globalization;
using System.Text;
using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Shaping;

/// <summary>Sorts characters into classes. The sets are those of typography; where Unicode's own classes differ, the Chinese ones win (rule 3).</summary>
internal static class CharacterClasses
{
    /// <summary>From the CJK radicals on, everything is set like Han.</summary>
    private const int FirstEastAsian = 0x2E80;

    private const string Opens = "“‘「『（《〈【〖〔［｛";
    private const string Closes = "”’」』）》〉】〗〕］｝";

    /// <summary>The class of a character by itself; units and quotes in Latin words are decided by their neighbours.</summary>
    public static CharacterClass Of(int codePoint)
    {
        if (codePoint < 0x80)
        {
            return Ascii((char)codePoint);
        }

        if (codePoint <= 0xFFFF && Table((char)codePoint) is { } known)
        {
            return known;
        }

        return codePoint >= FirstEastAsian ? CharacterClass.Han : Other(codePoint);
    }

    /// <summary>Whether the class is set in the run of Latin text: it keeps a quarter em from Han (rule 12).</summary>
    public static bool IsWestern(CharacterClass c) =>
        c is CharacterClass.Latin or CharacterClass.Digit;

    /// <summary>Whether the character is a full-width mark with a blank half (rule 8).</summary>
    public static bool IsMark(CharacterClass c) =>
        c is CharacterClass.Open or CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop;

    private static CharacterClass Ascii(char c) => c switch
    {
        >= '0' and <= '9' => CharacterClass.Digit,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => CharacterClass.Latin,
        ' ' => CharacterClass.Space,
        '%' => CharacterClass.Postfix,
        '$' => CharacterClass.Prefix,
        '/' => CharacterClass.Slash,
        '-' or '~' => CharacterClass.Connector,
        < ' ' or '\u007f' => CharacterClass.Nothing,
        _ => CharacterClass.Sign,
    };

    private static CharacterClass? Table(char c)
    {
        if (Opens.Contains(c, StringComparison.Ordinal))
        {
            return CharacterClass.Open;
        }

        if (Closes.Contains(c, StringComparison.Ordinal))
        {
            return CharacterClass.Close;
        }

        return c switch
        {
            '，' or '、' or '；' or '：' => CharacterClass.Comma,
            '。' or '？' or '！' or '．' or '‼' or '⁇' or '⁈' or '⁉' => CharacterClass.Stop,
            '·' or '‧' or '・' => CharacterClass.Middle,
            '–' or '—' or '～' => CharacterClass.Connector,
            '／' => CharacterClass.Slash,
            '⸺' => CharacterClass.Dash,
            '…' or '⋯' => CharacterClass.Ellipsis,
            '％' or '‰' or '℃' or '℉' or '°' or '′' or '″' or '々' => CharacterClass.Postfix,
            '¥' or '￥' or '№' => CharacterClass.Prefix,
            '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' => CharacterClass.Space,
            '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' or (>= '\u0080' and <= '\u009F') or '\u2028' or '\u2029' => CharacterClass.Nothing,
            >= '\u2E80' => CharacterClass.Han,
            _ => null,
        };
    }

    /// <summary>Letters, and the raised and lowered digits and fractions of formulas; currencies; symbols that Chinese sets in an em; other signs.</summary>
    private static CharacterClass Other(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => CharacterClass.Latin,
        UnicodeCategory.OtherNumber when codePoint is < 0x100 or (>= 0x2070 and < 0x20A0) or (>= 0x2150 and < 0x2160) => CharacterClass.Latin,
        UnicodeCategory.CurrencySymbol => CharacterClass.Prefix,
        _ => IsLikeHan(CharacterTable.Of(codePoint)) ? CharacterClass.Han : CharacterClass.Sign,
    };

    private static bool IsLikeHan(CharacterProperties properties) => properties.Line switch
    {
        LineBreakClass.AL => properties.Has(CharacterFlags.Ambiguous),
        LineBreakClass.ID or LineBreakClass.EB or LineBreakClass.NS => true,
        _ => false,
    };
}
