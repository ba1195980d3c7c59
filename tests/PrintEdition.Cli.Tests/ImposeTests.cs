using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>--impose</c> (pdf.md 7): sheets in a file of their own, beside the page by page one, and in the report.</summary>
public class ImposeTests
{
    [Theory]
    [InlineData("booklet", "页面-booklet.pdf", 1, 3)]
    [InlineData("2up", "页面-2up.pdf", 1, 1)]
    public void The_sheets_are_a_file_beside_the_pages(string scheme, string file, int sheets, int blanks)
    {
        using var room = new Room();

        Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--format", "pdf", "--impose", scheme).EndsWith(ExitCode.Built);

        Assert.Equal([file, "页面.pdf", "页面.report.json"], room.Files());
        var imposition = Report.Of(room.Bytes("页面.report.json")).Imposition!;
        Assert.Equal((scheme, "A3", 420, 297, 0.761), (imposition.Scheme, imposition.Sheet, imposition.Width, imposition.Height, imposition.Scale));
        Assert.Equal((sheets, blanks), (imposition.Sheets, imposition.Blanks));
        Assert.Equal(scheme == "booklet" ? [new SideEntry(Right: 1), new SideEntry()] : [new SideEntry(Left: 1)], imposition.Sides);
    }

    /// <summary>Smaller pages are nothing to fail for: it is what A3 paper can hold.</summary>
    [Fact]
    public void Pages_below_full_size_are_a_note()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out, "--strict", "--impose", "booklet").EndsWith(ExitCode.Built).Says("PE4401");
        Assert.DoesNotContain("PE4401", Room.Run("build", input, "-o", room.Out, "--impose", "booklet", "--sheet", "540x390").EndsWith(ExitCode.Built).Error, StringComparison.Ordinal);

        Assert.Equal(1, Report.Of(room.Bytes("页面.report.json")).Imposition!.Scale);
    }

    [Fact]
    public void The_page_by_page_file_is_the_same_as_without()
    {
        using var alone = new Room();
        using var beside = new Room();

        Room.Run("build", alone.Write("页面.txt", Texts.FrontPage), "-o", alone.Out, "--format", "pdf").EndsWith(ExitCode.Built);
        Room.Run("build", beside.Write("页面.txt", Texts.FrontPage), "-o", beside.Out, "--format", "pdf", "--impose", "2up").EndsWith(ExitCode.Built);

        Assert.Equal(alone.Bytes("页面.pdf"), beside.Bytes("页面.pdf"));
    }
}
