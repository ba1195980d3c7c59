using System.IO.Compression;
using PrintEdition.Cli.Tests.Support;
using SkiaSharp;

namespace PrintEdition.Cli.Tests;

/// <summary>A crop on paper and on the page picture; the e-book has the whole picture.</summary>
public sealed class PictureCropTests : IDisposable
{
    private static readonly SKColor Green = new(0, 160, 0);

    private static readonly SKColor Blue = new(0, 0, 220);

    private readonly Room room = new();

    /// <summary>The picture is green above and blue below, and too tall for any place: half of its height is cut.</summary>
    [Theory]
    [InlineData("focus: [0.5, 0.2]", true, false)]
    [InlineData("focus: [0.5, 0.8]", false, true)]
    [InlineData("faces: [[0.2, 0.9, 0.3, 0.1]]", false, true)]
    [InlineData("crop: 0", true, true)]
    public void What_is_said_of_a_picture_is_seen_on_paper_and_on_the_page_picture(string said, bool green, bool blue)
    {
        Build(said, TwoColours());

        AssertSeen(green, blue);
    }

    /// <summary>A blue disc low in the green: the middle half of the picture does not have it.</summary>
    [Fact]
    public void Where_nothing_is_said_what_there_is_to_see_is_shown()
    {
        Build("alt: 圆", Disc());

        AssertSeen(green: true, blue: true);
    }

    [Fact]
    public void The_e_book_has_the_whole_picture()
    {
        var picture = TwoColours();

        Build("focus: [0.5, 0.2]", picture);

        using var book = ZipFile.OpenRead(Path.Combine(room.Out, "edition.epub"));
        using var image = book.Entries.Single(e => e.Name == "s01-a01-p1.jpg").Open();
        using var bytes = new MemoryStream();
        image.CopyTo(bytes);
        Assert.Equal(picture, bytes.ToArray());
    }

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    private void AssertSeen(bool green, bool blue)
    {
        Tool.Run("pdftoppm", "-r", "60", "-png", Path.Combine(room.Out, "edition.pdf"), room.At("page")).EndsWith(0);
        Assert.Equal((green, blue), ColoursOf(File.ReadAllBytes(Directory.GetFiles(room.Folder, "page*.png").Single())));
        Assert.Equal((green, blue), ColoursOf(room.Bytes("edition-01.png")));
    }

    private void Build(string said, byte[] picture)
    {
        room.Write("pictures/two.jpg", picture);
        var edition = room.Write("edition.yaml", $$"""
            paper: {name: 苇川日报}
            date: 2026-03-12
            sections:
              - articles:
                  - headline: 河堤上的桃花开了
                    pictures:
                      - {file: pictures/two.jpg, caption: 河堤, {{said}}, crop: 0.5}
                    body: [河堤上的桃花开了。看花的人沿着河堤走，桥头的茶摊多摆了两张桌子。]
            """.Replace("crop: 0, crop: 0.5", "crop: 0", StringComparison.Ordinal));
        Room.Run("build", edition, "-o", room.Out, "--layout", "tabloid", "--format", "pdf,epub,png").EndsWith(ExitCode.Built);
    }

    private static byte[] TwoColours() => Draw((canvas, paint) => canvas.DrawRect(0, 900, 300, 900, paint));

    private static byte[] Disc() => Draw((canvas, paint) => canvas.DrawCircle(150, 1550, 100, paint));

    /// <summary>Something blue on green, 300 × 1800 pixels.</summary>
    private static byte[] Draw(Action<SKCanvas, SKPaint> draw)
    {
        using var surface = SKSurface.Create(new SKImageInfo(300, 1800, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(Green);
        using var paint = new SKPaint { Color = Blue };
        draw(surface.Canvas, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }

    /// <summary>Whether much of a page is green, and blue.</summary>
    private static (bool Green, bool Blue) ColoursOf(byte[] png)
    {
        using var page = SKBitmap.Decode(png);
        return (Has(page, p => p.Green > p.Red + 80 && p.Green > p.Blue + 80), Has(page, p => p.Blue > p.Red + 80 && p.Blue > p.Green + 80));
    }

    private static bool Has(SKBitmap page, Func<SKColor, bool> isSo) => page.Pixels.Count(isSo) > 500;
}
