using PrintEdition.Ingest.Formats;

namespace PrintEdition.Ingest.Tests.Markup;

/// <summary>HTML is reduced to blocks through a list of known elements (ingest 4).</summary>
public class HtmlBlocksTests
{
    [Theory]
    [InlineData("<p>河水很平。</p><p>船很慢。</p>", "p: 河水很平。\np: 船很慢。")]
    [InlineData("<p>河水\n很平，<p>共 <b>19</b>\n人", "p: 河水很平，\np: 共 strong(19) 人")]
    [InlineData("<p>The river\n  is <i>calm</i> </p>", "p: The river is  emphasis(calm)")]
    [InlineData("没有段落的文字<div>一<div>二</div>三</div>", "p: 没有段落的文字\np: 一\np: 二\np: 三")]
    [InlineData("<h2>竹篙 还留着</h2><p>老丁。</p><h4></h4>", "h: 竹篙 还留着\np: 老丁。")]
    [InlineData("<p>面积 4 m<sup>2</sup>，<em class=dots>不许</em>入内", "p: 面积4 m sup(2) ， dots(不许) 入内")]
    [InlineData("<p>见<a href='https://www.weichuan.example/a'>网站</a>，<a href='javascript:x()'>这里</a>", "p: 见 网站→https://www.weichuan.example/a ，这里")]
    [InlineData("<ul><li>甲<li>乙<ol><li>丙</ol><li><p>丁</p><p>戊</p></ul>", "ul: 甲 / 乙 / ># 丙 / 丁戊")]
    [InlineData("<ol start=3><li>甲</li><li>乙</li></ol>", "ol 3: 甲 / 乙")]
    [InlineData("<blockquote><p>不是不要桥，是桥太高。</p><cite>——丁海生</cite></blockquote>", "quote: 不是不要桥，是桥太高。 — 丁海生")]
    [InlineData("<pre>  a = 1\n\n  b</pre><hr><p>完。", "pre:   a = 1⏎⏎  b\n—\np: 完。")]
    [InlineData("<p>一条河，<br>一座城，<br><br>每一天。</p>", "verse: 一条河， / 一座城， /  / 每一天。")]
    [InlineData("<p>第一段写得很长，因为是新闻，不是诗，超过三十个字的一行不是诗行，它是段落。<br>第二段短。</p>", "p: 第一段写得很长，因为是新闻，不是诗，超过三十个字的一行不是诗行，它是段落。\np: 第二段短。")]
    [InlineData("<dl><dt>渡口<dd>停船的地方</dl>", "p: strong(渡口)\np: 停船的地方")]
    [InlineData("<p>他说<q>水很平</q>。", "p: 他说“水很平”。")]
    [InlineData("<p>&lt;河&gt;&nbsp;&amp;&hellip;&#27700;&#x5f88;", "p: <河> &……水很")]
    public void Elements_become_blocks(string html, string blocks) => Assert.Equal(blocks, Shown(html));

    [Theory]
    [InlineData("<script>alert('河')</script><style>p{}</style><p>水<!-- 河 -->很平。</p>", "p: 水很平。")]
    [InlineData("<p style='display: none'>河</p><p hidden>河</p><p class=sr-only>河</p><p>水。", "p: 水。")]
    [InlineData("<p>水。</p><img src=https://t.example/1.gif width=1 height=1><img>", "p: 水。")]
    [InlineData("<p>水。</p><template><p>河</template><nav>首页</nav>", "p: 水。")]
    public void Scripts_styles_trackers_and_hidden_text_are_gone(string html, string blocks)
    {
        var read = Read(html);

        Assert.Equal(blocks, Blocks.Shown(read.Value!.Edition.Articles.Single()));
        Assert.DoesNotContain(read.Diagnostics, d => d.Code is "PE1308" or "PE1408");
    }

