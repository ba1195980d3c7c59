using System.Text;
using PrintEdition.Epub.Styles;
using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>A style sheet that somebody adds: what is taken, and what is refused where. Each case is a sheet beside what is found.</summary>
public class HouseStyleTests
{
    [Theory]
    [InlineData("h1 { color: inherit }")]
    [InlineData("/* } */ .deck:not(.x)::before, a[href^='http'] { content: \"}\\201C;\"; margin: calc(1em + 2px) }")]
    [InlineData("@charset \"utf-8\"; @media (min-width: 40em) { @supports (display: grid) { p { line-height: 2 } } }")]
    [InlineData("@page { margin: 1em } @font-face { font-family: \"Local\"; font-weight: bold }")]
    [InlineData("p{}")]
    [InlineData("p { font: 1.25em/1.5 \"宋体\", serif !important; ; }")]
    [InlineData("")]
    public void A_plain_sheet_is_taken_as_it_is(string css)
    {
        var style = HouseStyle.Check(Encoding.UTF8.GetBytes("\uFEFF" + css), "house.css");

        Assert.Empty(style.Diagnostics);
        Assert.Equal(css, style.Value);
    }

    [Theory]
    [InlineData("@import 'other.css';", "1:1 PE5303")]
    [InlineData("p { top: 0 }\n  @\\69mport url(https://example.org/a.css);", "2:3 PE5303|2:13 PE5304")]
    [InlineData("p { background: url(a.png) }", "1:17 PE5304")]
    [InlineData("p { background: \\75\\72 l( 'https://example.org/x' ) }", "1:17 PE5304")]
    [InlineData("p { background: image-set('a.png' 1x) }", "1:17 PE5304")]
    [InlineData("@font-face { src: URL(\"font.woff2\") }", "1:19 PE5304")]
    [InlineData("p { direction: rtl; UNICODE-BIDI: embed }", "1:5 PE5306|1:21 PE5306")]
    [InlineData("p { color: red", "1:1 PE5305")]
    [InlineData("p color: red; }", "1:1 PE5305|1:15 PE5305")]
    [InlineData("p { color red }", "1:5 PE5305")]
    [InlineData("p { color: 'red }", "1:12 PE5305|1:1 PE5305")]
    [InlineData("p { } /* open", "1:7 PE5305|1:7 PE5305")]
    [InlineData("p { margin: calc(1em }", "1:4 PE5305|1:1 PE5305")]
    [InlineData("p { a { b: c } }", "1:7 PE5305|1:1 PE5305")]
    public void What_would_load_a_file_or_break_is_refused_with_its_place(string css, string findings)
    {
        var style = HouseStyle.Check(Encoding.UTF8.GetBytes(css), "house.css");

        Assert.Null(style.Value);
        Assert.Equal(findings, string.Join('|', style.Diagnostics.Select(d => $"{d.Place!.Line}:{d.Place.Column} {d.Code}")));
    }

    [Fact]
    public void A_sheet_of_another_encoding_or_without_end_is_refused()
    {
        Assert.Equal(["PE5301"], Codes([0xB8, 0xC0]));
        Assert.Equal(["PE5301"], Codes([(byte)'p', 0]));
        Assert.Equal(["PE5302"], Codes(new byte[HouseStyle.LargestFile + 1]));
        Assert.NotEmpty(Codes([.. Enumerable.Repeat((byte)'(', 200_000)]));
        Assert.NotEmpty(Codes(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("@media x{", 20_000)))));

        static IEnumerable<string> Codes(byte[] data) => HouseStyle.Check(data, "house.css").Diagnostics.Select(d => d.Code);
    }

    [Fact]
    public void It_stands_behind_the_books_own_in_every_document()
    {
        var book = OpenedBook.Of(Editions.TwoSections, new EpubOptions { Name = "sample", HouseStyle = "h1 { letter-spacing: 0.1em }" });

        Assert.Equal("h1 { letter-spacing: 0.1em }", book.Read("EPUB/house.css"));
        Assert.Equal(["<item id=\"house\" href=\"house.css\" media-type=\"text/css\" />"], OpenedBook.Lines(book.Read("EPUB/package.opf"), "house"));
        Assert.All(book.Entries.Where(e => e.Name.EndsWith(".xhtml", StringComparison.Ordinal)), page => Assert.Equal(
            ["<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\" />", "<link rel=\"stylesheet\" type=\"text/css\" href=\"house.css\" />"],
            OpenedBook.Lines(book.Read(page.Name), "<link")));
    }
}
