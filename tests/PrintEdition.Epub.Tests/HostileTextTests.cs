using System.Xml.Linq;
using CsCheck;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 10: well formed by construction, whatever the text is.</summary>
public class HostileTextTests
{
    [Fact]
    public void Markup_in_text_is_text()
    {
        var page = OpenedBook.PageOf(Editions.Story("a01", "</h1><script>alert(1)</script>", "<img src=x onerror=y> &nbsp; ]]> <!-- “引”"));

        Assert.Equal(
            ["<h1>&lt;/h1&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>"], OpenedBook.Lines(page, "<h1>"));
        Assert.Equal(
            ["<p>&lt;img src=x onerror=y&gt; &amp;nbsp; ]]&gt; &lt;!-- “引”</p>"], OpenedBook.Lines(page, "<p>"));
    }

    // Not a theory: half a surrogate pair cannot stand in an attribute's argument.
    [Fact]
    public void What_XML_cannot_hold_is_taken_out_or_shown_as_broken()
    {
        (string Text, string Clean)[] cases =
        [
            ("甲\u0000乙\u001B丙", "甲乙丙"), // control characters go
            ("甲\uD840乙", "甲\uFFFD乙"), // half a pair is shown as broken
            ("甲\uDC00\uFFFE\uFFFF", "甲\uFFFD\uFFFD\uFFFD"),
            ("𠀀\U000F0000\u0085\t", "𠀀\U000F0000\u0085\t"), // all of these XML can hold
            ("一\r\n二\r三", "一\n二\n三"),
        ];

        Assert.Equal(cases.Select(c => c.Clean), cases.Select(c => XmlText.Clean(c.Text)));
    }

    [Fact]
    public void What_XML_cannot_hold_is_reported_where_it_is()
    {
        var story = Editions.Story("a01", "题\u0002", "甲\u0000乙\uD840。") with { Place = new SourceSpan("in.txt", 3, 1) };
        var book = OpenedBook.Of(Editions.With(story));

        Assert.Equal(
            ["in.txt:3:1: warning PE5101: Article a01 has 3 characters that no XML document can hold: control characters are left out, broken ones shown as U+FFFD. Mend them in the input."],
            book.Summary.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void Hostile_words_in_every_place_leave_no_markup_and_our_own_check_finds_nothing()
    {
        var book = OpenedBook.Of(Editions.Hostile, Editions.Printed(("a01", 1), ("a05", 2)));

        Assert.Empty(Checking.BookChecker.Check(book.Bytes, "book.epub"));
        Assert.All(book.Entries.Where(e => e.Name.EndsWith(".xhtml", StringComparison.Ordinal)), entry =>
        {
            var elements = XDocument.Parse(book.Read(entry.Name)).Descendants().ToList();
            Assert.DoesNotContain(elements, e => e.Name.LocalName is "script" or "iframe" or "object");
            Assert.DoesNotContain(elements.Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Value.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void Any_text_anywhere_gives_well_formed_documents_that_say_it()
    {
        var hostile = Gen.OneOf(
            Gen.Char['\u0000', '\u007F'], Gen.Char['\uD800', '\uDFFF'], Gen.Char['\uFFF0', '\uFFFF'], Gen.Char['\u3000', '\u4E10']);
        Gen.String[hostile, 0, 30].Array[4].ForAll(texts =>
        {
            var story = new Article
            {
                Id = "a01",
                Kind = ArticleKind.News,
                Headline = new HeadlineStack(texts[0], texts[1]),
                Byline = new Byline(texts[2], null),
                Body = [Editions.Paragraph("始" + texts[3] + "终")],
            };
            var edition = Editions.TwoSections with
            {
                Masthead = new Masthead { PaperName = texts[1], Motto = texts[2] },
                Sections = [new Section(texts[3], [story])],
            };
            var book = OpenedBook.Of(edition, new EpubOptions { Name = texts[0] });
            var documents = book.Entries.Where(e => e.Name.EndsWith("ml", StringComparison.Ordinal) || e.Name.EndsWith("opf", StringComparison.Ordinal))
                .ToDictionary(e => e.Name, e => XDocument.Parse(book.Read(e.Name)));
            var article = documents["EPUB/s01-a01.xhtml"].Descendants().Single(e => e.Name.LocalName == "article");
            Assert.All(documents.Values.SelectMany(d => d.Descendants()).Where(e => e.Name.LocalName is "title" or "a"), e => Assert.NotEmpty(e.Value.Trim()));
            Assert.Contains("始" + XmlText.Clean(texts[3]) + "终", article.Value, StringComparison.Ordinal);
        }, iter: 300);
    }
}
