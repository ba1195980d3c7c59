using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>A real front page, which is not in the repository.</summary>
public class RealInputTests
{
    [Fact]
    public void Four_stories_a_picture_story_and_a_filler_are_set_whole()
    {
        var input = RealInput.File();
        using var room = new Room();

        Room.Run("build", input, "-o", room.Out, "--name", "报").EndsWith(ExitCode.Built);

        var kinds = Report.Of(room.Bytes("报.report.json")).Articles.GroupBy(a => a.Kind).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(4, kinds.GetValueOrDefault("news"));
        Assert.Equal(1, kinds.GetValueOrDefault("pictureStory"));
        Assert.Equal(1, kinds.GetValueOrDefault("filler"));
        Assert.InRange(new FileInfo(Path.Combine(room.Out, "报.pdf")).Length, 50_000, 1_500_000);
        Assert.Empty(Missing(input, EpubText.Of(Path.Combine(room.Out, "报.epub"))));
        Assert.Empty(Missing(input, Tool.Run("pdftotext", Path.Combine(room.Out, "报.pdf"), "-").EndsWith(0).Output));
    }

    private static IEnumerable<char> Missing(string input, string text) =>
        Texts.HanOf(File.ReadAllText(input)).Except(Texts.HanOf(text));
}
