using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>Squeeze and stretch tier by tier (typography rules 13 to 15; CLREQ 3.6.3, 3.6.4).</summary>
public sealed class TierTests : IDisposable
{
    private const double Exact = 0.001;

    /// <summary>One of everything that gives, in another order than the tiers'; 末 goes to the next line.</summary>
    private const string Squeezable = "国。国AB\u3000CD国，国（国）国・国国末";

    private readonly Setting setting = new();

    public void Dispose() => setting.Dispose();

    private double Natural(string text) => setting.Natural(text[..^1]).Width;

    /// <remarks>Rule 13: what each tier gives of the line above, in em: a full-width space ¾, a full-width dot ½, two brackets, a comma, two joints, a stop.</remarks>
    private static readonly (Tier Tier, double Room)[] SqueezeOrder =
    [
        (Tier.WordSpace, 0.75), (Tier.MiddleDot, 0.5), (Tier.Bracket, 1), (Tier.Comma, 0.5), (Tier.HanLatin, 0.25), (Tier.Stop, 0.5),
    ];

    [Fact]
    public void Rule_13_each_tier_is_used_up_before_the_next()
    {
        var natural = Natural(Squeezable);
        for (var needed = 0.05; needed < SqueezeOrder.Sum(t => t.Room); needed += 0.1)
        {
            var line = setting.Justified(Squeezable, natural - needed);

            Assert.Equal(natural - needed, line.Width, Exact);
            Assert.Equal(Expected(needed), line.Line.Adjustments.Select(a => (a.Tier, Math.Round(-a.Amount / Setting.Em, 3))));
        }
    }

    private static IEnumerable<(Tier, double)> Expected(double needed)
    {
        foreach (var (tier, room) in SqueezeOrder.TakeWhile(_ => needed > Exact))
        {
            yield return (tier, Math.Round(Math.Min(room, needed), 3));
            needed -= Math.Min(room, needed);
        }
    }

    /// <remarks>Rule 13: the least widths, and what no tier touches.</remarks>
    [Fact]
    public void Rule_13_a_line_squeezed_to_the_last_has_every_mark_at_its_least()
    {
        var line = setting.Justified(Squeezable, Natural(Squeezable) - SqueezeOrder.Sum(t => t.Room));

        Assert.Equal(0.25, line.SpaceOf("\u3000"), Exact);
        Assert.All(["・", "（", "）", "，", "。"], mark => Assert.Equal(0.5, line.SpaceOf(mark), Exact));
        Assert.Equal(1.125, line.Cells[2].Space, Exact);
        Assert.All(line.Cells.Where(c => c.Text == "国").Skip(2), c => Assert.Equal(1, c.Space, Exact));
    }

    [Fact]
    public void Rule_13_the_members_of_a_tier_give_equal_amounts()
    {
        var line = setting.Justified("国（国）国“国”国国末", Natural("国（国）国“国”国国末") - 1);

        Assert.All(["（", "）", "“", "”"], mark => Assert.Equal(0.75, line.SpaceOf(mark), Exact));
    }

    /// <remarks>Rule 13: 》 has already given its half to 、 and cannot give more: the others give what it cannot.</remarks>
    [Fact]
    public void Rule_13_a_member_without_room_is_made_up_for_by_the_others()
    {
        var line = setting.Justified("国《国》、国（国）国末", Natural("国《国》、国（国）国末") - 0.9);

        Assert.Equal([0.7, 0.5, 0.7, 0.7], new[] { "《", "》", "（", "）" }.Select(m => Math.Round(line.SpaceOf(m), 3)));
        Assert.Equal(1, line.SpaceOf("、"), Exact);
    }

    /// <remarks>Rule 13: of two spaces the narrow one comes to a quarter em first, the wide one gives the rest.</remarks>
    [Fact]
    public void Rule_13_no_member_gives_more_than_it_has()
    {
        const string text = "国AB\u3000CD EF国末";
        var line = setting.Justified(text, Natural(text) - 0.2);

        Assert.Equal(0.25, line.SpaceOf(" "), Exact);
        Assert.Equal(1 - 0.2 + setting.Natural(text).SpaceOf(" ") - 0.25, line.SpaceOf("\u3000"), Exact);
    }

    /// <remarks>Rule 14: spaces of different widths are widened by the same amount, not in proportion to what they can take.</remarks>
    [Fact]
    public void Rule_14_the_members_of_a_tier_take_equal_amounts()
    {
        const string text = "国AB CD\u2009EF国末";
        var natural = setting.Natural(text);
        var line = setting.Justified(text, Natural(text) + 0.3);

        Assert.NotEqual(natural.SpaceOf(" "), natural.SpaceOf("\u2009"), 0.02);
        Assert.All([" ", "\u2009"], space => Assert.Equal(natural.SpaceOf(space) + 0.15, line.SpaceOf(space), Exact));
    }

    /// <remarks>Rule 13: both sides of a dot at once, a bracket's blank side only.</remarks>
    [Fact]
    public void Rule_13_a_dot_is_squeezed_on_both_sides()
    {
        var line = setting.Justified("国・国国末", 4 - 0.4);

        var dot = line.Cells[1];
        Assert.Equal(0.6, dot.Space, Exact);
        Assert.Equal(dot.InkLeft, dot.InkRight, 0.01);
    }

