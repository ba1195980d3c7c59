using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Tests.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>One edition of two articles, written in every format: <c>tests/formats</c>.</summary>
public class SameEditionTests
{
    private const string Expected = """
        [要闻]
        ^ 停航三年
        = 青溪渡口今早复航
        v 新船不用柴油 票价还是三元
        by 本报讯（记者 陆知微）
        p: 3月14日6点20分，渡船离开东岸，头一班坐了 strong(19个人) ，还有一笼没睡醒的 emphasis(小鸡) 。
        h: 竹篙还留着
        p: 新船用的是电 [1] 。充一夜电，跑一天，时刻表见 渡口的网页→https://www.weichuan.example/ferry 。
        verse: 河水平又平 / 船儿轻又轻 / 两岸青又青
        note 1: 岸上装了4千瓦的电桩，每平方米甲板（m sup(2) ）都有灯。
        picture pictures/peach.jpg: 河堤上的桃花开了|方既白 摄|开花的树和一条河
        ^ 
        = 老种子有了新家
        v 老集市每个周日换种子
        by 
        p: 老集市周日换种子，规矩只有一条。
        ul: 带一样，换一样 / 不收钱 / >也不欠
        ol 1: 先登记 / 再 emphasis(换)
        quote: 味道丢了就找不回来。 — 何满仓
        table 头一天换的: ! 品种 | 出处 / 红皮萝卜 | 石桥 / 长豇豆 | 柳湾
        —
        pre: 8:00 开始⏎9:30 结束
        """;

    [Theory]
    [InlineData("edition.yaml")]
    [InlineData("edition.json")]
    [InlineData("1-ferry.md 2-seeds.md")]
    [InlineData("page.html")]
    [InlineData("feed.rss.xml")]
    [InlineData("feed.atom.xml")]
    [InlineData("feed.json")]
    [InlineData("ninjs-2.json")]
    [InlineData("ninjs-3.json")]
    [InlineData("1-ferry.nitf 2-seeds.nitf")]
    [InlineData("newsml-g2.xml")]
    public void Every_format_gives_the_same_articles(string files)
    {
        var read = EditionReader.Read(Paths(files), new ReaderOptions());

        Assert.Empty(read.Diagnostics.Where(d => d.Severity != Severity.Note));
        Assert.Equal(Expected, Shown(read.Value!.Edition));
    }

    [Theory]
    [InlineData("edition.yaml", "edition")]
    [InlineData("edition.json", "edition-json")]
    [InlineData("1-ferry.md", "markdown")]
    [InlineData("page.html", "html")]
    [InlineData("feed.rss.xml", "rss")]
    [InlineData("feed.atom.xml", "atom")]
    [InlineData("feed.json", "json-feed")]
    [InlineData("ninjs-2.json", "ninjs")]
    [InlineData("1-ferry.nitf", "nitf")]
    [InlineData("newsml-g2.xml", "newsml")]
    public void A_format_is_told_by_its_contents_whatever_the_file_is_called(string file, string format)
    {
        var bytes = File.ReadAllBytes(Paths(file)[0]);

        Assert.Equal(Outline(Reading.Bytes(bytes, new ReaderOptions { From = InputFormats.Of(format) })), Outline(Reading.Bytes(bytes)));
    }

    private static string Outline(Checked<ReadEdition> read) => Reading.Outline(read.Value!.Edition);

    private static string[] Paths(string files) => [.. files.Split(' ').Select(f => Path.Combine(Repository.Root, "tests", "formats", f))];

    private static string Shown(Edition edition) => string.Join('\n', edition.Sections.SelectMany(s => s.Articles.Select(Shown).Prepend($"[{s.Name}]")));

    private static string Shown(Article article) =>
        $"^ {article.Headline.Kicker}\n= {article.Headline.Headline}\nv {article.Headline.Deck}\nby {article.Byline?.PlainText}\n" + Blocks.Shown(article);
}
