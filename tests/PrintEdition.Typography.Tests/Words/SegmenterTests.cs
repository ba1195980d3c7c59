using CsCheck;
using PrintEdition.Typography.Words;

namespace PrintEdition.Typography.Tests.Words;

/// <summary>Words of Chinese text, for the breaks of headlines (typography rule 22).</summary>
public sealed class SegmenterTests
{
    private static readonly Segmenter Segmenter = new();

    public static TheoryData<string> Sentences =>
    [
        "省 商务厅 领导 来 柯 调研 “ 村 播 ” 工作",
        "厘清 思路   突出 重点   分步 有序 推进 度假区 创建",
        "南京市 长江大桥 通车",
        "研究 生命 的 起源",
        "结婚 的 和 尚未 结婚 的",
        "乒乓球 拍卖 完 了",
        "乡村振兴 示范村 打造 工作",
        "疫情防控 不 松劲",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Text_is_divided_as_its_readers_divide_it(string divided) => Assert.Equal(divided, Divide(divided));

    /// <remarks>No list has all names: a surname and one or two characters that names are made of.</remarks>
    [Theory]
    [InlineData("朱素芳 专题 调研")]
    [InlineData("盛秋平 一行 来 我 区 调研")]
    [InlineData("区委 书记 朱素芳 到 万 田 乡 走访 慰问")]
    [InlineData("田俊 参加 座谈会")]
    [InlineData("李青 等 出席")]
    [InlineData("孟一诺 同学 获奖")]
    [InlineData("欧阳娜娜 在 京 演出")]
    [InlineData("科比 · 布莱恩特 入选 名人 堂")]
    public void Names_of_persons_are_words(string divided) => Assert.Equal(divided, Divide(divided));

    [Theory]
    [InlineData("杭州 亚运会 倒计时 100 天", "天")]
    [InlineData("126 户 摊主", "户")]
    [InlineData("三千 多名 志愿者", "多名")]
    [InlineData("垫高 一米 二", "二")]
    [InlineData("第二十五 次 会议", "次")]
    [InlineData("1.8 万册 图书", "万册")]
    public void What_counts_after_a_number_is_its_unit(string divided, string unit)
    {
        var text = divided.Replace(" ", "", StringComparison.Ordinal);
        var words = Segmenter.Segment(text);

        Assert.Equal(divided, Divide(divided));
        Assert.Equal([unit], words.Where(w => w.Kind == WordKind.Measure).Select(w => text[w.Start..w.End]));
    }

    [Theory]
    [InlineData("5G 智慧 工厂")]
    [InlineData("增长 12.3%")]
    [InlineData("COVID-19 疫苗")]
    [InlineData("从 9:30 到 1+6+N")]
    public void Latin_words_and_figures_are_words_with_their_signs(string divided) => Assert.Equal(divided, Divide(divided));

    [Fact]
    public void The_words_of_any_text_cover_it()
    {
        var pool = "的一是国人民大会发展王李张三十年月日，。“”《》·—5GA. ％々〇\u3000\uD840\uDC00\uD83D\0";
        Gen.String[Gen.Char[pool], 0, 200].ForAll(text =>
        {
            var words = Segmenter.Segment(text);
            Assert.All(words, w => Assert.True(w.Length > 0));
            Assert.Equal(text, string.Concat(words.Select(w => text[w.Start..w.End])));
        });
    }

    /// <summary>The text of words written apart; two spaces round a space mean a typed one.</summary>
    private static string Divide(string divided)
    {
        var text = divided.Replace("   ", "\u3000", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace('\u3000', ' ');
        return string.Join(' ', Segmenter.Segment(text).Select(w => text[w.Start..w.End]));
    }
}
