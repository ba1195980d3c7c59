using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Which articles a person wants on a page, on one page with others, or not on one page: wishes of one article hold for all that are kept with it.</summary>
internal sealed class Companions
{
    private readonly Dictionary<string, Group> groups;
    private readonly HashSet<(string, string)> apart = [];

    public Companions(Edition edition)
    {
        groups = edition.Articles.ToDictionary(a => a.Id, a => new Group([a]), StringComparer.Ordinal);
        foreach (var article in edition.Articles)
        {
            foreach (var other in article.Wishes.KeepWith.Where(r => groups.ContainsKey(r.Id)))
            {
                Join(groups[other.Id], groups[article.Id]);
            }

            foreach (var other in article.Wishes.NotWith)
            {
                apart.Add((article.Id, other.Id));
                apart.Add((other.Id, article.Id));
            }
        }
    }

    /// <summary>Articles that are to begin on one page; the one that others are kept with first.</summary>
    private sealed record Group(ImmutableArray<Article> Articles)
    {
        public int? Page => Articles.Select(a => a.Wishes.Page).FirstOrDefault(p => p is not null);
    }

    private void Join(Group first, Group second)
    {
        if (first != second)
        {
            var joined = new Group(first.Articles.AddRange(second.Articles));
            foreach (var article in joined.Articles)
            {
                groups[article.Id] = joined;
            }
        }
    }

    /// <summary>Whether nothing is wanted of any article.</summary>
    public bool AreNone => apart.Count == 0 && groups.Values.All(g => g.Articles.Length == 1 && g.Page is null);

    /// <summary>Whether an article is wanted on a page of a given number.</summary>
    public bool HavePages => groups.Values.Any(g => g.Page is not null);

    /// <summary>Whether something is wanted of an article's place, by itself or by another article.</summary>
    public bool IsBound(Article article) =>
        !article.Wishes.IsEmpty || groups[article.Id].Articles.Length > 1 || apart.Any(a => a.Item1 == article.Id);

    /// <summary>The page that an article is wanted on, by itself or with those it is kept with; null for any.</summary>
    public int? PageOf(Article article) => groups[article.Id].Page;

    /// <summary>The page that a waiting story is wanted on; the rest of one that has begun is wanted nowhere.</summary>
    public int? PageOf(Slug slug) => slug.IsContinued ? null : PageOf(slug.Article);

    /// <summary>All articles that are to begin on one page with an article, itself among them.</summary>
    public ImmutableArray<Article> With(Article article) => groups[article.Id].Articles;

    /// <summary>Whether two stories are to begin on one page.</summary>
    public bool AreTogether(Slug a, Slug b) => !a.IsContinued && !b.IsContinued && groups[a.Article.Id] == groups[b.Article.Id];

    /// <summary>Whether two stories are not to stand on one page: an editor wants it so, or wants both to lead.</summary>
    public bool AreApart(Slug a, Slug b) => a.IsContinued || b.IsContinued ? apart.Contains((a.Article.Id, b.Article.Id)) : AreApart(a.Article, b.Article);

    /// <summary>The same for articles that begin on a page.</summary>
    public bool AreApart(Article a, Article b) => a.Id != b.Id && (apart.Contains((a.Id, b.Id)) || (a.Wishes.IsLead && b.Wishes.IsLead));
}
