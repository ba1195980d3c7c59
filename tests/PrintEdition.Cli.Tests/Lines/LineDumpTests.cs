using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>The line dump (<c>build --dump lines</c>) says of every set line where it stands and what every glyph takes.</summary>
public class LineDumpTests(DumpedFrontPage dumped) : IClassFixture<DumpedFrontPage>
{
    private const double Rounding = 0.01;

    [Fact]
    public void Every_article_is_in_it_by_role()
    {
        var roles = dumped.Lines.Select(l => l.Role).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["artifact", "credit", "headline", "paragraph"], roles);
        Assert.Equal(5, dumped.Lines.Where(l => l.Role == "headline").Select(l => l.Article).Distinct().Count());
    }

    [Fact]
    public void The_lines_of_a_paragraph_are_numbered_and_make_up_its_text()
    {
        var paragraph = dumped.Lines.Where(l => l is { Role: "paragraph", Paragraph: 0 }).GroupBy(l => l.Article).First(a => a.First().Text.StartsWith("本报讯", StringComparison.Ordinal)).ToArray();

        Assert.Equal(Enumerable.Range(0, paragraph.Length), paragraph.Select(l => l.Line));
        Assert.Equal([.. Enumerable.Repeat(false, paragraph.Length - 1), true], paragraph.Select(l => l.EndsParagraph));
        Assert.StartsWith("本报讯（记者 许知远）3月12日上午，云溪老街保护性修缮工程正式开工。", string.Concat(paragraph.Select(l => l.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Glyphs_stand_one_after_the_other_and_fill_the_line() => Assert.All(dumped.Lines, line =>
    {
        var x = line.X + line.Indent;
        foreach (var glyph in line.Glyphs)
        {
            Assert.Equal(x + glyph.Shift, glyph.X, Rounding);
            x += glyph.Advance;
        }

        Assert.Equal(line.X + line.Width, x, Rounding);
    });

    [Fact]
    public void What_the_tiers_did_is_what_the_line_differs_from_its_natural_width_by() => Assert.All(dumped.Lines, line =>
    {
        Assert.Equal(line.NaturalWidth + line.Tiers.Sum(t => t.Amount), line.Width, Rounding);
        Assert.Equal(line.Fit, line.Tiers.Count == 0 ? "natural" : line.Tiers[0].Amount < 0 ? "squeezed" : "stretched");
    });

    [Fact]
    public void Another_run_writes_the_same_bytes()
    {
        using var again = new DumpedFrontPage();

        Assert.Equal(dumped.Bytes, again.Bytes);
    }

    [Fact]
    public void Without_the_option_none_is_written()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out, "--format", "epub").EndsWith(ExitCode.Built);

        Assert.Equal(["页面.epub", "页面.report.json"], room.Files());
    }
}
