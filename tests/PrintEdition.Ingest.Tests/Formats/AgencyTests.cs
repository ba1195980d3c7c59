using PrintEdition.Ingest.Tests.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>Items of news agencies: ninjs, NITF, NewsML-G2 (ingest 3, 4).</summary>
public class AgencyTests
{
    [Fact]
    public void Roles_of_ninjs_headlines_are_the_headline_stack_and_urgency_the_priority()
    {
        var article = Reading.Edition("""
            {"uri": "tag:a", "type": "text", "urgency": 2, "by": "陆知微", "headlines": [{"role": "deck", "value": "新船不用柴油"}, {"role": "kicker", "value": "停航三年"}, {"role": "main", "value": "复航"}],
             "bodies": [{"contenttype": "text/plain", "value": "水。"}, {"contenttype": "text/html", "value": "<h1>复航</h1><p>水很<b>平</b>。</p>"}]}
            """).Articles.Single();

        Assert.Equal((new HeadlineStack("复航", "停航三年", "新船不用柴油"), 2, "陆知微"), (article.Headline, article.Priority, article.Byline!.Credit));
        Assert.Equal("p: 水很 strong(平) 。", Blocks.Shown(article));
    }

    [Theory]
    [InlineData("""[{"uri":"a","pubstatus":"canceled","headlines":[{"value":"甲"}],"bodies":[{"value":"水。"}]},{"uri":"b","headlines":[{"value":"乙"}],"bodies":[{"value":"船。"}]}]""", "乙", "PE1409")]
    [InlineData("""[{"uri":"a","embargoed":"2026-03-15T06:00:00+08:00","headlines":[{"value":"甲"}],"bodies":[{"value":"水。"}]}]""", "甲", "PE1410")]
    public void What_the_agency_does_not_let_print_is_left_out_and_embargoes_are_told(string ninjs, string headlines, string code)
    {
        var read = Reading.Text(ninjs);

        Assert.Equal(headlines, string.Join(' ', read.Value!.Edition.Articles.Select(a => a.Headline.Headline)));
        Assert.Contains(read.Diagnostics, d => d.Code == code);
    }

    [Theory]
    [InlineData("渡口从前怎样，如今怎样。", "渡口从前怎样，如今怎样。", false)]
    [InlineData("渡船今早离开东岸。", null, false)]
    [InlineData("停航三年的渡口今早复航，头一班船坐了十九个人和一笼小鸡，船工说河水很平，船也很稳，往后每天从六点半开到七点，票价三元，一米二以下的孩子不收钱。", null, true)]
    public void A_summary_is_the_deck_when_it_can_be_one_and_is_told_when_it_is_printed_nowhere(string summary, string? deck, bool isTold)
    {
        string[] items =
        [
            $"<nitf><body><body.head><hedline><hl1>复航</hl1></hedline><abstract><p>{summary}</p></abstract></body.head><body.content><p>渡船今早离开东岸。水很平。</p></body.content></body></nitf>",
            $$"""{"uri":"a","headlines":[{"value":"复航"}],"descriptions":[{"role":"summary","value":"{{summary}}"}],"bodies":[{"value":"渡船今早离开东岸。水很平。"}]}""",
            $"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta><headline>复航</headline><description role='drol:summary'>{summary}</description></contentMeta><contentSet><inlineData>渡船今早离开东岸。水很平。</inlineData></contentSet></newsItem>",
        ];

        Assert.All(items.Select(i => Reading.Text(i)), read =>
        {
            Assert.Equal(deck, read.Value!.Edition.Articles.Single().Headline.Deck);
            Assert.Equal(isTold, read.Diagnostics.Any(d => d is { Code: "PE1414", Severity: Severity.Note }));
        });
    }

    [Fact]
    public void An_item_under_embargo_by_its_status_is_told() =>
        Assert.Contains(Reading.Text("<nitf><head><docdata management-status='embargoed'/></head><body><body.head><hedline><hl1>复航</hl1></hedline></body.head><body.content><p>水。</p></body.content></body></nitf>").Diagnostics, d => d.Code == "PE1410");

