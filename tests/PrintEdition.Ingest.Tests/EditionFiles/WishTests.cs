using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>What an editor wants of an article's place (ingest 5: per-article overrides); what is written is read back.</summary>
public class WishTests
{
    [Theory]
    [InlineData("page: 3", 3, false, false, null)]
    [InlineData("lead: true", null, true, false, null)]
    [InlineData("boxed: true", null, false, true, null)]
    [InlineData("span: 4", null, false, false, 4)]
    [InlineData("lead: false", null, false, false, null)]
    public void A_wish_is_read_and_written_back(string line, int? page, bool lead, bool boxed, int? span)
    {
        var read = Reading.Edition(Yaml(line));

        foreach (var wishes in new[] { read, Again(read) }.Select(e => e.Articles.First().Wishes))
        {
            Assert.Equal((page, lead, boxed, span), (wishes.Page, wishes.IsLead, wishes.IsBoxed, wishes.Span));
        }
    }

    [Theory]
    [InlineData("keep-with: river", "river", "")]
    [InlineData("keep-with: [river, bridge]", "river bridge", "")]
    [InlineData("not-with: bridge", "", "bridge")]
    public void Articles_are_named_by_id_one_or_several(string line, string keepWith, string notWith)
    {
        var read = Reading.Edition(Yaml(line));

        foreach (var wishes in new[] { read, Again(read) }.Select(e => e.Articles.First().Wishes))
        {
            Assert.Equal((keepWith, notWith), (string.Join(' ', wishes.KeepWith.Select(r => r.Id)), string.Join(' ', wishes.NotWith.Select(r => r.Id))));
        }
    }

    [Theory]
    [InlineData("page: 0", "PE1204", 6, "'page' is '0'; it must be a whole number from 1 to 200")]
    [InlineData("lead: yes", "PE1204", 6, "'lead' is 'yes'; it must be true or false")]
    [InlineData("span: 17", "PE1204", 6, "'span' is '17'; it must be a whole number from 1 to 16")]
    [InlineData("keep-with: rivre", "PE1212", 6, "no article has the id 'rivre'; did you mean 'river'?")]
    [InlineData("not-with: [river, brigde]", "PE1212", 6, "no article has the id 'brigde'; did you mean 'bridge'?")]
    [InlineData("keep-with: lead", "PE1212", 6, "'lead' is the article itself; name another")]
    [InlineData("keep-with: river\n        not-with: river", "PE1212", 7, "'river' is under keep-with too; take it out of one of them")]
    [InlineData("keep-with: {id: river}", "PE1204", 6, "'keep-with' must be the id of another article, or a list of ids such as [a02, a05]")]
    [InlineData("keep-with: 'two words'", "PE1204", 6, "'keep-with' must be the id of another article")]
    [InlineData("boxd: true", "PE1203", 6, "unknown key 'boxd'; did you mean 'boxed'?")]
    public void A_wish_that_makes_no_sense_is_told_with_its_place(string line, string code, int at, string message)
    {
        var read = Reading.Text(Yaml(line));

        Assert.Null(read.Value);
        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal((code, Severity.Error, at), (finding.Code, finding.Severity, finding.Place!.Line));
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_wish_says_none()
    {
        var edition = Reading.Edition(Yaml("priority: 2"));

        Assert.True(edition.Articles.All(a => a.Wishes.IsEmpty));
        Assert.DoesNotContain("lead:", EditionFile.Write(edition), StringComparison.Ordinal);
    }

    private static Edition Again(Edition edition) => Reading.Edition(EditionFile.Write(edition));

    private static string Yaml(string line) => $$"""
        sections:
          - name: 要闻
            articles:
              - id: lead
                headline: 河水涨了
                {{line}}
                body: [河水昨晚涨了一米。]
              - {id: river, headline: 河边, body: [河边的路淹了。]}
              - {id: bridge, headline: 桥上, body: [桥上站满了人。]}
        """;
}
