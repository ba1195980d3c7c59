using PrintEdition.Epub.Markup;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 14: the edition in vertical lines, a book of its own.</summary>
public class VerticalTests
{
    private static readonly EpubOptions Vertical = new() { Name = "sample", IsVertical = true };

    [Fact]
    public void Rule_14_lines_run_down_on_html_only_with_prefixes_and_pages_turn_from_the_right()
    {
        var book = OpenedBook.Of(Editions.TwoSections, Vertical);
        var style = book.Read("EPUB/style.css");

        Assert.Contains("html {\n  -epub-writing-mode: vertical-rl;\n  -webkit-writing-mode: vertical-rl;\n  writing-mode: vertical-rl;\n}", style, StringComparison.Ordinal);
        Assert.Equal(3, OpenedBook.Lines(style, "writing-mode").Length);
        Assert.Contains("<spine toc=\"ncx\" page-progression-direction=\"rtl\">", book.Read("EPUB/package.opf"), StringComparison.Ordinal);
        Assert.DoesNotContain("writing-mode", OpenedBook.Of(Editions.TwoSections).Read("EPUB/style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_14_it_is_another_book_than_the_horizontal_one()
    {
        var (one, other) = (OpenedBook.Of(Editions.TwoSections).Read("EPUB/package.opf"), OpenedBook.Of(Editions.TwoSections, Vertical).Read("EPUB/package.opf"));

        Assert.NotEqual(OpenedBook.Lines(one, "dc:identifier"), OpenedBook.Lines(other, "dc:identifier"));
        Assert.Equal(["<dc:title>栖河日报 2026-03-12（直排）</dc:title>"], OpenedBook.Lines(other, "dc:title"));
    }

    /// <summary>Numbers in brackets stand upright.</summary>
    [Theory]
    [InlineData("3月12日", "[3]月[12]日")]
    [InlineData("2026年", "[2026]年")]
    [InlineData("（10）", "（[10]）")]
    [InlineData("12345人", "12345人")]
    [InlineData("G351国道", "G351国道")]
    [InlineData("3.14与20%与6:20与1-2", "3.14与20%与6:20与1-2")]
    [InlineData("第 5 名", "第 [5] 名")]
    [InlineData("１２", "１２")]
    [InlineData("7", "[7]")]
    [InlineData("", "")]
    public void Rule_14_one_to_four_digits_with_no_letter_beside_them_stand_upright(string text, string expected)
    {
        Assert.Equal(expected, string.Concat(UprightDigits.RunsOf(text).Select(r => r.IsCombined ? $"[{r.Run}]" : r.Run)));
    }

    [Fact]
    public void Rule_14_upright_numbers_are_marked_in_text_and_not_in_titles_and_attributes()
    {
        var page = OpenedBook.Of(Editions.With(Editions.Story("a01", "12号船", "2026年3月12日。")), Vertical).Read("EPUB/s01-a01.xhtml");

        Assert.Equal(["<title>12号船</title>"], OpenedBook.Lines(page, "<title"));
        Assert.Equal(["<h1><span class=\"tcy\">12</span>号船</h1>"], OpenedBook.Lines(page, "<h1"));
        Assert.Equal(["<p><span class=\"tcy stacked\">2026</span>年<span class=\"tcy\">3</span>月<span class=\"tcy\">12</span>日。</p>"], OpenedBook.Lines(page, "<p>"));
        Assert.Contains("text-combine-upright: all;", OpenedBook.Of(Editions.TwoSections, Vertical).Read("EPUB/style.css"), StringComparison.Ordinal);
    }
}
