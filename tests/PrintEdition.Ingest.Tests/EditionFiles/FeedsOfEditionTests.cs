using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Tests.Web;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary><c>feeds:</c> of an edition file: which items of which feeds stand where (ingest 4 and 5).</summary>
public class FeedsOfEditionTests
{
    private static readonly string Ferry = FeedRoom.Rss(
        "渡口",
        ("早班", "Sat, 14 Mar 2026 07:00:00 +0800", "水很平。"),
        ("夜班", "Fri, 13 Mar 2026 20:00:00 +0800", "灯亮着。"),
        ("旧船", "Tue, 10 Mar 2026 09:00:00 +0800", "船很旧。"),
        ("无期", null, "没有日子。"),
        ("明日", "Sun, 15 Mar 2026 06:00:00 +0800", "雨要来。"));

    [Theory]
    [InlineData("", "早班 夜班 旧船 无期 明日")]
    [InlineData("limit: 2", "早班 夜班")]
    [InlineData("order: newest", "明日 早班 夜班 旧船 无期")]
    [InlineData("order: oldest", "旧船 夜班 早班 明日 无期")]
    [InlineData("order: feed", "早班 夜班 旧船 无期 明日")]
    [InlineData("age: 17h", "早班 无期")]
    [InlineData("age: 16h", "无期")]
    [InlineData("age: 28h", "早班 夜班 无期")]
    [InlineData("age: 2d", "早班 夜班 无期")]
    [InlineData("age: 5d, order: oldest, limit: 2", "旧船 夜班")]
    public void Age_is_measured_from_the_end_of_the_editions_day_then_items_are_ordered_then_counted(string keys, string headlines)
    {
        using var room = new FeedRoom().Add("feed.xml", Ferry);

        var read = room.Read($"date: 2026-03-14\nfeeds:\n  - {{file: feed.xml{(keys.Length > 0 ? ", " + keys : "")}}}\n");

        Assert.Equal($"渡口: {headlines}", FeedRoom.Shown(read));
        Assert.Equal(headlines.Split(' ').Length < 5, read.Diagnostics.Any(d => d is { Code: "PE1428", Severity: Severity.Note }));
    }

    [Fact]
    public void The_date_of_the_command_line_wins_over_the_files()
    {
        using var room = new FeedRoom().Add("feed.xml", Ferry);

        var read = room.Read("date: 2026-03-14\nfeeds: [{file: feed.xml, age: 24h}]\n", new ReaderOptions { Date = new DateOnly(2026, 3, 13) });

        Assert.Equal("渡口: 夜班 无期", FeedRoom.Shown(read));
    }

