using PrintEdition.Ingest.Tests.Markup;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>Markdown with front matter (ingest 2).</summary>
public class MarkdownTests
{
    [Fact]
    public void Front_matter_says_what_the_text_does_not()
    {
        var read = Reading.Text("""
            ---
            headline: 青溪渡口今早复航
            kicker: 停航三年
            deck: 新船不用柴油
            byline: 本报讯（记者 陆知微）
            section: 乡镇
            priority: 2
            date: 2026-03-14
            link: https://www.weichuan.example/a/1
            tags: [渡口, 交通]
            ---
            3月14日6点20分，渡船离开东岸。
            """);

        var edition = read.Value!.Edition;
        var article = edition.Articles.Single();
        Assert.Empty(read.Diagnostics);
        Assert.Equal("news\n  ^ 停航三年\n  = 青溪渡口今早复航\n  v 新船不用柴油\n  by 本报讯（记者 陆知微）\n  ¶ 3月14日6点20分，渡船离开东岸。", Reading.Outline(edition));
        Assert.Equal(("乡镇", 2, new DateOnly(2026, 3, 14), "https://www.weichuan.example/a/1"), (edition.Sections[0].Name, article.Priority, edition.Date, article.Link));
    }

    [Fact]
    public void Front_matter_has_the_wishes_and_the_pictures_of_an_edition_file()
    {
        const string Keys = """
            headline: 青溪渡口今早复航
            kicker: 停航三年
            byline: {dateline: 本报讯, credit: 记者 陆知微, own-line: true}
            kind: picture-story
            page: 2
            lead: true
            boxed: true
            span: 4
            keep-with: seeds
            not-with: [bridge]
            headline-direction: vertical
            pull-quote: 河水很平。
            pictures:
              - {file: pictures/peach.jpg, caption: 桃花, credit: 方既白 摄, alt: 河堤, focus: [0.35, 0.4], faces: [[0.3, 0.25, 0.1, 0.2]], crop: 0.1}
              - {caption: 没有送来的照片}
            """;
        const string Others = "      - {id: seeds, headline: 种子, body: [水。]}\n      - {id: bridge, headline: 桥, body: [水。]}\n";
        using var room = new Room();
        var edition = room.Write("edition.yaml", "sections:\n  - articles:\n      - id: ferry\n        " + Keys.ReplaceLineEndings("\n        ") + "\n        body: [河水很平。]\n" + Others);
        var article = room.Write("ferry.md", $"---\nid: ferry\n{Keys}\n---\n河水很平。\n");
        var others = room.Write("others.yaml", "sections:\n  - articles:\n" + Others);
        room.Write("pictures/peach.jpg", File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "formats", "pictures", "peach.jpg")));

        var (wanted, read) = (Told([edition]), Told([article, others]));

        Assert.Equal(wanted, read);

        static string Told(string[] inputs)
        {
            var read = EditionReader.Read(inputs, new ReaderOptions());
            Assert.Empty(read.Diagnostics);
            var a = read.Value!.Edition.Articles.First();
            return $"{a.Kind} {a.Headline} {a.Byline} {a.HeadlineDirection} {a.PullQuote} {a.Wishes.Page} {a.Wishes.IsLead} {a.Wishes.IsBoxed} {a.Wishes.Span} "
                + string.Join(',', a.Wishes.KeepWith.Concat(a.Wishes.NotWith).Select(r => r.Id)) + "\n"
                + string.Join('\n', a.Pictures.Select(p => $"{p.File?.Path} {p.Caption} {p.Credit} {p.Alt} {p.Framing.Focus} {string.Join(',', p.Framing.Faces)} {p.Framing.Crop}"));
        }
    }

    [Theory]
    [InlineData("headlin: 复航", "PE1203", "did you mean 'headline'? It is not read")]
    [InlineData("kep-with: a", "PE1203", "did you mean 'keep-with'? It is not read")]
    [InlineData("byline: {credits: 陆知微}", "PE1203", "did you mean 'credit'? It is not read")]
    [InlineData("pictures: [{file: a.jpg, focal: 1}]", "PE1203", "did you mean 'focus'? It is not read")]
    [InlineData("page: 0", "PE1204", "'page' is '0'; it must be a whole number from 1 to 200")]
    [InlineData("keep-with: gone", "PE1212", "no article has the id 'gone'")]
    public void What_front_matter_has_no_such_key_or_value_for_is_told(string line, string code, string message) =>
        Assert.Contains(Reading.Text($"---\ntitle: 复航\n{line}\n---\n水。").Diagnostics, d => d.Code == code && d.Place!.Line == 3 && d.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("date: 2026-03-14")]
    [InlineData("date: 2026-03-14T07:00:00+08:00")]
    [InlineData("date: 2026-03-14 07:00:00 +0800")]
    public void A_date_may_have_a_time_of_day(string line) =>
        Assert.Equal(new DateOnly(2026, 3, 14), Reading.Edition($"---\ntitle: 复航\n{line}\n---\n水。").Date);

    [Fact]
    public void Front_matter_in_TOML_is_refused_with_advice()
    {
        var read = Reading.Text("+++\ntitle = \"复航\"\n+++\n水。");

        var fault = Assert.Single(read.Diagnostics);
        Assert.Null(read.Value);
        Assert.Equal(("PE1412", 1), (fault.Code, fault.Place!.Line));
        Assert.Contains("write it in YAML between lines of ---", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_front_matter_the_first_heading_is_the_headline_and_a_run_in_byline_is_taken_out()
    {
        var edition = Reading.Edition("# 复航\n\n本报讯（记者 陆知微）渡船离开\n东岸。\n\n## 竹篙\n\n老丁。");

        Assert.Equal("news\n  = 复航\n  by 本报讯（记者 陆知微）\n  ¶ 渡船离开东岸。\n  # 竹篙\n  ¶ 老丁。", Reading.Outline(edition));
    }

    [Theory]
    [InlineData("- 甲\n- 乙\n  1. 丙", "ul: 甲 / 乙 / ># 丙")]
    [InlineData("3. 甲\n4. 乙", "ol 3: 甲 / 乙")]
    [InlineData("| 日 | 班 |\n|---|---|\n| 14 | 19 |", "table : ! 日 | 班 / 14 | 19")]
    [InlineData("> 桥太高。\n>\n> 我们在底下。", "quote: 桥太高。 / 我们在底下。")]
    [InlineData("```\na = 1\n```", "pre: a = 1")]
    [InlineData("一\n\n***\n\n二", "p: 一\n—\np: 二")]
    [InlineData("**水**很*平*，4 m^2^、H~2~O", "p: strong(水) 很 emphasis(平) ，4 m sup(2) 、H sub(2) O")]
    [InlineData("复航[^a]。\n\n[^a]: 停航**七**年。", "p: 复航 [1] 。\nnote 1: 停航 strong(七) 年。")]
    [InlineData("一条河\\\n一座城", "verse: 一条河 / 一座城")]
    [InlineData("<ruby>川<rt>chuān</rt></ruby>，<script>x</script><b onclick=x>水</b>", "p: 川/chuān ， strong(水)")]
    [InlineData("![河堤](https://www.weichuan.example/p.jpg \"桃花开了\")", "picture none: 桃花开了||河堤")]
    public void Texts_become_blocks(string markdown, string blocks) =>
        Assert.Equal(blocks, Blocks.Shown(Reading.Edition("# 复航\n\n" + markdown).Articles.Single()));

    [Theory]
    [InlineData("---\nheadlin: 复航\n---\n水。", "PE1101 PE1203")]
    [InlineData("---\nheadline: 复航\npriority: 12\n---\n水。", "PE1204")]
    [InlineData("---\nheadline: &a 复航\ndeck: *a\n---\n水。", "PE1202")]
    [InlineData("---\nheadline: [复\n---\n水。", "PE1201")]
    public void Faults_of_front_matter_have_their_code_and_line(string markdown, string codes)
    {
        var read = Reading.Text(markdown);

        Assert.Equal(codes.Split(' '), Reading.Codes(read));
        Assert.All(read.Diagnostics, d => Assert.InRange(d.Place!.Line, 1, 4));
    }

    [Theory]
    [InlineData("> ", 50_000)]
    [InlineData("- ", 20_000)]
    [InlineData("[", 50_000)]
    [InlineData("*a **b ", 20_000)]
    [InlineData("`", 50_000)]
    [InlineData("![a](", 4_000)]
    [InlineData("![a](", 20_000)]
    [InlineData("[^1]", 20_000)]
    [InlineData("|", 20_000)]
    [InlineData("<a ", 20_000)]
    public void Text_made_to_be_slow_is_read_or_refused(string repeated, int times)
    {
        var read = Reading.Text("# 复航\n\n" + string.Concat(Enumerable.Repeat(repeated, times)));

        Assert.True(read.Value is not null || Reading.Codes(read).SequenceEqual(["PE1404"]));
    }
}
