namespace PrintEdition.Ingest.Tests.RawText;

/// <summary>
/// Ingest 1: what a page's text says, and the articles that are read from it. The town and everything in it are invented.
/// <c>^</c> kicker, <c>=</c> headline, <c>v</c> deck, <c>by</c> run-in byline, <c>BY</c> byline on its own line, <c>#</c> subhead,
/// <c>¶</c> paragraph, <c>o</c> picture as caption|credit.
/// </summary>
public class PageTests
{
    [Fact]
    public void A_paragraph_cut_by_a_column_is_whole_again_even_inside_a_quotation_or_a_word() => Reads(
        """
        石桥镇开通夜间巴士

        本报讯 (记者 苏禾)3月13日起,石桥镇的末班车由21时延到零点,沿途设站12处。据了解,“这条线路早就该

        开了。”在食品厂上夜班的工人说,“走了一冬天,也该歇歇腿。”

        公交公司承诺,试运行三个月,每月公布一次上座率,低于预期先调班次,再谈取消,不会说停就停,请大家放

        心。
        """,
        """
        news
          = 石桥镇开通夜间巴士
          by 本报讯（记者 苏禾）
          ¶ 3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处。据了解，“这条线路早就该开了。”在食品厂上夜班的工人说，“走了一冬天，也该歇歇腿。”
          ¶ 公交公司承诺，试运行三个月，每月公布一次上座率，低于预期先调班次，再谈取消，不会说停就停，请大家放心。
        """);

    [Fact]
    public void A_stack_is_told_apart_by_length_figures_and_phrases() => Reads(
        """
        末班火车到站 也有车回家
        夜班公交明晚开到零点
        本报讯（记者 苏禾）3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处，票价不变。
        河畔集市重新开秤 摊位一户不少
        126户摊主全部回迁，三年不涨租
        本报讯（记者 陆知微）集市停业改造十四个月后重新开秤，126户摊主一户不少，全部回迁。
        防洪改造历时十四个月
        老集市垫高一米二
        ——石桥镇河畔集市改造侧记
        本报记者 陆知微 通讯员 江若木
        清晨5点40分，北门的卷帘一节一节升起来，卖豆腐的把第一板豆腐搁上新砌的石台。
        """,
        """
        news
          ^ 末班火车到站 也有车回家
          = 夜班公交明晚开到零点
          by 本报讯（记者 苏禾）
          ¶ 3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处，票价不变。
        news
          = 河畔集市重新开秤 摊位一户不少
          v 126户摊主全部回迁，三年不涨租
          by 本报讯（记者 陆知微）
          ¶ 集市停业改造十四个月后重新开秤，126户摊主一户不少，全部回迁。
        news
          ^ 防洪改造历时十四个月
          = 老集市垫高一米二
          v ——石桥镇河畔集市改造侧记
          BY （本报记者 陆知微 通讯员 江若木）
          ¶ 清晨5点40分，北门的卷帘一节一节升起来，卖豆腐的把第一板豆腐搁上新砌的石台。
        """);

    [Fact]
    public void Slogans_before_a_statement_on_one_line_are_its_kicker_unless_a_deck_follows() => Reads(
        """
        同舟共济 守望相助 石桥镇渔业商会正式成立

        本报讯 (记者 苏禾)11月29日,石桥镇渔业商会第一次会员大会举行,来自各地的会员120余人到会。

        理清思路 突出重点 分步有序推进码头改造

        镇长专题调研码头改造和渔业示范村打造工作并且走访多户渔民

        本报讯 (记者 苏禾)11月30日,镇长专题调研码头改造,要求倒排工期,确保明年汛期前完工。
        """,
        """
        news
          ^ 同舟共济 守望相助
          = 石桥镇渔业商会正式成立
          by 本报讯（记者 苏禾）
          ¶ 11月29日，石桥镇渔业商会第一次会员大会举行，来自各地的会员120余人到会。
        news
          = 理清思路 突出重点 分步有序推进码头改造
          v 镇长专题调研码头改造和渔业示范村打造工作并且走访多户渔民
          by 本报讯（记者 苏禾）
          ¶ 11月30日，镇长专题调研码头改造，要求倒排工期，确保明年汛期前完工。
        """);

