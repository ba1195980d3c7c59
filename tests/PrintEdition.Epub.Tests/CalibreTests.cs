namespace PrintEdition.Epub.Tests;

/// <summary>The book as calibre's library sees it.</summary>
public class CalibreTests
{
    [Fact]
    public async Task It_shows_title_date_series_language_publisher_and_cover()
    {
        using var book = Whole();
        var (code, said) = await OutsideProgram.Run("ebook-meta", book.Path, "--get-cover", book.At("cover.jpg"));

        Assert.True(code == 0, said);
        Assert.Contains("栖河日报 2026-03-12", Value(said, "Title"), StringComparison.Ordinal);
        Assert.Equal("栖河日报", Value(said, "Author(s)"));
        Assert.Equal("栖河日报社", Value(said, "Publisher"));
        Assert.Equal("栖河日报 #4127", Value(said, "Series"));
        Assert.StartsWith("2026-03-12", Value(said, "Published"), StringComparison.Ordinal);
        Assert.Equal("zho", Value(said, "Languages"));
        Assert.Equal(TestPictures.Jpeg(90, 130).Data.ToArray(), await File.ReadAllBytesAsync(book.At("cover.jpg"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Its_text_has_the_articles_in_order_with_lists_tables_and_verse()
    {
        using var book = Whole();
        var (code, said) = await OutsideProgram.RunWith(new() { ["QT_QPA_PLATFORM"] = "offscreen" }, "ebook-convert", book.Path, book.At("book.txt"));

        Assert.True(code == 0, said);
        var text = await File.ReadAllTextAsync(book.At("book.txt"), TestContext.Current.CancellationToken);
        string[] order = ["渡口须知", "先看船", "游船", "一条河养一座城", "往返", "人在西", "06:20", "复航如期", "老渡口", "船票三元", "滨河路以南停水8小时"];
        var body = text[text.LastIndexOf("先看船", StringComparison.Ordinal)..];
        Assert.Equal(order[1..], order[1..].OrderBy(words => body.IndexOf(words, StringComparison.Ordinal)));
        Assert.All(order, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static BookFile Whole() => new(OpenedBook.Of(Editions.Whole, Editions.WholePrinted).Bytes);

    private static string Value(string said, string name) => said.Split('\n')
        .Where(l => l.StartsWith(name, StringComparison.Ordinal)).Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().Split(" [")[0]).FirstOrDefault("");
}
