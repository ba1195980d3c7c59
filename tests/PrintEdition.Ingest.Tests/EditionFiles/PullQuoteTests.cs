using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary><c>pull-quote</c> of an article (ingest 5: per-article overrides).</summary>
public class PullQuoteTests
{
    [Theory]
    [InlineData("pull-quote: “房子可以慢慢修，主顾不能慢慢等。”", "“房子可以慢慢修，主顾不能慢慢等。”")]
    [InlineData("pull-quote: 生意没有断,人也没有散", "生意没有断，人也没有散")]
    [InlineData("priority: 2", null)]
    public void It_is_cleaned_as_headlines_are_and_is_no_part_of_the_text(string line, string? quote)
    {
        var article = Assert.Single(Reading.Edition(Yaml(line)).Articles);

        Assert.Equal(quote, article.PullQuote);
        Assert.Equal(["题", "正文。"], article.PlainTexts());
    }

    [Fact]
    public void It_is_written_and_read_again()
    {
        var edition = Reading.Edition(Yaml("pull-quote: “房子可以慢慢修，主顾不能慢慢等。”"));

        Assert.Equal(edition.Articles.Single().PullQuote, Reading.Edition(EditionFile.Write(edition)).Articles.Single().PullQuote);
    }

    private static string Yaml(string line) => $"sections:\n  - name: 要闻\n    articles:\n      - id: a\n        headline: 题\n        {line}\n        body: [正文。]\n";
}
