using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>--pages</c> (cli.md): nothing is dropped in silence, what has no room is in the report and on the console.</summary>
public class PagesTests
{
    /// <summary>A page and a half of stories; the last is the least important.</summary>
    private static readonly string Edition = $"""
        pages: 2
        sections:
          - name: 要闻
            articles:
        {string.Concat(Enumerable.Range(1, 12).Select(Story))}
        """;

    private static string Story(int i) => $"""
              - id: s{i}
                headline: 第{i}条消息的标题
                priority: {Math.Min(i, 9)}
                body:
                  - {string.Concat(Enumerable.Repeat($"河水昨晚涨了{i}米，码头上的人整夜没有睡。", 26))}

        """;

    [Fact]
    public void Stories_that_the_pages_do_not_hold_are_held_over_aloud()
    {
        using var room = new Room();
        var input = room.Write("edition.yaml", Edition);

        var outcome = Room.Run("build", input, "-o", room.Out, "--pages", "1").EndsWith(ExitCode.Built);

        var report = Report.Of(room.Bytes("edition.report.json"));
        Assert.Equal(1, report.Edition.Pages);
        var held = report.Articles.Where(a => a.Status == "heldOver").ToArray();
        Assert.InRange(held.Length, 1, 11);
        Assert.Equal(report.Articles.TakeLast(held.Length), held);
        Assert.All(held, a => Assert.Null(a.Page));
        Assert.Equal(held.Select(a => $"'{a.Id}', '{a.Headline}', is held over: the one page has no room for it beside more important stories; give more pages, a higher priority, or shorten others"), outcome.Findings.Select(f => f.Groups["message"].Value));
        outcome.Says("PE3303", "edition.yaml:");
    }

    [Fact]
    public void The_e_book_has_the_stories_of_the_pages()
    {
        using var room = new Room();
        var input = room.Write("edition.yaml", Edition);

        Room.Run("build", input, "-o", room.Out, "--pages", "1").EndsWith(ExitCode.Built);

        var text = EpubText.Of(Path.Combine(room.Out, "edition.epub"));
        Assert.All(Report.Of(room.Bytes("edition.report.json")).Articles, a => Assert.Equal(a.Status == "placed", text.Contains(a.Headline, StringComparison.Ordinal)));
    }

    [Fact]
    public void Held_stories_are_findings_under_strict()
    {
        using var room = new Room();

        Room.Run("build", room.Write("edition.yaml", Edition), "-o", room.Out, "--pages", "1", "--strict").EndsWith(ExitCode.Findings);
    }

    [Fact]
    public void The_edition_may_say_it_too()
    {
        using var room = new Room();

        Room.Run("build", room.Write("edition.yaml", Edition), "-o", room.Out).EndsWith(ExitCode.Built);

        var report = Report.Of(room.Bytes("edition.report.json"));
        Assert.Equal(2, report.Edition.Pages);
        Assert.All(report.Articles, a => Assert.Equal("placed", a.Status));
    }
}
