using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>What the masthead and editor lines of a page say.</summary>
/// <param name="Masthead">Name, motto, publisher and the like.</param>
/// <param name="Date">Issue date.</param>
/// <param name="IssueNumber">Running issue number.</param>
/// <param name="LeftOut">Words of these lines for which an edition has no place.</param>
internal sealed record MastheadBlock(Masthead Masthead, DateOnly? Date = null, int? IssueNumber = null, string LeftOut = "");

/// <summary>Reads the masthead (报头) and the editors' lines: name, date, issue number, serial number, publisher, editor.</summary>
internal static partial class MastheadReader
{
    /// <summary>A masthead line says nothing but fields: what is left beside them is at most so long.</summary>
    private const int LongestRest = 4;

    /// <summary>Beside a day and another field there may be more words of its kind: 内部资料 免费交流.</summary>
    private const int LongestRestOfSeveral = 12;

    private const int YearBeforeRepublic = 1911;

    /// <summary>Whether a line says nothing but what mastheads say.</summary>
    public static bool IsMastheadLine(string text) =>
        PublisherAlone().IsMatch(text)
        || (Fields().Count(text) is > 0 and var fields && !ContactOnly().IsMatch(text)
            && Separators().Replace(Fields().Replace(text, ""), "").Length <= (fields > 1 && HasDate(text) ? LongestRestOfSeveral : LongestRest));

    /// <summary>Whether a line says a day.</summary>
    public static bool HasDate(string plain) => Date().IsMatch(plain) || NumeralDate().IsMatch(plain) || English().IsMatch(plain) || Republic().IsMatch(plain);

    /// <summary>A line without what mastheads say.</summary>
    public static string WithoutFields(string plain) => Fields().Replace(plain, " ");

    /// <summary>Reads the lines that were taken for masthead and editors.</summary>
    public static MastheadBlock Read(IEnumerable<JudgedLine> lines, Cleaner cleaner)
    {
        var block = new MastheadBlock(new Masthead());
        foreach (var line in lines)
        {
            block = line.Role switch
            {
                LineRole.Masthead when IsMastheadLine(line.Line.Plain) => TakeFields(block, line.Line),
                LineRole.Masthead => TakeName(block, cleaner.Phrases(line.Text)),
                LineRole.Editor or LineRole.Section => TakeFields(block, line.Line),
                LineRole.Index => block with { LeftOut = Joined(block.LeftOut, line.Text) },
                _ => block,
            };
        }

        return block;
    }

