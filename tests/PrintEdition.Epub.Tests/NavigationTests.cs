using System.Collections.Immutable;
using System.Xml.Linq;
using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 7–8: contents, page list, landmarks, NCX, section front pages.</summary>
public class NavigationTests
{
    private static readonly EpubOptions Printed = Editions.Printed(("a01", 1), ("a02", 1), ("a03", 1), ("a04", 2));

    [Fact]
    public void Rule_7_contents_in_two_levels_then_flat_landmarks_and_page_list()
    {
        var navigation = OpenedBook.Of(Editions.TwoSections, Printed).Read("EPUB/nav.xhtml");

        Assert.Equal("""
            <nav epub:type="toc" role="doc-toc" id="toc">
              <h1>目录</h1>
              <ol>
                <li>
                  <a href="s01.xhtml">第01版：要闻</a>
                  <ol>
                    <li><a href="s01-a01.xhtml">渡口 复航</a></li>
                    <li><a href="s01-a02.xhtml">夜班公交开到火车站</a></li>
                    <li><a href="s01-a03.xhtml">爱惜粮食</a></li>
                  </ol>
                </li>
                <li>
                  <a href="s02.xhtml">第02版：社会</a>
                  <ol>
                    <li><a href="s02-a01.xhtml">梨园春剪</a></li>
                  </ol>
                </li>
              </ol>
            </nav>
            <nav epub:type="landmarks" hidden="hidden">
              <h2>导览</h2>
              <ol>
                <li><a epub:type="toc" href="nav.xhtml#toc">目录</a></li>
                <li><a epub:type="bodymatter" href="s01.xhtml">正文</a></li>
              </ol>
            </nav>
            <nav epub:type="page-list" hidden="hidden">
              <h2>版次</h2>
              <ol>
                <li><a href="s01.xhtml#page-1">第01版</a></li>
                <li><a href="s02.xhtml#page-2">第02版</a></li>
              </ol>
            </nav>
            """, OpenedBook.Inside(navigation, "<body", "</body>"));
    }

    [Fact]
    public void Rule_7_a_section_front_opens_its_page_and_lists_its_articles_the_first_with_the_masthead()
    {
        var edition = Editions.TwoSections;
        var front = OpenedBook.Of(edition with { Masthead = edition.Masthead with { Motto = "一条河 一座城", Editor = "苏禾" } }, Printed)
            .Read("EPUB/s01.xhtml");

        Assert.Equal("""
            <div epub:type="pagebreak" role="doc-pagebreak" id="page-1" aria-label="第01版"></div>
            <header class="masthead">
              <p class="paper">栖河日报</p>
              <p class="motto"><span class="phrase">一条河</span> <span class="phrase">一座城</span></p>
              <p class="issue"><span>2026年3月12日 星期四</span> <span>总第4127期</span></p>
              <p class="imprint"><span>栖河日报社</span> <span>责任编辑：苏禾</span></p>
            </header>
            <h1>第01版：要闻</h1>
            <ol class="contents">
              <li class="news">
                <p class="headline"><a href="s01-a01.xhtml"><span class="phrase">渡口</span> <span class="phrase">复航</span></a></p>
              </li>
              <li class="news">
                <p class="headline"><a href="s01-a02.xhtml">夜班公交开到火车站</a></p>
              </li>
              <li class="filler">
                <p class="headline"><a href="s01-a03.xhtml">爱惜粮食</a></p>
              </li>
            </ol>
            <nav class="turn" aria-label="翻阅">
              <ul>
                <li><span>下一版：</span><a href="s02.xhtml">第02版：社会</a></li>
                <li><span>返回：</span><a href="nav.xhtml">目录</a></li>
              </ul>
            </nav>
            """, OpenedBook.Inside(front, "<body", "</body>"));
    }

