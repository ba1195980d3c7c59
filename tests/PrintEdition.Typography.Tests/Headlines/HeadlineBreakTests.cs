using CsCheck;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Headlines;

/// <summary>
/// Typography rule 22: headlines break at phrase boundaries, never inside a word or number, with no 的 得 了 at a line's start and
/// no 和 与 at its end, in balanced lines, without a final stop.
/// </summary>
public sealed class HeadlineBreakTests : IDisposable
{
    private readonly HeadlineSetting setting = new();

    public void Dispose() => setting.Dispose();

    [Theory]
    [InlineData("厘清思路 突出重点 分步有序推进度假区创建", "厘清思路 突出重点|分步有序推进度假区创建")]
    [InlineData("老集市垫高一米二 昨晨重新开秤", "老集市垫高一米二|昨晨重新开秤")]
    [InlineData("村小添了“二楼书房” 放学以后灯还亮着", "村小添了“二楼书房”|放学以后灯还亮着")]
    [InlineData("青石坳段 月底恢复双向通行", "青石坳段|月底恢复双向通行")]
    [InlineData("疫情防控不松劲，复工复产加速跑", "疫情防控不松劲，|复工复产加速跑")]
    [InlineData("从“有没有”到“好不好”——老旧小区改造一线见闻", "从“有没有”到“好不好”——|老旧小区改造一线见闻")]
    public void Typed_spaces_and_marks_come_first(string headline, string lines) => Assert.Equal(lines, setting.Lines(headline, 2));

    [Theory]
    [InlineData("省商务厅领导来柯调研“村播”工作", "省商务厅领导|来柯调研“村播”工作")]
    [InlineData("夜班公交明晚开到零点", "夜班公交|明晚开到零点")]
    [InlineData("城南片区周六夜间停水", "城南片区|周六夜间停水")]
    [InlineData("浙江助力东西部扶贫协作和对口支援工作", "浙江助力东西部扶贫协作|和对口支援工作")]
    [InlineData("国务院关于印发“十四五”数字经济发展规划的通知", "国务院关于印发“十四五”|数字经济发展规划的通知")]
    [InlineData("国家主席致电祝贺联合国成立75周年", "国家主席致电祝贺|联合国成立75周年")]
    [InlineData("全区人大工作会议召开", "全区人大|工作会议召开")]
    [InlineData("冬种不误农时", "冬种|不误农时")]
    public void Else_where_a_reader_would_pause(string headline, string lines) => Assert.Equal(lines, setting.Lines(headline, 2));

    [Theory]
    [InlineData("朱素芳专题调研灵鹫山旅游度假区和乡村振兴示范村打造工作", "朱素芳专题调研|灵鹫山旅游度假区|和乡村振兴示范村打造工作")]
    [InlineData("厘清思路 突出重点 分步有序推进度假区创建", "厘清思路 突出重点|分步有序推进|度假区创建")]
    [InlineData("我市首个5G智慧工厂正式投产", "我市首个|5G智慧工厂|正式投产")]
    public void Three_lines_have_no_waist_and_mix_no_phrases(string headline, string lines) => Assert.Equal(lines, setting.Lines(headline, 3));

    /// <remarks>The measure leaves only few places: none of them may part a word, a name, a number with its unit.</remarks>
    [Theory]
    [InlineData("科比·布莱恩特入选名人堂", 7, "科比·布莱恩特|入选名人堂")]
    [InlineData("孟一诺同学获奖", 5, "孟一诺|同学获奖")]
    [InlineData("杭州亚运会倒计时100天", 7, "杭州亚运会|倒计时100天")]
    [InlineData("增长12.3%的工业增加值", 8, "增长12.3%的|工业增加值")]
    [InlineData("三千多名志愿者服务马拉松", 8, "三千多名志愿者|服务马拉松")]
    public void No_break_is_inside_a_word_a_name_a_number(string headline, double measure, string lines) => Assert.Equal(lines, setting.Lines(headline, 2, measure));

    [Theory]
    [InlineData("鲜果和蔬菜", "鲜果|和蔬菜", null)]
    [InlineData("绿水与青山就是金山与银山", "绿水与青山|就是金山与银山", "绿水与青山|就是金山|与银山")]
    [InlineData("发展的速度与改革的力度", "发展的速度|与改革的力度", "发展的速度|与改革的|力度")]
    [InlineData("我们走了三年的路终于到了", "我们走了三年的路|终于到了", null)]
    [InlineData("孩子们唱得好跳得高", "孩子们|唱得好跳得高", null)]
    [InlineData("让群众得到实惠和便利", "让群众得到|实惠和便利", "让群众|得到实惠|和便利")]
    public void No_line_starts_with_a_particle_or_ends_with_a_conjunction(string headline, string two, string? three)
    {
        Assert.Equal(two, setting.Lines(headline, 2));
        Assert.Equal(three ?? setting.Lines(headline, 3), setting.Lines(headline, 3));
    }