    private static MastheadBlock TakeName(MastheadBlock block, string text) => block with
    {
        Masthead = block.Masthead.PaperName.Length == 0
            ? block.Masthead with { PaperName = TextWidth.IsWide(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text }
            : block.Masthead with { Motto = text },
        LeftOut = Joined(block.LeftOut, block.Masthead.Motto ?? ""),
    };

    private static string Joined(params string[] texts) => string.Join(' ', texts.Where(t => t.Length > 0));

    private static MastheadBlock TakeFields(MastheadBlock block, RawLine line)
    {
        var text = line.Plain;
        var date = Date().Match(text);
        var issue = Issue().Match(text);
        var masthead = block.Masthead;
        return new MastheadBlock(
            masthead with
            {
                SerialNumber = masthead.SerialNumber ?? Value(Serial(), line),
                PostalCode = masthead.PostalCode ?? Value(PostalCode(), line),
                Site = masthead.Site ?? Value(Site(), line),
                Publisher = masthead.Publisher ?? Value(Publisher(), line),
                Editor = masthead.Editor ?? (EditorLine.Editor(text) is { } editor ? LinePatterns.Of(editor, line.Text) : null),
            },
            block.Date ?? (date.Success ? ParseDate(date) : EnglishDate(text) ?? ChineseDate(text) ?? RepublicDate(text)),
            block.IssueNumber ?? (issue.Success ? int.Parse(issue.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null),
            Joined(block.LeftOut, FolioLine.Is(text) ? "" : Rest(line.Text)));
    }

    /// <summary>The words that no field of the edition holds; a day of the week follows from the date.</summary>
    private static string Rest(string text) => Separators().Replace(Kept().Replace(text, " "), " ").Trim();

    private static string? Value(Regex field, RawLine line) => field.Match(line.Plain) is { Success: true } match ? LinePatterns.Of(match.Groups[1], line.Text).Trim() : null;

    private static DateOnly? ParseDate(Match match) =>
        DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}{match.Groups[5].Value}-{match.Groups[3].Value}{match.Groups[6].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateOnly? EnglishDate(string text) =>
        DateOnly.TryParseExact(English().Match(text).Value, ["MMMM d, yyyy", "d MMMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>二〇二六年三月十二日.</summary>
    private static DateOnly? ChineseDate(string text) =>
        NumeralDate().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{string.Concat(match.Groups[1].Value.Select(Numerals.Digit))}-{Numerals.Number(match.Groups[2].Value)}-{Numerals.Number(match.Groups[3].Value)}",
            "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>中華民國115年3月12日: years from 1912.</summary>
    private static DateOnly? RepublicDate(string text) =>
        Republic().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{YearBeforeRepublic + Numerals.Arabic(match.Groups["year"].ValueSpan)}-{match.Groups["month"].Value}-{match.Groups["day"].Value}",
            "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(RepublicDay, RegexOptions.CultureInvariant)]
    private static partial Regex Republic();

    [GeneratedRegex(ChineseDay, RegexOptions.CultureInvariant)]
    private static partial Regex NumeralDate();

    [GeneratedRegex(EnglishDay, RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<![0-9])([0-9]{4})(?:\s*年\s*([0-9]{1,2})\s*月\s*([0-9]{1,2})\s*日|([.\-/])([0-9]{1,2})\4([0-9]{1,2})(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"第\s*([0-9]{1,6})\s*期", RegexOptions.CultureInvariant)]
    private static partial Regex Issue();

    [GeneratedRegex(@"(CN\s?[0-9]{2}-[0-9]{4}(?:/[0-9A-Z]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(@"邮发代号\s*[:：]?\s*([0-9]{1,2}-[0-9]{1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"((?:https?://|www\.)[!-~]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Site();

    [GeneratedRegex(@"主[办管]\s*[:：]?\s*([^\s:：]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Publisher();

    private const string RepublicDay = "中华民国\\s*(?<year>[0-9]{2,3})\\s*年\\s*(?<month>[0-9]{1,2})\\s*月\\s*(?<day>[0-9]{1,2})\\s*日";

    private const string ChineseDay = "([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日";

    private const string EnglishDay = @"(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}";

    private const string KeptFields =
        EnglishDay + "|" + ChineseDay + @"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|Vol(?:\.|ume)\s*[0-9IVX]+,?|(?:No\.|Issue)\s*[0-9]+,?|[0-9]{4}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日|(?<![0-9.])[0-9]{4}(?<sign>[.\-/])[0-9]{1,2}\k<sign>[0-9]{1,2}(?![0-9.])|" + RepublicDay + @"|(?:星期|礼拜|周)[一二三四五六日天](?!\p{Lo})|总?第\s*[0-9]{1,6}\s*期|(?:国内统一)?(?:连续出版物号|刊号)?\s*[:：]?\s*CN\s?[0-9]{2}-[0-9]{4}(?:/[0-9A-Z]+)?|邮发代号\s*[:：]?\s*[0-9]{1,2}-[0-9]{1,4}|(?:网址\s*[:：]?\s*)?(?:https?://|www\.)[!-~]+|主[办管]\s*[:：]?\s*[^\s:：]+|(?:本版)?(?:责任编辑|责编|编辑)\s*[:：/／]\s*[\p{L}·]{2,12}";

    [GeneratedRegex(KeptFields, RegexOptions.CultureInvariant)]
    private static partial Regex Kept();

    [GeneratedRegex(
        KeptFields + @"|农历\p{L}{4,14}|今日\s*[0-9]{1,2}\s*版|共\s*[0-9]{1,2}\s*版|邮发代号\s*[:：]?\s*[0-9-]+|(?:版式|美编|校对|审读|视觉|值班主任|值班编委|电话|邮箱|(?:新闻|广告|发行|刊登|广告刊登|订阅|投诉|投稿|报料|爆料|读者|本版|编辑部|报社|社)(?:热线|电话|邮箱|信箱|地址|QQ|微信)|热线电话|投稿|地址|社址)\s*[:：/／]?\s*[\p{L}0-9·@.-]{2,24}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Fields();

    /// <summary>Who publishes the paper, without a colon.</summary>
    [GeneratedRegex(@"^\p{Lo}[\p{Lo}\s、]{3,40}\s(?:联合)?(?:主办|主管|主编|编印|出版|协办)$", RegexOptions.CultureInvariant)]
    private static partial Regex PublisherAlone();

    /// <summary>A telephone number or an address may be anybody's.</summary>
    [GeneratedRegex(@"^(?:[\s,，;；|]*(?:电话|邮箱|地址|社址)\s*[:：/／]?\s*\S+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex ContactOnly();

    [GeneratedRegex(@"[\s,，;；|｜·:：]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
