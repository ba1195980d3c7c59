namespace PrintEdition.Ingest.Tests.Cleanup;

/// <summary>Typography rule 21: figures are the font's ordinary ones; names are spaced to three characters in lists only.</summary>
public class DigitsAndNamesTests
{
    [Theory]
    [InlineData("２０２０年１２月１日", "2020年12月1日")]
    [InlineData("Ａ座１２楼的ＧＤＰ", "A座12楼的GDP")]
    [InlineData("增长６．５％，上午９：３０", "增长6.5%，上午9:30")]
    [InlineData("型号Ａ－１２／Ｂ", "型号A-12/B")]
    [InlineData("１，２，３号楼", "1，2，3号楼")] // a list: the commas are Chinese marks
    [InlineData("涨幅：１０％", "涨幅：10%")]
    [InlineData("一％与①", "一％与①")]
    public void Full_width_figures_and_letters_become_ordinary_ones_with_the_signs_inside_them(string typed, string printed) =>
        Clean.Becomes(typed, printed, CleanupRules.Digits);

    [Theory]
    [InlineData("王　伟", "王伟")]
    [InlineData("记者　王　伟　张小明", "记者 王伟 张小明")]
    [InlineData("记者 王　伟、李　强", "记者 王伟、李强")]
    [InlineData("王　伟　摄", "王伟 摄")]
    [InlineData("守　信　互　助", "守 信 互 助")] // four in a row: nobody knows what belongs together
    [InlineData("张小明　李四", "张小明 李四")]
    public void Names_in_credits_that_were_spaced_to_three_are_closed_up(string typed, string printed)
    {
        Assert.Equal(printed, Clean.Phrases(typed));
        Assert.Equal(printed, Clean.Phrases(printed));
    }

    [Fact]
    public void Without_the_rule_a_spaced_name_stays_two_words() => Assert.Equal("记者 王 伟", Clean.Phrases("记者　王　伟", without: CleanupRules.Names));

    [Theory]
    [InlineData("村民王　伟说", "村民王伟说")]
    [InlineData("村民王伟说", "村民王伟说")]
    public void In_running_text_a_name_is_set_solid(string typed, string printed) => Assert.Equal(printed, Clean.Body(typed));

    [Fact]
    public void A_byline_with_a_spaced_name_is_read_as_one() =>
        Assert.Equal(
            "本报讯（记者 王伟）",
            Reading.Edition("桥头集市重新开秤\n\n本报讯（记者　王　伟）３月１３日，集市停业改造十四个月后重新开秤，１２６户摊主全部回迁。\n").Articles.Single().Byline!.PlainText);
}
