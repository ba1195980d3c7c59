using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary><c>headline-direction</c> of an article (ingest 5: per-article overrides).</summary>
public class HeadlineDirectionTests
{
    [Theory]
    [InlineData("vertical", HeadlineDirection.Vertical)]
    [InlineData("horizontal", HeadlineDirection.Horizontal)]
    public void A_headline_is_set_in_the_direction_that_is_asked_for(string word, HeadlineDirection direction) =>
        Assert.Equal(direction, Assert.Single(Reading.Edition(Yaml($"headline-direction: {word}")).Articles).HeadlineDirection);

    [Fact]
    public void Headlines_are_horizontal_where_nothing_is_asked_for() =>
        Assert.Equal(HeadlineDirection.Horizontal, Assert.Single(Reading.Edition(Yaml("priority: 1")).Articles).HeadlineDirection);

    [Fact]
    public void An_unknown_direction_is_told_with_its_place_and_the_nearest_one()
    {
        var finding = Assert.Single(Reading.Text(Yaml("headline-direction: vertcal")).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("PE1204", finding.Code);
        Assert.Contains("did you mean 'vertical'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(5, finding.Place!.Line);
    }

    [Fact]
    public void The_wish_is_written_back()
    {
        var edition = Reading.Edition(Yaml("headline-direction: vertical"));

        Assert.Contains("headline-direction: vertical", EditionFile.Write(edition), StringComparison.Ordinal);
        Assert.Equal(HeadlineDirection.Vertical, Assert.Single(Reading.Edition(EditionFile.Write(edition)).Articles).HeadlineDirection);
    }

    private static string Yaml(string line) => $"""
        sections:
          - name: 要闻
            articles:
              - headline: 河水涨了
                {line}
                body:
                  - 河水昨晚涨了一米。
        """;
}
