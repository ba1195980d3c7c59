using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Tests.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>Bodies of articles in edition files: paragraphs with notation, headings, notes.</summary>
public class BodyTests
{
    [Fact]
    public void Notes_stand_between_the_paragraphs_and_are_numbered_as_the_text_speaks_of_them()
    {
        var article = ArticleOf("""
            - 复航[^七]，三元[^b]，又复航[^七]。
            - [^b]: 船票**三元**。
            - "[^七]: 停航七年。"
            - 完。
            """);

        Assert.Equal(["复航 [1] ，三元 [2] ，又复航 [1] 。", "完。"], Shown(article));
        Assert.Equal(["停航七年。", "船票 strong(三元) 。"], article.Notes.Select(n => NotationTests.Shown(n.Content)));
    }

    [Theory]
    [InlineData("- 复航[^1]。", "PE1209", "复航[^1]。")]
    [InlineData("- 复航。\n- [^1]: 停航七年。", "PE1211", "复航。|[^1]：停航七年。")]
    [InlineData("- 复航[^1]。\n- [^1]: 见[^2]。\n- [^2]: 七年。", "PE1209 PE1211", "复航 [1] 。|[^2]：七年。")]
    [InlineData("- 复航[^1]。\n- [^1]: 甲。\n- [^1]: 乙。", "PE1210", "")]
    [InlineData("- [一, 二]", "PE1102 PE1204", "")]
    [InlineData("- [^1, ^2]: 注", "PE1102 PE1203 PE1204", "")]
    public void Marks_and_notes_that_do_not_belong_together_are_told(string body, string codes, string text)
    {
        var read = Reading.Text(Yaml(body));

        Assert.Equal(codes.Split(' '), Reading.Codes(read));
        Assert.Equal(text, read.Value is null ? "" : string.Join('|', Shown(read.Value.Edition.Articles.Single())));
    }

    [Fact]
    public void A_filler_is_plain_words_in_which_no_sign_means_anything()
    {
        var edition = Reading.Edition(Yaml("- 不倒垃圾 **不占河滩** [^1]", "filler"));

        Assert.Equal(["不倒垃圾 **不占河滩** [^1]"], Shown(edition.Articles.Single()));
        Assert.Contains("- 不倒垃圾 **不占河滩** [^1]\n", EditionFile.Write(edition), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_in_raw_text_are_themselves_and_are_written_with_a_backslash()
    {
        var edition = Reading.Edition("云溪老街修缮工程今日开工\n本报讯（记者 苏禾）3月11日清晨，*摊主*全部[^1]回迁{一|二}，共5*3户。");
        var written = EditionFile.Write(edition);

        Assert.Contains("*摊主*全部[^1]回迁{一|二}，共5*3户。", edition.Articles.Single().Body[0].PlainText, StringComparison.Ordinal);
        Assert.Contains(@"\*摊主\*全部\[\^1\]回迁\{一|二}，共5*3户。", written, StringComparison.Ordinal);
        Assert.Equal(Reading.Outline(edition), Reading.Outline(Reading.Edition(written)));
    }

    [Fact]
    public void Clean_up_sees_a_paragraph_as_one()
    {
        var article = ArticleOf("- '他说,**\"好,*很*好\"** ,就走了...共 **126** 户'");

        Assert.Equal(["他说， strong(“好，) strong+emphasis(很) strong(好”) ，就走了……共 strong(126) 户"], Shown(article));
    }

    [Theory]
    [InlineData("- **河水**很平")]
    [InlineData("- *河水*很平")]
    [InlineData("- [河水]{.dots}很平")]
    [InlineData("- {苇川|wěi chuān}很平")]
    public void A_text_that_starts_with_a_sign_of_YAML_is_told_to_stand_in_quotes(string body)
    {
        var read = Reading.Text(Yaml(body));

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Message.Contains("in quotes", StringComparison.Ordinal) && d.Place!.Line == 7);
    }

    private static string[] Shown(Article article) => [.. article.Body.Select(b => b is Paragraph p ? NotationTests.Shown(p.Content) : "# " + b.PlainText)];

    private static Article ArticleOf(string body) => Reading.Edition(Yaml(body)).Articles.Single();

    private static string Yaml(string body, string kind = "news") =>
        $"sections:\n  - name: 要闻\n    articles:\n      - headline: 复航\n        kind: {kind}\n        body:\n" + string.Concat(body.Split('\n').Select(l => "          " + l + "\n"));
}
