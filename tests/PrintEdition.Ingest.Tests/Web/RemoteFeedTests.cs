using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Web;

/// <summary>Feeds and pictures from the web, where a source is given (ingest 6); without one nothing is fetched.</summary>
public class RemoteFeedTests
{
    private const string Feed = "https://www.weichuan.example/feed.xml";

    [Fact]
    public void A_feeds_address_is_an_input_and_is_refused_where_the_network_is_not_allowed()
    {
        var web = new PlannedWeb().Add(Feed, FeedRoom.Rss("渡口", ("早班", null, "水很平。")));

        Assert.Equal("渡口: 早班", FeedRoom.Shown(EditionReader.Read([Feed], new ReaderOptions { Web = web })));
        var refused = Assert.Single(EditionReader.Read([Feed], new ReaderOptions()).Diagnostics);
        Assert.Equal(("PE1420", Severity.Error, Feed), (refused.Code, refused.Severity, refused.Place!.File));
        Assert.Contains("--allow-network", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_are_fetched_once_and_stand_in_the_editions_order()
    {
        var web = new PlannedWeb()
            .Add("https://b.example/", FeedRoom.Rss("集市", ("种子", "2026-03-14", "换种子。"), ("瓜", "2026-03-13", "瓜熟了。")))
            .Add("https://a.example/", FeedRoom.Rss("渡口", ("早班", null, "水很平。")));
        using var room = new FeedRoom();

        var read = room.Read("feeds: [{url: 'https://b.example/', limit: 1}, {url: 'https://a.example/'}, {url: 'https://b.example/', section: 副刊, order: oldest, limit: 1}]", web);

        Assert.Equal("集市: 种子 | 渡口: 早班 | 副刊: 瓜", FeedRoom.Shown(read));
        Assert.Equal(["https://b.example/", "https://a.example/"], web.Asked);
    }

    [Fact]
    public void A_feed_that_cannot_be_fetched_stops_the_build_unless_it_is_to_keep_going()
    {
        var web = new PlannedWeb().Add("https://a.example/", FeedRoom.Rss("渡口", ("早班", null, "水很平。")));
        using var room = new FeedRoom();
        const string yaml = "feeds:\n  - {url: 'https://b.example/'}\n  - {url: 'https://a.example/'}\n";

        Assert.Equal("PE1422 2:5", FeedRoom.Faults(room.Read(yaml, web)));
        var kept = room.Read(yaml, new ReaderOptions { Web = web, KeepsGoing = true });
        Assert.Equal("渡口: 早班", FeedRoom.Shown(kept));
        Assert.Equal(["PE1422 Warning", "PE1431 Warning"], kept.Diagnostics.Where(d => d.Code is "PE1422" or "PE1431").Select(d => $"{d.Code} {d.Severity}"));
    }

    [Theory]
    [InlineData("<html><body>请登录</body></html>", "PE1427")]
    [InlineData("# 复航\n\n水。", "PE1427")]
    [InlineData("sections: [{articles: [{file: secret.txt}]}]", "PE1427")]
    [InlineData("{\"sections\": []}", "PE1427")]
    [InlineData("<?xml version='1.0'?><opml/>", "PE1427")]
    [InlineData("<rss version='2.0'><channel>", "PE1403")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss version='2.0'><channel/></rss>", "PE1404")]
    public void What_comes_from_the_web_must_be_a_feed(string text, string code)
    {
        var read = EditionReader.Read([Feed], new ReaderOptions { Web = new PlannedWeb().Add(Feed, text) });

        Assert.Equal([code], Reading.Codes(read));
        Assert.All(read.Diagnostics, d => Assert.Equal(Feed, d.Place!.File));
    }

    [Theory]
    [InlineData("gb18030", "gb18030", "utf-8")]
    [InlineData("utf-8", "UTF-8", "gb2312")]
    [InlineData("utf-8", "ISO-8859-1", "utf-8")]
    [InlineData("utf-8", null, "utf-8")]
    [InlineData("gb18030", null, "gb18030")]
    [InlineData("gb18030", "no-such-coding", "gb18030")]
    [InlineData("utf-16", "iso-8859-1", "utf-8")]
    public void A_mark_decides_the_coding_then_the_server_then_the_document(string coded, string? server, string declared)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(coded) ?? Encoding.GetEncoding(coded);
        var preamble = coded == "utf-16" ? encoding.GetPreamble() : [];
        byte[] bytes = [.. preamble, .. encoding.GetBytes($"<?xml version='1.0' encoding='{declared}'?>" + FeedRoom.Rss("渡口", ("早班", null, "水很平。")))];

        Assert.Equal("渡口: 早班", FeedRoom.Shown(EditionReader.Read([Feed], new ReaderOptions { Web = new PlannedWeb().Add(Feed, bytes, server) })));
    }

    [Fact]
    public void Pictures_are_fetched_read_against_the_items_address_and_named_for_their_own()
    {
        var picture = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "formats", "pictures", "peach.jpg"));
        var web = new PlannedWeb()
            .Add(Feed, "<rss version='2.0'><channel><title>渡口</title><item><title>早班</title><link>https://www.weichuan.example/2026/a</link><description>水很平。&lt;img src='peach.jpg' alt='桃花'></description><enclosure url='https://img.example/boat.jpg' type='image/jpeg' length='1'/></item></channel></rss>")
            .Add("https://www.weichuan.example/2026/peach.jpg", picture);

        var read = EditionReader.Read([Feed], new ReaderOptions { Web = web });

        var shown = Assert.Single(read.Value!.Edition.Articles.Single().Pictures);
        Assert.Matches("^pictures/peach-[0-9a-f]{16}[.]jpg$", shown.File!.Path);
        Assert.Equal(("桃花", true), (shown.Alt, shown.File.Data.Span.SequenceEqual(picture)));
        Assert.Contains(read.Diagnostics, d => d is { Code: "PE1422", Severity: Severity.Warning } && d.Message.EndsWith("the story is built without this picture", StringComparison.Ordinal));
        Assert.Equal([Feed, "https://img.example/boat.jpg", "https://www.weichuan.example/2026/peach.jpg"], web.Asked);
    }

