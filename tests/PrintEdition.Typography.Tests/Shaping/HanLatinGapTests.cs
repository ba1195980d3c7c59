using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Shaping;

/// <summary>Layout space between Han and Latin (typography rule 12; CLREQ 3.2.2).</summary>
public sealed class HanLatinGapTests : IDisposable
{
    private const double Exact = 0.001;

    private readonly Setting setting = new();

    public void Dispose() => setting.Dispose();

    /// <summary>What a line is wider than its characters by themselves, in em.</summary>
    private double White(string text, double gap = 0.25)
    {
        var line = setting.Natural(text, "serif", new ParagraphStyle { Indent = 0, HanLatinGap = gap });
        return line.Width - line.Cells.Sum(c => c.Natural);
    }

    [Theory]
    [InlineData("第A国", 0.5)]
    [InlineData("第ABC国", 0.5)]
    [InlineData("第5国", 0.5)]
    [InlineData("于11月30日", 1)]
    [InlineData("增63%多", 0.5)]
    [InlineData("约¥500元", 0.5)]
    [InlineData("在G351国道", 0.5)]
    [InlineData("以1∶500绘", 0.5)]
    public void Rule_12_a_quarter_em_stands_between_Han_and_Latin(string text, double white) => Assert.Equal(white, White(text), Exact);

    [Theory]
    [InlineData("5国，A国", 0.5)]
    [InlineData("国5", 0.25)]
    public void Rule_12_none_at_a_line_s_edges(string text, double white)
    {
        var line = setting.Natural(text, "serif", new ParagraphStyle { Indent = 0 });

        Assert.Equal(white, line.Cells.Sum(c => Math.Max(0, c.Space - c.Natural)), Exact);
    }

    /// <remarks>A line that ends or starts at the joint loses the gap: 国国国国 is exactly four em, Latin starts flush.</remarks>
    [Fact]
    public void Rule_12_a_break_takes_the_gap_with_it()
    {
        var lines = setting.Shape("国国国国G351国道国", new ParagraphStyle { Indent = 0 }).Break(4 * Setting.Em)!.Lines.Select(l => new SetLine(l)).ToArray();

        Assert.Equal("国国国国", lines[0].Text);
        Assert.Equal(4, lines[0].Width, Exact);
        Assert.Equal(0, lines[1].Line.Runs[0].Glyphs[0].X, Exact);
    }

    [Theory]
    [InlineData("国，A国", 0.25)]
    [InlineData("国A，国", 0.25)]
    [InlineData("国（A）国", 0)]
    [InlineData("国“5G”国", 0)]
    [InlineData("国《A》国", 0)]
    [InlineData("国——A国", 0.25)]
    [InlineData("国25℃国", 0.25)]
    [InlineData("国63％国", 0.25)]
    public void Rule_12_none_beside_marks_inside_brackets_or_where_a_full_width_sign_brings_its_own(string text, double white) =>
        Assert.Equal(white, White(text), Exact);

    [Theory]
    [InlineData("国 A国")]
    [InlineData("国A 国")]
    [InlineData("国 A 国")]
    [InlineData("国  A国")]
    public void Rule_12_a_typed_space_is_replaced(string text) =>
        Assert.Equal(setting.Natural("国A国").Width, setting.Natural(text).Width, Exact);

    [Fact]
    public void Rule_12_a_typed_space_is_replaced_beside_the_signs_of_a_number() =>
        Assert.Equal(setting.Natural("约¥500，增63%多").Width, setting.Natural("约 ¥500，增63% 多").Width, Exact);

    [Fact]
    public void Rule_12_a_typed_space_between_words_stays() =>
        Assert.Equal([" "], setting.Natural("国AB CD国").Cells.Where(c => c.Text == " ").Select(c => c.Text));

    /// <remarks>CLREQ: no more than a quarter em; many papers set digits close.</remarks>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.125, 0.25)]
    [InlineData(1, 0.5)]
    public void Rule_12_the_gap_is_a_setting_up_to_a_quarter_em(double gap, double white) => Assert.Equal(white, White("国5国", gap), Exact);
}
