using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 3–5, 8 and 2: the package document.</summary>
public class PackageDocumentTests
{
    [Fact]
    public void Rules_3_to_5_metadata_of_a_printed_edition()
    {
        var package = OpenedBook.Of(Editions.TwoSections, Editions.Printed(("a01", 1), ("a04", 2))).Read("EPUB/package.opf");

        Assert.Equal("""
            <dc:identifier id="publication-id">urn:uuid:5d628ef8-0668-51d0-a430-fd813425f9b3</dc:identifier>
            <dc:title>栖河日报 2026-03-12</dc:title>
            <dc:language>zh-CN</dc:language>
            <dc:date>2026-03-12</dc:date>
            <dc:creator id="creator">栖河日报</dc:creator>
            <meta refines="#creator" property="role" scheme="marc:relators">aut</meta>
            <dc:publisher>栖河日报社</dc:publisher>
            <meta property="dcterms:modified">2026-03-12T00:00:00Z</meta>
            <meta property="belongs-to-collection" id="series">栖河日报</meta>
            <meta refines="#series" property="collection-type">series</meta>
            <meta refines="#series" property="group-position">4127</meta>
            <meta name="calibre:series" content="栖河日报" />
            <meta name="calibre:series_index" content="4127" />
            <meta property="schema:accessMode">textual</meta>
            <meta property="schema:accessModeSufficient">textual</meta>
            <meta property="schema:accessibilityFeature">displayTransformability</meta>
            <meta property="schema:accessibilityFeature">readingOrder</meta>
            <meta property="schema:accessibilityFeature">structuralNavigation</meta>
            <meta property="schema:accessibilityFeature">tableOfContents</meta>
            <meta property="schema:accessibilityFeature">pageBreakMarkers</meta>
            <meta property="schema:accessibilityFeature">pageNavigation</meta>
            <meta property="schema:accessibilityHazard">none</meta>
            <meta property="schema:accessibilitySummary">全部文字可重排、可朗读，按版和文章两级导航。</meta>
            <meta property="pageBreakSource">栖河日报 2026-03-12（印刷版）</meta>
            """, OpenedBook.Inside(package, "<metadata", "</metadata>"));
    }

    [Fact]
    public void Rule_3_what_the_edition_does_not_say_is_not_said()
    {
        var edition = new Edition { Sections = [new Section("", [Editions.Story("a", "题")])] };
        var metadata = OpenedBook.Inside(OpenedBook.Of(edition).Read("EPUB/package.opf"), "<metadata", "schema:");

        Assert.Equal("""
            <dc:identifier id="publication-id">urn:uuid:77e85ddf-291e-5f22-a1e6-4ab7d9847b92</dc:identifier>
            <dc:title>sample</dc:title>
            <dc:language>zh-CN</dc:language>
            <meta property="dcterms:modified">1980-01-01T00:00:00Z</meta>
            """, metadata);
    }

    [Theory]
    [InlineData("栖河日报", 12, 4127, "要闻", "栖河日报 2026-03-12")]
    [InlineData("栖河日报", null, 4127, "要闻", "栖河日报 总第4127期")]
    [InlineData("栖河日报", null, null, "要闻", "栖河日报 sample")]
    [InlineData("", 12, null, "要闻", "要闻 2026-03-12")]
    [InlineData("", null, null, "要闻", "要闻 sample")]
    [InlineData("", 12, null, "", "sample 2026-03-12")]
    [InlineData("", null, null, "", "sample")]
    public void Rule_3_the_title_tells_the_book_from_its_neighbours(string paper, int? day, int? issue, string section, string title)
    {
        var edition = new Edition
        {
            Masthead = new Masthead { PaperName = paper },
            Date = day is { } d ? new DateOnly(2026, 3, d) : null,
            IssueNumber = issue,
            Sections = [new Section(section, [Editions.Story("a", "题")])],
        };

        Assert.Equal([$"<dc:title>{title}</dc:title>"], OpenedBook.Lines(OpenedBook.Of(edition).Read("EPUB/package.opf"), "<dc:title>"));
    }

    [Fact]
    public void Rule_2_the_identifier_belongs_to_paper_date_and_name()
    {
        var edition = Editions.TwoSections;
        string[] identifiers =
        [
            IdentifierOf(edition, "sample"),
            IdentifierOf(edition, "other"),
            IdentifierOf(edition with { Date = new DateOnly(2026, 3, 13) }, "sample"),
            IdentifierOf(edition with { Masthead = edition.Masthead with { PaperName = "别的报" } }, "sample"),
        ];

        Assert.Equal(4, identifiers.Distinct().Count());
        Assert.Equal(identifiers[0], IdentifierOf(edition with { Sections = [edition.Sections[1]] }, "sample"));
    }

