using System.Text.RegularExpressions;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>The edition of <c>tests/formats</c> builds from every format to pages with the same words.</summary>
public partial class FormatsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "formats");

    [Theory]
    [InlineData("edition.json")]
    [InlineData("1-ferry.md", "2-seeds.md")]
    [InlineData("page.html")]
    [InlineData("feed.rss.xml")]
    [InlineData("feed.atom.xml")]
    [InlineData("feed.json")]
    [InlineData("ninjs-2.json")]
    [InlineData("ninjs-3.json")]
    [InlineData("1-ferry.nitf", "2-seeds.nitf")]
    [InlineData("newsml-g2.xml")]
    public void Every_format_builds_to_the_same_words(params string[] files) =>
        Assert.Equal(WordsOf("edition.yaml"), WordsOf(files));

    /// <summary>Every line that is set, in the order of the pages.</summary>
    private static string WordsOf(params string[] files)
    {
        using var room = new Room();
        Room.Run(["build", .. files.Select(f => Path.Combine(Folder, f)), "-o", room.Out, "--name", "报", "--paper", "苇川日报", "--date", "2026-03-14", "--layout", "a4", "--format", "pdf", "--dump", "lines"]).EndsWith(ExitCode.Built);
        return string.Join('\n', TextOfLine().Matches(File.ReadAllText(Path.Combine(room.Out, "报.lines.jsonl"))).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex("\"endsParagraph\":(?:true|false),\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex TextOfLine();
}