    /// <summary>A counter of one pixel is no picture (PE1432).</summary>
    [Fact]
    public void A_picture_too_small_to_print_is_told_and_left_out()
    {
        var pixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
        var web = new PlannedWeb()
            .Add(Feed, "<rss version='2.0'><channel><title>渡口</title><item><title>早班</title><description>水很平。</description><enclosure url='https://img.example/one.gif' type='image/gif' length='1'/></item></channel></rss>")
            .Add("https://img.example/one.gif", pixel);

        var read = EditionReader.Read([Feed], new ReaderOptions { Web = web });

        Assert.Empty(read.Value!.Edition.Articles.Single().Pictures);
        Assert.Contains(read.Diagnostics, d => d is { Code: "PE1432", Severity: Severity.Note } && d.Message.Contains("1 × 1 pixels", StringComparison.Ordinal));
    }

    /// <summary>All its items are older than is wanted (PE1433).</summary>
    [Fact]
    public void A_feed_of_which_no_item_is_left_is_told()
    {
        var web = new PlannedWeb().Add(Feed, FeedRoom.Rss("渡口", ("早班", "2026-03-01", "水很平。")));
        using var room = new FeedRoom();

        var read = room.Read($"date: 2026-03-14\nsections: [{{articles: [{{headline: 好, body: [船。]}}]}}]\nfeeds: [{{url: '{Feed}', age: 2d}}]\n", web);

        Assert.Equal("要闻: 好", FeedRoom.Shown(read));
        Assert.Contains(read.Diagnostics, d => d is { Code: "PE1433", Severity: Severity.Warning } && d.Message.Contains("greater age", StringComparison.Ordinal));
    }

    [Fact]
    public void A_feed_from_the_web_shows_no_file_of_the_machine()
    {
        var folder = Directory.GetCurrentDirectory();
        var local = Path.Combine(folder, "peach-" + Path.GetRandomFileName() + ".jpg");
        File.Copy(Path.Combine(Repository.Root, "tests", "formats", "pictures", "peach.jpg"), local);
        try
        {
            var web = new PlannedWeb().Add(Feed, $"<rss version='2.0'><channel><title>渡口</title><item><title>早班</title><description>水很平。&lt;img src='{Path.GetFileName(local)}'>&lt;img src='file://{local}'></description></item></channel></rss>");

            var read = EditionReader.Read([Feed], new ReaderOptions { Web = web });

            Assert.Empty(read.Value!.Edition.Articles.Single().Pictures);
            Assert.Equal([Feed, "https://www.weichuan.example/" + Path.GetFileName(local)], web.Asked);
        }
        finally
        {
            File.Delete(local);
        }
    }

    [Theory]
    [InlineData("水。", "PE1427")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script/><rect width='9' height='9'/></svg>", "PE1306")]
    public void Pictures_are_judged_as_those_from_files_are(string content, string code)
    {
        var web = new PlannedWeb()
            .Add(Feed, "<rss version='2.0'><channel><title>渡口</title><item><title>早班</title><description>水很平。</description><enclosure url='https://img.example/a' type='image/jpeg' length='1'/></item></channel></rss>")
            .Add("https://img.example/a", content);

        Assert.Contains(code, Reading.Codes(EditionReader.Read([Feed], new ReaderOptions { Web = web })));
    }
}
