using System.Collections.Immutable;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Tests.Heads;

/// <summary>Headline stacks over their spans: sizes, lines, letter-spacing, kicker and deck (typography rule 22).</summary>
public class HeadSetterTests
{
    private static readonly Layout Layout = TestDesk.Layout();

    [Theory]
    [InlineData("夜班公交明晚开到零点", 300, "夜班公交明晚开到零点", 28)]
    [InlineData("老码头重开 第一船橙子下水", 360, "老码头重开 第一船橙子下水", 28)]
    [InlineData("老码头重开 第一船橙子下水", 200, "老码头重开|第一船橙子下水", 28)]
    [InlineData("省商务厅领导来柯调研“村播”工作", 230, "省商务厅领导|来柯调研“村播”工作", 26)]
    public void A_headline_that_fits_in_a_large_size_fills_its_span(string headline, double span, string lines, double size)
    {
        var variant = Variants(headline, span, sizes: [28, 26, 24])[0];

        Assert.Equal(size, variant.Size);
        Assert.Equal(lines, Text(variant.Headline!));
        Assert.InRange(variant.Headline!.Lines.Max(l => l.Width), span * 0.9, span + 0.01);
    }

    /// <summary>Ten characters of 28 pt take 280 pt: their nine gaps give or take up to the limits, and no more.</summary>
    [Theory]
    [InlineData(275.5, -0.018, "a little too wide: tightened")]
    [InlineData(280, 0, "fits")]
    [InlineData(300, 0.079, "a little too narrow: spaced to the span")]
    [InlineData(310, 0.119, "the widest")]
    [InlineData(330, 0, "too narrow to be filled: left as it is")]
    public void Letter_spacing_fits_a_headline_within_limits(double span, double spacing, string because)
    {
        var line = Assert.Single(Variants("夜班公交明晚开到零点", span, sizes: [28]).Single(v => v.Headline!.Lines.Length == 1).Headline!.Lines);

        Assert.Equal(spacing, (line.Width - 280) / 9 / 28, 0.001);
        Assert.True(line.Width <= span + 0.01, because);
    }

    /// <summary>A word has no gap to tighten: a line of one word that is wider than the span is broken, or set smaller.</summary>
    [Fact]
    public void No_word_stands_out_over_its_span()
    {
        foreach (var span in Enumerable.Range(90, 120))
        {
            var widest = Variants("River wall nears completion", span, sizes: [28, 24, 20]).SelectMany(v => v.Headline!.Lines).Max(l => l.Width);

            Assert.True(widest <= span + 0.01, $"{widest} pt over {span} pt");
        }
    }

    [Theory]
    [InlineData("公告", 2, 1.5)]
    [InlineData("三月风", 3, 1)]
    [InlineData("早桃先开", 4, 0.6)]
    public void A_headline_of_few_characters_is_spread(string headline, int characters, double spacing)
    {
        var line = Assert.Single(Variants(headline, 500, sizes: [28]).Single(v => v.Headline!.Lines.Length == 1).Headline!.Lines);

        Assert.Equal((characters + ((characters - 1) * spacing)) * 28, line.Width, 0.01);
    }

    [Fact]
    public void Lines_of_a_headline_have_one_letter_spacing()
    {
        var lines = Variants("老码头重开了 第一船橙子下水", 200, sizes: [28]).Single(v => v.Headline!.Lines.Length == 2).Headline!.Lines;

        var spacings = lines.Select(l => l.Runs.Sum(r => r.Glyphs.Length)).Zip(lines, (n, l) => (l.Width - (n * 28)) / (n - 1)).ToArray();
        Assert.Equal([6, 7], lines.Select(l => l.Runs.Sum(r => r.Glyphs.Length)));
        Assert.Equal(4.0 / 6, spacings[0], 0.001);
        Assert.Equal(spacings[0], spacings[1], 0.001);
    }

    /// <summary>A good break may be taken to fill a page; one where the reader stumbles only when no size and no number of lines does without.</summary>
    [Fact]
    public void No_variant_breaks_a_headline_badly_when_another_need_not()
    {
        var variants = Variants("夜班公交明晚开到零点", 160, sizes: [28, 24, 20]);

        Assert.All(variants, v => Assert.InRange(v.Stumble, 0, 24));
        Assert.Contains("夜班公交|明晚开到零点", variants.Select(v => Text(v.Headline!)));
    }

    [Theory]
    [InlineData(46, 17, 17, "over a large headline kicker and deck grow to a third of its size")]
    [InlineData(28, 14, 13, "else they have the layout's size")]
    [InlineData(18, 11.16, 11.16, "and never more than two thirds of the headline's")]
    public void Kicker_and_deck_go_with_the_headlines_size(double headline, double kicker, double deck, string because)
    {
        var article = TestDesk.Story("s", "老码头重开", 100, "停航十四个月", "126户船家回港");
        var variant = Setter().Variants(article, new HeadlineRank(["serif-black"], [headline]), "serif-black", 600)[0];

        Assert.True(Math.Abs(kicker - variant.Kicker!.Size) < 0.01 && Math.Abs(deck - variant.Deck!.Size) < 0.01, because);
    }

    [Fact]
    public void A_long_deck_takes_two_lines_before_it_is_as_small_as_the_text()
    {
        var article = TestDesk.Story("s", "老码头重开", 100, deck: "126户船家回港以后摊位费三年不涨主顾在两公里外的旧粮库等了十四个月");
        var deck = Setter().Variants(article, new HeadlineRank(["serif-black"], [28]), "serif-black", 300)[0].Deck!;

        Assert.Equal(2, deck.Lines.Length);
        Assert.InRange(deck.Size, 12, 13);
    }

    /// <summary>Under the rank's ladder words stay whole too; the search is told that such a head, and still more a ragged one, is a poor one.</summary>
    [Fact]
    public void A_long_headline_over_a_narrow_span_is_set_smaller_before_its_words_are_broken()
    {
        var variant = Variants("全面深化改革委员会第二十五次会议强调 加强数字政府建设", 200, sizes: [30])[0];

        Assert.Equal("全面深化改革委员会|第二十五次会议强调|加强数字政府建设", Text(variant.Headline!).Replace("  ", "", StringComparison.Ordinal));
        Assert.InRange(variant.Size, 21, 26);
        Assert.True(variant.Cost > Variants("加强数字政府建设", 260, sizes: [30])[0].Cost + 20);
    }

    [Theory]
    [InlineData("一个四百字的题目", 50)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4)]
    [InlineData("“”“”（）——", 40)]
    [InlineData("。", 1)]
    [InlineData(" ", 3)]
    public void What_no_rule_can_set_is_set_ragged(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var article = TestDesk.Story("s", text, 100, kicker: text, deck: text);

        Assert.All(Setter().Variants(article, new HeadlineRank(["serif-black"], [28]), "serif-black", 99), v => Assert.True(v.Rows > 0));
    }

    private static ImmutableArray<HeadVariant> Variants(string headline, double span, double[] sizes) =>
        Setter().Variants(TestDesk.Story("s", headline, 100), new HeadlineRank(["serif-black"], [.. sizes]), "serif-black", span);

    private static HeadSetter Setter() => new(new Typesetter(TestDesk.Fonts), Layout, "zh-CN");

    private static string Text(HeadLevel level) => string.Join('|', level.Lines.Select(Text));

    private static string Text(Line line) => string.Concat(line.Runs.Select(r => r.Text)).Trim();
}
