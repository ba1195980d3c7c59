using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>layouts list</c>, <c>layouts show</c>, and a layout file of one's own.</summary>
public class LayoutsTests
{
    [Fact]
    public void List_names_each_layout_on_a_line()
    {
        var lines = Room.Run("layouts", "list").EndsWith(ExitCode.Built).Output.TrimEnd().Split('\n');

        string[] names = ["a3", "a4", "broadsheet", "english", "english-tabloid", "letter", "magazine", "reader", "reader-two", "tabloid"];
        Assert.Equal(names, lines.Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("en", "english-tabloid")]
    [InlineData("en-GB", "english-tabloid")]
    [InlineData("EN", "english-tabloid")]
    [InlineData("zh-CN", "tabloid")]
    [InlineData("fr", "tabloid")]
    public void An_edition_that_names_no_layout_gets_the_one_for_its_language(string language, string layout)
    {
        using var room = new Room();
        var input = room.Write("edition.yaml", $"language: {language}\nsections:\n  - name: News\n    articles:\n      - headline: Buses run until midnight\n        body: [The last bus leaves at twelve from Friday.]\n");

        Room.Run("build", input, "-o", room.Out, "--format", "pdf").EndsWith(ExitCode.Built);

        Assert.Equal(layout, Report.Of(room.Bytes("edition.report.json")).Edition.Layout);
    }

    [Fact]
    public void Show_prints_a_layout_that_extends_others_as_one_file()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var layout = room.Write("我的.yaml", Room.Run("layouts", "show", "letter").EndsWith(ExitCode.Built).Output);

        Room.Run("build", input, "-o", room.At("一"), "--format", "pdf", "--layout", "letter").EndsWith(ExitCode.Built);
        Room.Run("build", input, "-o", room.At("二"), "--format", "pdf", "--layout", layout).EndsWith(ExitCode.Built);

        Assert.DoesNotContain("extends", File.ReadAllText(layout), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(room.At("一/页面.pdf")), File.ReadAllBytes(room.At("二/页面.pdf")));
    }

    [Fact]
    public void A_fault_in_a_layout_that_is_extended_is_told_by_its_own_file()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        room.Write("house.yaml", "extends: a4\nname: house\ntitle: house\ngrid: {rowes: 50}\n");
        var layout = room.Write("我的.yaml", "extends: house.yaml\nname: mine\ntitle: mine\n");

        Room.Run("build", input, "-o", room.Out, "--layout", layout).EndsWith(ExitCode.Unreadable).Says("PE3001", "house.yaml:4:8");
    }

    [Fact]
    public void A_shown_layout_can_be_copied_and_built_with()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var layout = room.Write("我的.yaml", Room.Run("layouts", "show", "a4").EndsWith(ExitCode.Built).Output);

        Room.Run("build", input, "-o", room.At("一"), "--format", "pdf", "--layout", "a4").EndsWith(ExitCode.Built);
        Room.Run("build", input, "-o", room.At("二"), "--format", "pdf", "--layout", layout).EndsWith(ExitCode.Built);

        Assert.Equal(File.ReadAllBytes(room.At("一/页面.pdf")), File.ReadAllBytes(room.At("二/页面.pdf")));
    }

    [Fact]
    public void An_edition_s_own_layout_file_stands_beside_it()
    {
        using var room = new Room();
        room.Write("我的.yaml", Room.Run("layouts", "show", "a4").EndsWith(ExitCode.Built).Output.Replace("name: a4", "name: 我的", StringComparison.Ordinal));
        var input = room.Write("edition.yaml", """
            layout: 我的.yaml
            sections:
              - name: 要闻
                articles:
                  - headline: 云溪老街修缮工程今日开工
                    body: [3月12日上午，云溪老街保护性修缮工程正式开工。]
            """);

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built);

        Assert.Equal("我的", Report.Of(room.Bytes("edition.report.json")).Edition.Layout);
    }

    [Theory]
    [InlineData("tabliod", "tabloid")]
    [InlineData("./none.yaml", "none.yaml")]
    public void An_unknown_layout_cannot_be_read(string layout, string hint)
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        var outcome = Room.Run("build", input, "-o", room.Out, "--layout", layout).EndsWith(ExitCode.Unreadable).Says("PE3...");

        Assert.Contains(hint, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(room.Files());
        Room.Run("layouts", "show", layout).EndsWith(ExitCode.Unreadable).Says("PE3...");
    }

    [Fact]
    public void A_fault_in_a_layout_file_is_told_by_line_and_column()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var sound = Room.Run("layouts", "show", "a4").Output;
        var line = sound[..sound.IndexOf("columns:", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var layout = room.Write("我的.yaml", sound.Replace("columns:", "colums:", StringComparison.Ordinal));

        Room.Run("build", input, "-o", room.Out, "--layout", layout)
            .EndsWith(ExitCode.Unreadable)
            .Says("PE3...", $"我的.yaml:{line}:3");
    }
}
