using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Gives a page's stories their rank and face: the first story leads, the others by length and order.</summary>
internal static class Ranking
{
    /// <summary>A story of at least so many body characters is major.</summary>
    public const int MajorLength = 420;

    /// <summary>The stories of a section, most important first: one that is to lead, then by the priority given, then as the editor put them.</summary>
    public static ImmutableArray<Article> Order(IEnumerable<Article> articles) =>
        [.. articles.OrderBy(a => a.Kind == ArticleKind.Filler).ThenBy(a => !a.Wishes.IsLead).ThenBy(a => a.Priority ?? Unranked)];

    /// <summary>Articles without a priority stand after the most important and before the least.</summary>
    private const int Unranked = 5;

    /// <summary>The units of a page, in order of importance.</summary>
    /// <param name="slugs">The stories.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="nextPage">Page that a long story may go on to, 0 for none.</param>
    /// <param name="relaxed">Stories whose wishes are left out.</param>
    public static ImmutableArray<Unit> Rank(IReadOnlyList<Slug> slugs, Layout layout, int nextPage, params IReadOnlyCollection<Slug> relaxed)
    {
        var lead = slugs.FirstOrDefault(IsToLead) ?? slugs.FirstOrDefault(MayLead) ?? slugs.FirstOrDefault(s => s.Article.Kind == ArticleKind.News && !s.IsContinued);
        var tinted = Tinted(slugs, lead);
        var cut = nextPage > 0 ? slugs.Where(s => s.Article.Kind == ArticleKind.News && s.Copy.Articles.Length == 1 && (relaxed.Contains(s) || !s.Article.Wishes.IsBoxed)).MaxBy(LengthLeft) : null;
        var units = ImmutableArray.CreateBuilder<Unit>(slugs.Count);
        var turns = new int[4];
        foreach (var slug in slugs.OrderBy(s => s != lead))
        {
            var rank = slug == lead ? Heads.Rank.Lead : RankOf(slug);
            var faces = FacesOf(rank, layout);
            units.Add(new Unit(
                slug.Article, slug.Copy, rank, units.Count, faces[turns[(int)rank]++ % faces.Length], slug == tinted, slug.Part, slug == cut ? nextPage : 0)
            {
                CodeRows = ArticleCode.Rows(slug.Copy, layout),
                Wishes = relaxed.Contains(slug) ? Wishes.None : slug.Article.Wishes,
            });
        }

        return units.ToImmutable();
    }

    /// <summary>The units of a finished page, as they were when it was set.</summary>
    public static ImmutableArray<Unit> Of(PageDraft page, Layout layout, IReadOnlyDictionary<string, StoryCopy> copies) =>
        Rank([.. page.Modules.Where(m => m.Form is StoryForm or FillerForm).OrderBy(m => m.Order).Select(m => SlugOf(m, copies))], layout, 0);

    private static Slug SlugOf(SetModule module, IReadOnlyDictionary<string, StoryCopy> copies) =>
        module.Form is StoryForm story ? new Slug(story.Copy, story.Part) : Slug.Of(copies[module.Form.Article.Id]);

    /// <summary>Whether an editor wants the story to lead, and it begins on the page and has a headline.</summary>
    private static bool IsToLead(Slug slug) => slug.Article is { Wishes.IsLead: true, Kind: not ArticleKind.Filler, Headline.Headline.Length: > 0 } && !slug.IsContinued;

    /// <summary>A page's lead begins on it and has a headline to lead with.</summary>
    private static bool MayLead(Slug slug) => slug.Article is { Kind: ArticleKind.News, Headline.Headline.Length: > 0 } && !slug.IsContinued;

    /// <summary>What is left of a story, in characters or rows: enough to find the longest.</summary>
    private static int LengthLeft(Slug slug) => slug.Part.Rest is { } rest ? rest.Rows * CharactersInRow : slug.Length;

    /// <summary>Characters in a row of a column, more or less.</summary>
    private const int CharactersInRow = 11;

    public static Rank RankOf(Slug slug) =>
        slug.Article.Kind == ArticleKind.PictureStory
            ? Heads.Rank.Minor
            : slug.Copy.Articles.Length > 1 || slug.Length < Briefs.Longest ? Heads.Rank.Brief : slug.Length < MajorLength ? Heads.Rank.Minor : Heads.Rank.Major;

    private static ImmutableArray<string> FacesOf(Rank rank, Layout layout) => rank switch
    {
        Heads.Rank.Lead => layout.Headlines.Lead.Faces,
        Heads.Rank.Major => layout.Headlines.Major.Faces,
        Heads.Rank.Minor => layout.Headlines.Minor.Faces,
        _ => layout.Headlines.Brief.Faces,
    };

    /// <summary>The last story of three or more may stand on a tint: the quiet one of the page.</summary>
    private static Slug? Tinted(IReadOnlyList<Slug> slugs, Slug? lead)
    {
        var news = slugs.Where(s => s.Article.Kind == ArticleKind.News && s != lead && !s.IsContinued && !s.Article.Wishes.IsBoxed).ToArray();
        return news.Length >= 2 ? news[^1] : null;
    }
}
