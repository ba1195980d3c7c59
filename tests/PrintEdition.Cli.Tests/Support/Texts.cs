using System.Text;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>Texts of an invented town's paper, as they come from a page's text layer.</summary>
public static class Texts
{
    /// <summary>Three news stories, a picture story whose picture is gone, and a filler.</summary>
    public const string FrontPage = """
        云溪老街修缮工程今日开工

        本报讯 (记者 许知远)3月12日上午,云溪老街保护性修缮工程正式开工。工程计划用时十八个月,分三期修缮沿街一百二十六间店铺,总投资1.35亿元。市住建局负责人表示,修缮将坚持“修旧如旧”,能用的旧砖旧瓦一律留用。

        老街长680米,始建于明代,曾是云溪两岸最热闹的水陆码头。近年来,部分木构房屋出现倾斜、漏雨,去年汛期有三处山墙开裂。“门板还是爷爷那一辈的,能留下来,我们心里踏实。”开杂货铺的周福生说。

        工程期间,老街分段施工、分段营业,每段停业不超过四十天。市里同时设立过渡市场,四十二户经营户已选定摊位。

        春茶开采 首日收青三万斤

        本报讯 (记者 林晚)昨天清晨,西山万亩茶园开采。茶农天不亮就上山,到傍晚六点,各收购点共收青叶三万二千斤,比去年多两成。今年开春气温回升快,开采期比常年早了五天。

        “芽头齐,香气也好。”西山合作社理事长何秋实说,合作社今年新添了两条自动化生产线,日加工能力达到八千斤。市农业农村局派出二十名技术员驻点,指导采摘和防霜。

        小学生走进气象站

        本报讯 (记者 陈一诺)3月10日,实验小学六十名学生来到市气象站,看仪器、学观测,听工程师讲天气预报是怎样做出来的。孩子们最感兴趣的是百叶箱和雨量筒,提问一个接着一个。气象站每月第二个周末向学生开放,可通过学校预约。

        油菜花开满田畈

        连日来,城东镇两千亩油菜花陆续开放,游人纷至沓来。图为3月11日,村民在花田边晾晒春笋。

        (沈青禾 摄)

        云溪市民公约

        守时 守信 礼让 互助 节俭 整洁 敬业 好学

        """;

    /// <summary>An edition file of four sections with so many stories, from briefs to a third of a page, with a filler in each section.</summary>
    public static string LargeEdition(int stories)
    {
        string[] sections = ["要闻", "乡镇", "经济", "文化"];
        var yaml = new StringBuilder("paper:\n  name: 云溪日报\ndate: 2024-03-13\nsections:\n");
        for (var s = 0; s < sections.Length; s++)
        {
            yaml.Append($"  - name: {sections[s]}\n    articles:\n");
            for (var i = 0; i < stories / sections.Length; i++)
            {
                yaml.Append($"      - id: s{s}-{i}\n        headline: {sections[s]}第{i + 1}条消息 {Headlines[((s * 7) + i) % Headlines.Length]}\n        body:\n");
                Paragraphs(yaml, (s * 31) + (i * 17), Lengths[((s * 3) + i) % Lengths.Length]);
            }

            yaml.Append($"      - {{id: f{s}, kind: filler, headline: 云溪市民公约, body: [守时 守信 礼让 互助 节俭 整洁]}}\n");
        }

        return yaml.ToString();
    }

    private static readonly string[] Headlines = ["老街修缮开工", "春茶开采首日收青三万斤", "小学生走进气象站 听工程师讲预报", "油菜花开"];

    /// <summary>Sentences of stories.</summary>
    private static readonly int[] Lengths = [40, 5, 16, 26, 4, 20, 34, 11, 7, 30];

    private static readonly string[] Sentences =
    [
        "工程计划用时十八个月，分三期修缮沿街一百二十六间店铺，总投资1.35亿元。",
        "“门板还是爷爷那一辈的，能留下来，我们心里踏实。”开杂货铺的周福生说。",
        "茶农天不亮就上山，到傍晚六点，各收购点共收青叶三万二千斤，比去年多两成。",
        "孩子们最感兴趣的是百叶箱和雨量筒，提问一个接着一个。",
        "市里同时设立过渡市场，四十二户经营户已选定摊位，每段停业不超过四十天。",
    ];

    private static void Paragraphs(StringBuilder yaml, int seed, int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            yaml.Append(i % 3 == 0 ? "          - " : "").Append(Sentences[(seed + i) % Sentences.Length]).Append(i % 3 == 2 || i == sentences - 1 ? "\n" : "");
        }
    }

    /// <summary>Every Han character of a text, in order of code point.</summary>
    public static string HanOf(string text)
    {
        var found = text.EnumerateRunes().Where(IsHan).Distinct().OrderBy(r => r.Value);
        return string.Concat(found.Select(r => r.ToString()));
    }

    private static bool IsHan(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>A text without its white: what is left does not depend on how a reader of PDFs parts lines.</summary>
    public static string WithoutWhite(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>A text without white and hyphens: what is left does not depend on where words are parted, and how a reader writes that.</summary>
    public static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '-')));
}
