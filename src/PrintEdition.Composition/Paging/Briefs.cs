using PrintEdition.Composition.Copy;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Joins briefs (简讯) that follow a section's larger stories, so that a page of many is told apart by few headlines.</summary>
internal static class Briefs
{
    /// <summary>A story of fewer body characters (<see cref="StoryLength"/>) is a brief.</summary>
    public const int Longest = 160;

    /// <summary>Fewer briefs stand each by itself.</summary>
    private const int Fewest = 4;

    /// <summary>Briefs in one module.</summary>
    private const int MostTogether = 6;

    /// <summary>The stories with their briefs joined: each group stands where its first brief stood. The first story is never one of them.</summary>
    /// <param name="copies">The stories.</param>
    /// <param name="isBound">Whether something is wanted of an article's place: it stands by itself then.</param>
    public static List<StoryCopy> Join(IReadOnlyList<StoryCopy> copies, Func<Article, bool> isBound)
    {
        var briefs = copies.Skip(1).Where(c => IsBrief(c.Article) && !isBound(c.Article)).ToArray();
        if (briefs.Length < Fewest)
        {
            return [.. copies];
        }

        var groups = (briefs.Length + MostTogether - 1) / MostTogether;
        var joined = briefs
            .Select((brief, i) => (brief, Group: i * groups / briefs.Length))
            .GroupBy(b => b.Group, b => b.brief)
            .ToDictionary(g => g.First(), g => StoryCopy.Join([.. g]));
        return [.. copies.Except(briefs.Except(joined.Keys)).Select(c => joined.GetValueOrDefault(c, c))];
    }

    /// <summary>Whether the article is a short text under a headline and nothing else.</summary>
    private static bool IsBrief(Article article) =>
        article is { Kind: ArticleKind.News, Pictures.IsEmpty: true, Headline: { Kicker: null, Deck: null, Headline.Length: > 0 } }
        && StoryLength.Of(article) < Longest;
}