    [Fact]
    public void Rule_2_an_edition_without_date_takes_the_moment_given()
    {
        var options = new EpubOptions { Name = "sample", Modified = new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.FromHours(8)) };
        var package = OpenedBook.Of(Editions.TwoSections with { Date = null }, options).Read("EPUB/package.opf");

        Assert.Contains("<meta property=\"dcterms:modified\">2026-05-01T00:00:00Z</meta>", package, StringComparison.Ordinal);
        Assert.DoesNotContain("<dc:date>", package, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_5_conformance_is_claimed_in_the_name_of_who_certified_it()
    {
        var options = new EpubOptions { Name = "sample" };

        Assert.DoesNotContain("conformsTo", OpenedBook.Of(Editions.TwoSections, options).Read("EPUB/package.opf"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "<meta property=\"dcterms:conformsTo\" id=\"conformance\">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>",
                "<meta refines=\"#conformance\" property=\"a11y:certifiedBy\">栖河日报社</meta>",
            ],
            OpenedBook.Lines(OpenedBook.Of(Editions.TwoSections, options with { CertifiedBy = "栖河日报社" }).Read("EPUB/package.opf"), "conform"));
    }

    [Fact]
    public void Rule_6_the_cover_is_a_picture_and_a_page_and_old_readers_find_it_too()
    {
        var cover = TestPictures.Jpeg(90, 130).Data;
        var book = OpenedBook.Of(Editions.TwoSections, new EpubOptions { Name = "sample", Cover = cover });
        var package = book.Read("EPUB/package.opf");

        Assert.Equal(cover.ToArray(), book.ReadBytes("EPUB/images/cover-image.jpg"));
        Assert.Equal(
            [
                "<meta name=\"cover\" content=\"cover-image\" />",
                "<item id=\"cover\" href=\"cover.xhtml\" media-type=\"application/xhtml+xml\" />",
                "<item id=\"cover-image\" href=\"images/cover-image.jpg\" media-type=\"image/jpeg\" properties=\"cover-image\" />",
                "<itemref idref=\"cover\" />",
                "<reference type=\"cover\" title=\"封面\" href=\"cover.xhtml\" />",
            ],
            OpenedBook.Lines(package, "cover"));
        Assert.Equal("""
            <section epub:type="cover" aria-label="封面">
              <img src="images/cover-image.jpg" alt="栖河日报 2026-03-12，头版版面" role="doc-cover" />
            </section>
            """, OpenedBook.Inside(book.Read("EPUB/cover.xhtml"), "<body", "</body>"));
    }

    [Fact]
    public void Rule_16_nothing_in_the_book_is_for_one_reader_only()
    {
        var book = OpenedBook.Of(Editions.TwoSections, new EpubOptions { Name = "sample" });

        Assert.All(book.Entries, entry => Assert.Contains(Path.GetExtension(entry.Name), (string[])["", ".xml", ".opf", ".xhtml", ".ncx", ".css"]));
        Assert.DoesNotContain("rendition:", book.Read("EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_5_alternative_text_is_claimed_only_when_people_wrote_it()
    {
        var described = OpenedBook.Of(Editions.With(WithPicture("渡船离岸"))).Read("EPUB/package.opf");
        var bare = OpenedBook.Of(Editions.With(WithPicture(null))).Read("EPUB/package.opf");

        Assert.Contains("<meta property=\"schema:accessibilityFeature\">alternativeText</meta>", described, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"schema:accessModeSufficient\">textual</meta>", described, StringComparison.Ordinal);
        Assert.DoesNotContain("alternativeText", bare, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"schema:accessModeSufficient\">textual,visual</meta>", bare, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_no_tag_is_reported_and_replaced()
    {
        var book = OpenedBook.Of(Editions.TwoSections with { Language = "中文" });

        Assert.Equal(["warning PE5002: The language '中文' is not a language tag; the e-book says zh-CN. Write it as in BCP 47, zh-CN."],
            book.Summary.Diagnostics.Select(d => d.ToString()));
        Assert.Contains("<dc:language>zh-CN</dc:language>", book.Read("EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_without_articles_is_an_error_and_nothing_is_written()
    {
        using var stream = new MemoryStream();
        var summary = EpubWriter.Write(new Edition(), new EpubOptions { Name = "sample" }, stream);

        Assert.Equal(["error PE5001: The edition has no article; add one to make an e-book of it."], summary.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(0, stream.Length);
    }

    private static Article WithPicture(string? alt) => Editions.Story("a01", "题") with { Pictures = [new Picture(TestPictures.Jpeg(), Alt: alt)] };

    private static string IdentifierOf(Edition edition, string name) =>
        Assert.Single(OpenedBook.Lines(OpenedBook.Of(edition, new EpubOptions { Name = name }).Read("EPUB/package.opf"), "<dc:identifier"));
}
