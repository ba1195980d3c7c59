using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Quality;

/// <summary>Says where a line could only be filled by breaking a rule: a forbidden mark at its edge, or a unit wider than the column (typography rules 5 and 7).</summary>
internal static class ForcedBreaks
{
    /// <summary>Characters shown on either side of the break.</summary>
    private const int Around = 8;

    /// <summary>One finding for each paragraph and kind.</summary>
    public static IEnumerable<Diagnostic> In(IEnumerable<PageDraft> pages, IReadOnlyDictionary<string, Article> articles)
    {
        var texts = pages.SelectMany(p => p.Modules).Select(m => m.Text).OfType<FilledLegs>().Distinct(ReferenceEqualityComparer.Instance).Cast<FilledLegs>();
        foreach (var element in texts.SelectMany(t => t.Elements))
        {
            var article = articles[element.Element.Element.Tag.ArticleId];
            foreach (var part in element.Variant.Parts)
            {
                foreach (var kind in part.Breaks.Forced.GroupBy(f => f.PartsUnit))
                {
                    yield return Finding(article, part, [.. kind]);
                }
            }
        }
    }

    private static Diagnostic Finding(Article article, BrokenPart part, ForcedBreak[] forced)
    {
        var text = part.Shaped.Text;
        var at = forced[0].TextIndex;
        var (start, end) = (Math.Max(0, at - Around), Math.Min(text.Length, at + Around));
        start += char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        var where = $"'{text[start..at]}|{text[at..end]}' of '{Name(article)}'" + (forced.Length > 1 ? $" and {forced.Length - 1} more place(s) of the paragraph" : "");
        var place = part.Tag.Role.IsOnGrid() ? article.Body[part.Tag.Block].Place ?? article.Place : article.Place;
        return forced[0].PartsUnit
            ? new Diagnostic("PE3103", Severity.Warning, $"a number or word is wider than its column and is parted at {where}; shorten it or take a layout with wider columns", place)
            : new Diagnostic("PE3102", Severity.Warning, $"a line begins or ends with a mark that may not stand there, at {where}; change the words: no other break fills the column", place);
    }

    private static string Name(Article article) => article.Headline.Headline.Length > 0 ? article.Headline.Headline : article.Id;
}
