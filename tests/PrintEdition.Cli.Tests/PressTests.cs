using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>build --press</c>: a file for a press, its ink told to people and in the report; a profile that cannot be used ends the build before anything is written.</summary>
public class PressTests
{
    [Theory]
    [InlineData("--press", "PDF/X-4", false)]
    [InlineData("--press=x4", "PDF/X-4", false)]
    [InlineData("--press=x1a", "PDF/X-1a:2003", false)]
    [InlineData("--press=x1a --mono", "PDF/X-1a:2003", true)]
    public void The_report_has_standard_and_ink(string options, string standard, bool isMono)
    {
        using var room = new Room();

        var outcome = Room.Run(["build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--format", "pdf", "--date", "2024-03-13", .. options.Split(' ')]).EndsWith(ExitCode.Built);

        var press = Report.Of(room.Bytes("页面.report.json")).Press!;
        Assert.Equal((standard, isMono, 240), (press.Standard, press.Mono, press.InkLimit));
        Assert.Equal("Print Edition coldset newsprint, 26 % dot gain, 240 % ink", press.Condition);
        var ink = Assert.Single(press.Ink);
        Assert.InRange(ink.Black, 3, 30);
        Assert.InRange(ink.Maximum, isMono ? 99 : 150, isMono ? 100 : 240);
        Assert.Equal(ink.Mean, ink.Cyan + ink.Magenta + ink.Yellow + ink.Black, 0.25);
        Assert.Matches(@"(?m)^page 1: ink \d+\.\d % on average, \d+ % at most \(C \d+\.\d, M \d+\.\d, Y \d+\.\d, K \d+\.\d\)$", outcome.Error);
    }

    [Fact]
    public void All_files_are_the_same_in_every_run()
    {
        using var room = new Room();
        string[] build = ["build", Path.Combine(Repository.Root, "tests", "editions", "weichuan", "edition.yaml"), "--format", "pdf", "--press", "--deterministic", "--name", "edition"];
        Room.Run([.. build, "-o", room.At("first")]).EndsWith(ExitCode.Built);
        Room.Run([.. build, "-o", room.At("second")]).EndsWith(ExitCode.Built);

        Assert.Equal(["edition.pdf", "edition.report.json"], room.Files("first"));
        Assert.All(room.Files("first"), file => Assert.Equal(File.ReadAllBytes(room.At("first/" + file)), File.ReadAllBytes(room.At("second/" + file))));
    }

    [Fact]
    public void Without_a_date_the_file_has_one_that_says_nothing_and_that_is_said()
    {
        using var room = new Room();

        Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--format", "pdf", "--press").EndsWith(ExitCode.Built).Says("PE4305");
    }

    [Fact]
    public void Without_press_nothing_is_said_of_ink()
    {
        using var room = new Room();

        var outcome = Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--format", "pdf", "--date", "2024-03-13").EndsWith(ExitCode.Built);

        Assert.Null(Report.Of(room.Bytes("页面.report.json")).Press);
        Assert.DoesNotContain("ink", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.icc", "PE4301")]
    [InlineData("broken.icc", "PE4302")]
    public void A_profile_that_cannot_be_used_ends_the_build(string name, string code)
    {
        using var room = new Room();
        room.Write("broken.icc", "no profile");

        Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--press", "--press-profile", room.At(name)).EndsWith(ExitCode.Unreadable).Says(code, name);

        Assert.Empty(room.Files());
    }
}
