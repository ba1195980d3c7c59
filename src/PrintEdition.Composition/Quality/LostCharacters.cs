using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Checks the composer itself: every character of every article is on a page.</summary>
internal static class LostCharacters
{
    /// <summary>An error for each article whose characters on the pages are not its own.</summary>
    public static IEnumerable<Diagnostic> In(ComposedEdition composed)
    {
        var printed = composed.Pages.SelectMany(p => p.Items).OfType<TextItem>()
            .GroupBy(t => t.Tag.ArticleId)
            .ToDictionary(g => g.Key, g => Count(g.Select(t => t.Run.Text)), StringComparer.Ordinal);
        foreach (var article in composed.Edition.Articles)
        {
            var wanted = Count(article.PlainTexts());
            var found = printed.GetValueOrDefault(article.Id) ?? [];
            var lost = wanted.Sum(w => Math.Max(0, w.Value - found.GetValueOrDefault(w.Key)));
            if (lost > 0)
            {
                yield return new Diagnostic("PE3202", Severity.Error, $"{lost} characters of '{article.Id}' did not get on a page; please report this with the input", article.Place);
            }
        }
    }

    /// <summary>The brackets of credits are not counted: their form is the language's.</summary>
    private static Dictionary<Rune, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<Rune, int>();
        foreach (var rune in texts.SelectMany(t => t.EnumerateRunes()).Where(r => !Rune.IsWhiteSpace(r) && !Rune.IsControl(r) && r.Value is not ('（' or '）')))
        {
            counts[rune] = counts.GetValueOrDefault(rune) + 1;
        }

        return counts;
    }
}
