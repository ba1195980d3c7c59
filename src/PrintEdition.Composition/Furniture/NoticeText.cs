using PrintEdition.Typography.Languages;

namespace PrintEdition.Composition.Furniture;

/// <summary>The words of public-service notices (公益广告), with which a paper fills what its stories leave; the page number chooses.</summary>
internal static class NoticeText
{
    private static readonly string[] Chinese =
    [
        "节约用水 珍惜点滴", "粒粒皆辛苦 餐餐不浪费", "全民阅读 书香满城", "文明出行 礼让行人", "垃圾分类 举手之劳", "绿水青山 你我守护", "尊老爱幼 邻里相助", "防火防电 平安到家",
    ];

    private static readonly string[] TraditionalChinese =
    [
        "節約用水 珍惜點滴", "粒粒皆辛苦 餐餐不浪費", "全民閱讀 書香滿城", "文明出行 禮讓行人", "垃圾分類 舉手之勞", "綠水青山 你我守護", "尊老愛幼 鄰里相助", "防火防電 平安到家",
    ];

    private static readonly string[] English =
    [
        "Every drop counts", "Waste no food", "Read to a child tonight", "Give way to walkers", "Sort your waste", "Keep the river clean", "Look in on a neighbour", "Check the stove before you leave",
    ];

    /// <summary>What marks the notice as one.</summary>
    public static string Mark(string language) => IsTraditional(language) ? "公益廣告" : IsChinese(language) ? "公益广告" : "Public notice";

    /// <summary>The notice of a page: a phrase, or two with a space between.</summary>
    public static string Of(int page, string language)
    {
        var notices = IsTraditional(language) ? TraditionalChinese : IsChinese(language) ? Chinese : English;
        return notices[page % notices.Length];
    }

    private static bool IsTraditional(string language) => Conventions.For(language).Tradition == Tradition.Traditional;

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
