using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.Tests.Cleanup;

/// <summary>Typography rule 19 (GB/T 15834-2011): what is typed, and what is printed.</summary>
public class PunctuationTests
{
    [Theory]
    [InlineData("会议开始,他说:好;真的?是!(笑)", "会议开始，他说：好；真的？是！（笑）")]
    [InlineData("全年销售1,500元,涨3.5%,9:30开门", "全年销售1,500元，涨3.5%，9:30开门")]
    [InlineData("比分是2:1,主队胜", "比分是2:1，主队胜")]
    [InlineData("2018,2019年GDP,CPI都涨", "2018，2019年GDP，CPI都涨")]
    [InlineData("共12,345,678.9元", "共12,345,678.9元")]
    [InlineData("图例1:500(局部)", "图例1:500（局部）")]
    [InlineData("手机(256GB),用Wi-Fi(5G)上网", "手机（256GB），用Wi-Fi（5G）上网")]
    [InlineData("项目名为Green River (Phase 2), 由镇里负责", "项目名为Green River（Phase 2），由镇里负责")]
    [InlineData("他说Hello, world!然后走了", "他说Hello, world！然后走了")]
    [InlineData("网址https://example.com/a?b=1,2;c!(d)已开通", "网址https://example.com/a?b=1,2;c!(d)已开通")]
    [InlineData("访问www.example.com/x,y,看看", "访问www.example.com/x,y，看看")]
    [InlineData("来信请寄a.b@example.com,收", "来信请寄a.b@example.com，收")]
    [InlineData("Nothing Chinese here, (really): no!", "Nothing Chinese here, (really): no!")]
    public void ASCII_marks_of_Chinese_text_become_full_width_but_not_in_numbers_Latin_and_addresses(string typed, string printed) =>
        Clean.Becomes(typed, printed, CleanupRules.Punctuation);

    [Theory]
    [InlineData("他说\"好\"", "他说“好”")]
    [InlineData("\"河\"与\"桥\"", "“河”与“桥”")]
    [InlineData("\"你听过'雨'吗\"他问", "“你听过‘雨’吗”他问")]
    [InlineData("“你听过\"雨\"吗”他问", "“你听过‘雨’吗”他问")]
    [InlineData("她读it's me", "她读it's me")]
    [InlineData("'八五'期间", "‘八五’期间")]
    public void Straight_quotes_pair_up_and_apostrophes_stay(string typed, string printed) => Clean.Becomes(typed, printed, CleanupRules.Quotes);

    /// <summary>CLREQ 3.1.3: traditional Chinese has 「」 outside and 『』 inside; so has Japanese.</summary>
    [Theory]
    [InlineData("zh-Hant", "他說\"你聽過'雨'嗎\"", "他說「你聽過『雨』嗎」")]
    [InlineData("zh-TW", "「你聽過\"雨\"嗎」他問", "「你聽過『雨』嗎」他問")]
    [InlineData("zh-HK", "她讀it's me，“好”", "她讀it's me，“好”")]
    [InlineData("ja-JP", "彼は\"雨\"と言った", "彼は「雨」と言った")]
    [InlineData("zh-Hans-HK", "他说\"好\"", "他说“好”")]
    [InlineData("zh-SG", "他说\"好\"", "他说“好”")]
    public void Straight_quotes_become_those_of_the_editions_language(string language, string typed, string printed)
    {
        var cleaner = new Cleaner(CleanupRules.All, QuotationMarks.Of(language));
        Assert.Equal(printed, cleaner.Body(typed));
        Assert.Equal(printed, cleaner.Body(printed));
    }

    [Fact]
    public void An_edition_file_says_the_language_for_its_quotes()
    {
        var edition = Reading.Edition("language: zh-Hant\nsections:\n- articles:\n  - headline: 標題\n    body:\n    - 他說\"好\"。\n");
        Assert.Equal("他說「好」。", Assert.Single(edition.Articles).Body[0].PlainText);
    }

    [Theory]
    [InlineData("等等...", "等等……")]
    [InlineData("等等。。。", "等等……")]
    [InlineData("等等。。。。。。", "等等……")]
    [InlineData("等等…", "等等……")]
    [InlineData("等等⋯⋯", "等等……")]
    [InlineData("等等…...…", "等等……")]
    [InlineData("增长3.5倍", "增长3.5倍")]
    public void Runs_of_dots_and_stops_become_one_ellipsis(string typed, string printed) => Clean.Becomes(typed, printed, CleanupRules.Ellipses);

    /// <summary>A dash parts clauses (破折号, 4.12); a stroke of one em connects places, times and terms (连接号, 4.13) and stays.</summary>
    [Theory]
    [InlineData("他--一位老师--来了", "他——一位老师——来了")]
    [InlineData("他———来了", "他——来了")]
    [InlineData("他来了—终于来了", "他来了——终于来了")]
    [InlineData("这是一座桥—它有三百年", "这是一座桥——它有三百年")]
    [InlineData("“对。”—《苇川志》", "“对。”——《苇川志》")]
    [InlineData("—写在开渔之前", "——写在开渔之前")]
    [InlineData("北京—上海高铁", "北京—上海高铁")]
    [InlineData("1986—2020年", "1986—2020年")]
    [InlineData("2月3日—10日", "2月3日—10日")]
    [InlineData("唐宋—明清", "唐宋—明清")]
    [InlineData("域名xn--p1ai已注册", "域名xn--p1ai已注册")]
    [InlineData("COVID-19与A—B型", "COVID-19与A—B型")]
    public void Strokes_between_clauses_become_a_dash_and_connectors_stay(string typed, string printed) => Clean.Becomes(typed, printed, CleanupRules.Dashes);
}
