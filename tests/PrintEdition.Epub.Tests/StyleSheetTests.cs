namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 13: what the style sheet says and what it leaves to the reader.</summary>
public class StyleSheetTests
{
    private static readonly string Style = OpenedBook.Of(Editions.TwoSections).Read("EPUB/style.css");

    [Fact]
    public void Rule_13_paragraphs_are_indented_by_two_characters_and_lines_break_strictly()
    {
        Assert.Contains("text-indent: 2em;", Style, StringComparison.Ordinal);
        Assert.Contains("line-break: strict;", Style, StringComparison.Ordinal);
        Assert.Contains("-epub-line-break: strict;", Style, StringComparison.Ordinal);
        Assert.Contains("text-autospace: normal;", Style, StringComparison.Ordinal);
        Assert.Contains("text-spacing-trim: trim-start;", Style, StringComparison.Ordinal);
        Assert.Contains("\"Noto Serif CJK SC\"", Style, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_13_colours_and_the_body_size_are_the_readers()
    {
        Assert.Empty(OpenedBook.Lines(Style, "background:"));
        Assert.Empty(OpenedBook.Lines(Style, "background-"));
        Assert.DoesNotContain("#", Style, StringComparison.Ordinal);
        Assert.DoesNotContain("rgb", Style, StringComparison.Ordinal);
        Assert.Equal(["color: inherit;"], OpenedBook.Lines(Style, "color:"));
        Assert.DoesNotContain("font-size", Style[Style.IndexOf("body {", StringComparison.Ordinal)..Style.IndexOf("p {", StringComparison.Ordinal)], StringComparison.Ordinal);
    }
}
