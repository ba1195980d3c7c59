using CsCheck;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>What holds for every edition, whatever its stories are.</summary>
public class AnyEditionTests
{
    private static readonly Gen<Article[]> Editions =
        Gen.Select(Gen.Int[0, 1200], Gen.Int[0, 24], Gen.Int[0, 3], Gen.Bool)
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
    public void Nothing_is_lost_overlaps_leaves_the_page_or_the_grid(string layout) =>
        Editions.Sample(articles => Holds(articles, layout), iter: 10, threads: 1);

    private static void Holds(Article[] articles, string layout)
    {
        var composed = TestDesk.Compose(articles, layout, "苇川日报");

        Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
        Assert.Equal(articles.Select(a => a.Id), composed.Value!.Articles.Select(a => a.Article.Id));
        foreach (var page in composed.Value.Pages)
        {
            string[] never = ["overlap", "module", "baseline", "edge", "gutter", "head-cover", "picture-break"];
            Assert.Equal([], page.Violations.Where(v => never.Contains(v.Rule) && v.Count > 0));
            Assert.All(page.Items.OfType<TextItem>(), t => Assert.True(IsInside(t, page), $"'{t.Run.Text}' at {t.X}, {t.Baseline}"));
        }

        AreasAreApart(composed.Value);
    }

    private static bool IsInside(TextItem item, ComposedPage page)
    {
        var right = item.X + item.Run.Glyphs.Select(g => g.X).DefaultIfEmpty(0).Max();
        return item.X >= 0 && right <= page.Width && item.Baseline >= 0 && item.Baseline <= page.Height;
    }

    private static void AreasAreApart(ComposedEdition edition)
    {
        var placed = edition.Articles.Where(a => a.JumpPages.IsEmpty).ToArray();
        foreach (var (a, b) in placed.SelectMany((a, i) => placed.Skip(i + 1).Select(b => (a, b))).Where(p => p.a.Page == p.b.Page))
        {
            var apart = a.Area.Right <= b.Area.X + 0.01 || b.Area.Right <= a.Area.X + 0.01 || a.Area.Bottom <= b.Area.Y + 0.01 || b.Area.Bottom <= a.Area.Y + 0.01;
            Assert.True(apart, $"{a.Article.Id} and {b.Article.Id} overlap");
        }
    }
}
