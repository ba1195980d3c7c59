using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>Marks at a line's start and end (typography rule 10; CLREQ 3.1.6.3, 3.1.7; GB/T 15834 5.1.10).</summary>
public sealed class LineEdgeTests : IDisposable
{
    private const double Exact = 0.001;

    private static readonly ParagraphStyle Flush = new() { Indent = 0 };
    private static readonly ParagraphStyle Hanging = new() { Indent = 0, HangingPunctuation = true };

    private readonly Setting setting = new();

    public void Dispose() => setting.Dispose();

    [Theory]
    [InlineData("（一二三", "（")]
    [InlineData("“一二三", "“")]
    [InlineData("《一二三", "《")]
    [InlineData("「一二三", "「")]
    public void Rule_10_an_opening_mark_that_starts_a_line_takes_half_an_em(string text, string mark)
    {
        var line = setting.Natural(text);

        Assert.Equal(0.5, line.SpaceOf(mark), Exact);
        Assert.Equal(3.5, line.Width, Exact);
    }

    [Theory]
    [InlineData("一二三）")]
    [InlineData("一二三”")]
    [InlineData("一二三，")]
    [InlineData("一二三。")]
    [InlineData("一二三；")]
    [InlineData("一二三！")]
    [InlineData("一二三？")]
    public void Rule_10_a_full_width_mark_that_ends_a_line_takes_half_an_em(string text)
    {
        var line = setting.Natural(text);

        Assert.Equal(0.5, line.Cells[^1].Space, Exact);
        Assert.Equal(3.5, line.Width, Exact);
    }

    /// <remarks>CLREQ 3.1.6.3 (a): the first line, too; the ink starts where other paragraphs' first characters start.</remarks>
    [Fact]
    public void Rule_10_an_opening_mark_after_the_indent_takes_half_an_em()
    {
        var line = new SetLine(setting.Shape("“一二三四五六七”", new ParagraphStyle()).Break(20 * Setting.Em)!.Lines[0]);

        Assert.Equal(2 + 0.5 + 7 + 0.5, line.Width, Exact);
    }

    /// <remarks>Six em hold （一二三四五） only because both brackets are half an em: nothing is squeezed, nothing stretched.</remarks>
    [Fact]
    public void Rule_10_the_edges_are_decided_before_the_breaks()
    {
        var lines = setting.Shape("（一二三四五）六七八九十一二三", Flush).Break(6 * Setting.Em)!.Lines;

        Assert.Equal("（一二三四五）", new SetLine(lines[0]).Text);
        Assert.Equal(LineFit.Natural, lines[0].Fit);
    }

    [Fact]
    public void Rule_10_hanging_is_off_by_default()
    {
        Assert.False(new ParagraphStyle().HangingPunctuation);
        Assert.Equal(3.5, setting.Natural("一二三。").Width, Exact);
    }

    [Theory]
    [InlineData("，")]
    [InlineData("、")]
    [InlineData("。")]
    [InlineData("；")]
    [InlineData("：")]
    [InlineData("！")]
    [InlineData("？")]
    public void Rule_10_a_hung_stop_stands_outside_the_measure(string stop)
    {
        var lines = setting.Shape($"一二三四五{stop}六七八九十", Hanging).Break(5 * Setting.Em)!.Lines;

        var first = new SetLine(lines[0]);
        Assert.Equal($"一二三四五{stop}", first.Text);
        Assert.Equal(LineFit.Natural, first.Line.Fit);
        Assert.Equal(5, first.Width, Exact);
        Assert.Equal(5 * Setting.Em, first.Line.Runs[^1].Glyphs[^1].X, Exact);
    }

    /// <remarks>CLREQ 3.1.7: brackets do not hang, nor does a stop after another mark.</remarks>
    [Theory]
    [InlineData("一二三四）", 4.5)]
    [InlineData("一二三四”", 4.5)]
    [InlineData("一二三）。", 4)]
    [InlineData("一二三！！", 4)]
    public void Rule_10_brackets_and_runs_of_marks_do_not_hang(string text, double width) =>
        Assert.Equal(width, setting.Natural(text, "serif", Hanging).Width, Exact);

    /// <remarks>The gap before a hung mark lies outside the line: stretched gaps are those between the four characters, the mark follows the last.</remarks>
    [Fact]
    public void Rule_10_a_stretched_line_fills_the_measure_under_its_hung_stop()
    {
        var line = setting.Justified("一二三四。五", 4.3, Hanging);

        Assert.Equal([1.1, 1.1, 1.1, 1, 0], line.Cells.Select(c => Math.Round(c.Space, 3)));
        Assert.Equal(4.3, line.Width, Exact);
    }
}