    [Fact]
    public void Without_a_date_nothing_is_too_old_and_that_is_told()
    {
        using var room = new FeedRoom().Add("feed.xml", Ferry);

        var read = room.Read("feeds: [{file: feed.xml, age: 1h, limit: 3}]\n");

        Assert.Equal("渡口: 早班 夜班 旧船", FeedRoom.Shown(read));
        Assert.Contains(read.Diagnostics, d => d is { Code: "PE1429", Severity: Severity.Warning });
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_told_where_it_matters()
    {
        using var room = new FeedRoom().Add("feed.xml", FeedRoom.Rss("渡口", ("早班", "三月十四", "水很平。")));

        Assert.Contains(room.Read("date: 2026-03-14\nfeeds: [{file: feed.xml, age: 1h}]\n").Diagnostics, d => d.Code == "PE1430" && d.Message.Contains("三月十四", StringComparison.Ordinal));
        Assert.DoesNotContain(room.Read("date: 2026-03-14\nfeeds: [{file: feed.xml}]\n").Diagnostics, d => d.Code == "PE1430");
    }

    [Theory]
    [InlineData("feed.atom.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><title>副刊</title><entry><title>旧</title><updated>2026-03-14T10:00:00Z</updated><published>2026-03-01T10:00:00Z</published><content>旧文。</content></entry><entry><title>新</title><updated>2026-03-14T10:00:00Z</updated><content>新文。</content></entry></feed>")]
    [InlineData("feed.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"副刊\",\"items\":[{\"id\":\"1\",\"title\":\"旧\",\"content_text\":\"旧文。\",\"date_published\":\"2026-03-01T10:00:00+08:00\",\"date_modified\":\"2026-03-14T10:00:00Z\"},{\"id\":\"2\",\"title\":\"新\",\"content_text\":\"新文。\",\"date_published\":\"2026-03-14T10:00:00Z\"}]}")]
    [InlineData("feed.rss.xml", "<rss version='2.0'><channel><title>副刊</title><item><title>旧</title><date xmlns='http://purl.org/dc/elements/1.1/'>2026-03-01T10:00:00Z</date><description>旧文。</description></item><item><title>新</title><pubDate>14 Mar 2026 10:00 GMT</pubDate><description>新文。</description></item></channel></rss>")]
    public void Every_kind_of_feed_has_dates(string name, string feed)
    {
        using var room = new FeedRoom().Add(name, feed);

        Assert.Equal("副刊: 新", FeedRoom.Shown(room.Read($"date: 2026-03-14\nfeeds: [{{file: {name}, age: 1d}}]\n")));
    }

    [Fact]
    public void Items_stand_behind_their_sections_articles_or_in_the_section_that_is_named_or_in_one_of_the_feeds_name()
    {
        using var room = new FeedRoom()
            .Add("a.xml", FeedRoom.Rss("渡口", ("早班", null, "水很平。")))
            .Add("b.xml", FeedRoom.Rss("集市", ("种子", null, "换种子。")))
            .Add("c.xml", FeedRoom.Rss("学校", ("开学", null, "孩子回来了。"), ("放学", null, "孩子回家了。")));

        var read = room.Read("""
            sections:
              - name: 要闻
                feeds: [{file: a.xml}]
                articles: [{headline: 石桥, body: [桥修好了。]}]
              - name: 副刊
                feeds: [{file: b.xml}]
            feeds:
              - {file: c.xml}
              - {file: a.xml, section: 副刊, limit: 1}
              - {file: '?.xml', section: 副刊, limit: 1}
            """);

        Assert.Equal("要闻: 石桥 早班 | 副刊: 种子 开学 | 学校: 放学", FeedRoom.Shown(read));
        Assert.Equal(4, read.Diagnostics.Count(d => d.Code == "PE1407"));
        Assert.Equal(["a01", "a02", "a03", "a04", "a05"], read.Value!.Edition.Articles.Select(a => a.Id));
    }

    [Fact]
    public void An_article_of_the_editions_own_wins_over_the_same_in_a_feed_wherever_it_stands()
    {
        var text = string.Concat(Enumerable.Range(0, 30).Select(i => $"第{i}班渡船靠岸，"));
        using var room = new FeedRoom().Add("a.xml", FeedRoom.Rss("渡口", ("甲", null, text + "水很平。"), ("乙", null, "另一件事。")));

        var read = room.Read($"""
            sections:
              - name: 要闻
                feeds: [{"{"}file: a.xml{"}"}]
              - name: 副刊
                articles: [{"{"}headline: 自家稿, body: [{text}水不平。]{"}"}]
            """);

        Assert.Equal("要闻: 乙 | 副刊: 自家稿", FeedRoom.Shown(read));
        Assert.Contains(read.Diagnostics, d => d is { Code: "PE1407", Severity: Severity.Note } && d.Message.Contains("自家稿", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_are_left_out_where_they_are_not_wanted()
    {
        using var room = new FeedRoom().Add("a.xml", "<rss version='2.0'><channel><title>渡口</title><item><title>早班</title><description>水很平。&lt;img src='https://a.example/1.jpg'></description><enclosure url='https://a.example/2.jpg' type='image/jpeg' length='1'/></item></channel></rss>");

        Assert.Contains(room.Read("feeds: [{file: a.xml}]").Diagnostics, d => d.Code == "PE1308");
        Assert.DoesNotContain(room.Read("feeds: [{file: a.xml, pictures: false}]").Diagnostics, d => d.Code == "PE1308");
    }

    [Fact]
    public void An_edition_of_feeds_is_written_with_its_articles_and_read_again_without_them()
    {
        using var room = new FeedRoom().Add("feed.xml", Ferry);
        var read = room.Read("date: 2026-03-14\nfeeds: [{file: feed.xml, limit: 2}]\n");

        Assert.Equal("渡口: 早班 夜班", FeedRoom.Shown(Reading.Text(EditionFile.Write(read.Value!.Edition))));
    }

    [Theory]
    [InlineData("feeds:\n  - {limit: 3}", "PE1204 2:5")]
    [InlineData("feeds:\n  - {url: 'https://a.example/', file: a.xml}", "PE1204 2:5")]
    [InlineData("feeds:\n  - {url: 'ftp://a.example/'}", "PE1421 2:11")]
    [InlineData("feeds:\n  - {url: 'https://user:pass@a.example/'}", "PE1421 2:11")]
    [InlineData("feeds:\n  - {file: a.xml, limit: 0}", "PE1204 2:26")]
    [InlineData("feeds:\n  - {file: a.xml, age: 36}", "PE1204 2:24")]
    [InlineData("feeds:\n  - {file: a.xml, age: 0h}", "PE1204 2:24")]
    [InlineData("feeds:\n  - {file: a.xml, order: latest}", "PE1204 2:26")]
    [InlineData("feeds:\n  - {file: a.xml, pictures: some}", "PE1204 2:29")]
    [InlineData("feeds:\n  - {file: a.xml, max: 3}", "PE1203 2:19")]
    [InlineData("sections:\n  - feeds: [{file: a.xml, section: 要闻}]", "PE1203 2:27")]
    [InlineData("feeds:\n  - {file: ../a.xml}", "PE1207 2:5")]
    [InlineData("feeds:\n  - {file: b.xml}", "PE1207 2:5")]
    [InlineData("feeds:\n  - {file: 稿.md}", "PE1427 0:0")]
    [InlineData("feeds:\n  - {file: 坏.xml}", "PE1403 1:63")]
    [InlineData("feeds: a.xml", "PE1204 1:8")]
    [InlineData("feeds:\n  - {url: 'https://a.example/feed'}", "PE1420 2:5")]
    public void Faults_are_told_with_their_place(string yaml, string fault)
    {
        using var room = new FeedRoom().Add("a.xml", Ferry).Add("稿.md", "# 复航\n\n水。").Add("坏.xml", "<rss version='2.0'><channel><title>渡口</title><item><title>早班</titel></item></channel></rss>");

        Assert.Equal(fault, FeedRoom.Faults(room.Read(yaml)));
    }
}
