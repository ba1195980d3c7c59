using System.Text.Json;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>The report file (cli.md).</summary>
public class ReportTests(BuiltFrontPage built) : IClassFixture<BuiltFrontPage>
{
    [Fact]
    public void Its_parts_come_in_the_promised_order()
    {
        using var report = JsonDocument.Parse(built.ReportText);

        Assert.Equal(
            ["version", "edition", "articles", "pages", "typography", "fonts", "pdfBytes", "missingGlyphs", "warnings", "timings"],
            report.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["title", "date", "language", "layout", "pages"],
            report.RootElement.GetProperty("edition").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void It_is_written_for_people_too()
    {
        Assert.Contains("\n  \"edition\": {\n    \"title\": \"云溪日报\",\n    \"date\": \"2024-03-13\",", built.ReportText, StringComparison.Ordinal);
        Assert.EndsWith("}\n", built.ReportText, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", built.ReportText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_is_placed_and_counted()
    {
        Assert.Equal(
            ["云溪老街修缮工程今日开工", "春茶开采 首日收青三万斤", "小学生走进气象站", "油菜花开满田畈", "云溪市民公约"],
            built.Report.Articles.Select(a => a.Headline));
        Assert.All(built.Report.Articles, article =>
        {
            Assert.Equal("placed", article.Status);
            Assert.Equal(1, article.Page);
            Assert.InRange(article.Rectangle!.X, 0, 270);
            Assert.InRange(article.Rectangle.Y + article.Rectangle.Height, 0, 390);
            Assert.InRange(article.Characters, 10, 400);
        });
    }

    [Fact]
    public void Pages_typography_and_fonts_are_measured()
    {
        var page = Assert.Single(built.Report.Pages);
        Assert.InRange(page.FillRatio, 0.1, 1);
        Assert.Equal(0, page.Violations["overlap"]);
        Assert.InRange(built.Report.Typography.Lines, 40, 200);
        Assert.All(built.Report.Fonts, font =>
        {
            Assert.InRange(font.Glyphs, 1, 2000);
            Assert.InRange(font.Bytes, 100, 1_000_000);
        });
    }

    [Fact]
    public void Timings_name_the_stages() =>
        Assert.Equal(["compose", "epub", "layout", "pdf", "png", "read"], built.Report.Timings!.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Timings_are_left_out_of_a_deterministic_report()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out, "--deterministic", "--format", "epub").EndsWith(ExitCode.Built);

        var report = Report.Of(room.Bytes("页面.report.json"));
        Assert.Null(report.Timings);
        Assert.Empty(report.Fonts);
        Assert.Equal(["页面.epub", "页面.report.json"], room.Files());
    }
}
