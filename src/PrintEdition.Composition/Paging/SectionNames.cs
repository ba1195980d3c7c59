using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>The names of the sections on a page, as its band and folio say them.</summary>
internal static class SectionNames
{
    private const string Joint = "·";

    /// <summary>The names of the sections that some articles are of.</summary>
    public static string Of(ImmutableArray<Section> sections, IEnumerable<Article> articles)
    {
        var ids = articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return string.Join(Joint, sections.Where(s => s.Articles.Any(a => ids.Contains(a.Id))).Select(s => s.Name).Distinct(StringComparer.Ordinal));
    }
}
