using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>The report's <c>where</c>: every violation of a quality rule has a place.</summary>
public class ViolationTests
{
    private static readonly ComposedEdition Paper = TestDesk.Compose(
        [.. Enumerable.Range(0, 14).Select(i => TestDesk.Story($"s{i}", TestDesk.Prose(9 + i, i).Trim('。'), 300 + (i * 90)))], "tabloid", "苇川日报").Value!;

    [Fact]
    public void The_places_of_a_rule_add_up_to_its_count() =>
        Assert.All(Paper.Pages, page => Assert.All(page.Violations, rule => Assert.Equal(rule.Count, page.Faults.Where(f => f.Rule == rule.Rule).Sum(f => f.Count))));

    [Fact]
    public void Every_place_is_on_the_page_and_holds_the_modules_it_names()
    {
        foreach (var page in Paper.Pages)
        {
            Assert.All(page.Faults, f => Assert.True(f.Area.X >= 0 && f.Area.Y >= 0 && f.Area.Right <= page.Width && f.Area.Bottom <= page.Height, f.ToString()));
            foreach (var fault in page.Faults.Where(f => f.Rule == "hierarchy"))
            {
                Assert.Equal(2, fault.ArticleIds.Length);
                Assert.All(Paper.Articles.Where(a => a.Page == page.Number && fault.ArticleIds.Contains(a.Article.Id)), a => Assert.True(Holds(fault.Area, a.Area), fault.ToString()));
            }
        }

        Assert.Contains(Paper.Pages, p => p.Faults.Any(f => f.Rule == "hierarchy"));

        static bool Holds(Rect outer, Rect inner) =>
            outer.X <= inner.X + 0.01 && outer.Y <= inner.Y + 0.01 && outer.Right >= inner.Right - 0.01 && outer.Bottom >= inner.Bottom - 0.01;
    }
}
