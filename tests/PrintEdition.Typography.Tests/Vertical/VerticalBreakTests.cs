using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Vertical;

/// <summary>Typography rules 22 and 23 together: vertical headlines break at phrases, in lines of about one height that fit.</summary>
public sealed class VerticalBreakTests : IDisposable
{
    private readonly VerticalSetting setting = new();

    public void Dispose() => setting.Dispose();

    [Theory]
    [InlineData("厘清思路 突出重点 分步有序推进度假区创建", 2, 100, "厘清思路 突出重点|分步有序推进度假区创建")]
    [InlineData("夜班公交明晚开到零点", 2, 100, "夜班公交|明晚开到零点")]
    [InlineData("126户摊主回迁 摊位费三年不涨", 2, 8, "126户摊主回迁|摊位费三年不涨")]
    [InlineData("126户摊主回迁 摊位费三年不涨", 2, 6, null)]
    [InlineData("省商务厅领导来柯调研“村播”工作", 2, 10, "省商务厅领导|来柯调研“村播”工作")]
    public void A_headline_breaks_by_sense_within_a_height_in_em(string headline, int lines, double height, string? expected)
    {
        var set = setting.Break(headline, "serif-black", lines, height)?.Set();

        Assert.Equal(expected, set is null ? null : string.Join('|', set.Value.Select(l => string.Concat(l.Runs.Select(r => r.Run.Text)).Trim())));
    }

    [Fact]
    public void Three_digits_count_as_one_character_and_a_turned_word_as_its_length()
    {
        Assert.Equal(2, setting.Break("126户", "serif-black", 1)!.Broken.Width() / VerticalSetting.Em, 0.001);
        Assert.InRange(setting.Break("2026户", "serif-black", 1)!.Broken.Width() / VerticalSetting.Em, 3.3, 4);
    }

    [Fact]
    public void Letter_spacing_is_equal_along_the_line_and_not_inside_turned_words()
    {
        var headline = setting.Break("河水COVID涨", "serif-black", 1)!;
        var (natural, spaced) = (headline.Set()[0], headline.Set(0.1)[0]);

        Assert.Equal(0.3, (spaced.Height - natural.Height) / VerticalSetting.Em, 0.001);
        Assert.Equal(natural.Runs[1].Run.Glyphs.Select(g => g.X), spaced.Runs[1].Run.Glyphs.Select(g => g.X));
    }

    [Fact]
    public void A_final_stop_is_not_drawn_but_stays_in_the_text()
    {
        var run = Assert.Single(setting.Line("河水涨了。", "serif-black").Runs).Run;

        Assert.Equal(("河水涨了。", 4), (run.Text, run.Glyphs.Length));
    }
}
