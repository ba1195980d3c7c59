using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 10–11 and 9: one document per article. Each test is an article beside the markup it becomes.</summary>
public class ArticlePageTests
{
    [Fact]
    public void Rule_10_a_whole_document()
    {
        var page = OpenedBook.PageOf(Editions.Story("a01", "渡口复航", "渡口停航七年后复航。"));

        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE html>
            <html xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN" xmlns="http://www.w3.org/1999/xhtml">
              <head>
                <meta charset="utf-8" />
                <title>渡口复航</title>
                <link rel="stylesheet" type="text/css" href="style.css" />
              </head>
              <body class="piece">
                <article class="news">
                  <header>
                    <hgroup>
                      <h1>渡口复航</h1>
                    </hgroup>
                  </header>
                  <p>渡口停航七年后复航。</p>
                </article>
                <nav class="turn" aria-label="翻阅">
                  <ul>
                    <li><span>返回：</span><a href="s01.xhtml">要闻</a></li>
                  </ul>
                </nav>
              </body>
            </html>

            """, page);
    }

    [Fact]
    public void Rule_12_notes_are_footnotes_with_links_there_and_back_beside_all_that_running_text_can_have()
    {
        var page = OpenedBook.PageOf(Editions.Annotated);

        Assert.Equal("""
            <p><ruby>苇<rp>（</rp><rt>wěi</rt><rp>）</rp></ruby><strong><ruby>川<rp>（</rp><rt>chuān</rt><rp>）</rp></ruby></strong><em class="dots">复航<em>今晨</em></em><sup><a id="mark-1" href="#note-1" epub:type="noteref" role="doc-noteref">[1]</a></sup>，m<sup>2</sup><sub>2</sub><sup><a href="#note-1" epub:type="noteref" role="doc-noteref">[1]</a></sup>。<sup>[9]</sup></p>
            <p><a href="https://www.weichuan.example/%E6%B8%A1%E5%8F%A3?a=%5B1%5D%7C%7B2%7D&amp;b=%27%22%3C%3E%60%5E#x%281%29">见</a><a href="https://xn--5rtq53f.example:8080/"><strong>网站</strong></a><a href="mailto:dukou@weichuan.example?subject=%E7%A5%A8">写信</a>不去</p>
            <aside id="note-1" epub:type="footnote" role="doc-footnote">
              <p><a href="#mark-1" role="doc-backlink">[1]</a> 停航七年，见<a href="https://a.example/">县志</a>。</p>
            </aside>
            <aside id="note-2" epub:type="footnote" role="doc-footnote">
              <p>[2] 没有标记的注。</p>
            </aside>
            """, OpenedBook.Inside(page, "</header>", "</article>"));
    }

    [Fact]
    public void Rule_10_everything_a_story_can_have_in_the_order_it_is_read()
    {
        var page = OpenedBook.PageOf(Editions.Everything);

        Assert.Equal("""
            <header>
              <hgroup>
                <p class="kicker">停航七年之后</p>
                <h1><span class="phrase">老渡口</span> <span class="phrase">今晨复航</span></h1>
                <p class="deck" role="doc-subtitle">首班船六点二十分离岸</p>
              </hgroup>
            </header>
            <figure>
              <img src="images/s01-a01-p1.jpg" alt="渡船离岸，岸上有人挥手" />
              <figcaption class="caption">首班渡船<span class="credit">（苏禾 摄）</span></figcaption>
            </figure>
            <p><span class="byline">本报讯（记者 苏禾）</span>3月11日清晨，<strong>渡船</strong><em>靠岸</em>了。</p>
            <h2>船票三元</h2>
            <p>G351国道通车后，渡口少有人来。</p>
            <figure>
              <img src="images/s01-a01-p2.png" alt="老渡口 今晨复航" />
              <figcaption class="credit">（河湾 摄）</figcaption>
            </figure>
            <p class="caption">码头旧影<span class="credit">（资料图片）</span></p>
            """, OpenedBook.Inside(page, "<article", "</article>"), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(true, "<p><span class=\"byline\">本报讯（记者 苏禾）</span>正文。</p>")]
    [InlineData(false, "<p class=\"byline\">本报讯（记者 苏禾）</p>\n<p>正文。</p>")]
    public void A_byline_opens_the_first_paragraph_or_has_its_own_line(bool runIn, string expected)
    {
        var story = Editions.Story("a01", "题", "正文。") with { Byline = new Byline("本报讯", "记者 苏禾", runIn) };

        Assert.Equal(expected, OpenedBook.Inside(OpenedBook.PageOf(story), "</header>", "</article>"));
    }

    [Fact]
    public void A_run_in_byline_has_its_own_line_when_the_text_begins_with_a_subhead()
    {
        var story = Editions.Story("a01", "题") with { Byline = new Byline(null, "记者 苏禾"), Body = [new Subhead("一"), Editions.Paragraph("正文。")] };

        Assert.Equal("<p class=\"byline\">（记者 苏禾）</p>\n<h2>一</h2>\n<p>正文。</p>",
            OpenedBook.Inside(OpenedBook.PageOf(story), "</header>", "</article>"));
    }

    [Fact]
    public void Rule_10_every_kind_of_block_has_its_own_markup()
    {
        Assert.Equal("""
            <ol start="3">
              <li>
                <p>先看船</p>
                <ul>
                  <li>渡船</li>
                  <li>
                    <p>游船</p>
                    <ul>
                      <li><strong>画舫</strong></li>
                    </ul>
                  </li>
                </ul>
              </li>
              <li>再看河</li>
            </ol>
            <ul>
              <li>不计数</li>
            </ul>
            <blockquote>
              <p>一条河养一座城。</p>
              <p>城要还给河。</p>
              <footer>——<cite>苏禾</cite></footer>
            </blockquote>
            <table>
              <caption>船票</caption>
              <thead>
                <tr>
                  <td></td>
                  <th scope="colgroup" colspan="2">票价（元）</th>
                </tr>
                <tr>
                  <th scope="col">船</th>
                  <th scope="col">单程</th>
                  <th scope="col">往返</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td>渡船</td>
                  <td>3</td>
                  <td>5<sup><a id="mark-1" href="#note-1" epub:type="noteref" role="doc-noteref">[1]</a></sup></td>
                </tr>
              </tbody>
            </table>
            <div class="verse">
              <div class="stanza">
                <p>渡口在东</p>
                <p>人在西</p>
              </div>
              <div class="stanza">
                <p>船来</p>
              </div>
            </div>
            <pre>06:20  首班
            &lt;18:40&gt; 末班</pre>
            <hr />
            <p>复航如期。</p>
            <aside id="note-1" epub:type="footnote" role="doc-footnote">
              <p><a href="#mark-1" role="doc-backlink">[1]</a> 当日有效。</p>
            </aside>
            """, OpenedBook.Inside(OpenedBook.PageOf(Editions.Blocks).Replace("\n&lt;18", "\n      &lt;18", StringComparison.Ordinal), "</header>", "</article>"));
    }

    /// <summary>Levels that skip one, and lists without any item of the first level.</summary>
    [Theory]
    [InlineData("0 1 0", "ul(li(p ul(li)) li)")]
    [InlineData("0 2 1", "ul(li(p ul(li) ul(li)))")]
    [InlineData("2 0", "ul(li) ul(li)")]
    [InlineData("0 99999999 -3", "ul(li(p ul(li)) li)")]
    public void A_list_nests_by_the_levels_of_its_items(string levels, string expected)
    {
        var items = levels.Split(' ').Select(l => new ListItem(Inlines.Plain("项"), int.Parse(l, null)));
        var page = OpenedBook.PageOf(Editions.Story("a01", "题") with { Body = [new ListBlock(false, 1, [.. items])] });
        var article = System.Xml.Linq.XDocument.Parse(page).Descendants().Single(e => e.Name.LocalName == "article");

        Assert.Equal(expected, string.Join(' ', article.Elements().Skip(1).Select(Shape)));

        static string Shape(System.Xml.Linq.XElement e) => e.HasElements ? $"{e.Name.LocalName}({string.Join(' ', e.Elements().Select(Shape))})" : e.Name.LocalName;
    }

    [Fact]
    public void A_brief_and_a_framed_story_stand_in_a_box_and_an_article_of_the_web_leads_there()
    {
        var brief = OpenedBook.PageOf(Editions.Story("a01", "") with { Link = "https://www.weichuan.example/a?b=1&c=2" });
        var framed = OpenedBook.PageOf(Editions.Story("a01", "题") with { Wishes = Wishes.None with { IsBoxed = true } });

        Assert.Contains("<article class=\"news brief\"", brief, StringComparison.Ordinal);
        Assert.Contains("<p class=\"web\"><a href=\"https://www.weichuan.example/a?b=1&amp;c=2\">网页版</a></p>", brief, StringComparison.Ordinal);
        Assert.Contains("<article class=\"news boxed\">", framed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filler_is_set_apart_and_parts_its_phrases()
    {
        var page = OpenedBook.PageOf(Editions.Filler("f", "爱惜粮食", "少盛 勤添"));

        Assert.Contains("<article class=\"filler\" aria-label=\"爱惜粮食\">", page, StringComparison.Ordinal);
        Assert.Equal("<p>爱惜粮食</p>\n<p><span class=\"phrase\">少盛</span> <span class=\"phrase\">勤添</span></p>",
            OpenedBook.Inside(page, "<article", "</article>"));
    }

    [Theory]
    [InlineData("渡口复航", "正文。", "渡口复航")]
    [InlineData("", "滨河路以南停水。", "滨河路以南停水。")]
    [InlineData(" \u3000", "因更换供水干管，3月14日22时至次日6时停水8小时。", "因更换供水干管，3月14日22时至次……")]
    [InlineData("\u0001", "", "简讯")]
    [InlineData("\u202E\u200B", "\u2066", "简讯")]
    public void Rule_10_a_title_is_never_empty(string headline, string body, string title)
    {
        var page = OpenedBook.PageOf(Editions.Story("a01", headline, body));

        Assert.Equal([$"<title>{title}</title>"], OpenedBook.Lines(page, "<title>"));
    }

    [Fact]
    public void Rule_9_links_lead_to_the_next_the_previous_and_the_section_across_sections()
    {
        var book = OpenedBook.Of(Editions.TwoSections);

        Assert.Equal(
        [
            "<li><span>上一篇：</span><a href=\"s01-a02.xhtml\">夜班公交开到火车站</a></li>",
            "<li><span>下一篇：</span><a href=\"s02-a01.xhtml\">梨园春剪</a></li>",
            "<li><span>返回：</span><a href=\"s01.xhtml\">要闻</a></li>",
        ], OpenedBook.Lines(book.Read("EPUB/s01-a03.xhtml"), "<li>").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("一个人", "图题", "一个人")]
    [InlineData(null, "图题", "图题")]
    [InlineData(null, null, "题")]
    [InlineData("", "图题", "")]
    public void Rule_11_a_picture_always_has_an_alternative(string? alt, string? caption, string expected)
    {
        var story = Editions.Story("a01", "题") with { Pictures = [new Picture(TestPictures.Jpeg(), caption, null, alt)] };

        Assert.Equal([$"<img src=\"images/s01-a01-p1.jpg\" alt=\"{expected}\" />"], OpenedBook.Lines(OpenedBook.PageOf(story), "<img"));
    }
}
