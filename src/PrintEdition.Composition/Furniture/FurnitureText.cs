using System.Globalization;
using PrintEdition.Model;
using PrintEdition.Typography.Languages;

namespace PrintEdition.Composition.Furniture;

/// <summary>The words of the masthead and folio. Only what the edition gives is said.</summary>
internal static class FurnitureText
{
    private static readonly string[] Weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
    private static readonly string[] Months = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];
    private const string Digits = "一二三四五六七八九十";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary><c>2026年3月12日</c>, <c>March 12, 2026</c>, in other English than American <c>12 March 2026</c>; the ISO date in other languages.</summary>
    public static string Date(DateOnly date, string language) =>
        IsChinese(language) ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : IsEnglish(language) ? date.ToString(IsAmerican(language) ? "MMMM d, yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture)
        : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>星期四</c>, <c>Thursday</c>, or nothing in other languages.</summary>
    public static string Weekday(DateOnly date, string language) =>
        IsChinese(language) ? Weekdays[(int)date.DayOfWeek] : IsEnglish(language) ? date.DayOfWeek.ToString() : "";

    /// <summary><c>农历丙午年正月廿四</c>; nothing outside the years the calendar knows (1901 to 2100).</summary>
    public static string LunarDate(DateOnly date, string language)
    {
        var calendar = new ChineseLunisolarCalendar();
        var time = date.ToDateTime(TimeOnly.MinValue);
        if (!IsChinese(language) || time < calendar.MinSupportedDateTime || time > calendar.MaxSupportedDateTime)
        {
            return "";
        }

        var year = calendar.GetSexagenaryYear(time);
        var leap = calendar.GetLeapMonth(calendar.GetYear(time));
        var month = calendar.GetMonth(time);
        var isLeap = month == leap;
        var name = Months[(leap > 0 && month >= leap ? month - 1 : month) - 1];
        var stem = Stems[calendar.GetCelestialStem(year) - 1];
        var branch = Branches[calendar.GetTerrestrialBranch(year) - 1];
        return Pick(language, "农历", "農曆") + $"{stem}{branch}年{(isLeap ? Pick(language, "闰", "閏") : "")}{name}{LunarDay(calendar.GetDayOfMonth(time))}";
    }

    /// <summary><c>总第2718期</c>.</summary>
    public static string Issue(int? number, string language) => number is null ? "" : IsChinese(language) ? Pick(language, "总", "總") + $"第{number}期" : $"No. {number}";

    /// <summary><c>今日4版</c>.</summary>
    public static string PageCount(int pages, string language) => IsChinese(language) ? $"今日{pages}版" : pages == 1 ? "1 page" : $"{pages} pages";

    /// <summary><c>国内统一连续出版物号 CN 33-0000</c>; what is not such a number stays as it is given.</summary>
    public static string SerialNumber(string? number, string language) =>
        number is null ? ""
        : IsChinese(language) && number.StartsWith("CN", StringComparison.Ordinal) ? Pick(language, "国内统一连续出版物号 ", "國內統一連續出版物號 ") + number
        : number;

    /// <summary><c>邮发代号 31-23</c>.</summary>
    public static string PostalCode(string? code, string language) =>
        code is null ? "" : IsChinese(language) ? Pick(language, "邮发代号 ", "郵發代號 ") + code : $"Postal code {code}";

    /// <summary>What a blind reader is told of a QR code that leads to an address.</summary>
    public static string QrAlt(string address, string language) => IsChinese(language) ? Pick(language, "二维码：", "二維碼：") + address : $"QR code: {address}";

    /// <summary>What stands over the index.</summary>
    public static string IndexTitle(string language) => IsChinese(language) ? Pick(language, "今日导读", "今日導讀") : "Inside";

    /// <summary>What stands beside an article's QR code.</summary>
    public static string ArticleQrCaption(string language) => IsChinese(language) ? Pick(language, "扫码阅读", "掃碼閱讀") : "Read online";

    /// <summary>What stands under the paper's QR code.</summary>
    public static string QrCaption(string language) => IsChinese(language) ? Pick(language, "扫码读报", "掃碼讀報") : "Read online";

    /// <summary><c>01版</c>, or the number in other languages.</summary>
    public static string PageNumber(int number, string language) =>
        IsChinese(language) ? number.ToString("00", CultureInfo.InvariantCulture) + "版" : number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>责任编辑：…</c>, or nothing.</summary>
    public static string Editor(IReadOnlyCollection<string> editors, string language) =>
        editors.Count == 0 ? ""
        : IsChinese(language) ? Pick(language, "责任编辑：", "責任編輯：") + string.Join('\u3000', editors)
        : (editors.Count > 1 ? "Editors: " : "Editor: ") + string.Join(", ", editors);

    /// <summary><c>（下转第2版）</c>.</summary>
    public static string JumpTo(int page, string language) => IsChinese(language) ? Pick(language, "（下转第", "（下轉第") + $"{page}版）" : $"Continued on page {page}";

    /// <summary><c>（上接第1版）</c>.</summary>
    public static string JumpFrom(int page, string language) => IsChinese(language) ? $"（上接第{page}版）" : $"Continued from page {page}";

    /// <summary>Words in the brackets of their language, <c>（方既白 摄）</c>; a space parts Latin ones from the words before.</summary>
    public static string InBrackets(string words, string language) => Conventions.For(language).IsEastAsian ? $"（{words}）" : $" ({words})";

    /// <summary>What stands between a dateline and the text after it: nothing in Chinese, where brackets follow; a dash where they do not.</summary>
    public static string AfterDateline(string language) => Conventions.For(language).IsEastAsian ? "" : " — ";

    /// <summary>What stands between a heading of a table and its cell where they are words of a paragraph.</summary>
    public static string AfterHeading(string language) => Conventions.For(language).IsEastAsian ? "：" : ": ";

    /// <summary>What stands between such cells.</summary>
    public static string BetweenCells(string language) => Conventions.For(language).IsEastAsian ? "；" : "; ";

    /// <summary>The simplified or the traditional form.</summary>
    private static string Pick(string language, string simplified, string traditional) =>
        Conventions.For(language).Tradition == Tradition.Traditional ? traditional : simplified;

    private static bool IsEnglish(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static bool IsAmerican(string language) =>
        language.Length == 2 || language.EndsWith("-US", StringComparison.OrdinalIgnoreCase) || language.EndsWith("-CA", StringComparison.OrdinalIgnoreCase);

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    private static string LunarDay(int day) => day switch
    {
        <= 10 => "初" + Digits[day - 1],
        < 20 => "十" + Digits[day - 11],
        20 => "二十",
        < 30 => "廿" + Digits[day - 21],
        _ => "三十",
    };
}
