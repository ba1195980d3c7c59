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
}
