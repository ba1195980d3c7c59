using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Gives a page's stories their rank and face: the first story leads, the others by length and order.</summary>
internal static class Ranking
{
    /// <summary>A story of fewer body characters is a brief.</summary>
    private const int BriefLength = 160;

    /// <summary>A story of at least so many body characters is major.</summary>
    private const int MajorLength = 420;

    /// <summary>The stories of a section, most important first: by the priority given, then as the editor put them.</summary>
    public static ImmutableArray<Article> Order(IEnumerable<Article> articles) =>
        [.. articles.OrderBy(a => a.Kind == ArticleKind.Filler).ThenBy(a => a.Priority ?? Unranked)];

    /// <summary>Articles without a priority stand after the most important and before the least.</summary>
    private const int Unranked = 5;

    /// <summary>The units of a page, in order of importance.</summary>
    public static ImmutableArray<Unit> Rank(IReadOnlyList<StoryCopy> copies, Layout layout)
    {
        var lead = copies.FirstOrDefault(c => c.Article.Kind == ArticleKind.News);
        var tinted = Tinted(copies, lead);
        var units = ImmutableArray.CreateBuilder<Unit>(copies.Count);
        var turns = new int[4];
        foreach (var copy in copies.OrderBy(c => c != lead))
        {
            var rank = copy == lead ? Heads.Rank.Lead : RankOf(copy.Article);
            var faces = FacesOf(rank, layout);
            units.Add(new Unit(copy.Article, copy, rank, units.Count, faces[turns[(int)rank]++ % faces.Length], copy == tinted));
        }

        return units.ToImmutable();
    }

    private static Rank RankOf(Article article)
    {
        var length = article.Body.Sum(b => b.PlainText.Length);
        return article.Kind == ArticleKind.PictureStory
            ? Heads.Rank.Minor
            : length < BriefLength ? Heads.Rank.Brief : length < MajorLength ? Heads.Rank.Minor : Heads.Rank.Major;
    }

    private static ImmutableArray<string> FacesOf(Rank rank, Layout layout) => rank switch
    {
        Heads.Rank.Lead => layout.Headlines.Lead.Faces,
        Heads.Rank.Major => layout.Headlines.Major.Faces,
        Heads.Rank.Minor => layout.Headlines.Minor.Faces,
        _ => layout.Headlines.Brief.Faces,
    };

    /// <summary>The last story of three or more may stand on a tint: the quiet one of the page.</summary>
    private static StoryCopy? Tinted(IReadOnlyList<StoryCopy> copies, StoryCopy? lead)
    {
        var news = copies.Where(c => c.Article.Kind == ArticleKind.News && c != lead).ToArray();
        return news.Length >= 2 ? news[^1] : null;
    }
}
