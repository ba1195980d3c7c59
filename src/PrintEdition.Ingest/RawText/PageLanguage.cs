using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>
/// Tells a page's language by its characters: English when Latin letters take most room; Japanese when there is kana among the ideographs; Chinese
/// otherwise, traditional when more of its characters have the traditional form than the simplified one. A mixed page has the language of most of it.
/// </summary>
internal static class PageLanguage
{
    /// <summary>Japanese prose is half kana; a Chinese page quotes less of it than this share of its ideographs and kana.</summary>
    private const double KanaShare = 0.15;

    /// <summary>Frequent characters that have one form in traditional text and another in simplified text, which hardly ever has the first.</summary>
    private const string Traditional =
        "這個們來時說國會對學過還後開關長問題間門見車東書讀記訊報電話語請讓應該當點發現實際經濟業務產進運動員議計劃設備準變數據線網買賣錢銀鐵錄鎮縣鄉區場廠館園樹葉飛馬魚鳥龍頭兒號樓層條隊團體參賽贏輸兩萬億無為與從舊將專幾單習術樂藝醫藥療護環廣歲處總負責質費資財貨貧貴選邊達連遠違輪轉輕載軍農風雲陽陰陸隨險難雖離雞雜";

    private const string Simplified =
        "这个们来时说国会对学过还后开关长问题间门见车东书读记讯报电话语请让应该当点发现实际经济业务产进运动员议计划设备准变数据线网买卖钱银铁录镇县乡区场厂馆园树叶飞马鱼鸟龙头儿号楼层条队团体参赛赢输两万亿无为与从旧将专几单习术乐艺医药疗护环广岁处总负责质费资财货贫贵选边达连远违轮转轻载军农风云阳阴陆随险难虽离鸡杂";

    private static readonly HashSet<char> TraditionalOnly = [.. Traditional.Zip(Simplified).Where(p => p.First != p.Second).Select(p => p.First)];
    private static readonly HashSet<char> SimplifiedOnly = [.. Traditional.Zip(Simplified).Where(p => p.First != p.Second).Select(p => p.Second)];

    /// <summary>The language of a text, as BCP 47 tags it: <c>zh-CN</c>, <c>zh-Hant</c>, <c>ja</c> or <c>en</c>.</summary>
    public static string Of(string text)
    {
        var (ideographs, kana, latin, balance) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            ideographs += Characters.IsHan(c) ? 1 : 0;
            kana += c is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') ? 1 : 0;
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            balance += TraditionalOnly.Contains(c) ? 1 : SimplifiedOnly.Contains(c) ? -1 : 0;
        }

        // A Latin letter takes half the room of an ideograph.
        return latin > 2 * (ideographs + kana) ? "en"
            : kana > KanaShare * (ideographs + kana) ? "ja"
            : balance > 0 ? "zh-Hant"
            : "zh-CN";
    }
}
