using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>Same input, same bytes: PDF, EPUB, page pictures, and the report under --deterministic.</summary>
public class DeterminismTests
{
    private static readonly string[] Names = ["页面-01.png", "页面-vertical.epub", "页面.epub", "页面.pdf", "页面.report.json"];

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        using var first = Built([]);
        using var second = Built([]);

        AssertSame(first, second);
    }

    /// <summary>By the built executable: another folder, locale, time zone and home.</summary>
    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "C")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_TieredCompilation", "0")]
    public void The_surroundings_change_nothing(string variable, string value)
    {
        using var first = Built([]);
        using var second = Built(new Dictionary<string, string> { [variable] = value });

        AssertSame(first, second);
    }

    private static Room Built(Dictionary<string, string> variables)
    {
        var room = new Room();
        room.Write("页面.txt", Texts.FrontPage);
        Tool.Start(
            Tool.PrintEdition,
            ["build", "页面.txt", "--deterministic", "--format", "pdf,epub,png", "--vertical", "--embed-fonts", "--paper", "云溪日报"],
            room.Folder,
            variables).EndsWith(ExitCode.Built);
        return room;
    }

    private static void AssertSame(Room first, Room second)
    {
        Assert.Equal(Names, first.Files());
        Assert.Equal(Names, second.Files());
        Assert.All(Names, name => Assert.True(first.Bytes(name).AsSpan().SequenceEqual(second.Bytes(name)), $"{name} differs"));
    }
}
