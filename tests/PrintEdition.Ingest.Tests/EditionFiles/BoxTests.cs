using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>Boxes of an edition file (ingest 5; composition step 4): slogans, weather, notices, advertisements and their places.</summary>
public class BoxTests
{
    [Fact]
    public void A_box_is_read_with_all_it_has()
    {
        var box = Assert.Single(Read("""
            boxes:
              - kind: advertisement
                title: 青溪游船 周末开航
                text: [每逢周六、周日, '票价20元,老人半价']
                link: https://www.weichuan.example/boats
                page: 2
                place: bottom-right
                columns: 3
                rows: 20
            """).Boxes);

        Assert.Equal((BoxKind.Advertisement, BoxPlace.BottomRight, 2, 3, 20), (box.Kind, box.Place, box.Page, box.Columns, box.Rows));
        Assert.Equal("青溪游船 周末开航", box.Title);
        Assert.Equal(["每逢周六、周日", "票价20元，老人半价"], box.Lines);
        Assert.Equal("https://www.weichuan.example/boats", box.Link);
        Assert.Equal(2, box.Source!.Line);
    }

    [Theory]
    [InlineData("- {kind: slogan, text: 爱惜水}", "slogan Free 1 ×")]
    [InlineData("- {kind: weather, title: 今日天气, text: 晴, place: ear}", "weather Ear 1 ×")]
    [InlineData("- {kind: house, text: 欢迎订阅, sizes: [6x12, 3×20, 2 x 8]}", "house Free 1 × 6x12 3x20 2x8")]
    [InlineData("- {kind: notice, text: 停水, page: 3}", "notice Bottom 3 ×")]
    [InlineData("- {kind: hole, place: left, columns: 2}", "hole Left 1 2×")]
    [InlineData("- {kind: advertisement, text: 船, place: page, page: 4}", "advertisement Page 4 ×")]
    [InlineData("- {kind: advertisement, text: 船, place: free}", "advertisement Free 1 ×")]
    [InlineData("- {kind: public-service, text: 船, place: top, rows: 9}", "public-service Top 1 ×9")]
    public void Places_and_sizes(string yaml, string expected)
    {
        var box = Assert.Single(Read("boxes:\n  " + yaml).Boxes);

        var sizes = string.Concat(box.Sizes.Select(s => $" {s.Columns}x{s.Rows}"));
        Assert.Equal(expected, $"{BoxWords.Of(box.Kind)} {box.Place} {box.Page} {box.Columns}×{box.Rows}{sizes}");
    }

    [Theory]
    [InlineData("- {kind: advertisment, text: 船, page: 1}", "PE1204", "'kind' is 'advertisment', which is not known; did you mean 'advertisement'?")]
    [InlineData("- {text: 船}", "PE1212", "a box needs a 'kind': slogan, weather, notice, house, public-service, advertisement, hole")]
    [InlineData("- {kind: slogan}", "PE1212", "a box without content; give it a title, text or picture, or make it a 'hole'")]
    [InlineData("- {kind: hole, text: 船, page: 1, rows: 9}", "PE1212", "a 'hole' holds nothing")]
    [InlineData("- {kind: advertisement, text: 船}", "PE1212", "an advertisement has a place of its own: give 'page' and 'place', or 'place: free' where it may be left out when stories leave no room")]
    [InlineData("- {kind: house, text: 船, rows: 9}", "PE1212", "'page', 'columns' and 'rows' belong to a place on a page")]
    [InlineData("- {kind: house, text: 船, place: ear, page: 2}", "PE1212", "'page', 'columns' and 'rows' belong to a place on a page")]
    [InlineData("- {kind: house, text: 船, place: top, sizes: [6x9]}", "PE1212", "'sizes' are for boxes without a place")]
    [InlineData("- {kind: hole, place: top}", "PE1212", "a hole needs 'rows'")]
    [InlineData("- {kind: house, text: 船, place: left}", "PE1212", "a box at a side or in a corner needs 'columns'")]
    [InlineData("- {kind: house, text: 船, place: topleft, columns: 2}", "PE1204", "'place' is 'topleft', which is not known; did you mean 'top-left'?")]
    [InlineData("- {kind: house, text: 船, sizes: [6]}", "PE1204", "a size is columns and rows such as 3x20, up to 16x400")]
    [InlineData("- {kind: house, text: 船, sizes: [0x9]}", "PE1204", "a size is columns and rows such as 3x20")]
    [InlineData("- {kind: house, text: 船, page: 0}", "PE1204", "'page' is '0'; it must be a whole number from 1 to 999")]
    [InlineData("- {kind: house, text: {a: b}}", "PE1204", "'text' must be a list")]
    [InlineData("- {kind: house, text: [[a]]}", "PE1204", "a list's item must be a single value here")]
    [InlineData("- {kind: house, txt: 船}", "PE1203", "unknown key 'txt'; did you mean 'text'?")]
    [InlineData("- house", "PE1204", "expected a mapping with keys such as kind, title, text, picture")]
    public void What_is_wrong_is_told_with_its_place(string yaml, string code, string message)
    {
        var finding = Reading.Text(WithStory("boxes:\n  " + yaml)).Diagnostics[0];

        Assert.Equal((code, 2, Severity.Error), (finding.Code, finding.Place!.Line, finding.Severity));
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_have_limits()
    {
        var many = Reading.Text(WithStory("boxes:" + string.Concat(Enumerable.Repeat("\n  - {kind: slogan, text: 水}", 301))));
        var longer = Reading.Text(WithStory("boxes:\n  - {kind: notice, text: " + new string('水', 2001) + "}"));

        Assert.Equal(("PE1204", 302, "an edition has up to 300 boxes, this one 301"), Assert.Single(many.Diagnostics) is var d ? (d.Code, d.Place!.Line, d.Message) : default);
        Assert.Equal("a box of over 2000 characters; make it an article", Assert.Single(longer.Diagnostics).Message);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var edition = Read("""
            boxes:
              - {kind: weather, title: 今日天气, text: [晴, 东南风], place: ear}
              - {kind: advertisement, title: '广告: 船', link: 'https://a.example/', page: 2, place: bottom, columns: 3, rows: 20}
              - {kind: house, text: 欢迎订阅, sizes: [6x12, 3x20]}
              - {kind: notice, text: 停水, picture: {alt: 水龙头}, page: 3, place: left, columns: 2}
              - {kind: hole, page: 4, place: page}
            """);

        Assert.Equal(5, edition.Boxes.Length);
        Assert.Equal(edition.Boxes.Select(Shown), Read(EditionFile.Write(edition), false).Boxes.Select(Shown));

        static string Shown(Box b) => $"{b with { Source = null, Lines = [], Sizes = [] }} {string.Join('|', b.Lines)} {string.Join('|', b.Sizes)}";
    }

    [Fact]
    public void Boxes_of_several_inputs_stand_together()
    {
        var edition = Read("boxes:\n  - {kind: slogan, text: 一}\n  - {kind: slogan, text: 二}");

        Assert.Equal(["一", "二", "一", "二"], EditionMerger.Merge(edition, edition).Boxes.Select(b => b.Lines[0]));
    }

    private static Edition Read(string yaml, bool needsStory = true)
    {
        var read = Reading.Text(needsStory ? WithStory(yaml) : yaml);
        Assert.Empty(read.Diagnostics);
        return read.Value!.Edition;
    }

    private static string WithStory(string yaml) => yaml + "\nsections:\n  - name: 要闻\n    articles:\n      - headline: 河水涨了\n        body:\n          - 河水昨晚涨了一米。\n";
}
