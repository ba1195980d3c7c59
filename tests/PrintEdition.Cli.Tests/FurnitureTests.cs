using System.Text;
using PrintEdition.Cli.Tests.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace PrintEdition.Cli.Tests;

/// <summary>pdf.md 4, from the edition file to the PDF as others read it: index and jump lines lead where they say, codes where their articles are.</summary>
public sealed class FurnitureTests : IDisposable
{
    private const int Dpi = 200;

    private readonly Room room = new();

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    [Theory]
    [InlineData("strip")]
    [InlineData("ear")]
    public void Index_and_jump_lines_lead_to_the_pages_they_name(string index)
    {
        using var document = PdfDocument.Open(Build($"index: {index}"));

        var links = document.GetPages().SelectMany(p => p.GetAnnotations().Where(a => a.Action is GoToAction).Select(a => (Words: WordsIn(p, a), ((GoToAction)a.Action!).Destination.PageNumber))).ToArray();
        Assert.Contains(links, l => l.Words.StartsWith("下转第", StringComparison.Ordinal));
        Assert.Contains(links, l => l.Words.StartsWith("上接第", StringComparison.Ordinal));
        Assert.Contains(links, l => l.Words.StartsWith("02版", StringComparison.Ordinal));
        Assert.All(links, l => Assert.Matches($"^(下转|上接)第{l.PageNumber}版$|^{l.PageNumber:00}版.+", l.Words));
    }

    /// <summary>The page as a camera sees it: drawn by poppler, and what stands in the area of each square link read by another program's reader.</summary>
    [Fact]
    public void Codes_on_the_drawn_page_say_where_their_links_lead()
    {
        var pdf = Build("qr: articles");

        using var document = PdfDocument.Open(pdf);
        var codes = document.GetPages().SelectMany(page => CodesOn(pdf, page)).ToArray();
        Assert.All(codes, c => Assert.Equal(c.Link, c.Read));
        Assert.Equal(["https://www.weichuan.example/", .. Enumerable.Range(1, 9).Select(i => $"https://www.weichuan.example/a/{i}")], codes.Select(c => c.Link).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_is_valid_to_readers() =>
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", "--check", Build("index: strip\n  qr: articles")).Output, StringComparison.Ordinal);

    [Fact]
    public void The_same_edition_gives_the_same_bytes() => Assert.Equal(File.ReadAllBytes(Build("index: ear\n  qr: articles")), File.ReadAllBytes(Build("index: ear\n  qr: articles")));

    /// <summary>Builds an edition of nine stories with boxes of every kind, on a tabloid with other furniture; gives the PDF's path.</summary>
    private string Build(string furniture)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "layouts", "tabloid.yaml")).Where(l => !l.StartsWith("  index:", StringComparison.Ordinal) && !l.StartsWith("  qr:", StringComparison.Ordinal));
        var layout = string.Join('\n', lines).Replace("  gap-rows: 1 ", $"  {furniture}\n  gap-rows: 1 ", StringComparison.Ordinal);
        var outcome = Room.Run("build", room.Write("edition.yaml", Edition()), "-o", room.Out, "--layout", room.Write("my.yaml", layout), "--format", "pdf", "--strict");
        outcome.EndsWith(ExitCode.Built);
        return Path.Combine(room.Out, "edition.pdf");
    }

    private static string Edition()
    {
        var yaml = new StringBuilder("""
            paper:
              name: 苇川日报
              site: www.weichuan.example
            date: 2026-03-12
            boxes:
              - {kind: weather, title: 今日天气, text: [晴 6℃～15℃, 东南风3～4级], place: ear}
              - {kind: advertisement, title: 青溪游船 周末开航, page: 2, place: bottom-right, columns: 3, rows: 18}
              - {kind: house, title: 欢迎订阅, text: 邮发代号31-23}
            sections:
              - name: 要闻
                articles:

            """);
        for (var i = 1; i <= 9; i++)
        {
            yaml.Append($"      - headline: 第{i}条消息 标题在这里\n        link: https://www.weichuan.example/a/{i}\n        body:\n");
            for (var paragraph = 0; paragraph < (i == 1 ? 60 : 14 - i); paragraph++)
            {
                yaml.Append("          - 清晨的雾气还没有散，码头上的人已经忙开了。装货的、点数的、唱号的，各有各的位置。这一天共发出12船，比去年同期多63%，最远的一船要走240公里。\n");
            }
        }

        return yaml.ToString();
    }

    private static string WordsIn(Page page, Annotation link) => string.Concat(page.Letters
        .Where(l => l.StartBaseLine.X >= link.Rectangle.Left - 0.5 && l.StartBaseLine.X < link.Rectangle.Right && l.StartBaseLine.Y > link.Rectangle.Bottom && l.StartBaseLine.Y < link.Rectangle.Top)
        .OrderBy(l => l.StartBaseLine.X).Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal).Trim('（', '）');

    private (string Link, string? Read)[] CodesOn(string pdf, Page page)
    {
        var stem = room.At($"page{page.Number}");
        Tool.Run("pdftoppm", "-gray", "-r", $"{Dpi}", "-f", $"{page.Number}", "-l", $"{page.Number}", "-singlefile", pdf, stem);
        var (pixels, width, height) = Grey(File.ReadAllBytes(stem + ".pgm"));
        var sheet = new RGBLuminanceSource(pixels, width, height, RGBLuminanceSource.BitmapFormat.Gray8);
        return [.. page.GetAnnotations().Where(a => a.Action is UriAction && Math.Abs(a.Rectangle.Width - a.Rectangle.Height) < 0.1)
            .Select(a => (((UriAction)a.Action!).Uri, Read(sheet, a.Rectangle, page.Height)))];
    }

    private static string? Read(LuminanceSource sheet, PdfRectangle area, double height)
    {
        var scale = Dpi / 72.0;
        var code = sheet.crop((int)(area.Left * scale), (int)((height - area.Top) * scale), (int)(area.Width * scale), (int)(area.Height * scale));
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(code)))?.Text;
    }

    /// <summary>The pixels of a grey picture, which follow three lines of text: P5, width and height, 255.</summary>
    private static (byte[] Pixels, int Width, int Height) Grey(byte[] file)
    {
        var head = Encoding.ASCII.GetString(file, 0, 32).Split('\n');
        var size = head[1].Split(' ').Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return (file[(head[0].Length + head[1].Length + head[2].Length + 3)..], size[0], size[1]);
    }
}
