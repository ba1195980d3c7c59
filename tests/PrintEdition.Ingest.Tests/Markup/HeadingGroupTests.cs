using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Markup;

/// <summary>An <c>hgroup</c> that opens a text is its headline stack, in every format whose texts are HTML.</summary>
public class HeadingGroupTests
{
    private const string Group = "<hgroup><p>停航三年</p><h1>渡口<b>复航</b></h1><p>新船</p><p>不用柴油</p></hgroup>";

    [Theory]
    [InlineData("<html><body><article><header>" + Group + "</header><p>水。</p></article></body></html>")]
    [InlineData("<rss version='2.0'><channel><title>要闻</title><item><title>渡口复航</title><description><![CDATA[" + Group + "<p>水。</p>]]></description></item></channel></rss>")]
    [InlineData("<rss version='2.0'><channel><title>要闻</title><item><description><![CDATA[ <div>" + Group + "<p>水。</p></div>]]></description></item></channel></rss>")]
    [InlineData("{\"uri\":\"a\",\"headlines\":[{\"value\":\"渡口复航\"}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"" + Group + "<p>水。</p>\"}]}")]
    [InlineData("<nitf><body><body.head><hedline><hl1>渡口复航</hl1><hl2 class='kicker'>停航三年</hl2><hl2>新船 不用柴油</hl2></hedline></body.head><body.content><p>水。</p></body.content></body></nitf>")]
    public void What_stands_before_the_heading_is_the_kicker_and_what_stands_after_it_the_deck(string text)
    {
        var article = Reading.Edition(text).Articles.Single();

        Assert.Equal(new HeadlineStack("渡口复航", "停航三年", "新船 不用柴油"), article.Headline);
        Assert.Equal("p: 水。", Blocks.Shown(article));
    }

    [Fact]
    public void A_heading_that_says_something_else_than_the_headline_stays()
    {
        var article = Reading.Edition("<rss version='2.0'><channel><item><title>复航</title><description><![CDATA[" + Group + "<p>水。</p>]]></description></item></channel></rss>").Articles.Single();

        Assert.Equal(new HeadlineStack("复航", "停航三年", "新船 不用柴油"), article.Headline);
        Assert.Equal("h: 渡口复航\np: 水。", Blocks.Shown(article));
    }

    [Fact]
    public void A_group_inside_the_text_is_text() =>
        Assert.Equal("p: 水。\np: 停航三年\nh: 渡口复航\np: 新船\np: 不用柴油", Blocks.Shown(Reading.Edition("<html><h1>河</h1><p>水。</p>" + Group + "</html>").Articles.Single()));
}
