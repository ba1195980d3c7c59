using PrintEdition.Ingest.Tests.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>Feeds (ingest 4): their items become the articles of a section.</summary>
public class FeedTests
{
    private const string Long = "<p>三年前，上游修桥，渡口停了。桥通车以后，汽车方便了，步行的人却要多绕2.6公里，挑菜的、上学的、走亲戚的，都惦记着这条近路。去年秋天，沿岸四个村联名写信，一共按了412个手印。</p><p>船靠岸了。</p>";

    [Fact]
    public void The_writer_is_the_byline_on_a_line_of_its_own_unless_the_text_opens_with_one()
    {
        var edition = Reading.Edition(Rss("<item><title>一</title><dc:creator xmlns:dc='d'>陆知微</dc:creator><description>水很平。</description></item>"
            + "<item><title>二</title><author>a@b.example (苏禾)</author><description>本报讯（记者 程雨禾）船很慢。</description></item>"));

        Assert.Equal([("（陆知微）", false), ("本报讯（记者 程雨禾）", true)], edition.Articles.Select(a => (a.Byline!.PlainText, a.Byline.RunIn)));
    }

    [Theory]
    [InlineData("<description>停航三年的青溪渡口复航了……</description>", true)]
    [InlineData("<description>停航三年的青溪渡口复航了。[...]</description>", true)]
    [InlineData("<description>停航三年的青溪渡口复航了。</description>", true)]
    [InlineData("<c:encoded xmlns:c='c'>停航三年的青溪渡口复航了。</c:encoded>", false)]
    [InlineData("<description><![CDATA[" + Long + "]]></description>", false)]
    public void An_item_that_only_has_a_teaser_is_told(string content, bool isTold)
    {
        var read = Reading.Text(Rss($"<item><title>复航</title><link>https://www.weichuan.example/a</link>{content}</item>"));

        Assert.Equal(isTold, read.Diagnostics.Any(d => d is { Code: "PE1406", Severity: Severity.Note }));
    }

    [Theory]
    [InlineData("<item><title>甲</title><guid>1</guid><description>水。</description></item><item><title>乙</title><guid>1</guid><description>船。</description></item>", "甲")]
    [InlineData("<item><title>甲</title><link>https://a.example/1</link><description>水。</description></item><item><title>乙</title><link>https://a.example/1</link><description>船。</description></item>", "甲")]
    [InlineData("<item><title>甲</title><description><![CDATA[" + Long + "]]></description></item><item><title>乙</title><description><![CDATA[<b>快讯</b> " + Long + "]]></description></item>", "甲")]
    [InlineData("<item><title>甲</title><description>水很平。</description></item><item><title>乙</title><description>水很平。</description></item>", "甲 乙")]
    public void Items_that_are_there_twice_are_printed_once(string items, string headlines)
    {
        var read = Reading.Text(Rss(items));

        Assert.Equal(headlines, string.Join(' ', read.Value!.Edition.Articles.Select(a => a.Headline.Headline)));
        Assert.Equal(headlines.Length == 1, read.Diagnostics.Any(d => d is { Code: "PE1407", Severity: Severity.Note }));
    }

    [Fact]
    public void Relative_links_lead_to_the_feeds_site_and_pictures_on_the_web_are_told_and_not_fetched()
    {
        var read = Reading.Text(Rss("<item><title>复航</title><link>https://www.weichuan.example/2026/a</link><description>见&lt;a href='b'&gt;那里&lt;/a&gt;。</description><enclosure url='https://www.weichuan.example/p.jpg' type='image/jpeg' length='1'/></item>"));

        Assert.Equal("p: 见 那里→https://www.weichuan.example/2026/b 。", Blocks.Shown(read.Value!.Edition.Articles.Single()));
        Assert.Contains(read.Diagnostics, d => d is { Code: "PE1308", Severity: Severity.Warning } && d.Message.Contains("https://www.weichuan.example/p.jpg", StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_text_of_JSON_Feed_and_of_Atom_is_parted_at_blank_lines()
    {
        var json = Reading.Edition("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"要闻\",\"items\":[{\"id\":\"1\",\"title\":\"复航\",\"content_text\":\"水\\n很平。\\n\\n<船>很慢。\"}]}");
        var atom = Reading.Edition("<feed xmlns='http://www.w3.org/2005/Atom'><title>要闻</title><entry><title>复航</title><content>水\n很平。\n\n&lt;船&gt;很慢。</content></entry></feed>");

        Assert.Equal("p: 水很平。\np: <船>很慢。", Blocks.Shown(json.Articles.Single()));
        Assert.Equal("p: 水很平。\np: <船>很慢。", Blocks.Shown(atom.Articles.Single()));
    }

    private static string Rss(string items) => $"<rss version='2.0'><channel><title>要闻</title>{items}</channel></rss>";
}