    [Fact]
    public void Picture_stories_credits_captions_and_slogans_are_known_by_their_forms() => Reads(
        """
        早桃先开

        近日,青溪右岸的千亩早桃进入初花期,果农趁花还没开满,先把过密的枝条疏去一成。

        (方既白 摄)

        柳编进课堂

        昨日,石桥小学的柳编课开讲,老匠人手把手教孩子们编第一只小篮。 本报记者 方既白 摄

        村口的路灯亮了

        本报讯 (记者 苏禾)村口的路灯今晚亮了,一共46盏,全部用太阳能,夜里走路的人不用再打手电。

        图为电工在调试路灯。 方既白 摄

        老人们说,上一次村口这么亮,还是三十年前放露天电影的时候,那时候片子要等半个月才来一部。

        护河公约

        不倒垃圾 不占河滩 不电鱼虾 不拦水路
        """,
        """
        picture story
          = 早桃先开
          ¶ 近日，青溪右岸的千亩早桃进入初花期，果农趁花还没开满，先把过密的枝条疏去一成。
          o |方既白 摄
        picture story
          = 柳编进课堂
          ¶ 昨日，石桥小学的柳编课开讲，老匠人手把手教孩子们编第一只小篮。
          o |本报记者 方既白 摄
        news
          = 村口的路灯亮了
          by 本报讯（记者 苏禾）
          ¶ 村口的路灯今晚亮了，一共46盏，全部用太阳能，夜里走路的人不用再打手电。
          ¶ 老人们说，上一次村口这么亮，还是三十年前放露天电影的时候，那时候片子要等半个月才来一部。
          o 图为电工在调试路灯。|方既白 摄
        filler
          = 护河公约
          ¶ 不倒垃圾 不占河滩 不电鱼虾 不拦水路
        """);

    [Fact]
    public void Headings_inside_a_story_stay_inside_it() => Reads(
        """
        石桥镇全面推进河道整治

        本报讯（通讯员 江若木）石桥镇的河道整治进入第三个年头，全镇27条小河有了自己的河长。

        一、清淤先清账

        清淤之前，镇里先把每条河的账算清楚：哪一段淤了多深，哪一段养着鱼，哪一段连着谁家的田。

        账算清了，活就好干了。去年冬天，9条河同时开工，赶在春耕前全部完成，没有误一亩田的水。

        二、管河也是管人

        河长不是挂个名。每月走一遍河，是最起码的要求；走过的河，要在台账上记下看见了什么。

        柱子上的水痕留了下来

        垫高之后，摊位怎么分，是比浇混凝土更难的事。管理处把126个摊位画成一张图，贴在门口。

        有些旧东西没有拆。记过水痕的那根木柱，被嵌进了新的展示墙，旁边标着年月和水位。
        """,
        """
        news
          = 石桥镇全面推进河道整治
          by 本报讯（通讯员 江若木）
          ¶ 石桥镇的河道整治进入第三个年头，全镇27条小河有了自己的河长。
          # 一、清淤先清账
          ¶ 清淤之前，镇里先把每条河的账算清楚：哪一段淤了多深，哪一段养着鱼，哪一段连着谁家的田。
          ¶ 账算清了，活就好干了。去年冬天，9条河同时开工，赶在春耕前全部完成，没有误一亩田的水。
          # 二、管河也是管人
          ¶ 河长不是挂个名。每月走一遍河，是最起码的要求；走过的河，要在台账上记下看见了什么。
          # 柱子上的水痕留了下来
          ¶ 垫高之后，摊位怎么分，是比浇混凝土更难的事。管理处把126个摊位画成一张图，贴在门口。
          ¶ 有些旧东西没有拆。记过水痕的那根木柱，被嵌进了新的展示墙，旁边标着年月和水位。
        """);

