using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>--no-cleanup</c>: typography rules 19 to 21 are switches.</summary>
public class CleanupTests
{
    private const string Page = "老街修缮工程今日开工\n\n本报讯 (记者 许知远)３月１２日上午,云溪老街保护性修缮工程正式开工...工程计划用时十八个月,分三期修缮店铺。\n";

    [Theory]
    [InlineData(null, "3月12日上午，云溪老街保护性修缮工程正式开工……工程计划用时十八个月，分三期修缮店铺。")]
    [InlineData("digits", "３月１２日上午，云溪老街保护性修缮工程正式开工……工程计划用时十八个月，分三期修缮店铺。")]
    [InlineData("punctuation,ellipses", "3月12日上午,云溪老街保护性修缮工程正式开工...工程计划用时十八个月,分三期修缮店铺。")]
    [InlineData("all", "３月１２日上午,云溪老街保护性修缮工程正式开工...工程计划用时十八个月,分三期修缮店铺。")]
    public void What_is_left_out_stays_as_it_is_typed_on_paper_and_in_the_edition_file(string? rules, string printed)
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Page);
        string[] option = rules is null ? [] : ["--no-cleanup", rules];

        Room.Run(["build", input, "-o", room.Out, "--format", "pdf", .. option]).EndsWith(ExitCode.Built);
        var file = Room.Run(["parse", input, .. option]).EndsWith(ExitCode.Built).Output;
        var again = Room.Run("build", room.Write("edition.yaml", file), "-o", room.Out, "--format", "pdf").EndsWith(ExitCode.Built);

        Assert.Equal(rules is not null, file.Contains("no-cleanup:", StringComparison.Ordinal));
        Assert.Contains(printed, file, StringComparison.Ordinal);
        Assert.Contains(printed, TextOf(room, "页面.pdf"), StringComparison.Ordinal);
        Assert.Contains(printed, TextOf(room, "edition.pdf"), StringComparison.Ordinal);
        Assert.DoesNotContain(again.Findings, f => f.Groups["code"].Value.StartsWith("PE1", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_rule_is_refused_with_the_known_ones() =>
        Assert.Contains("there are punctuation, quotes,", Room.Run("build", "x.txt", "--no-cleanup", "quote").EndsWith(ExitCode.Usage).Error, StringComparison.Ordinal);

    private static string TextOf(Room room, string pdf) =>
        Texts.WithoutWhite(Tool.Run("pdftotext", "-raw", Path.Combine(room.Out, pdf), "-").EndsWith(0).Output);
}
