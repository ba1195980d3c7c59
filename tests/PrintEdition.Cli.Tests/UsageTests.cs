using System.Text.Json;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>The command line as such: help, usage errors, JSON lines (cli.md).</summary>
public class UsageTests
{
    [Theory]
    [InlineData("", "print-edition build page.txt -o out")]
    [InlineData("build", "print-edition build edition.yaml --layout a4 --format pdf,epub,png -o out")]
    [InlineData("build", "print-edition build page.txt --dump lines")]
    [InlineData("build", "print-edition build edition.yaml --press")]
    [InlineData("build", "print-edition build edition.yaml --plan-out plan.yaml")]
    [InlineData("build", "print-edition build edition.yaml --pages 8 --pages 1-3,7")]
    [InlineData("build", "print-edition build edition.yaml --date 2024-05-31 --allow-network --keep-going")]
    [InlineData("build", "print-edition build edition.yaml --impose booklet --sheet A3")]
    [InlineData("init", "print-edition init my-paper --language en --layout letter")]
    [InlineData("parse", "print-edition parse page.txt -o edition.yaml --explain")]
    [InlineData("check", "print-edition check edition.yaml")]
    [InlineData("layouts", "print-edition layouts list")]
    [InlineData("layouts list", "print-edition layouts list")]
    [InlineData("layouts show", "print-edition layouts show tabloid > my-paper.yaml")]
    [InlineData("fonts", "print-edition fonts list")]
    [InlineData("fonts list", "print-edition fonts list")]
    [InlineData("fonts check", "print-edition fonts check page.txt")]
    public void Help_shows_an_example(string command, string example)
    {
        var help = Room.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).EndsWith(ExitCode.Built);

        Assert.Contains("\n  " + example + "\n", help.Output, StringComparison.Ordinal);
        Assert.Empty(help.Error);
    }

    [Theory]
    [InlineData("build", "'INPUT'")]
    [InlineData("init", "'DIR'")]
    [InlineData("init --languge", "'--languge' is no folder")]
    [InlineData("init paper --language fr", "'fr' is no language of a sample edition; there are zh-Hans, en")]
    [InlineData("init paper --layout tabliod", "'tabliod' is no layout; there are a3, a4")]
    [InlineData("build page.txt --jsno", "'--jsno'")]
    [InlineData("build page.txt --date 12.3.2024", "'12.3.2024' is no date; write it as 2024-05-31")]
    [InlineData("build page.txt --date 2024-02-30", "'2024-02-30'")]
    [InlineData("build page.txt --format pdf,doc", "'doc' is no format")]
    [InlineData("build page.txt --dump glyphs", "'glyphs' cannot be dumped; there is lines")]
    [InlineData("build page.txt --pages 0", "'0' is no number of pages; give one from 1 to 200")]
    [InlineData("build page.txt --pages four", "'four' is no number of pages")]
    [InlineData("build page.txt --press x3", "'x3' is no standard of press files; there are x4 and x1a")]
    [InlineData("build --press page.txt", "Where an input follows, write --press=x4")]
    [InlineData("build page.txt --press --impose 2up", "--impose is for office printers, a press imposes its pages itself")]
    [InlineData("build page.txt --mono", "--mono is for files that go to a press; say --press too")]
    [InlineData("build page.txt --press-profile press.icc", "--press-profile is for files that go to a press; say --press too")]
    [InlineData("build page.txt --pages 3-2", "'3-2' is no number of pages")]
    [InlineData("build page.txt --pages 1-3,", "Pages to write are a range: 1-3,7 or 2- or, for a single one, 3-3")]
    [InlineData("build page.txt --pages 0-2", "'0-2'")]
    [InlineData("build page.txt --pages 1-3-5", "'1-3-5'")]
    [InlineData("build page.txt --pages 1-201", "'1-201'")]
    [InlineData("build page.txt --pages 2 --pages 3", "'3' is no number of pages")]
    [InlineData("build page.txt --pages 2- --pages 3-", "'3-'")]
    [InlineData("build page.txt --plan-out plans/", "'plans/' is no file; --plan-out names one, such as plan.yaml")]
    [InlineData("build page.txt --dpi 29", "'29' is no resolution; give 30 to 2400 pixels to the inch")]
    [InlineData("build page.txt --dpi fine", "'fine' is no resolution")]
    [InlineData("build page.txt --compact --press", "--compact is for files on screens and in archives; leave it out with --press")]
    [InlineData("build page.txt --allow-host intranet.example", "--allow-host does nothing without --allow-network")]
    [InlineData("parse page.txt --allow-network --allow-host http://intranet.example", "'http://intranet.example' is no host; give a name such as intranet.example")]
    [InlineData("build page.txt --allow-network --allow-host *", "'*' is no host")]
    [InlineData("build page.txt --cache ", "--cache wants a folder")]
    [InlineData("build page.txt --impose 4up", "'4up' is no way to impose; there are booklet and 2up")]
    [InlineData("build page.txt --impose booklet --sheet A9", "'A9' is no paper; there are A2, A3, A4, B3, B4, letter, ledger, and sizes such as 540x390")]
    [InlineData("build page.txt --impose booklet --creep 5", "'5' is no thickness of paper; give millimetres from 0 to 1")]
    [InlineData("build page.txt --impose booklet --creep -1", "'-1'")]
    [InlineData("build page.txt --impose 2up --creep 0.1", "--creep does nothing without --impose booklet")]
    [InlineData("build page.txt --impose 2up --fold-marks", "--fold-marks does nothing without --impose booklet")]
    [InlineData("build page.txt --sheet A3", "--sheet does nothing without --impose")]
    [InlineData("build page.txt --impose booklet --format epub", "--impose does nothing without pdf among --format")]
    [InlineData("build page.txt --name ../x", "'../x' is no file name")]
    [InlineData("build page.txt --output", "'--output'")]
    [InlineData("layouts", "command")]
    [InlineData("layouts show", "'NAME'")]
    [InlineData("publish page.txt", "'publish'")]
    public void A_wrong_command_line_exits_2_and_says_why(string line, string why)
    {
        var outcome = Room.Run(line.Split(' ')).EndsWith(ExitCode.Usage).Says("PE6001");

        Assert.Contains(why, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void Json_prints_findings_as_JSON_lines_on_standard_output()
    {
        using var room = new Room();
        var input = room.Write("空.txt", "");

        var outcome = Room.Run("build", input, "-o", room.Out, "--json").EndsWith(ExitCode.Unreadable);

        Assert.Empty(outcome.Error);
        foreach (var line in outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var finding = JsonDocument.Parse(line).RootElement;
            Assert.Matches("^PE1[0-9]{3}$", finding.GetProperty("code").GetString());
            Assert.Equal("error", finding.GetProperty("severity").GetString());
            Assert.Contains("空.txt", finding.GetProperty("file").GetString(), StringComparison.Ordinal);
            Assert.Contains("空.txt", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Colour_is_for_terminals_only()
    {
        using var error = new StringWriter();
        var finding = Findings.CliFinding.FolderNotWritable("[不是] 标记", "It is full.");

        new Findings.ColourPrinter(error).Print(finding);
        var coloured = error.ToString();
        var plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\x1b\\[[0-9;]*m", "");

        Assert.NotEqual(plain, coloured);
        Assert.Equal(finding + Environment.NewLine, plain);
    }
}