    [Theory]
    [InlineData("一条“从田头到餐桌”的链", 2, "一条|“从田头到餐桌”的链")]
    [InlineData("《苇川河图志》首发式昨日举行", 2, "《苇川河图志》|首发式昨日举行")]
    public void Quotes_and_titles_stay_whole(string headline, int count, string lines) => Assert.Equal(lines, setting.Lines(headline, count));

    [Theory]
    [InlineData("Old river market reopens on raised floor after fourteen months", 2, "Old river market reopens|on raised floor after fourteen months")]
    [InlineData("City to extend night bus service to midnight from Friday", 3, "City to extend|night bus service|to midnight from Friday")]
    [InlineData("The mayor of a small town in the north says no to the plan", 4, "The mayor|of a small town|in the north says|no to the plan")]
    [InlineData("COVID-19 vaccine for children approved by the drug agency", 3, "COVID-19 vaccine|for children approved|by the drug agency")]
    public void English_breaks_before_prepositions_and_not_after_articles(string headline, int count, string lines) =>
        Assert.Equal(lines, setting.Lines(headline, count, language: "en"));

    [Theory]
    [InlineData("夜班公交明晚开到零点。", "夜班公交明晚开到零点")]
    [InlineData("夜班公交，明晚开到零点，", "夜班公交，明晚开到零点")]
    [InlineData("夜班公交开到零点？", "夜班公交开到零点？")]
    [InlineData("夜班公交开到零点！", "夜班公交开到零点！")]
    [InlineData("夜班公交开到零点……", "夜班公交开到零点……")]
    [InlineData("Night buses run to midnight.", "Night buses run to midnight")]
    [InlineData("Night buses run in the U.S.", "Night buses run in the U.S.")]
    public void A_final_stop_is_not_drawn_but_stays_in_the_text(string headline, string drawn)
    {
        var line = Assert.Single(setting.Break(headline, 1)!.Set());

        Assert.Equal(headline, string.Concat(line.Runs.Select(r => r.Text)));
        Assert.Equal(drawn, string.Concat(line.Runs.SelectMany(r => r.Glyphs.Select(g => r.Text.Substring(g.TextStart, g.TextLength)))));
    }

    [Theory]
    [InlineData(0.12)]
    [InlineData(-0.02)]
    public void Letter_spacing_is_equal_in_all_gaps_and_not_inside_words_and_numbers(double spacing)
    {
        var headline = setting.Break("首个5G工厂COVID投产100天", 1)!;
        var (natural, spaced) = (headline.Set()[0], headline.Set(spacing)[0]);

        // 首|个|5G|工|厂|COVID|投|产|100|天: nine gaps.
        Assert.Equal(9 * spacing, (spaced.Width - natural.Width) / HeadlineSetting.Em, 3);
        Assert.Equal(headline.Width(spacing), spaced.Width, 3);
        var advances = spaced.Runs.SelectMany(r => r.Glyphs).Zip(natural.Runs.SelectMany(r => r.Glyphs), (s, n) => (s.Advance - n.Advance) / HeadlineSetting.Em).ToArray();
        double[] expected = [spacing, spacing, 0, spacing, spacing, spacing, 0, 0, 0, 0, spacing, spacing, spacing, 0, 0, spacing, 0];
        Assert.Equal(expected.Length, advances.Length);
        Assert.All(expected.Zip(advances), p => Assert.Equal(p.First, p.Second, 3));
    }

    /// <remarks>Rule 12 and 22: a space typed in a Chinese headline parts phrases and shows; one between Latin words is a word space.</remarks>
    [Fact]
    public void A_space_between_phrases_is_wide_and_one_between_Latin_words_is_not()
    {
        Assert.Equal(4.75, setting.Break("首批 投产", 1)!.Width() / HeadlineSetting.Em, 3);
        Assert.Equal(1.75, (setting.Break("首批 G5", 1)!.Width() - setting.Break("首", 1)!.Width() - setting.Break("G5", 1)!.Width()) / HeadlineSetting.Em, 3);
        Assert.InRange((setting.Break("A B", 1)!.Width() - setting.Break("AB", 1)!.Width()) / HeadlineSetting.Em, 0.15, 0.35);
    }

    [Fact]
    public void Lines_of_any_headline_keep_the_rule()
    {
        string[] words = ["省商务厅", "领导", "来", "调研", "和", "与", "的", "了", "得到", "实惠", "工作", "朱素芳", "在", "杭州", "100", "天", "“村播”", "，绿水", "，新春", "5G", "为民", "发展", "我们", "地铁"];
        Gen.Select(AnyOf.These(words).Array[2, 14], Gen.Int[2, 4], Gen.Double[3, 20]).ForAll(t =>
        {
            var (parts, count, measure) = t;
            var text = string.Concat(parts).Trim();
            if (setting.Lines(text, count, measure)?.Split('|') is not { } lines)
            {
                return;
            }

            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines.Skip(1), l => Assert.False(l is ['的' or '了' or '，' or '”', ..], string.Join('|', lines)));
            Assert.All(lines.SkipLast(1), l => Assert.False(l is [.., '和' or '与' or '在' or '“'], string.Join('|', lines)));
        });
    }
}
