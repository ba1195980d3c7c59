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

    /// <summary>Stories, runs and pages are made on all processors at once; on one, one after the other.</summary>
    [Theory]
    [InlineData("weichuan", "reader")]
    [InlineData("weichuan-weekend", "a4")]
    public void The_number_of_processors_changes_nothing(string sample, string layout)
    {
        using var room = new Room();
        foreach (var processors in (string[])["1", "4"])
        {
            Tool.Start(
                Tool.PrintEdition,
                ["build", Path.Combine(Repository.Editions, sample, "edition.yaml"), "--deterministic", "--layout", layout, "-o", processors],
                room.Folder,
                new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = processors }).EndsWith(ExitCode.Built);
        }

        Assert.All(room.Files("1"), name => Assert.True(File.ReadAllBytes(room.At($"1/{name}")).AsSpan().SequenceEqual(File.ReadAllBytes(room.At($"4/{name}"))), $"{name} differs"));
        Assert.Equal(3, room.Files("1").Length);
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
