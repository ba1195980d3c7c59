using System.Globalization;

namespace PrintEdition.Epub;

/// <summary>The words an e-book adds of its own: labels and links.</summary>
internal static class Words
{
    public const string Contents = "目录";
    public const string Landmarks = "导览";
    public const string Pages = "版次";
    public const string Start = "正文";
    public const string Previous = "上一篇";
    public const string Next = "下一篇";
    public const string Back = "返回";
    public const string PreviousSection = "上一版";
    public const string NextSection = "下一版";
    public const string Cover = "封面";
    public const string FrontPage = "头版版面";
    public const string Notices = "启事与公告";
    public const string Advertisement = "广告";
    public const string PublicService = "公益广告";
    public const string OnTheWeb = "网页版";
    public const string Vertical = "（直排）";
    public const string Editor = "责任编辑：";
    public const string Turn = "翻阅";
    public const string UntitledNews = "简讯";
    public const string UntitledPicture = "图片新闻";
    public const string UntitledFiller = "补白";

    private static ReadOnlySpan<char> Weekdays => "日一二三四五六";

    /// <summary>The page label when print gives none: <c>第01版</c>.</summary>
    public static string PageLabel(int page) => string.Create(CultureInfo.InvariantCulture, $"第{page:D2}版");

    /// <summary>The running issue number: <c>总第1234期</c>.</summary>
    public static string Issue(int number) => string.Create(CultureInfo.InvariantCulture, $"总第{number}期");

    /// <summary>The date as a masthead says it: <c>2026年3月12日 星期四</c>.</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture,
        $"{date.Year}年{date.Month}月{date.Day}日 星期{Weekdays[(int)date.DayOfWeek]}");
}
