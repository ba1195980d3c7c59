using PrintEdition.Composition.Quotes;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Quotes;

/// <summary>Paragraphs in, sentences that may be pulled out: what was said before what is stated, nothing that leans on its neighbours.</summary>
public class QuotePickerTests
{
    [Theory]
    [InlineData("守门人笑了。“我们要做的，是让水来的时候，人不用走。”他说。", "said 我们要做的，是让水来的时候，人不用走")]
    [InlineData("“河是码头，也是招牌。房子可以慢慢修，主顾不能慢慢等。”", "said 房子可以慢慢修，主顾不能慢慢等")]
    [InlineData("“能不能晚一点收车？”信里问。", "said 能不能晚一点收车？")]
    [InlineData("公交公司没有马上答复，而是派人跟了两周。", "stated 公交公司没有马上答复，而是派人跟了两周")]
    [InlineData("“We have waited fourteen months for this,” said one of them.", "said We have waited fourteen months for this")]
    [InlineData("Nobody at the meeting spoke against the plan.", "stated Nobody at the meeting spoke against the plan")]
    public void A_sentence_is_pulled_out_whole_without_its_final_stop(string paragraph, string best) => Assert.Equal(best, Best(paragraph));

    [Theory]
    [InlineData("工程分“拍、挡、排”三步走。", "words in quotation marks that are no sentence")]
    [InlineData("他没有马上答复，而是派人跟了两周。", "it leans on the sentence before it")]
    [InlineData("设站31处，夜间每20分钟一班，票价不变。", "figures are read in the text")]
    [InlineData("市领导和有关部门负责人参加，不再另发通知。", "it only reports")]
    [InlineData("清晨的雾气散了，码头上的人忙开了。", "it states nothing")]
    [InlineData("“好！”", "too short")]
    [InlineData("“把原来的老房子一间一间编上号拆下来，木料石料分开堆放，等地面垫高以后再照原样一间一间装回去。”", "too long")]
    [InlineData("他说（笑）没有这回事，大家不要信。", "brackets and what belongs to them")]
    [InlineData("", "nothing")]
    [InlineData("“没有说完，也没有收住，就这样断了", "a mark without its other")]
    public void Others_are_left_in_the_text(string paragraph, string why) => Assert.True(Best(paragraph) is null, why);

    [Fact]
    public void What_was_said_comes_before_statements_and_the_first_paragraph_last() =>
        Assert.Equal(
            ["书多了，人也要留得住", "停业的十四个月里，生意没有断"],
            Pick("停业的十四个月里，生意没有断。", "停业的十四个月里，生意没有断。", "“书多了，人也要留得住。”馆长说。"));

    private static string? Best(string paragraph) =>
        QuotePicker.Pick(Story("先说一句无关的话。", paragraph)) is [var best, ..] ? $"{(best.IsSaid ? "said" : "stated")} {best.Text}" : null;

    private static string[] Pick(params string[] paragraphs) => [.. QuotePicker.Pick(Story(paragraphs)).Select(s => s.Text)];

    private static Article Story(params string[] paragraphs) => new()
    {
        Id = "a",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("题"),
        Body = [.. paragraphs.Select(p => new Paragraph(Inlines.Plain(p)))],
    };
}