    [Fact]
    public void Pictures_and_sound_of_a_composite_go_with_its_first_text_or_are_told()
    {
        var read = Reading.Text("""
            {"uri": "c", "type": "composite", "headlines": [{"value": "周末"}], "associations": [
              {"type": "picture", "descriptions": [{"value": "河堤"}], "renditions": [{"href": "https://a.example/l.jpg"}]},
              {"type": "audio", "headlines": [{"value": "录音"}]},
              {"type": "text", "headlines": [{"value": "甲"}], "bodies": [{"value": "水。"}]}, {"type": "text", "headlines": [{"value": "乙"}], "bodies": [{"value": "船。"}]}]}
            """);

        Assert.Equal("周末: 甲 1, 乙 0", read.Value!.Edition.Sections[0].Name + ": " + string.Join(", ", read.Value.Edition.Articles.Select(a => $"{a.Headline.Headline} {a.Pictures.Length}")));
        Assert.Contains(read.Diagnostics, d => d.Code == "PE1408" && d.Message.Contains("录音", StringComparison.Ordinal));
    }

    [Fact]
    public void A_composite_holds_its_texts_and_a_picture_by_its_largest_rendition()
    {
        var read = Reading.Text("""
            {"uri": "tag:c", "type": "composite", "headlines": [{"value": "一组"}], "associations": [
              {"name": "t", "uri": "tag:t", "type": "text", "headlines": [{"value": "复航"}], "bodies": [{"value": "水。"}],
               "associations": [{"name": "p", "type": "picture", "descriptions": [{"value": "河堤"}], "renditions": [{"href": "https://a.example/s.jpg", "width": 100}, {"href": "https://a.example/l.jpg", "width": 900}]}]}]}
            """);

        Assert.Equal("p: 水。\npicture none: 河堤||", Blocks.Shown(read.Value!.Edition.Articles.Single()));
        Assert.Contains(read.Diagnostics, d => d.Code == "PE1308" && d.Message.Contains("l.jpg", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_NITF_names_are_text_and_what_it_says_beside_the_text_is_the_head()
    {
        var read = Reading.Text("""
            <?xml version="1.0"?>
            <nitf><head><docdata><urgency ed-urg="1"/></docdata></head><body>
              <body.head><hedline><hl1>复航</hl1><hl2>新船 不用柴油</hl2></hedline><byline>记者 <person>陆知微</person></byline></body.head>
              <body.content><p>票价<money unit="CNY">三元</money>，<location>东岸</location>。</p><media media-type="video"><media-reference source="a.mp4"/></media></body.content>
              <body.end><tagline>本报记者 摄</tagline></body.end></body></nitf>
            """);
        var article = read.Value!.Edition.Articles.Single();

        Assert.Equal((new HeadlineStack("复航", null, "新船 不用柴油"), 1, "记者 陆知微"), (article.Headline, article.Priority, article.Byline!.Credit));
        Assert.Equal("p: 票价三元，东岸。\np: 本报记者摄", Blocks.Shown(article));
        Assert.Contains(read.Diagnostics, d => d.Code == "PE1408");
    }

    [Fact]
    public void A_package_says_sections_and_order_and_items_that_are_missing_are_told()
    {
        var read = Reading.Text(Message(Item("a", "甲") + Item("b", "乙") + Item("c", "丙") + """
            <packageItem><groupSet root="r"><group id="r"><groupRef idref="x"/><groupRef idref="y"/><groupRef idref="r"/></group>
            <group id="x"><title>乡镇</title><itemRef residref="b"/></group><group id="y"><title>要闻</title><itemRef residref="a"/><itemRef residref="lost"/><groupRef idref="x"/></group></groupSet></packageItem>
            """));

        Assert.Equal("乡镇: 乙 / 要闻: 甲 丙", string.Join(" / ", read.Value!.Edition.Sections.Select(s => $"{s.Name}: {string.Join(' ', s.Articles.Select(a => a.Headline.Headline))}")));
        Assert.Contains(read.Diagnostics, d => d.Code == "PE1411" && d.Message.Contains("lost", StringComparison.Ordinal));
    }

    [Fact]
    public void A_packages_headline_is_the_section_of_groups_without_a_title()
    {
        var edition = Reading.Edition(Message(Item("a", "甲") + Item("b", "乙") + """
            <packageItem><contentMeta><headline>周末</headline></contentMeta><groupSet root="r"><group id="r"><itemRef residref="b"/><groupRef idref="x"/></group><group id="x"><itemRef residref="a"/></group></groupSet></packageItem>
            """));

        Assert.Equal("周末: 乙 甲", string.Join(" / ", edition.Sections.Select(s => $"{s.Name}: {string.Join(' ', s.Articles.Select(a => a.Headline.Headline))}")));
    }

    private static string Message(string items) => $"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>{items}</itemSet></newsMessage>";

    private static string Item(string id, string headline) =>
        $"<newsItem guid='{id}'><itemMeta><itemClass qcode='ninat:text'/></itemMeta><contentMeta><headline>{headline}</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>水。</inlineData></contentSet></newsItem>";
}