    [Theory]
    [InlineData("1 1 2 2", "s01:1 s01-a03:2")]
    [InlineData("1 2 1 3", "s01:1 s01-a02:2 s01-a04:3")]
    [InlineData("1 3 2 3", "s01:1 s01-a02:3")] // page 2 was passed: its place would not be in the paper's order
    [InlineData("2 2 2 2", "s01:2")]
    [InlineData("0 1 0 -1", "s01-a02:1")] // no such page as 0
    [InlineData("", "")]
    public void Rule_7_pages_open_in_the_order_of_the_spine_whatever_the_print_does(string pages, string opened)
    {
        Article[] articles = [.. Enumerable.Range(1, 4).Select(i => Editions.Story($"n{i}", $"第{i}篇"))];
        var numbers = pages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((p, i) => ($"n{i + 1}", int.Parse(p, null)));
        var book = OpenedBook.Of(Editions.With(articles), Editions.Printed([.. numbers]));

        Assert.Equal(opened, string.Join(' ', PageList(book).Select(link => link.Replace(".xhtml#page-", ":", StringComparison.Ordinal))));
        Assert.All(PageList(book), link => Assert.Contains($"id=\"{link.Split('#')[1]}\"", book.Read("EPUB/" + link.Split('#')[0]), StringComparison.Ordinal));
        Assert.Equal(opened.Length > 0, book.Read("EPUB/package.opf").Contains("pageBreakSource", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_labels_come_from_print()
    {
        var options = Printed with { PageLabels = ["A1"] };
        var navigation = OpenedBook.Of(Editions.TwoSections, options).Read("EPUB/nav.xhtml");

        Assert.Equal(["<a href=\"s01.xhtml\">A1：要闻</a>", "<a href=\"s02.xhtml\">第02版：社会</a>"],
            OpenedBook.Lines(navigation, "版").Concat(OpenedBook.Lines(navigation, "A1")).Where(l => l.StartsWith("<a", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sections_without_names_are_called_by_their_page()
    {
        var edition = Editions.TwoSections with { Sections = [.. Editions.TwoSections.Sections.Select(s => s with { Name = " " })] };

        Assert.Equal(["<a href=\"s01.xhtml\">第01版</a>", "<a href=\"s02.xhtml\">第02版</a>"],
            OpenedBook.Lines(OpenedBook.Of(edition).Read("EPUB/nav.xhtml"), "版</a>"));
    }

    [Fact]
    public void Rule_7_no_list_is_empty_even_when_a_section_is()
    {
        var edition = Editions.TwoSections with { Sections = Editions.TwoSections.Sections.Add(new Section("副刊", [])) };
        var book = OpenedBook.Of(edition, Printed);

        foreach (var document in book.Entries.Where(e => e.Name.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            Assert.All(XDocument.Parse(book.Read(document.Name)).Descendants().Where(e => e.Name.LocalName is "ol" or "ul"),
                list => Assert.NotEmpty(list.Elements()));
        }
    }

    [Fact]
    public void Rule_8_the_ncx_says_the_same_under_the_same_identifier()
    {
        var book = OpenedBook.Of(Editions.TwoSections, Printed);
        var ncx = XDocument.Parse(book.Read("EPUB/toc.ncx"));
        var navigation = XDocument.Parse(book.Read("EPUB/nav.xhtml"));
        var targets = ncx.Descendants().Where(e => e.Name.LocalName == "content").Select(e => (string?)e.Attribute("src"));
        var links = navigation.Descendants().Where(e => e.Name.LocalName == "a" && e.Attribute("href") is not null
            && !e.Attributes().Any(a => a.Name.LocalName == "type")).Select(e => (string?)e.Attribute("href"));

        Assert.Equal(links, targets);
        Assert.Contains((string?)ncx.Descendants().Single(e => e.Name.LocalName == "meta").Attribute("content") + "<",
            book.Read("EPUB/package.opf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_articles_stand_in_order_in_contents_spine_and_links()
    {
        var book = OpenedBook.Of(Editions.With([.. Enumerable.Range(1, 60).Select(i => Editions.Story($"n{i}", $"第{i}篇"))]));
        string[] files = [.. Enumerable.Range(1, 60).Select(i => $"s01-a{i:D2}")];

        Assert.Equal(60, book.Summary.Articles);
        Assert.Equal(files.Prepend("s01").Prepend("nav"), XDocument.Parse(book.Read("EPUB/package.opf")).Descendants()
            .Where(e => e.Name.LocalName == "itemref").Select(e => (string?)e.Attribute("idref")));
        Assert.All(files.Zip(files.Skip(1)), pair =>
            Assert.Contains($"<span>下一篇：</span><a href=\"{pair.Second}.xhtml\"", book.Read($"EPUB/{pair.First}.xhtml"), StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_8_the_contents_stand_in_the_spine_behind_the_cover_and_what_is_for_programs_is_hidden()
    {
        var book = OpenedBook.Of(Editions.TwoSections, Printed with { Cover = TestPictures.Jpeg().Data });
        var navigation = book.Read("EPUB/nav.xhtml");

        Assert.Equal(["<itemref idref=\"cover\" />", "<itemref idref=\"nav\" />", "<itemref idref=\"s01\" />"], OpenedBook.Lines(book.Read("EPUB/package.opf"), "<itemref").Take(3));
        Assert.Equal(2, OpenedBook.Lines(navigation, "<nav").Count(line => line.Contains("hidden=", StringComparison.Ordinal)));
        Assert.Contains("nav[hidden] {\n  display: none;\n}", book.Read("EPUB/style.css"), StringComparison.Ordinal);
        Assert.Equal(
            ["<li><a epub:type=\"cover\" href=\"cover.xhtml\">封面</a></li>", "<li><a epub:type=\"toc\" href=\"nav.xhtml#toc\">目录</a></li>", "<li><a epub:type=\"bodymatter\" href=\"s01.xhtml\">正文</a></li>"],
            OpenedBook.Lines(navigation, "epub:type=").Where(line => line.StartsWith("<li>", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rule_9_section_fronts_lead_to_the_sections_beside_them_and_to_the_contents()
    {
        var edition = Editions.TwoSections;
        var front = OpenedBook.Of(edition with { Sections = [edition.Sections[0], edition.Sections[1] with { Editor = "苏禾" }] }, Printed).Read("EPUB/s02.xhtml");

        Assert.Equal(
            ["<li><span>上一版：</span><a href=\"s01.xhtml\">第01版：要闻</a></li>", "<li><span>返回：</span><a href=\"nav.xhtml\">目录</a></li>"],
            OpenedBook.Lines(front, "<li><span>"));
        Assert.Equal(["<p class=\"editor\">责任编辑：苏禾</p>"], OpenedBook.Lines(front, "责任编辑"));
    }

    private static ImmutableArray<string> PageList(OpenedBook book) => [.. XDocument.Parse(book.Read("EPUB/nav.xhtml")).Descendants()
        .Where(e => e.Name.LocalName == "a" && e.Attribute("href")!.Value.Contains("#page-", StringComparison.Ordinal)).Select(e => e.Attribute("href")!.Value)];
}
