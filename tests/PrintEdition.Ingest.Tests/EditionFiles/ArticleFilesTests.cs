using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>Articles of an edition from files of their own (ingest 5): names and patterns, in sections and outside, with what the edition file says of them.</summary>
public sealed class ArticleFilesTests : IDisposable
{
    private readonly EditionDesk desk = new();

    /// <inheritdoc/>
    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("articles/*.md", "1, 10, 2, z")]
    [InlineData("articles/?.md", "1, 2, z")]
    [InlineData("articles/**/*.md", "1, 10, 2, c, b, z")]
    [InlineData("'**/b*.md'", "b")]
    [InlineData("'**/*.md'", "1, 10, 2, c, b, z, top")]
    [InlineData("./articles/more/**", "c, b")]
    [InlineData("articles/more/deep/b.md", "b")]
    [InlineData("[articles/z.md, articles/*.md, top.md]", "z, 1, 10, 2, top")]
    public void Files_come_in_the_order_of_the_entry_and_of_their_paths_each_once(string names, string expected)
    {
        desk.WithArticles("articles/z.md", "articles/10.md", "articles/2.md", "articles/1.md", "articles/more/deep/b.md", "articles/more/c.md", "top.md")
            .With("articles/README.md", "# Not an article\n\nNo.\n").With("articles/.draft.md", "# 草稿\n\n水。\n").With(".git/x.md", "# 藏\n\n水。\n");

        var edition = desk.Edition($"sections: [{{name: 要闻, articles: [{{file: {names}}}]}}]");

        Assert.Equal("要闻: " + expected, EditionDesk.Plan(edition));
    }

    [Fact]
    public void A_pattern_takes_what_earlier_entries_have_not()
    {
        desk.WithArticles("articles/a.md", "articles/b.md", "articles/c.md");

        var edition = desk.Edition("""
            sections:
              - name: 要闻
                articles:
                  - file: articles/b.md
                  - {headline: 插入, body: [水。]}
                  - file: articles/*.md
            """);

        Assert.Equal("要闻: b, 插入, a, c", EditionDesk.Plan(edition));
    }

    [Fact]
    public void Outside_the_sections_an_article_is_of_the_section_that_its_file_says()
    {
        desk.With("a.md", "---\nsection: 乡镇\n---\n# 老井\n\n水。\n").With("b.md", "# 复航\n\n水。\n").With("c.md", "---\nsection: 副刊\n---\n# 河\n\n水。\n");

        var edition = desk.Edition("""
            sections:
              - name: 副刊
                editor: 苏禾
              - name: 要闻
                articles: [{headline: 停水, body: [水。]}]
              - name: 体育
            articles:
              - file: "*.md"
              - {headline: 通车, body: [水。]}
            """);

        Assert.Equal("副刊: 河; 要闻: 停水, 复航, 通车; 乡镇: 老井", EditionDesk.Plan(edition));
        Assert.Equal("苏禾", edition.Sections[0].Editor);
    }

    [Fact]
    public void Front_matter_may_have_every_wish_of_an_edition_file()
    {
        desk.WithArticles("b.md", "c.md").With("a.md", """
            ---
            id: ferry
            kind: picture-story
            headline: 复航
            priority: 2
            page: 3
            lead: true
            boxed: true
            span: 4
            keep-with: bridge
            not-with: [road]
            headline-direction: vertical
            pull-quote: “水很平。”
            ---
            水。
            """);

        var article = desk.Edition("articles: [{file: a.md}, {file: b.md, id: bridge}, {file: c.md, id: road}]").Articles.First();

        Assert.Equal(("ferry", ArticleKind.PictureStory, 2, HeadlineDirection.Vertical, "“水很平。”"), (article.Id, article.Kind, article.Priority, article.HeadlineDirection, article.PullQuote));
        Assert.Equal((3, true, true, 4, "bridge", "road"), (article.Wishes.Page, article.Wishes.IsLead, article.Wishes.IsBoxed, article.Wishes.Span, article.Wishes.KeepWith.Single().Id, article.Wishes.NotWith.Single().Id));
    }

    [Fact]
    public void A_filler_in_a_file_of_its_own_is_plain_lines()
    {
        desk.With("a.md", "---\nkind: filler\nheadline: 护河公约\n---\n不倒**垃圾**\n\n不占河滩[^1]\n\n[^1]: 也不挖沙\n").WithArticles("b.md");

        Assert.Equal("filler\n  = 护河公约\n  ¶ 不倒垃圾\n  ¶ 不占河滩\n  ¶ 也不挖沙", Reading.Outline(desk.Edition("articles: [{file: a.md}]")).Replace("\r", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void What_an_entry_says_of_its_article_holds_before_what_the_file_says()
    {
        desk.With("a.md", "---\nid: a\nheadline: 旧题\nkicker: 引题\npriority: 5\npage: 2\nboxed: true\nlink: https://www.weichuan.example/a\n---\n水。\n");

        var article = desk.Edition("articles: [{file: a.md, id: b, headline: 新题, deck: 副题, priority: 1, lead: true, boxed: false, span: 3, headline-direction: vertical, pull-quote: 水。}]").Articles.Single();

        Assert.Equal(("b", new HeadlineStack("新题", "引题", "副题"), 1, "https://www.weichuan.example/a"), (article.Id, article.Headline, article.Priority, article.Link));
        Assert.Equal((2, true, false, 3, HeadlineDirection.Vertical, "水。"), (article.Wishes.Page, article.Wishes.IsLead, article.Wishes.IsBoxed, article.Wishes.Span, article.HeadlineDirection, article.PullQuote));
    }

    [Theory]
    [InlineData("file: none.md", "PE1207", "no file is called 'none.md' in the edition's folder; correct the name, or put the file there")]
    [InlineData("file: none/*.md", "PE1207", "no file is called 'none/*.md' in the edition's folder; correct the name, or put the file there")]
    [InlineData("file: articles/*.MD", "PE1207", "no file is called 'articles/*.MD'")]
    [InlineData("file: articles", "PE1207", "'articles' is a folder; for what is in it write 'articles/*'")]
    [InlineData("file: ../*.md", "PE1207", "'../*.md' is outside the edition's folder")]
    [InlineData("file: articles/../../*.md", "PE1207", "'articles/../../*.md' is outside the edition's folder")]
    [InlineData("file: /etc/*.md", "PE1207", "'/etc/*.md' is outside the edition's folder")]
    [InlineData("file: ~/a.md", "PE1207", "no file is called '~/a.md' in the edition's folder (~ and variables are not filled in); correct the name, or put the file there")]
    [InlineData("file: $HOME/*.md", "PE1207", "no file is called '$HOME/*.md' in the edition's folder (~ and variables are not filled in); correct the name, or put the file there")]
    [InlineData("file: [articles/a.md, articles/a.md]", "PE1453", "the articles of 'articles/a.md' are in the edition already")]
    [InlineData("file: ['articles/*.md', articles/a.md]", "PE1453", "the articles of 'articles/a.md' are in the edition already; take one of the entries out, or put this one before the pattern")]
    [InlineData("file: articles/*.md, page: 2", "PE1455", "'page' is for one article, and there are 2 in the files of this entry; give that article's file an entry of its own")]
    [InlineData("file: articles/a.md, body: [水。]", "PE1204", "'body' cannot stand beside 'file'")]
    public void What_an_entry_cannot_have_is_told_with_its_place(string entry, string code, string message)
    {
        desk.WithArticles("articles/a.md", "articles/b.md");

        var (place, said) = desk.Fault($"articles:\n  - {{{entry}}}\n");

        Assert.Matches($@"^edition\.yaml:2:\d+ {code}$", place);
        Assert.StartsWith(message, said, StringComparison.Ordinal);
    }

    /// <summary>The limit counts what is looked at, not what matches: four files and a folder below the pattern's folder.</summary>
    [Theory]
    [InlineData(5, "")]
    [InlineData(4, "edition.yaml:1:7 PE1454: there are over 4 files where 'articles/**/*.md' looks; name a folder with fewer")]
    public void A_pattern_looks_through_so_many_files_and_no_more(int mostEntries, string expected)
    {
        desk.WithArticles("articles/a.md", "articles/b.md", "articles/more/c.md", "top.md").With("articles/notes.txt", "水。\n");
        var findings = new List<Diagnostic>();
        var entry = new Fields(YamlDocument.Parse("file: articles/**/*.md", "edition.yaml").Value!, "edition.yaml", findings, "file");

        var read = new ArticleFiles(new EditionFolder(desk.Folder), "", new Cleaner(CleanupRules.None, QuotationMarks.Curly), new ReaderOptions(), findings, mostEntries).Read(entry).Count();

        Assert.Equal(expected.Length == 0 ? 3 : 0, read);
        Assert.Equal(expected, string.Join('\n', findings.Select(f => $"{f.Place} {f.Code}: {f.Message}")));
    }

    [Fact]
    public void Links_are_neither_taken_nor_followed()
    {
        using var other = new EditionDesk();
        other.WithArticles("x.md", "more/y.md");
        desk.WithArticles("articles/a.md");
        File.CreateSymbolicLink(desk.At("articles/x.md"), other.At("x.md"));
        Directory.CreateSymbolicLink(desk.At("articles/more"), other.At("more"));

        Assert.Equal("要闻: a", EditionDesk.Plan(desk.Edition("articles: [{file: '**/*.md'}]")));
        Assert.Contains("PE1207", desk.Fault("articles: [{file: articles/more/*.md}]").Place, StringComparison.Ordinal);
        Assert.Contains("PE1207", desk.Fault("articles: [{file: articles/x.md}]").Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_empty_or_no_text_is_told_by_its_name() =>
        Assert.Equal("articles/a.md PE1002", desk.With("articles/a.md", "").Fault("articles: [{file: articles/*.md}]").Place);

    [Fact]
    public void Boxes_of_a_page_s_text_come_along()
    {
        desk.With("page.txt", "渡口复航\n\n本报讯 (记者 陆知微)河水很平，头一班船坐了十九个人，十三分钟后靠上了西岸的石阶。\n\n今日天气 多云转晴 6℃～15℃\n");

        Assert.Equal(BoxKind.Weather, Assert.Single(desk.Edition("articles: [{file: page.txt}]").Boxes).Kind);
    }

    [Theory]
    [InlineData("articles/**/b/*.md", "articles", -1)]
    [InlineData("articles/2026/*.md", "articles/2026", 0)]
    [InlineData("*/*/a.md", "", 2)]
    [InlineData("a.md", "", 0)]
    [InlineData("**", "", -1)]
    public void A_pattern_says_where_it_has_to_look(string pattern, string folder, int depth) =>
        Assert.Equal((folder, depth < 0 ? null : depth), (new FilePattern(pattern).Folder, new FilePattern(pattern).Depth));

    [Theory]
    [InlineData("**/**/a/**/*.md", "a/x.md", true)]
    [InlineData("**/a/**/*.md", "b/a/c/d/x.md", true)]
    [InlineData("**/a/**/*.md", "b/c/x.md", false)]
    [InlineData("a*b?.md", "axxbc.md", true)]
    [InlineData("a*b?.md", "axxb.md", false)]
    [InlineData("*.md", "a/x.md", false)]
    [InlineData("articles/**", "articles/a/b", true)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool matches) => Assert.Equal(matches, new FilePattern(pattern).Matches(path));

    /// <summary>What would take a matcher that tries every way longer than anybody waits.</summary>
    [Fact]
    public void A_pattern_made_to_take_long_does_not() =>
        Assert.False(new FilePattern(string.Concat(Enumerable.Repeat("**/a/", 200)) + "b").Matches(string.Concat(Enumerable.Repeat("a/", 500)) + "c"));
}
