using System.Text.Json;

namespace PrintEdition.Epub.Tests;

/// <summary>Ace by DAISY 1.4, the accessibility checker, on books with everything that a book can have. PRINT_EDITION_ACE names the folder of its node modules.</summary>
public class AceTests
{
    [Fact]
    public async Task It_finds_no_fault()
    {
        var modules = OutsideProgram.Modules("PRINT_EDITION_ACE");
        using var book = new BookFile(OpenedBook.Of(Editions.Whole, Editions.WholePrinted).Bytes);
        var chromium = new Dictionary<string, string> { ["PUPPETEER_EXECUTABLE_PATH"] = OutsideProgram.Find("chromium"), ["ACE_TIMEOUT_INITIAL"] = "60000" };
        var (_, said) = await OutsideProgram.RunWith(chromium, "node", Path.Combine(modules, "node_modules", "@daisy", "ace-cli", "bin", "ace.js"), "-f", "-s", "-o", book.At("ace"), book.Path);

        Assert.True(File.Exists(book.At("ace/report.json")), said);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(book.At("ace/report.json"), TestContext.Current.CancellationToken));
        Assert.True(report.RootElement.GetProperty("earl:result").GetProperty("earl:outcome").GetString() == "pass", report.RootElement.GetProperty("assertions").GetRawText());
    }
}
