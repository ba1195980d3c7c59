using PrintEdition.Ingest.Tests.Web;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests;

/// <summary>Keeping going (ingest 6): what has faults is told and left out, the rest is read.</summary>
public class KeepGoingTests
{
    private static readonly ReaderOptions Going = new() { KeepsGoing = true };

    [Theory]
    [InlineData("{headline: 坏, priority: 12, body: [水。]}", "PE1204")]
    [InlineData("{headlin: 坏, body: [水。]}", "PE1203")]
    [InlineData("{headline: 坏, body: [{list: [甲], verse: [乙]}]}", "PE1204")]
    [InlineData("{file: missing.md}", "PE1207")]
    [InlineData("{file: bad.xml}", "PE1403")]
    [InlineData("{file: a.md, body: [水。]}", "PE1204")]
    public void A_bad_article_of_an_edition_file_is_left_out(string article, string code)
    {
        using var room = new FeedRoom().Add("bad.xml", "<rss><channel>").Add("a.md", "# 甲\n\n水。");
        var yaml = $"sections:\n  - name: 要闻\n    articles:\n      - {article}\n      - {{headline: 好, body: [船。]}}\n";

        Assert.Contains(code, FeedRoom.Faults(room.Read(yaml)), StringComparison.Ordinal);
        var kept = room.Read(yaml, Going);
        Assert.Equal("要闻: 好", FeedRoom.Shown(kept));
        Assert.Contains(kept.Diagnostics, d => d.Code == code && d.Severity == Severity.Warning);
        Assert.Contains(kept.Diagnostics, d => d is { Code: "PE1431", Severity: Severity.Warning });
        Assert.Empty(FeedRoom.Faults(kept));
    }

    [Fact]
    public void One_bad_file_of_several_that_a_name_stands_for_is_left_out()
    {
        using var room = new FeedRoom().Add("1.json", "{").Add("2.json", "{\"headlines\":[{\"value\":\"好\"}],\"bodies\":[{\"value\":\"船。\"}],\"uri\":\"a\"}");

        Assert.Equal("要闻: 好", FeedRoom.Shown(room.Read("sections:\n  - articles: [{file: '*.json'}]\n", Going)));
    }

    [Fact]
    public void A_bad_input_is_left_out_wherever_it_stands()
    {
        using var room = new FeedRoom();
        var good = Path.Combine(Repository.Root, "tests", "formats", "2-seeds.md");

        foreach (var inputs in new[] { new[] { "missing.md", good }, [good, "missing.md"] })
        {
            Assert.Null(EditionReader.Read(inputs, new ReaderOptions()).Value);
            var read = EditionReader.Read(inputs, Going);
            Assert.Equal("老种子有了新家", read.Value!.Edition.Articles.Single().Headline.Headline);
            Assert.Equal(["PE1001 Warning", "PE1431 Warning"], read.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => $"{d.Code} {d.Severity}"));
        }
    }

    [Fact]
    public void Where_nothing_is_left_the_faults_stay_errors()
    {
        using var room = new FeedRoom();

        Assert.Equal(["PE1001 Error"], EditionReader.Read(["missing.md"], Going).Diagnostics.Select(d => $"{d.Code} {d.Severity}"));
        Assert.Equal("PE1205 1:1", FeedRoom.Faults(room.Read("sections: [{articles: [{headlin: 坏, body: [水。]}]}]", Going)));
    }

    [Fact]
    public void A_wish_for_the_company_of_what_was_left_out_goes_with_it()
    {
        using var room = new FeedRoom();

        var read = room.Read("sections:\n  - articles:\n      - {id: a1, headline: 坏, priority: 12, body: [水。]}\n      - {id: a2, headline: 好, keep-with: a1, not-with: [a3], body: [船。]}\n      - {id: a3, headline: 又, body: [桥。]}\n", Going);

        var wishes = read.Value!.Edition.Articles.First().Wishes;
        Assert.Empty(wishes.KeepWith);
        Assert.Equal("a3", Assert.Single(wishes.NotWith).Id);
        Assert.Contains(read.Diagnostics, d => d is { Code: "PE1212", Severity: Severity.Warning });
    }
}
