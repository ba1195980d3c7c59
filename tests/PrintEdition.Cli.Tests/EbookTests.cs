using PrintEdition.Cli.Tests.Support;
using SkiaSharp;

namespace PrintEdition.Cli.Tests;

/// <summary>The e-book as the command line makes it.</summary>
public class EbookTests
{
    [Fact]
    public void Rule_6_the_cover_is_the_printed_front_page_also_without_a_PDF()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out, "--format", "epub").EndsWith(ExitCode.Built);

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(room.Bytes("页面.epub")));
        using var picture = zip.GetEntry("EPUB/images/cover-image.jpg")!.Open();
        using var bytes = new MemoryStream();
        picture.CopyTo(bytes);
        using var cover = SKBitmap.Decode(bytes.ToArray());
        Assert.Equal((1108, 1600), (cover.Width, cover.Height));
        Assert.Contains(cover.Pixels, p => p.Red < 40);
    }

    [Fact]
    public void Rule_14_vertical_is_a_book_beside_the_other()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out, "--format", "epub", "--vertical").EndsWith(ExitCode.Built);

        Assert.Equal(["页面-vertical.epub", "页面.epub", "页面.report.json"], room.Files());
        Assert.Contains("page-progression-direction=\"rtl\"", Entry(room, "页面-vertical.epub", "EPUB/package.opf"), StringComparison.Ordinal);
        Assert.DoesNotContain("page-progression-direction", Entry(room, "页面.epub", "EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_15_the_faces_travel_when_asked_and_cost_what_their_characters_do()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out, "--format", "epub", "--embed-fonts", "--name", "带").EndsWith(ExitCode.Built);
        Room.Run("build", input, "-o", room.Out, "--format", "epub", "--name", "不带").EndsWith(ExitCode.Built);

        Assert.InRange(room.Bytes("带.epub").Length - room.Bytes("不带.epub").Length, 50_000, 1_000_000);
        Assert.Contains("url(\"fonts/serif.otf\")", Entry(room, "带.epub", "EPUB/style.css"), StringComparison.Ordinal);
        Tool.EpubCheck(Path.Combine(room.Out, "带.epub")).EndsWith(0);
    }

    [Fact]
    public void A_house_style_is_added_or_refused_with_its_place()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var good = room.Write("好.css", "h1 { letter-spacing: 0.1em }");
        var bad = room.Write("坏.css", "h1 { color: red }\n@import 'x.css';");

        Room.Run("build", input, "-o", room.Out, "--epub-css", good).EndsWith(ExitCode.Built);
        Assert.Equal("h1 { letter-spacing: 0.1em }", Entry(room, "页面.epub", "EPUB/house.css"));

        Room.Run("build", input, "-o", room.At("别"), "--epub-css", bad).EndsWith(ExitCode.Unreadable).Says("PE5303", "坏.css:2:1");
        Room.Run("build", input, "-o", room.At("别"), "--epub-css", room.At("无.css")).EndsWith(ExitCode.Unreadable).Says("PE6020", "无.css");
        Assert.Empty(room.Files("别"));
    }

    [Theory]
    [InlineData("--vertical")]
    [InlineData("--embed-fonts")]
    [InlineData("--epub-css", "x.css")]
    [InlineData("--epub-certifier", "某社")]
    public void Wishes_for_an_e_book_that_is_not_written_are_a_mistake(params string[] option)
    {
        Room.Run(["build", "页面.txt", "--format", "pdf,png", .. option]).EndsWith(ExitCode.Usage).Says("PE6001");
    }

    [Fact]
    public void Check_finds_no_fault_in_a_book_of_this_program_and_says_what_is_wrong_with_another_file()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        Room.Run("build", input, "-o", room.Out, "--format", "epub", "--vertical", "--embed-fonts").EndsWith(ExitCode.Built);

        Room.Run("check", Path.Combine(room.Out, "页面.epub"), Path.Combine(room.Out, "页面-vertical.epub")).EndsWith(ExitCode.Built);
        Room.Run("check", room.Write("页面.epub", "no book")).EndsWith(ExitCode.Unreadable).Says("PE5401", "页面.epub");
        Room.Run("check", room.At("无.epub")).EndsWith(ExitCode.Unreadable).Says("PE6020", "无.epub");
        Room.Run("check").EndsWith(ExitCode.Usage);
    }

    private static string Entry(Room room, string book, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(room.Bytes(book)));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
