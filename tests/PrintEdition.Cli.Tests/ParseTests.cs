using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>parse</c>: the edition file, and that building it gives the same edition.</summary>
public class ParseTests
{
    [Fact]
    public void Without_output_the_edition_file_goes_to_standard_output()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var file = room.At("edition.yaml");

        var printed = Room.Run("parse", input).EndsWith(ExitCode.Built);
        Room.Run("parse", input, "-o", file).EndsWith(ExitCode.Built);

        Assert.Contains("云溪老街修缮工程今日开工", printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output, File.ReadAllText(file));
    }

    [Fact]
    public void Standard_input_is_read_as_a_file_is()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Assert.Equal(
            Room.Run("parse", input).EndsWith(ExitCode.Built).Output,
            Room.RunWith(File.ReadAllBytes(input), "parse", "-").EndsWith(ExitCode.Built).Output);
    }

    [Fact]
    public void Explain_has_a_verdict_for_every_line_of_text()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        var verdicts = Room.Run("parse", input, "--explain").EndsWith(ExitCode.Built).Error;

        var lines = Texts.FrontPage.Split('\n').Count(l => l.Trim().Length > 0);
        Assert.InRange(verdicts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, lines, lines * 3);
    }

    [Fact]
    public void Building_the_edition_file_gives_the_bytes_of_building_the_text()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var edition = room.At("edition.yaml");

        Room.Run("parse", input, "-o", edition, "--paper", "云溪日报", "--date", "2024-03-13").EndsWith(ExitCode.Built);
        Room.Run("build", input, "-o", room.At("一"), "--name", "报", "--paper", "云溪日报", "--date", "2024-03-13").EndsWith(ExitCode.Built);
        Room.Run("build", edition, "-o", room.At("二"), "--name", "报").EndsWith(ExitCode.Built);

        Assert.All(["报.pdf", "报.epub"], name =>
            Assert.True(File.ReadAllBytes(room.At("一/" + name)).AsSpan().SequenceEqual(File.ReadAllBytes(room.At("二/" + name))), $"{name} differs"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_exit_5()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("parse", input, "-o", Path.Combine(input, "edition.yaml")).EndsWith(ExitCode.NotWritten).Says("PE6002", input);
    }
}
