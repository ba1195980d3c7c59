using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>What an edition file says for masthead, folio and boxes (ingest 5); what is written is read back.</summary>
public class FurnitureKeysTests
{
    [Fact]
    public void A_section_may_have_an_editor_of_its_own()
    {
        var edition = Reading.Edition(WithStory("""
            sections:
              - name: 乡镇
                editor: 苏禾
            """));

        Assert.Equal("苏禾", edition.Sections[0].Editor);
        Assert.Equal("苏禾", Again(edition).Sections[0].Editor);
    }

    [Fact]
    public void The_masthead_may_have_a_postal_code()
    {
        var edition = Reading.Edition(WithStory("paper:\n  name: 苇川日报\n  postal-code: 31-23\nsections:\n  - name: 要闻"));

        Assert.Equal("31-23", edition.Masthead.PostalCode);
        Assert.Equal(edition.Masthead, Again(edition).Masthead);
    }

    [Fact]
    public void An_article_may_have_an_address()
    {
        var edition = Reading.Edition(WithStory("sections:\n  - name: 要闻") + "        link: https://www.weichuan.example/河?a=1\n");

        Assert.Equal("https://www.weichuan.example/%E6%B2%B3?a=1", Assert.Single(edition.Articles).Link);
        Assert.Equal(Assert.Single(edition.Articles).Link, Assert.Single(Again(edition).Articles).Link);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.weichuan.example")]
    [InlineData("''")]
    public void What_is_no_address_is_told_with_its_place(string link)
    {
        var finding = Assert.Single(Reading.Text(WithStory("sections:\n  - name: 要闻") + $"        link: {link}\n").Diagnostics);

        Assert.Equal(("PE1204", 7, 15), (finding.Code, finding.Place!.Line, finding.Place.Column));
        Assert.Contains("it must be an address such as https://", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_may_say_how_many_pages_it_has()
    {
        var edition = Reading.Edition(WithStory("pages: 8\nsections:\n  - name: 要闻"));

        Assert.Equal((8, 8), (edition.Pages, Again(edition).Pages));
        Assert.Null(Reading.Edition(WithStory("sections:\n  - name: 要闻")).Pages);
        Assert.Contains("'pages' is '0'; it must be a whole number from 1 to 200", Assert.Single(Reading.Text(WithStory("pages: 0\nsections:\n  - name: 要闻")).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off", IndexPlace.Off)]
    [InlineData("ear", IndexPlace.Ear)]
    [InlineData("strip", IndexPlace.Strip)]
    public void An_edition_may_say_where_its_index_stands(string word, IndexPlace place)
    {
        var edition = Reading.Edition(WithStory($"index: {word}\nsections:\n  - name: 要闻"));

        Assert.Equal((place, place), (edition.Index, Again(edition).Index));
        Assert.Null(Reading.Edition(WithStory("sections:\n  - name: 要闻")).Index);
    }

    [Theory]
    [InlineData("../my.yaml")]
    [InlineData("/etc/my.yaml")]
    public void A_layout_file_outside_the_folder_is_told_with_its_place(string layout)
    {
        var finding = Assert.Single(Reading.Text(WithStory($"layout: {layout}\nsections:\n  - name: 要闻")).Diagnostics);

        Assert.Equal(("PE1456", 1, 9), (finding.Code, finding.Place!.Line, finding.Place.Column));
    }

    private static Edition Again(Edition edition) => Reading.Edition(EditionFile.Write(edition));

    /// <summary>The text with a story under its last section.</summary>
    private static string WithStory(string yaml) => yaml + "\n    articles:\n      - headline: 河水涨了\n        body:\n          - 河水昨晚涨了一米。\n";
}
