using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Tests.Support;
using UglyToad.PdfPig.Tokens;

namespace PrintEdition.Pdf.Tests.Tagging;

/// <summary>pdf.md 3: the structure of the file reads as the edition, by Poppler.</summary>
public class StructureTests
{
    private static readonly Lazy<byte[]> Everything = new(() => Samples.Everything().Pdf());

    /// <summary>Head, text, links and notes in the order of the article; types of our own as the standard types they stand for.</summary>
    [Fact]
    public void An_article_reads_from_its_kicker_to_its_notes()
    {
        var article = new Article
        {
            Id = "dukou",
            Kind = ArticleKind.News,
            Headline = new HeadlineStack("渡口复航 头一班坐了十九个人", "停航三年", "老船工带出三个徒弟"),
            Byline = new Byline("本报讯", "记者 甲乙"),
            Body =
            [
                new Paragraph([new Text("船票在"), new Text("网上订座") { Address = "https://www.weichuan.example/dukou" }, new Text("，也可以打电话。"), new NoteReference(1)]),
                new Subhead("十三分钟过河"),
                new Paragraph([new Text("船名叫"), new Text("苇") { Reading = "wěi" }, new Text("川号。")]),
            ],
            Notes = [new Note([new Text("渡口的旧名是青溪。")])],
        };

        Assert.Equal(
            [
                "Document",
                "  P 苇川日报",
                "  Sect",
                "    Art",
                "      P 停航三年",
                "      H1 渡口复航 头一班坐了十九个人",
                "      P 老船工带出三个徒弟",
                "      P 本报讯（记者 甲乙）船票在",
                "        Link 网上订座",
                "        + ，也可以打电话。[1]",
                "      H2 十三分钟过河",
                "      P 船名叫苇川号。",
                "      Note [1] 渡口的旧名是青溪。",
            ],
            StructureText.Of(Samples.Of(article).Pdf()).TakeWhile(l => l != "  Div"));
    }

    [Theory]
    [InlineData("weichuan")]
    [InlineData("weichuan-weekend")]
    [InlineData("dukou")]
    public void A_sample_reads_as_its_articles_in_their_order(string name)
    {
        var edition = Samples.Named(name);

        Read(edition, StructureText.Articles(edition.Pdf()));
    }

    /// <summary>Stories that go on on other pages are one article each; the lines that lead there come after them. Read with PdfPig: Poppler reads the page again for each part of it.</summary>
    [Fact]
    public void Sixty_stories_read_whole_across_columns_and_jumps()
    {
        var edition = Samples.SixtyStories.Value;
        using var pdf = new PdfFile(edition.Pdf());
        string[] read = [.. pdf.TextsOf("Art").Select(t => t.WithoutWhite())];

        Read(edition, read);
        var jumped = read.Where(t => t.Contains("（下转第", StringComparison.Ordinal)).ToArray();
        Assert.Equal(edition.Articles.Count(a => a.JumpPages.Length > 0), jumped.Length);
        Assert.NotEmpty(jumped);
        Assert.All(jumped, t => Assert.Matches("^[^转接]+(（下转第[0-9]+版）（上接第[0-9]+版）)+$", t));
    }

    /// <summary>ISO 32000-1, 14.8.2.5: the space at which a line ends parts its last word from the next line's first; Poppler gives a parted word its hyphen.</summary>
    [Fact]
    public void Words_of_an_English_paper_are_parted_by_spaces_at_line_ends_too()
    {
        var edition = Samples.Named("weichuan-english");
        var read = string.Join('\n', StructureText.Of(edition.Pdf()));

        foreach (var paragraph in edition.Edition.Articles.Where(a => a.Kind != ArticleKind.Filler).SelectMany(a => a.Body))
        {
            Assert.Contains(Letters(paragraph.PlainText), Letters(read), StringComparison.Ordinal);
        }

        static string Letters(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);
    }

    /// <summary>What a person said tells nothing, an artifact; its caption is text.</summary>
    [Fact]
    public void Pictures_are_figures_with_their_captions_and_decoration_is_none()
    {
        using var pdf = new PdfFile(Everything.Value);

        Assert.Equal(["河岸上的桃花", "早桃先开", "一点说明清晨的雾气还没有散，码头上的人已…", "广告"], pdf.Elements.Where(e => e.Type == "Figure").Select(e => e.Text("Alt")));
        Assert.Equal(["Figure Caption", "Figure"], pdf.Elements.Where(e => e.Type == "Picture").Take(2).Select(e => string.Join(' ', e.Children.Select(c => c.Type))));
        Assert.Contains("      P 一条花边", StructureText.Of(Everything.Value));
    }

