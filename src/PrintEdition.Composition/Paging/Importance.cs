using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Which stories an edition can do without when it has fewer pages than they need: the least important by the priority given, else by
/// place in its section, length and pictures. Each section's first story is a last resort, and those that are to lead a page; fillers go first.
/// </summary>
internal static class Importance
{
    /// <summary>A story without a priority at the head of its section; one at its end is <see cref="PlaceRange"/> less important.</summary>
    private const double First = 4;

    private const double PlaceRange = 2;

    /// <summary>A picture makes a story worth its room.</summary>
    private const double Pictured = -1;

    /// <summary>Many words are spent on what matters.</summary>
    private const double Long = -0.5;

    /// <summary>A brief is soon told another day.</summary>
    private const double Short = 1.25;

    /// <summary>All stories, most important first; of equally important ones as the edition has them.</summary>
    public static ImmutableArray<Article> Order(IEnumerable<Section> sections) =>
        [.. sections.SelectMany(Judge).OrderBy(s => s.Class).ThenBy(s => s.Value).Select(s => s.Article)];

    private static IEnumerable<(Article Article, int Class, double Value)> Judge(Section section)
    {
        var order = Ranking.Order(section.Articles);
        return section.Articles.Select(a => (a, ClassOf(a, order[0]), Value(a, order.IndexOf(a) / (double)Math.Max(1, order.Length - 1))));
    }

    /// <summary>Stories that open a section, other stories, fillers.</summary>
    private static int ClassOf(Article article, Article first) => article.Kind == ArticleKind.Filler ? 2 : article == first || article.Wishes.IsLead ? 0 : 1;

    /// <summary>Importance from 1 (most) to 9, as editors give it.</summary>
    private static double Value(Article article, double place)
    {
        var characters = StoryLength.Of(article);
        var length = characters >= Ranking.MajorLength ? Long : characters < Briefs.Longest ? Short : 0;
        return article.Priority ?? First + (PlaceRange * place) + length + (article.Pictures.Any(p => p.File is not null) ? Pictured : 0);
    }
}
