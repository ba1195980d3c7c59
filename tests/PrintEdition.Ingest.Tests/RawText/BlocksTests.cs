using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Tests.RawText.Score;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.RawText;

/// <summary>Verse, tables, lists, conversations and quotations of a page are blocks; here as the edition file has them.</summary>
public class BlocksTests
{
    [Fact]
    public void Rows_with_equal_cells_are_a_table_and_words_over_figures_its_heading() => Gives(
        """
        夜班公交时刻表公布

        本报讯（记者 苏禾）夜班公交今晚起开行，首末班时刻如下，遇大雾天气可能调整。

        线路	起点	首班
        9路	老 集市	21:00
        12路	市医院	21:10
        """,
        """
                  - 夜班公交今晚起开行，首末班时刻如下，遇大雾天气可能调整。
                  - table:
                      heading: [线路, 起点, 首班]
                      rows:
                        - [9路, 老 集市, "21:00"]
                        - [12路, 市医院, "21:10"]
        """);

    [Fact]
    public void Years_may_stand_in_a_heading_and_a_table_of_words_alone_has_none() => Gives(
        """
        石桥粮站去年多收一成

        本报讯（记者 苏禾）石桥粮站昨天公布去年的账目，收粮比上年多了一成，分工也有调整。

        项目	2025年	2024年
        收粮	21.4万公斤	19.3万公斤
        存粮	8.0万公斤	8.1万公斤

        站里的人手没有增加，一人管两仓。

        东仓	何满仓	柳春燕
        西仓	白庆山	周渡
        """,
        """
                  - 石桥粮站昨天公布去年的账目，收粮比上年多了一成，分工也有调整。
                  - table:
                      heading: [项目, 2025年, 2024年]
                      rows:
                        - [收粮, 21.4万公斤, 19.3万公斤]
                        - [存粮, 8.0万公斤, 8.1万公斤]
                  - 站里的人手没有增加，一人管两仓。
                  - table:
                      rows:
                        - [东仓, 何满仓, 柳春燕]
                        - [西仓, 白庆山, 周渡]
        """);

    [Fact]
    public void Lines_of_verse_are_one_block_with_its_stanzas() => Gives(
        """
        渡口

        江若木

        船靠岸的时候
        水先到
        石阶数着脚步
        一级 一级

        数到第七级
        天就黑了
        灯就亮了
        船就睡了
        """,
        """
                  - verse:
                      - 船靠岸的时候
                      - 水先到
                      - 石阶数着脚步
                      - 一级 一级
                      - ""
                      - 数到第七级
                      - 天就黑了
                      - 灯就亮了
                      - 船就睡了
        """);

    [Fact]
    public void Items_with_marks_or_numbers_are_lists_and_a_lone_mark_stays_in_its_text() => Gives(
        """
        快讯

        ▲滨河小学本周五举办旧书交换，欢迎家长参加。

        ▲南门菜场的公平秤重新校准，误差小于一克。

        ★石桥诊所新到流感疫苗三百支，随到随打。

        3．东圩村的路灯今晚亮了，一共四十六盏。

        4．上圩村的水井重新淘过，水清见底。

        12.4公里的河堤巡完，用了整整一天时间，没有发现渗漏。
        """,
        """
                  - list:
                      - 滨河小学本周五举办旧书交换，欢迎家长参加。
                      - 南门菜场的公平秤重新校准，误差小于一克。
                  - ★石桥诊所新到流感疫苗三百支，随到随打。
                  - numbered:
                      - 东圩村的路灯今晚亮了，一共四十六盏。
                      - 上圩村的水井重新淘过，水清见底。
                    first: 3
                  - 12.4公里的河堤巡完，用了整整一天时间，没有发现渗漏。
        """);

    [Fact]
    public void In_a_conversation_the_speakers_are_strong_and_one_question_alone_is_none() => Gives(
        """
        把一条河画了三十年
        本报记者 陆知微
        青溪两岸的人家里，多半挂着一张河图，画河图的是钱海根，三十年里他画了四百多张。
        记者：为什么每张都不一样？
        钱海根：河自己就不一样。昨天画的湾，今天多出一块滩，你不能装没看见。
        渡船为什么不涨价
        本报记者 陆知微
        渡船的票价十年没有变过，人人都问同一个问题，船公司的人只好每天回答一遍。
        问：什么时候涨价？
        船公司的人说，等桥塌了再说。桥是新修的，至少还能用一百年。
        """,
        """
                  - 青溪两岸的人家里，多半挂着一张河图，画河图的是钱海根，三十年里他画了四百多张。
                  - "**记者：**为什么每张都不一样？"
                  - "**钱海根：**河自己就不一样。昨天画的湾，今天多出一块滩，你不能装没看见。"
                  - 渡船的票价十年没有变过，人人都问同一个问题，船公司的人只好每天回答一遍。
                  - 问：什么时候涨价？
                  - 船公司的人说，等桥塌了再说。桥是新修的，至少还能用一百年。
        """);

    [Fact]
    public void Words_in_quotation_marks_over_a_name_are_a_quotation() => Gives(
        """
        夜渡恢复

        本报讯（记者 苏禾）停了七年的夜渡昨晚恢复，第一班船上坐了十一个人，八个是来看热闹的。

        “河很平，船很稳，就是眼睛不好使了，灯要再亮一点。”

        ——船工 苏禾田

        船公司说，下个月换灯。
        """,
        """
                  - 停了七年的夜渡昨晚恢复，第一班船上坐了十一个人，八个是来看热闹的。
                  - quotation:
                      text:
                        - “河很平，船很稳，就是眼睛不好使了，灯要再亮一点。”
                      source: 船工 苏禾田
                  - 船公司说，下个月换灯。
        """);

    [Fact]
    public void The_edition_file_of_every_page_builds_the_same_edition()
    {
        foreach (var path in RawPages.Files(Repository.Root))
        {
            var edition = EditionReader.Read([path], new ReaderOptions()).Value!.Edition;
            var written = EditionFile.Write(edition);
            var again = Reading.Text(written);

            Assert.DoesNotContain(again.Diagnostics, d => d.Severity == Severity.Error);
            Assert.Equal(written, EditionFile.Write(again.Value!.Edition));
        }
    }

    /// <summary>Compares the bodies as the edition file has them, without what stands between.</summary>
    private static void Gives(string page, string bodies)
    {
        var lines = EditionFile.Write(Reading.Edition(page)).Split('\n').Where(l => l.StartsWith("          ", StringComparison.Ordinal) && !l.Contains(": 记者", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Margin(bodies.Split('\n')), Margin(lines.SkipWhile(l => !l.TrimStart().StartsWith('-')).Where(l => l.Trim() is not ("own-line: true" or "dateline: 本报讯" or "credit: 本报记者 陆知微" or "credit: 江若木"))));
    }

    private static string Margin(IEnumerable<string> lines)
    {
        var all = lines.Where(l => l.Trim().Length > 0).ToArray();
        var margin = all.Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', all.Select(l => l[margin..]));
    }
}
