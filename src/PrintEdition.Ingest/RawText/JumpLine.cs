using System.Globalization;
using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.RawText;

/// <summary>
/// Jump lines (转版、接版): <c>下转第3版</c> where a story leaves its page, <c>上接第1版</c> where it goes on. Those inside a line are parted from it, so
/// that each is a line of its own.
/// </summary>
internal static partial class JumpLine
{
    private const string PageNumber = "第?\\s*(?<page>[A-Z]?[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*版";
    private const string EnglishPage = @"(?:[Pp]age|PAGE)\s+(?<page>[A-Z]?[0-9]{1,3})";

    /// <summary>The line's parts: a jump line before or after text stands alone.</summary>
    public static IEnumerable<RawLine> Split(RawLine line)
    {
        var (start, end) = (0, line.Text.Length);
        if (In().Match(line.Plain) is { Success: true } goesOn)
        {
            start = goesOn.Length;
        }

        if (Out().Match(FormReader.Tail(line.Plain)) is { Success: true } leaves && end - FormReader.Tail(line.Plain).Length + leaves.Index >= start)
        {
            end += leaves.Index - FormReader.Tail(line.Plain).Length;
        }

        return start == 0 && end == line.Text.Length ? [line] : Parts(line, start, end);
    }

    /// <summary>Whether a line says that a story goes on elsewhere.</summary>
    public static bool IsOut(string plain) => Out().Match(plain) is { Success: true, Index: 0 };

    /// <summary>Whether a line says that a story comes from elsewhere.</summary>
    public static bool IsIn(string plain) => In().Match(plain) is { Success: true } match && match.Length == plain.Length;

    /// <summary>The page that a jump line or a page mark names, in one form: <c>3</c>, <c>B3</c>; empty for none.</summary>
    public static string Page(string plain) => Named().Match(plain) is { Success: true } match ? Normal(match.Groups["page"].Value) : "";

    private static IEnumerable<RawLine> Parts(RawLine line, int start, int end)
    {
        var blank = line.BlankBefore;
        foreach (var (from, to) in new[] { (0, start), (start, end), (end, line.Text.Length) })
        {
            var part = line.Text[from..to];
            if (part.Trim().Length > 0)
            {
                yield return new RawLine(line.Number, line.Column + from + part.Length - part.TrimStart().Length, part.Trim(), blank) { Indent = from == 0 ? line.Indent : 0 };
                blank = 0;
            }
        }
    }

    private static string Normal(string page)
    {
        var letter = char.IsAsciiLetter(page[0]) ? page[..1] : "";
        var number = page[letter.Length..];
        return letter + (char.IsAsciiDigit(number[0]) ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : Numerals.Number(number)).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\s*[（(【\[]?\s*(?:全文|详见|内容)?下转\s*" + PageNumber + @"[^（(）)】\]]{0,8}[）)】\]]?[。.]?$|^(?:Continued on|See [A-Z][\p{L}’' -]{0,40},|Turn to)\s+" + EnglishPage + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Out();

    [GeneratedRegex(
        @"^[（(【\[]\s*(?:上接|紧接|接上)\s*" + PageNumber + @"[^（(）)】\]]{0,12}[）)】\]]\s*"
        + @"|^(?:上接|紧接|接上)\s*" + PageNumber + @"(?:\s+|$)"
        + @"|^(?:Continued from|From)\s+" + EnglishPage + "$",
        RegexOptions.CultureInvariant)]
    private static partial Regex In();

    [GeneratedRegex(PageNumber + "|" + EnglishPage + "|(?<page>[A-Z]?[0-9]{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
