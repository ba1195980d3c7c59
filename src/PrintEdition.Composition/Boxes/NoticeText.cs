using System.Collections.Immutable;
using PrintEdition.Typography.Languages;

namespace PrintEdition.Composition.Boxes;

/// <summary>What a public-service notice says.</summary>
/// <param name="Slogan">The slogan: a phrase, or two with a space between.</param>
/// <param name="Reminder">What to do about it, in one short sentence.</param>
internal sealed record NoticeWords(string Slogan, string Reminder);

/// <summary>The words of public-service notices (公益广告), with which a paper fills what its stories leave.</summary>
internal static class NoticeText
{
    private static readonly ImmutableArray<NoticeWords> Chinese =
    [
        new("节约用水 珍惜点滴", "随手关紧水龙头，洗菜的水还能浇花"),
        new("粒粒皆辛苦 餐餐不浪费", "吃多少点多少，吃不完带回家"),
        new("全民阅读 书香满城", "睡前二十分钟，给孩子读一本书"),
        new("文明出行 礼让行人", "斑马线前慢一步，路口多等几秒"),
        new("垃圾分类 举手之劳", "厨余沥干再投，电池单独收好"),
        new("绿水青山 你我守护", "不往河里扔东西，看见漂物捞一把"),
        new("尊老爱幼 邻里相助", "楼上楼下的老人，常去敲敲门"),
        new("防火防电 平安到家", "出门之前，看一眼灶台和插座"),
        new("无偿献血 传递生命", "卷起衣袖几分钟，就是别人的一辈子"),
        new("陌生来电 转账三思", "先挂断，再问家人，拿不准就报警"),
        new("志愿服务 人人可为", "一个小时也好，一件小事也算"),
        new("爱护公物 共享整洁", "长椅、路灯、花坛，都当自己家的"),
    ];

    private static readonly ImmutableArray<NoticeWords> TraditionalChinese =
    [
        new("節約用水 珍惜點滴", "隨手關緊水龍頭，洗菜的水還能澆花"),
        new("粒粒皆辛苦 餐餐不浪費", "吃多少點多少，吃不完帶回家"),
        new("全民閱讀 書香滿城", "睡前二十分鐘，給孩子讀一本書"),
        new("文明出行 禮讓行人", "斑馬線前慢一步，路口多等幾秒"),
        new("垃圾分類 舉手之勞", "廚餘瀝乾再投，電池單獨收好"),
        new("綠水青山 你我守護", "不往河裡扔東西，看見漂物撈一把"),
        new("尊老愛幼 鄰里相助", "樓上樓下的老人，常去敲敲門"),
        new("防火防電 平安到家", "出門之前，看一眼灶台和插座"),
        new("無償獻血 傳遞生命", "捲起衣袖幾分鐘，就是別人的一輩子"),
        new("陌生來電 轉帳三思", "先掛斷，再問家人，拿不準就報警"),
        new("志願服務 人人可為", "一個小時也好，一件小事也算"),
        new("愛護公物 共享整潔", "長椅、路燈、花壇，都當自己家的"),
    ];

    private static readonly ImmutableArray<NoticeWords> English =
    [
        new("Every drop counts", "Turn the tap off while you brush"),
        new("Waste no food", "Cook what you need, keep what is left"),
        new("Read to a child tonight", "Twenty minutes are enough for a story"),
        new("Give way to walkers", "Slow down before every crossing"),
        new("Sort your waste", "Paper with paper, glass with glass"),
        new("Keep the river clean", "Take home what you brought"),
        new("Look in on a neighbour", "A knock on the door can make somebody’s day"),
        new("Check the stove", "One look round before you leave the house"),
        new("Give blood", "Half an hour of yours, a lifetime for somebody else"),
        new("Hang up on strangers who want money", "Ask your family first, then the police"),
        new("Lend a hand", "One hour helps, and so does one small thing"),
        new("Look after what is everybody’s", "Benches, street lamps and flower beds are yours too"),
    ];

    /// <summary>How many different notices a language has.</summary>
    public static int Count(string language) => All(language).Length;

    /// <summary>A notice by its number; the numbers go round.</summary>
    public static NoticeWords Of(int number, string language) => All(language)[number % Count(language)];

    private static ImmutableArray<NoticeWords> All(string language) =>
        IsTraditional(language) ? TraditionalChinese : IsChinese(language) ? Chinese : English;

    private static bool IsTraditional(string language) => Conventions.For(language).Tradition == Tradition.Traditional;

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
