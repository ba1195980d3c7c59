using CsCheck;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>What holds for every edition, whatever its stories are.</summary>
public class AnyEditionTests
{
    /// <summary>Lengths of all kinds: briefs that are joined, stories of middling length, stories that go on on other pages.</summary>
    private static readonly Gen<int> Characters = Gen.Frequency((2, Gen.Int[0, 150]), (5, Gen.Int[150, 1200]), (1, Gen.Int[1200, 9000]));

    private static readonly Gen<Article[]> Editions =
        Gen.Select(Characters, Gen.Int[0, 24], Gen.Int[0, 3], Gen.Bool)
            .Array[1, 9]
            .Select(stories => stories.Select((s, i) => Make(i, s.Item1, s.Item2, s.Item3, s.Item4)).ToArray());

    private static Article Make(int i, int characters, int headline, int stack, bool subheads) =>
        i % 5 == 4
            ? TestDesk.Filler($"f{i}")
            : TestDesk.Story(
                $"s{i}",
                headline == 0 ? "" : TestDesk.Prose(headline + 1, i).Trim('。'),
                characters,
                kicker: headline > 0 && stack == 1 ? "引题在上" : null,
                deck: headline > 0 && stack >= 2 ? "副题在下 说得具体一些" : null,
                subheads);

    [Theory]
    [InlineData("tabloid")]
    [InlineData("a4")]
    [InlineData("reader")]
    [InlineData("magazine")]
    public void Nothing_is_lost_overlaps_leaves_the_page_or_the_grid(string layout) =>
        Editions.ForAll(articles => Holds(articles, layout), iter: 10, threads: 1);

    private static void Holds(Article[] articles, string layout)
    {
        var composed = TestDesk.Compose(articles, layout, "苇川日报");

        Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
        Assert.Equal(articles.Select(a => a.Id), composed.Value!.Articles.Select(a => a.Article.Id));
        foreach (var page in composed.Value.Pages)
        {
            string[] never = ["overlap", "module", "baseline", "edge", "gutter", "head-cover", "picture-break", "lead"];
            Assert.Equal([], page.Violations.Where(v => never.Contains(v.Rule) && v.Count > 0));
            Assert.All(page.Items.OfType<TextItem>(), t => Assert.True(IsInside(t, page), $"'{t.Run.Text}' at {t.X}, {t.Baseline}"));
        }

        AreasAreApart(composed.Value);
        JumpsAreReciprocal(composed.Value);
        Assert.All(articles.Where(a => a.Kind == ArticleKind.News), a => TextIsWhole(a, composed.Value));
    }

    /// <summary>The rule jump: text before the jump and text after it are the article's.</summary>
    private static void TextIsWhole(Article article, ComposedEdition edition)
    {
        var printed = string.Concat(edition.Pages.SelectMany(p => p.Items).OfType<TextItem>().Where(t => t.Tag.ArticleId == article.Id && t.Tag.Role is ItemRole.Byline or ItemRole.Paragraph or ItemRole.Subhead).Select(t => t.Run.Text));

        Assert.Equal(Squeezed(article.Byline!.PlainText + string.Concat(article.Body.Select(b => b.PlainText))), Squeezed(printed));
    }

    /// <summary>The rule jump: where a story leaves a page it says which it goes to, and there it says where it comes from.</summary>
    private static void JumpsAreReciprocal(ComposedEdition edition)
    {
        var jumps = edition.Articles.SelectMany(a => a.JumpPages.Prepend(a.Page).Zip(a.JumpPages, (from, to) => (from, to))).ToArray();

        Assert.Equal(jumps.Select(j => $"{j.from}（下转第{j.to}版）").Order(StringComparer.Ordinal), References(edition, "下转"));
        Assert.Equal(jumps.Select(j => $"{j.to}（上接第{j.from}版）").Order(StringComparer.Ordinal), References(edition, "上接"));
    }

    private static IEnumerable<string> References(ComposedEdition edition, string word) =>
        edition.Pages
            .SelectMany(p => p.Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Artifact && t.Run.Text.Contains(word, StringComparison.Ordinal)).Select(t => p.Number + t.Run.Text))
            .Order(StringComparer.Ordinal);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsInside(TextItem item, ComposedPage page)
    {
        var right = item.X + item.Run.Glyphs.Select(g => g.X).DefaultIfEmpty(0).Max();
        return item.X >= 0 && right <= page.Width && item.Baseline >= 0 && item.Baseline <= page.Height;
    }

    private static void AreasAreApart(ComposedEdition edition)
    {
        var placed = edition.Articles;
        foreach (var (a, b) in placed.SelectMany((a, i) => placed.Skip(i + 1).Select(b => (a, b))).Where(p => p.a.Page == p.b.Page && p.a.Area != p.b.Area))
        {
            var apart = a.Area.Right <= b.Area.X + 0.01 || b.Area.Right <= a.Area.X + 0.01 || a.Area.Bottom <= b.Area.Y + 0.01 || b.Area.Bottom <= a.Area.Y + 0.01;
            Assert.True(apart, $"{a.Article.Id} and {b.Article.Id} overlap");
        }
    }
}
