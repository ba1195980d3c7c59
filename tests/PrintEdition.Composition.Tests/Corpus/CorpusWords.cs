namespace PrintEdition.Composition.Tests.Corpus;

/// <summary>Headlines and sentences of an invented town, from which the corpus writes its stories.</summary>
internal static class CorpusWords
{
    public static readonly string[] Headlines =
    [
        "老集市垫高一米二 昨晨重新开秤", "夜班公交明晚开到零点", "青石坳段 月底恢复双向通行", "城南片区周六夜间停水", "村小添了“二楼书房” 放学以后灯还亮着", "早桃先开",
        "石桥镇开通夜间巴士", "东圩工业园新增三条生产线", "市图书馆周末延长开放", "河堤加固工程进入收尾阶段", "修鞋摊有了新棚子", "春茶开采 首日收青三万斤", "小学生走进气象站",
        "全市防汛演练今日举行", "老电影院改成社区剧场", "三百户居民用上管道燃气", "供销社的旧仓库 成了年轻人的作坊", "桥头菜场试行明码标价", "苇川大桥封闭检修两天", "古樟树下的修书人",
        "七十岁上大学 一笔一画学国画", "两条断头路年内打通", "消防车开进窄巷 十五分钟扑灭厨房火", "菜农直销点进小区", "盲道不再被占", "“小修小补”回到街头", "乡村医生日行三十里", "河长巡河不打招呼",
        "人代会闭幕 通过民生实事十件", "专项债支持的六个项目全部开工", "苇川出台办法 鼓励企业留用技工", "农机合作社添置无人机", "食堂里的大学生主厨", "一张手绘的公交表", "老城区排水管网改造提前完工",
        "高铁站接驳线下月试运行", "市民议事厅昨晚开到九点", "停车难 难在哪里", "非遗剪纸走进课堂", "今年第一场雨来得正好",
    ];

    public static readonly string[] Kickers = ["防洪改造历时十四个月", "末班火车到站 也有车回家", "民生实事回头看", "走进基层", "新春第一会", "代表建议有回音"];

    public static readonly string[] Decks = ["126户摊主全部回迁 摊位费三年不涨", "三所学校1.8万册图书通借通还", "总投资1.35亿元 明年六月完工", "首批四十二户已经签约", "每晚四班 票价仍为两元"];

    public static readonly string[] EnglishHeadlines =
    [
        "Old market reopens on higher ground", "Night buses run until midnight from Friday", "River wall nears completion", "School library keeps its lights on", "Town hall hears residents until nine",
        "Bridge closed for two days of inspection", "Three hundred homes connected to gas", "Early peach blossom draws crowds", "Water off on Saturday night south of the station", "Cobblers move into a new shelter",
    ];

    public static readonly string[] EnglishSentences =
    [
        "Traders carried their scales back into the market before dawn on Tuesday.", "The floor now stands more than a metre above the old one, and the drains run away from the stalls.",
        "“We have waited fourteen months for this,” said one of them.", "The council paid for the work out of last year’s flood fund.", "Buses will leave the station every twenty minutes until midnight.",
        "Drivers were asked to keep to forty kilometres an hour through the cutting.", "Nobody at the meeting spoke against the plan.", "The headteacher locks the reading room herself at seven.",
        "Rain is expected over the weekend, and the lower road may be closed again.", "Volunteers measured the crack in the wall every morning and wrote the figure down.",
    ];

    public static readonly string[] MixedSentences =
    [
        "平台接入了5G模组和AI摄像头，数据每10分钟回传一次。", "他们把GPS终端装在12台PHEV公交上，误差不到0.5米。", "展台上的COVID-19抗原试剂由苇川BioTech公司研制。", "G351国道K46+300处限速40km/h。",
    ];
}