    [Fact]
    public void A_line_end_between_Chinese_characters_is_no_space_even_where_nothing_is_cleaned_up()
    {
        var read = Reading.Text("<html><body><article><h1>复航</h1><p>河水\n  很平， A\n  b 。</article>", new ReaderOptions { From = InputFormat.Html, Cleanup = CleanupRules.None });

        Assert.Equal("p: 河水很平， A b 。", Blocks.Shown(read.Value!.Edition.Articles.Single()));
    }

    [Fact]
    public void What_paper_cannot_show_is_named()
    {
        var read = Read("<p>水。</p><video src=a.mp4></video><iframe src=b></iframe><form><input><button>订阅</button></form>");

        Assert.Equal("p: 水。", Blocks.Shown(read.Value!.Edition.Articles.Single()));
        Assert.Contains(read.Diagnostics, d => d.Code == "PE1408" && d.Message.EndsWith("form, iframe, video", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_keep_headings_spans_and_caption_and_tables_for_layout_are_none()
    {
        Assert.Equal(
            "table 三月船班: ! 日期 | 班次×2 / 14日 | 6点20分 | 19点 /  | 末班 | 加开",
            Shown("<table><caption>三月船班</caption><thead><tr><th>日期<th colspan=2>班次</thead><tr><td rowspan=2>14日<td>6点20分<td>19点<tr><td>末班<td>加开</table>"));
        Assert.Equal("p: 一\np: 二", Shown("<table><tr><td>一</td></tr><tr><td>二</td></tr></table>"));
    }

    [Fact]
    public void Figures_become_pictures_with_caption_credit_and_alternative_text()
    {
        var read = Read("<figure><img src='https://www.weichuan.example/p.jpg' alt='河堤'><figcaption>桃花开了（方既白 摄）</figcaption></figure><p>水。");

        Assert.Equal("p: 水。\npicture none: 桃花开了|方既白 摄|河堤", Blocks.Shown(read.Value!.Edition.Articles.Single()));
        Assert.Contains(read.Diagnostics, d => d.Code == "PE1308");
    }

    [Theory]
    [InlineData("<ruby>苇川<rp>(<rt>wěi chuān<rp>)</ruby>", "p: 苇/wěi 川/chuān")]
    [InlineData("<ruby>苇<rt>wěi</rt>川<rt>chuān</rt></ruby>", "p: 苇/wěi 川/chuān")]
    public void Readings_stand_over_their_characters(string html, string blocks) => Assert.Equal(blocks, Shown(html));

    [Fact]
    public void Notes_are_found_by_the_links_to_them()
    {
        const string Html = "<p>复航<sup><a href='#n1'>1</a></sup>。</p><section class=footnotes><h2>注释</h2><ol><li id=n1>停航七年。<a href='#r1'>↩</a></li></ol></section>";

        Assert.Equal("p: 复航 [1] 。\nnote 1: 停航七年。", Shown(Html));
    }

    [Theory]
    [InlineData("<div>", 30_000)]
    [InlineData("<b a=1>", 30_000)]
    [InlineData("<li><dd>", 30_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<p>水</b>", 30_000)]
    [InlineData("<!--", 30_000)]
    [InlineData("--!", 30_000)]
    [InlineData("<a '", 30_000)]
    [InlineData("<ruby>", 30_000)]
    [InlineData("<blockquote>", 30_000)]
    public void Text_made_to_be_slow_is_read_all_the_same(string repeated, int times) =>
        Assert.NotNull(Read("<p>河水。</p><!--" + repeated + "-->" + string.Concat(Enumerable.Repeat(repeated, times))).Value);

    private static string Shown(string html) => Blocks.Shown(Read(html).Value!.Edition.Articles.Single());

    private static PrintEdition.Model.Checked<ReadEdition> Read(string html) =>
        Reading.Text($"<html><body><article><h1>复航</h1>{html}</article></body></html>", new ReaderOptions { From = InputFormat.Html });
}