    /// <summary>pdf.md 4: index, jump lines, addresses and boxes are links in the tree, each saying where it leads.</summary>
    [Fact]
    public void Links_are_in_the_tree_and_say_where_they_lead()
    {
        using var pdf = new PdfFile(Everything.Value);
        var lines = StructureText.Of(Everything.Value);
        var entry = lines.First(l => l.StartsWith("        Link 02版", StringComparison.Ordinal)); // which story leads the second page is the composer's choice

        Assert.Matches("^        Link 02版码头第[0-9]班船 清晨发出$", entry);
        Assert.Equal(
            ["  P", "    Link www.weichuan.example", "  P 今日导读", "  TOC", "    TOCI", "      Reference", entry],
            lines.SkipWhile(l => l != "  P 苇川日报").Skip(1).Take(7));
        Assert.Equal(["        Link （下转第2版）", "        Link （上接第1版）"], lines.Where(l => l.Contains("版）", StringComparison.Ordinal)).Take(2));
        Assert.Equal(["  Div", "    P 苇川书店", "    P 旧书七折", "    P 广告", "    Link"], lines[(Array.IndexOf(lines, "    P 苇川书店") - 1)..].Take(5));
        Assert.Equal(
            ["www.weichuan.example", entry.Trim()["Link ".Length..], "网上订座", "苇川书店"],
            pdf.Annotations.Select(a => PdfFile.Said(a.Annotation.Data["Contents"])).Where(c => c is "www.weichuan.example" or "网上订座" or "苇川书店" || c == entry.Trim()["Link ".Length..]));
    }

    /// <summary>Kana, hangul and English words have their language; the edition's own needs none.</summary>
    [Fact]
    public void Text_in_other_languages_says_so()
    {
        using var pdf = new PdfFile(Everything.Value);
        var languages = pdf.PaintedContent().SelectMany(p => p.Within).Select(m => m.Properties?.Data.GetValueOrDefault("Lang")).OfType<StringToken>().Select(s => s.Data);

        Assert.Equal(["en", "ja", "ko"], languages.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("zh-CN", ((StringToken)pdf.Catalog.Data["Lang"]).Data);
    }

    /// <summary>pdf.md 4: a thread for each story, its beads from leg to leg and page to page.</summary>
    [Fact]
    public void Each_article_is_a_thread_over_its_legs()
    {
        var edition = Samples.Everything();
        using var pdf = new PdfFile(Everything.Value);
        var pages = pdf.Pages.ToList();
        var threads = pdf.Items(pdf.Of(pdf.Catalog, "Threads")).Select(t => (DictionaryToken)pdf.Of(t)).ToDictionary(t => PdfFile.Said(pdf.Entries(t, "I").Single().Value), t => Beads(pdf, t));

        Assert.Equal(edition.Edition.Articles.Count(a => a.Kind != ArticleKind.Filler), threads.Count);
        var rich = edition.Articles.Single(a => a.Article.Id == "rich");
        var beads = threads["渡口复航 头一班坐了十九个人"];
        Assert.Equal(rich.Legs.Select(l => l.Page - 1), beads.Select(b => pages.IndexOf((DictionaryToken)pdf.Of(b.Data["P"]))));
        Assert.All(beads.Zip(rich.Legs), pair => Assert.True(IsWithin(pair.Second, edition.Pages[0].Height, [.. pdf.Items(pair.First.Data["R"]).Select(n => ((NumericToken)n).Double)])));
        Assert.All(pages, p => Assert.All(pdf.Items(pdf.Of(p, "B")), b => Assert.Same(p, pdf.Of(((DictionaryToken)pdf.Of(b)).Data["P"]))));
    }

    private static bool IsWithin(Leg leg, double height, double[] r) =>
        r[0] >= leg.Area.X - 0.01 && r[2] <= leg.Area.Right + 0.01 && height - r[3] >= leg.Area.Y - 2 && height - r[1] <= leg.Area.Bottom + 2 && r[3] > r[1];

    private static List<DictionaryToken> Beads(PdfFile pdf, DictionaryToken thread)
    {
        var first = (DictionaryToken)pdf.Of(thread.Data["F"]);
        var beads = new List<DictionaryToken> { first };
        for (var next = (DictionaryToken)pdf.Of(first.Data["N"]); !ReferenceEquals(next, first) && !next.Equals(first); next = (DictionaryToken)pdf.Of(next.Data["N"]))
        {
            beads.Add(next);
        }

        return beads;
    }

    /// <summary>The text of every article is its parts in their order, and nothing between them but byline, notes, captions and credits.</summary>
    private static void Read(ComposedEdition edition, string[] read)
    {
        var articles = edition.Edition.Articles.ToArray();
        Assert.Equal(articles.Length, read.Length);
        foreach (var (article, text) in articles.Zip(read))
        {
            var at = 0;
            var beside = text;
            foreach (var part in new[] { article.Headline.Kicker, article.Headline.Headline, article.Headline.Deck }.OfType<string>().Concat(article.Body.Select(b => Marked(article, b))))
            {
                var wanted = part.WithoutWhite();
                var found = text.IndexOf(wanted, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"'{wanted}' is not read in its place in {article.Id}: {text}");
                at = found + wanted.Length;
                beside = wanted.Length == 0 ? beside : ReplaceFirst(beside, wanted);
            }

            var most = article.PlainTexts().Sum(t => t.Length) - article.Body.Sum(b => b.PlainText.Length) - article.Headline.Headline.Length + (30 * 3);
            Assert.True(beside.Length <= most, $"{article.Id} reads besides its text: {beside}");
        }
    }

    /// <summary>A block's text with the marks of its notes, as it is printed.</summary>
    private static string Marked(Article article, Block block) =>
        block is Paragraph paragraph ? string.Concat(paragraph.Content.Select(c => c is NoteReference note ? note.Mark : c.PlainText)) : block.PlainText;

    private static string ReplaceFirst(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) is var at && at >= 0 ? text.Remove(at, part.Length) : text;
}
