using System.Text.Json;

namespace PrintEdition.Epub.Tests;

/// <summary>
/// The book in a reader that we did not write, foliate-js in Chromium: opened, turned over, looked at. PRINT_EDITION_READER names the folder of
/// its node modules; PRINT_EDITION_PICTURES a folder for pictures of the screen.
/// </summary>
public class ReadingTests
{
    [Fact]
    public async Task A_reader_turns_from_the_cover_to_the_contents_the_section_an_article_and_the_next()
    {
        var read = await Read(isVertical: false);
        var steps = read.GetProperty("steps");

        Assert.Equal("栖河日报 2026-03-12", read.GetProperty("title").GetString());
        Assert.Equal("""{"name":"栖河日报","position":4127}""", read.GetProperty("series").GetRawText());
        Assert.Equal("image/jpeg", read.GetProperty("cover").GetString());
        Assert.Equal("""["第01版","第02版"]""", read.GetProperty("pages").GetRawText());
        Assert.Equal(0, read.GetProperty("outside").GetArrayLength());
        Assert.Equal([90], Numbers(steps.GetProperty("cover").GetProperty("images")));
        Assert.Equal("目录", Heading(steps, "contents"));
        Assert.Equal("第01版：要闻", Heading(steps, "section"));
        Assert.Equal("渡口须知", Heading(steps, "article"));
        Assert.Equal("老渡口 今晨复航", Heading(steps, "next"));
        Assert.Equal([60, 60], Numbers(steps.GetProperty("picture").GetProperty("images")));
        Assert.Equal("启事与公告", Heading(steps, "last"));
        Assert.All(steps.EnumerateObject(), step => Assert.Equal("horizontal-tb", step.Value.GetProperty("writingMode").GetString()));
    }

    [Fact]
    public async Task Rule_14_a_reader_sets_the_vertical_book_in_vertical_lines_and_turns_from_the_right()
    {
        var read = await Read(isVertical: true);
        var steps = read.GetProperty("steps");

        Assert.Equal("rtl", read.GetProperty("dir").GetString());
        Assert.All(steps.EnumerateObject(), step => Assert.Equal("vertical-rl", step.Value.GetProperty("writingMode").GetString()));
        Assert.Equal("渡口须知", Heading(steps, "article"));
        Assert.True(steps.GetProperty("next").GetProperty("upright").GetInt32() > 0);
    }

    private static async Task<JsonElement> Read(bool isVertical)
    {
        var modules = OutsideProgram.Modules("PRINT_EDITION_READER");
        var pictures = Environment.GetEnvironmentVariable("PRINT_EDITION_PICTURES") is { Length: > 0 } folder ? Path.Combine(folder, isVertical ? "vertical" : "horizontal") : "";
        using var book = new BookFile(OpenedBook.Of(Editions.Whole, Editions.WholePrinted with { IsVertical = isVertical }).Bytes);
        var (code, said) = await OutsideProgram.Run("node", Path.Combine(AppContext.BaseDirectory, "Reading", "read.mjs"), modules, OutsideProgram.Find("chromium"), book.Path, pictures);

        Assert.True(code == 0, said);
        return JsonDocument.Parse(said[said.IndexOf('{', StringComparison.Ordinal)..]).RootElement;
    }

    private static string? Heading(JsonElement steps, string step) => steps.GetProperty(step).GetProperty("heading").GetString();

    private static IEnumerable<int> Numbers(JsonElement array) => array.EnumerateArray().Select(n => n.GetInt32());
}
