namespace PrintEdition.Ingest.RawText;

/// <summary>
/// Reads the fixed phrases of Traditional Chinese pages as Simplified ones, so that each phrase is known by one pattern. For matching only:
/// no place moves, and what is printed is the text itself.
/// </summary>
internal static class SimplifiedForms
{
    private const string Traditional =
        "記訊報電攝圖責編輯廣轉見實習員評論約聞網臺體視覺繪製資導讀綜據華專總農曆週熱線號氣預簡聲啟遺尋對組財經濟會際陳張楊趙黃吳孫馬劉鄭謝許鄧馮蔣葉蘇陸錢問題時處聯話郵點來認訪門國內調類藝學術檔貼識觀後語紹條單鏈";

    private const string Simplified =
        "记讯报电摄图责编辑广转见实习员评论约闻网台体视觉绘制资导读综据华专总农历周热线号气预简声启遗寻对组财经济会际陈张杨赵黄吴孙马刘郑谢许邓冯蒋叶苏陆钱问题时处联话邮点来认访门国内调类艺学术档贴识观后语绍条单链";

    private static readonly Dictionary<char, char> Forms = Traditional.Zip(Simplified).Where(p => p.First != p.Second).ToDictionary(p => p.First, p => p.Second);

    /// <summary>The text with the characters of fixed phrases in their simplified forms.</summary>
    public static string Fold(string text) => text.Any(Forms.ContainsKey)
        ? string.Create(text.Length, text, static (output, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                output[i] = Forms.GetValueOrDefault(from[i], from[i]);
            }
        })
        : text;
}
