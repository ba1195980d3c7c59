using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>fonts list</c> and <c>fonts check</c>.</summary>
public class FontsTests
{
    [Fact]
    public void List_names_the_faces_in_fallback_order()
    {
        var lines = Room.Run("fonts", "list").EndsWith(ExitCode.Built).Output.TrimEnd().Split('\n');

        Assert.Equal(["serif", "sans", "kai", "serif-black", "sans-bold"], lines.Select(l => l.Split(' ')[0]));
        Assert.All(lines, line => Assert.EndsWith(" MB", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_shipped_faces_have_what_any_edition_needs()
    {
        var outcome = Room.Run("fonts", "check").EndsWith(ExitCode.Built);

        Assert.EndsWith("in 5 faces, 0 missing\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_of_the_input_that_no_face_has_is_named()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage.Replace("何秋实", "何𱁬实", StringComparison.Ordinal));

        var outcome = Room.Run("fonts", "check", input).EndsWith(ExitCode.Findings).Says("PE3101", "页面.txt:13:1");

        Assert.Contains("U+3106C 𱁬 is in none of the fonts and is printed as a box in '春茶开采 首日收青三万斤', paragraph 2, character 21;", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 missing\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_and_a_broken_face_are_both_told()
    {
        using var room = HomeWithout("NotoSansCJKsc-Regular.otf");
        room.Write("fonts/LXGWWenKai-Regular.ttf", "这不是字体");

        var outcome = Room.RunAt(room.Folder, "fonts", "check")
            .EndsWith(ExitCode.NotComposed)
            .Says("PE6004", "NotoSansCJKsc-Regular.otf")
            .Says("PE6004", "LXGWWenKai-Regular.ttf");

        Assert.Equal(2, outcome.Findings.Count);
    }

    [Fact]
    public void Without_a_catalogue_nothing_can_be_built()
    {
        using var room = new Room();

        Room.RunAt(room.Folder, "fonts", "list").EndsWith(ExitCode.NotComposed).Says("PE6004", "fonts");
        Room.RunAt(room.Folder, "build", "x.txt").EndsWith(ExitCode.NotComposed).Says("PE6004", "fonts");
    }

    private static Room HomeWithout(string file)
    {
        var room = new Room();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "fonts")).Where(f => Path.GetFileName(f) != file))
        {
            Directory.CreateDirectory(room.At("fonts"));
            File.CreateSymbolicLink(room.At("fonts/" + Path.GetFileName(path)), path);
        }

        File.Delete(room.At("fonts/LXGWWenKai-Regular.ttf"));
        return room;
    }
}