    /// <remarks>Rule 14: word space to ½, Han–Latin to ⅓, then every gap.</remarks>
    [Fact]
    public void Rule_14_word_spaces_then_Han_Latin_gaps_then_all_gaps()
    {
        const string text = "国国AB CD国国末";
        var natural = Natural(text);
        var space = setting.Natural(text).SpaceOf(" ");
        (Tier Tier, double Room)[] order = [(Tier.WordSpace, 0.5 - space), (Tier.HanLatin, 2 * ((1.0 / 3) - 0.25)), (Tier.Gap, double.MaxValue)];
        for (var missing = 0.04; missing < 2; missing += 0.1)
        {
            var line = setting.Justified(text, natural + missing);

            Assert.Equal(natural + missing, line.Width, Exact);
            Assert.Equal(Stretched(order, missing), line.Line.Adjustments.Select(a => (a.Tier, Math.Round(a.Amount / Setting.Em, 3))));
        }
    }

    private static IEnumerable<(Tier, double)> Stretched((Tier Tier, double Room)[] order, double missing)
    {
        foreach (var (tier, room) in order.TakeWhile(_ => missing > Exact))
        {
            yield return (tier, Math.Round(Math.Min(room, missing), 3));
            missing -= Math.Min(room, missing);
        }
    }

    [Fact]
    public void Rule_14_all_gaps_are_stretched_equally_beyond_the_first_tiers()
    {
        var line = setting.Justified("国，国5国。末", Natural("国，国5国。末") + (2 * ((1.0 / 3) - 0.25)) + 0.5);

        // five gaps: 国 ， 国 5 国 。
        Assert.Equal([1.1, 1.1, 1.433, 1.1], new[] { 0, 1, 2, 4 }.Select(i => Math.Round(line.Cells[i].Space, 3)));
        Assert.Equal(0.1, line.Line.GapStretch, Exact);
    }

    /// <remarks>Rules 4 and 14: no white inside numbers, words, dashes, ellipses.</remarks>
    [Theory]
    [InlineData("国1,234.5%国国末", "1,234.5%")]
    [InlineData("国COVID-19国国末", "COVID-19")]
    [InlineData("国9:30国国末", "9:30")]
    [InlineData("国——国国末", "——")]
    [InlineData("国……国国末", "……")]
    public void Rule_14_nothing_inside_a_unit_is_stretched(string text, string unit)
    {
        var line = setting.Justified(text, Natural(text) + 1);

        Assert.Equal(Natural(text) + 1, line.Width, Exact);
        var cells = line.Cells.SkipWhile(c => c.Text == "国").TakeWhile(c => c.Text != "国").ToArray();
        Assert.Equal(unit, string.Concat(cells.Select(c => c.Text)));
        Assert.All(cells.SkipLast(1), c => Assert.Equal(c.Natural, c.Space, Exact));
    }

    /// <remarks>CLREQ 3.6.4: avoid white beside connectors and slashes.</remarks>
    [Theory]
    [InlineData("国国～国国末", "～")]
    [InlineData("国国—国国末", "—")]
    [InlineData("国国/国国末", "/")]
    public void Rule_14_no_white_beside_connectors_and_slashes(string text, string sign)
    {
        var line = setting.Justified(text, Natural(text) + 0.4);

        Assert.Equal([1.2, 1, Math.Round(line.Cells[2].Natural, 3), 1.2, 1], line.Cells.Select(c => Math.Round(c.Space, 3)));
        Assert.Equal(sign, line.Cells[2].Text);
    }

    /// <remarks>Rule 15: where a line has no other gap, those fill the measure.</remarks>
    [Fact]
    public void Rule_15_a_line_of_nothing_but_connectors_fills_the_measure_all_the_same() =>
        Assert.Equal(4, setting.Justified("国～国末", 4).Width, Exact);

    /// <remarks>Rule 14: squeeze before stretch, and never both.</remarks>
    [Fact]
    public void Rule_14_no_line_mixes_squeeze_and_stretch()
    {
        var natural = Natural(Squeezable);
        foreach (var off in new[] { -3.4, -2, -1, -0.2, -0.01, 0.01, 0.2, 1, 2, 3.4 })
        {
            var line = setting.Justified(Squeezable, natural + off).Line;

            Assert.Single(line.Adjustments.Select(a => Math.Sign(a.Amount)).Append(Math.Sign(off)).Distinct());
            Assert.Equal(off < 0 ? LineFit.Squeezed : LineFit.Stretched, line.Fit);
        }
    }

    /// <remarks>Rule 15: all lines but the last, at whole measures from 5 to 40 em, of a text with marks, Latin and numbers.</remarks>
    [Fact]
    public void Rule_15_every_line_but_the_last_fills_the_measure()
    {
        const string text = "11月30日下午，省商务厅党组书记、厅长盛秋平一行来我区调研“村播”工作。“‘村播’产业带动多少人就业？”他问。据了解，今年前10个月，全区网络零售额达63.5亿元，同比增长18.2%；G351国道沿线的《直播计划》（试行）——“一村一播”，已覆盖96个村……";
        var shaped = setting.Shape(text, new ParagraphStyle());
        for (var measure = 5; measure <= 40; measure++)
        {
            Assert.All(shaped.Break(measure * Setting.Em)!.Lines.SkipLast(1), line => Assert.Equal(measure, line.Width / Setting.Em, Exact));
        }
    }

    /// <remarks>Rule 16.</remarks>
    [Fact]
    public void Rule_16_the_first_line_is_indented_by_two_em_of_layout()
    {
        var lines = setting.Shape("一二三四五六七八九十一二三四五六七八", new ParagraphStyle()).Break(10 * Setting.Em)!.Lines.Select(l => new SetLine(l)).ToArray();

        Assert.Equal("一二三四五六七八", lines[0].Text);
        Assert.Equal(2 * Setting.Em, lines[0].Line.Runs[0].Glyphs[0].X, Exact);
        Assert.Equal(0, lines[1].Line.Runs[0].Glyphs[0].X, Exact);
    }
}