    [Fact]
    public void Masthead_sections_and_editors_are_the_editions_not_an_articles()
    {
        var read = Reading.Text(
            """
            苇 川 日 报
            一条河 一座城 每一天
            2026年3月12日 星期四 农历正月廿四 总第4127期
            国内统一连续出版物号 CN 00-0412 主办:苇川日报社 邮发代号:31-23 网址:www.weichuan.example
            第01版：要闻
            石桥镇开通夜间巴士
            本报讯（记者 苏禾）3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处。
            责任编辑：梁以宁 版式：张见山
            02版 民生
            城南片区周六夜间停水
            因更换供水干管，3月14日22时至次日6时，滨河路以南停水8小时，请提前储水。
            """);

        var edition = read.Value!.Edition;
        Assert.Equal(
            new Model.Masthead
            {
                PaperName = "苇川日报",
                Motto = "一条河 一座城 每一天",
                SerialNumber = "CN 00-0412",
                Publisher = "苇川日报社",
                PostalCode = "31-23",
                Site = "www.weichuan.example",
                Editor = "梁以宁",
            },
            edition.Masthead);
        Assert.Equal(new DateOnly(2026, 3, 12), edition.Date);
        Assert.Equal(4127, edition.IssueNumber);
        Assert.Equal(["要闻", "民生"], edition.Sections.Select(s => s.Name));
        Assert.Equal(["石桥镇开通夜间巴士", "城南片区周六夜间停水"], edition.Articles.Select(a => a.Headline.Headline));

        // What an edition has no place for is said, not dropped in silence.
        var note = Assert.Single(read.Diagnostics);
        Assert.Equal("PE1106", note.Code);
        Assert.Contains("农历正月廿四 版式 张见山", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新华社石桥11月30日电（记者 张三、李四）会议30日闭幕，代表们审议通过了决议。", "by 新华社石桥11月30日电（记者 张三、李四）")]
    [InlineData("据新华社电 会议30日闭幕，代表们审议通过了决议，并向全镇发出倡议书。", "by 据新华社电（）")]
    [InlineData("本报讯（记者 陆知微 通讯员 江若木 文/图）会议30日闭幕，代表们通过决议。", "by 本报讯（记者 陆知微 通讯员 江若木 文/图）")]
    [InlineData("本报石桥3月12日讯 会议30日闭幕，代表们审议通过了决议，并发出倡议书。", "by 本报石桥3月12日讯（）")]
    [InlineData("会议30日闭幕，代表们审议通过了决议，并向全镇发出倡议书。（记者 陆知微）", "BY （记者 陆知微）")]
    [InlineData("本报记者 陆知微\n会议30日闭幕，代表们审议通过了决议，并向全镇发出倡议书。", "BY （本报记者 陆知微）")]
    [InlineData("文/图 本报记者 陆知微\n会议30日闭幕，代表们审议通过了决议，并发出倡议书。", "BY （文/图 本报记者 陆知微）")]
    [InlineData("□ 陆知微 江若木\n会议30日闭幕，代表们审议通过了决议，并向全镇发出倡议书。", "BY （陆知微 江若木）")]
    [InlineData("据电力部门介绍，全镇的线路已经检修一遍，汛期供电有保障，请大家放心。", null)]
    [InlineData("本报记者从供电部门获悉，全镇的线路已经检修一遍，汛期供电有保障。", null)]
    [InlineData("人民日报社记者昨天电话采访了镇长，镇长说河道整治还要三年才能完成。", null)]
    public void A_byline_is_taken_out_of_the_text_and_only_a_byline(string text, string? byline)
    {
        var article = Assert.Single(Reading.Edition("石桥镇人代会闭幕\n" + text).Articles);

        Assert.Equal("石桥镇人代会闭幕", article.Headline.Headline);
        Assert.Equal(byline?[3..].Replace("（）", "", StringComparison.Ordinal), article.Byline?.PlainText);
        Assert.Equal(byline?.StartsWith("by", StringComparison.Ordinal), article.Byline?.RunIn);
        Assert.All(article.Body, b => Assert.DoesNotContain("陆知微", b.PlainText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026.3.12 星期四")]
    [InlineData("2026-03-12 周四")]
    [InlineData("4 要闻 2026年3月12日 星期四")]
    [InlineData("A12 地方新聞 中華民國115年3月12日 星期四")]
    [InlineData("石桥周报 2026年3月12日 第二版 要闻 责任编辑：俞静之")]
    [InlineData("二〇二六年三月十二日 星期四 A05")]
    public void A_page_says_its_day(string folio)
    {
        var edition = Reading.Edition($"{folio}\n夜渡恢复\n停了七年的夜渡昨晚恢复，第一班船上坐了十一个人，八个是来看热闹的。");

        Assert.Equal(new DateOnly(2026, 3, 12), edition.Date);
        Assert.Equal("夜渡恢复", Assert.Single(edition.Articles).Headline.Headline);
    }

    [Theory]
    [InlineData("记者走基层看春耕")]
    [InlineData("文化下乡走进石桥村")]
    [InlineData("图书馆周末延长开放")]
    [InlineData("本报举办读者开放日")]
    [InlineData("我市发布防汛快报")]
    [InlineData("谁来管好村口这条河？")]
    public void A_headline_that_looks_like_something_else_is_a_headline(string headline)
    {
        var article = Assert.Single(Reading.Edition(headline + "\n本报讯（记者 苏禾）3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处。").Articles);

        Assert.Equal(headline, article.Headline.Headline);
    }

    [Fact]
    public void Without_any_byline_on_the_page_short_lines_are_headlines_not_subheads() => Reads(
        """
        城北新添一座口袋公园
        公园占地两千平方米，原来是一片堆料场，去年冬天清出来，种上了八十棵树。
        附近的居民说，以前散步要走到河边，现在下楼就是树荫。
        夜市搬进老厂房
        老厂房的机器拆走以后，空了六年。今年春天，四十多个摊位搬了进来，把它变成夜市。
        管理方说，油烟都走地下的管道，不会影响楼上的住户。
        """,
        """
        news
          = 城北新添一座口袋公园
          ¶ 公园占地两千平方米，原来是一片堆料场，去年冬天清出来，种上了八十棵树。
          ¶ 附近的居民说，以前散步要走到河边，现在下楼就是树荫。
        news
          = 夜市搬进老厂房
          ¶ 老厂房的机器拆走以后，空了六年。今年春天，四十多个摊位搬了进来，把它变成夜市。
          ¶ 管理方说，油烟都走地下的管道，不会影响楼上的住户。
        """);

    [Fact]
    public void A_credit_between_the_halves_of_a_paragraph_does_not_part_them() => Reads(
        """
        石桥镇开通夜间巴士

        本报讯 (记者 苏禾)3月13日起,石桥镇的末班车由21时延到零点,沿途设站12处,公交公司负责人表

        (方既白 摄)

        示,试运行三个月,每月公布一次上座率,低于预期先调班次,再谈取消。
        """,
        """
        news
          = 石桥镇开通夜间巴士
          by 本报讯（记者 苏禾）
          ¶ 3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处，公交公司负责人表示，试运行三个月，每月公布一次上座率，低于预期先调班次，再谈取消。
          o |方既白 摄
        """);

    [Fact]
    public void A_list_after_a_colon_keeps_its_items_apart() => Reads(
        """
        石桥镇征集便民金点子

        本报讯（记者 苏禾）即日起，石桥镇向全体居民征集便民金点子，内容包括以下几个方面：

        （一）出行方面，包括公交、停车、路灯、人行道和无障碍设施，以及早晚高峰的交通组织；

        （二）办事方面，包括窗口服务、网上办理、一次办结，以及代办帮办的范围和办法。
        """,
        """
        news
          = 石桥镇征集便民金点子
          by 本报讯（记者 苏禾）
          ¶ 即日起，石桥镇向全体居民征集便民金点子，内容包括以下几个方面：
          ¶ （一）出行方面，包括公交、停车、路灯、人行道和无障碍设施，以及早晚高峰的交通组织；
          ¶ （二）办事方面，包括窗口服务、网上办理、一次办结，以及代办帮办的范围和办法。
        """);

    [Fact]
    public void Every_line_is_explained_with_what_it_was_taken_for_and_why()
    {
        var explanation = Reading.Text(
            """
            石桥镇开通夜间巴士
            本报讯 (记者 苏禾)3月13日起,石桥镇的末班车由21时延到零点,沿途设站12处。
            """).Value!.Explanation;

        Assert.Equal(["headline", "paragraph with byline"], explanation.Select(v => v.Role));
        Assert.Equal([1, 2], explanation.Select(v => v.Place.Line));
        Assert.Equal(["Short +2.5", "BeforeByline +4"], explanation[0].Reasons.Where(r => !r.StartsWith("Very", StringComparison.Ordinal)));
        Assert.Equal(6.5, explanation[0].Score, 6);
    }

    [Fact]
    public void A_story_goes_on_where_its_jump_line_says_and_a_jump_without_its_other_half_is_told()
    {
        var read = Reading.Text(
            """
            第01版：要闻
            石桥镇治好一条河
            本报讯（记者 苏禾）环保站的老站长说，治河最难的不是花钱，是让每（下转第3版）
            新渡船下水
            本报讯（记者 苏禾）新渡船昨天下水，船长18米，可载客60人。（下转第4版）
            第03版：深度
            （上接第1版）一家人都觉得河是自己的。
            """);

        Assert.Equal(
            """
            news
              = 石桥镇治好一条河
              by 本报讯（记者 苏禾）
              ¶ 环保站的老站长说，治河最难的不是花钱，是让每一家人都觉得河是自己的。
            news
              = 新渡船下水
              by 本报讯（记者 苏禾）
              ¶ 新渡船昨天下水，船长18米，可载客60人。
            """,
            Reading.Outline(read.Value!.Edition));
        var lost = Assert.Single(read.Diagnostics);
        Assert.Equal(("PE1107", 5), (lost.Code, lost.Place!.Line));
    }

    [Fact]
    public void Lines_that_a_measure_wrapped_are_one_paragraph_and_each_is_explained()
    {
        const string Page =
            """
            　　本报讯（记者 方既白）青溪两岸的古树清点昨天
            开始，十二个人分成四组，带着皮尺、测高仪和一桶绿
            漆。第一天登记六十四棵，最老的一棵樟树估计有五百
            二十岁。
            　　讲的话也写进档案。
            """;
        var read = Reading.Text("古树开始清点\n" + Page).Value!;

        Assert.Equal(2, Assert.Single(read.Edition.Articles).Body.Length);
        Assert.Equal(
            ["headline", "paragraph with byline", "rest of the line above", "rest of the line above", "rest of the line above", "paragraph"],
            read.Explanation.Select(v => v.Role));
        Assert.Equal([1, 2, 3, 4, 5, 6], read.Explanation.Select(v => v.Place.Line));
        Assert.Equal("二十岁。", read.Explanation[4].Text);
    }

    private static void Reads(string page, string outline) => Assert.Equal(outline, Reading.Outline(Reading.Edition(page)));
}
