using PrintEdition.Cli.Building;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>--pages RANGE</c>: the whole edition is composed, some of its pages are written.</summary>
public class PageRangeTests
{
    /// <summary>What is typed, and which of four pages it is.</summary>
    [Theory]
    [InlineData("1-3", new[] { 1, 2, 3 })]
    [InlineData("2-", new[] { 2, 3, 4 })]
    [InlineData("3-3", new[] { 3 })]
    [InlineData("1,4", new[] { 1, 4 })]
    [InlineData("4,1-2,2", new[] { 1, 2, 4 })]
    [InlineData("3-9", new[] { 3, 4 })]
    [InlineData("7-", new int[0])]
    public void A_range_is_pages(string words, int[] pages) => Assert.Equal(pages, PageRange.Of(words)!.In(4));

    /// <summary>A single number has always been how many pages the edition has.</summary>
    [Theory]
    [InlineData("3")]
    [InlineData("1-3,")]
    [InlineData("3-1")]
    [InlineData("-3")]
    [InlineData("a-b")]
    [InlineData("")]
    public void Other_words_are_none(string words) => Assert.Null(PageRange.Of(words));

    [Fact]
    public void Pictures_and_PDF_have_the_pages_and_the_report_all()
    {
        using var room = new Room();

        Room.Run("build", room.Write("多.yaml", Texts.LargeEdition(24)), "-o", room.Out, "--format", "pdf,png", "--pages", "4", "--pages", "2-3").EndsWith(ExitCode.Built);

        Assert.Equal(["多-02.png", "多-03.png", "多.pdf", "多.report.json"], room.Files());
        var report = Report.Of(room.Bytes("多.report.json"));
        Assert.Equal((4, 4), (report.Edition.Pages, report.Pages.Count));
        Assert.Equal([2, 3], report.Edition.WrittenPages!);
        Assert.Contains("Pages:           2\n", Tool.Run("pdfinfo", Path.Combine(room.Out, "多.pdf")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_beyond_the_last_are_found()
    {
        using var room = new Room();
        var input = room.Write("多.yaml", Texts.LargeEdition(24));

        var outcome = Room.Run("build", input, "-o", room.Out, "--format", "png", "--pages", "4", "--pages", "1,4-6,9", "--strict").EndsWith(ExitCode.Findings).Says("PE6008");
        Assert.Contains("--pages names 4-6 and 9, and the edition has 4 pages", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["多-01.png", "多-04.png", "多.report.json"], room.Files());
    }

    [Fact]
    public void Nothing_is_written_when_there_are_none_of_them()
    {
        using var room = new Room();

        Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--pages", "2-").EndsWith(ExitCode.Usage).Says("PE6009");

        Assert.Empty(room.Files());
    }
}
