using System.Collections.Immutable;

namespace PrintEdition.Composition.Display;

/// <summary>Some pages of a composed edition.</summary>
public static class PageSelection
{
    /// <summary>
    /// The edition with only these of its pages, which keep their numbers. Articles are those that stand on one of them, at the place where
    /// they are first seen there.
    /// </summary>
    /// <param name="edition">The edition.</param>
    /// <param name="numbers">The pages' numbers; those that it does not have are passed over.</param>
    public static ComposedEdition Only(this ComposedEdition edition, IReadOnlySet<int> numbers)
    {
        var pages = edition.Pages.Where(p => numbers.Contains(p.Number)).ToImmutableArray();
        return pages.Length == edition.Pages.Length
            ? edition
            : edition with { Pages = pages, Articles = [.. edition.Articles.Select(a => On(pages, a)).OfType<PlacedArticle>()] };
    }

    private static PlacedArticle? On(ImmutableArray<ComposedPage> pages, PlacedArticle article)
    {
        int[] own = [article.Page, .. article.JumpPages];
        var seen = own.Where(n => pages.Any(p => p.Number == n)).ToArray();
        return seen.Length == 0 ? null : article with
        {
            Page = seen[0],
            Area = seen[0] == article.Page ? article.Area : AreaOn(pages.First(p => p.Number == seen[0]), article),
            Legs = [.. article.Legs.Where(l => seen.Contains(l.Page))],
            JumpPages = [.. seen[1..]],
        };
    }

    /// <summary>Where an article goes on on a page: from its repeated headline to the foot of its legs.</summary>
    private static Rect AreaOn(ComposedPage page, PlacedArticle article)
    {
        var legs = article.Legs.Where(l => l.Page == page.Number).Select(l => l.Area).DefaultIfEmpty(new Rect(0, 0, page.Width, page.Height)).ToArray();
        var texts = page.Items.OfType<TextItem>().Where(t => t.Tag.ArticleId == article.Article.Id).Select(t => t.Baseline - t.Run.Size);
        var (left, top) = (legs.Min(l => l.X), texts.Append(legs.Min(l => l.Y)).Min());
        return new Rect(left, top, legs.Max(l => l.Right) - left, legs.Max(l => l.Bottom) - top);
    }
}
